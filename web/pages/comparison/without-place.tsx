import type { Comparison } from '../../../data/comparison.ts';
import { rowNames, sortRows, whyWithoutPlace } from '../../words/comparison.ts';
import { useTongue } from '../frame/language.ts';

/** Those that have no place, by reason and in words: nothing of them is drawn, least of all at zero. */
export function WithoutPlace({ comparison }: { comparison: Comparison }) {
  const { language, t } = useTongue();
  const rows = sortRows(
    comparison.rows.filter(({ rank, isMember }) => rank === null && isMember),
    'name',
    language,
  );
  if (rows.length === 0) return null;
  const names = rowNames(comparison.rows, language);
  const byReason = new Map<string, string[]>();
  for (const row of rows) {
    const why = whyWithoutPlace(row, language);
    byReason.set(why, [...(byReason.get(why) ?? []), names.get(row.key) ?? row.key]);
  }
  return (
    <div class="without-place">
      <h3>{t('withoutPlace', { n: rows.length })}</h3>
      <ul>
        {[...byReason].map(([why, found]) => (
          <li key={why}>
            <span class="without-place__why">
              {why} ({found.length}):
            </span>{' '}
            {found.join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
