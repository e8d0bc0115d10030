import type { Exposed } from '../../../data/release.ts';
import { exposedTable } from '../../charts/tables/exposed-table.ts';
import { formatPeriod } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** What could be worked out too exactly, as a table. */
export function ExposedTable({ exposed }: { exposed: readonly Exposed[] }) {
  const { language, t } = useTongue();
  return (
    <TableRegion
      label={t('releaseRefused')}
      take={{ title: t('releaseRefused'), table: () => exposedTable(exposed, language) }}
    >
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('withheldFilter')}</th>
            <th scope="col">{t('exposedRange')}</th>
            <th scope="col">{t('exposedNeeded')}</th>
          </tr>
        </thead>
        <tbody>
          {exposed.map((one, place) => (
            <tr key={String(place)}>
              <th scope="row">
                {one.title[language]}
                <div class="small quiet">
                  {one.areaName}, {one.breakdownLabel[language]}, {formatPeriod(one.period, language, 'long')}
                </div>
              </th>
              <td class="nowrap">
                {one.high === null
                  ? t('atLeast', { low: one.low })
                  : t('boundsFromTo', { low: one.low, high: one.high })}
              </td>
              <td>{one.needed[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
