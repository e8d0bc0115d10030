import type { AssessedTarget } from '../../../data/contract.ts';
import { arithmetic } from '../../words/assessment.ts';
import { differenceSentence } from '../../words/parts-difference.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** The computation of a state, step by step, to be done again by hand. */
export function Arithmetic({ target }: { target: AssessedTarget }) {
  const { language, t } = useTongue();
  const rows = arithmetic(target, language);
  if (rows.length === 0) return null;
  const id = `rechnung-${target.target.key}`;
  return (
    <section
      class="card"
      aria-labelledby={`${id} zielwert-${target.target.key} zielwert-${target.target.key}-was`}
    >
      <h2 id={id}>{t('howComputed')}</h2>
      <PartsNote target={target} />
      <TableRegion label={t('howComputed')}>
        <table class="table table--cards arithmetic">
          <thead class="only-read">
            <tr>
              <th scope="col">{t('step')}</th>
              <th scope="col">{t('working')}</th>
              <th scope="col">{t('result')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td colSpan={row.result === '' ? 2 : 1}>{row.working}</td>
                {row.result === '' ? null : <td class="number strong">{row.result}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

/** Delivered totals that contradict their parts, with both figures and which one is computed with. */
function PartsNote({ target }: { target: AssessedTarget }) {
  const { language, t } = useTongue();
  const { differences, indicator } = target;
  if (differences.length === 0) return null;
  return (
    <div class="notice" role="note">
      <div>
        <p>{t('partsNote')}</p>
        {differences.map((difference) => (
          <p key={`${difference.period} ${difference.dimension}`}>
            {differenceSentence(difference, indicator, language)}
          </p>
        ))}
      </div>
    </div>
  );
}
