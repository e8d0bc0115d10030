import type { IndicatorView, SeriesAnswer } from '../../../data/contract.ts';
import type { PartsDifference } from '../../../data/series.ts';
import { partsDifferenceTable } from '../../charts/tables/parts-difference-table.ts';
import { formatNumber, formatPeriod, formatValue } from '../../words/format.ts';
import { useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** Where a delivered total is not the sum of its delivered parts: both figures, and which one is shown. */
export function Differences({ answer, view }: { answer: SeriesAnswer; view: IndicatorView }) {
  const { language, t } = useTongue();
  const { indicator } = view.entry;
  if (answer.differences.length === 0) return null;
  return (
    <section class="card" aria-labelledby="abweichungen">
      <h2 id="abweichungen">{t('differences', { n: answer.differences.length })}</h2>
      <p class="quiet group-lead">{t('differencesLead')}</p>
      <TableRegion
        label={t('differencesLabel')}
        take={{
          title: `${indicator.title[language]}: ${t('differencesLabel')}`,
          table: () => partsDifferenceTable(answer.differences, indicator, language),
          indicators: [indicator.id],
        }}
      >
        <table class="table table--cards">
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              <th scope="col">{t('breakdown')}</th>
              <th scope="col" class="number">
                {t('deliveredTotal')}
              </th>
              <th scope="col" class="number">
                {t('sumOfParts')}
              </th>
              <th scope="col" class="number">
                {t('difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.differences.map((row) => (
              <Row key={`${row.period} ${row.dimension}`} row={row} indicator={indicator} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

interface RowProps {
  row: PartsDifference;
  indicator: IndicatorView['entry']['indicator'];
}

function Row({ row, indicator }: RowProps) {
  const { language, t } = useTongue();
  return (
    <tr>
      <th scope="row">{formatPeriod(row.period, language, 'long')}</th>
      <td data-label={t('breakdown')}>{row.label[language]}</td>
      <td class="number" data-label={t('deliveredTotal')}>
        {formatValue(row.delivered, indicator, language)}
      </td>
      <td class="number" data-label={t('sumOfParts')}>
        {formatValue(row.parts, indicator, language)}
      </td>
      <td class="number" data-label={t('difference')}>
        {formatNumber(row.delivered - row.parts, indicator.decimals, language)}
      </td>
    </tr>
  );
}
