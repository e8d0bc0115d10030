import type { Comparison } from '../../../data/comparison.ts';
import { withoutPlace } from '../../words/comparison-notes.ts';
import { useTongue } from '../frame/language.ts';

/** Those that have no place, by reason and in words: nothing of them is drawn, least of all at zero. */
export function WithoutPlace({ comparison }: { comparison: Comparison }) {
  const { language, t } = useTongue();
  const groups = withoutPlace(comparison, language);
  if (groups.length === 0) return null;
  const n = groups.reduce((sum, { names }) => sum + names.length, 0);
  return (
    <div class="without-place">
      <h3>{t('withoutPlace', { n })}</h3>
      <ul>
        {groups.map(({ why, names }) => (
          <li key={why}>
            <span class="without-place__why">
              {why} ({names.length}):
            </span>{' '}
            {names.join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
