import type { Goal } from '../../../data/goal.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** What other units add to a goal, and where they meet. */
export function Contributions({ goal: { contributions } }: { goal: Goal }) {
  const { t } = useTongue();
  if (contributions.length === 0) return null;
  return (
    <section class="card" aria-labelledby="beitraege">
      <h2 id="beitraege">{t('goalContributions')}</h2>
      <TableRegion label={t('goalContributions')}>
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{t('contributionUnit')}</th>
              <th scope="col">{t('contribution')}</th>
              <th scope="col">{t('contributionInterface')}</th>
            </tr>
          </thead>
          <tbody>
            {contributions.map(({ unit, adds, interface: meets }, at) => (
              <tr key={at}>
                <th scope="row">{unit}</th>
                <td data-label={t('contribution')}>{adds}</td>
                <td data-label={t('contributionInterface')}>{meets ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}
