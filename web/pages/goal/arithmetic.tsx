import type { AssessedTarget } from '../../../data/contract.ts';
import { arithmetic } from '../../words/assessment.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** The computation of a state, step by step, to be done again by hand. */
export function Arithmetic({ target }: { target: AssessedTarget }) {
  const { language, t } = useTongue();
  const rows = arithmetic(target, language);
  if (rows.length === 0) return null;
  const id = `rechnung-${target.target.key}`;
  return (
    <section class="card" aria-labelledby={`${id} zielwert-${target.target.key}`}>
      <h2 id={id}>{t('howComputed')}</h2>
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
                <td>{row.working}</td>
                <td class="number strong">{row.result}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}
