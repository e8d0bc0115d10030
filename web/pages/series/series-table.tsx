import type { Point, Series } from '../../../data/series.ts';
import type { PointChange } from '../../../data/series-changes.ts';
import { formatNumber, formatPeriod } from '../../words/format.ts';
import { pointCell, pointRemarks } from '../../words/points.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { OriginList } from './origin-list.tsx';
import { useShortened } from './shortened.tsx';
import { SignLegend } from './sign-legend.tsx';
import { ValueButton } from './value-button.tsx';

interface Props {
  series: Series;
  indicator: { decimals: number; symbol: string };
  label: string;
  /** Points that are otherwise today, where an earlier state is shown. */
  changes?: readonly PointChange[];
  /** Whether a number opens its details on this page. */
  opens?: boolean;
}

/** One series as a table, the newest first: each number with its parts, notes and origin. */
export function SeriesTable({ series, indicator, label, changes = [], opens = false }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const points = series.points.toReversed();
  const { rows, rest } = useShortened(points);
  const parts = points.some((point) => point.numerator !== null || point.denominator !== null);
  const notes = changes.length > 0 || points.some((point) => pointRemarks(point, language).length > 0);
  if (points.length === 0) return <p class="quiet">{t('noValuesHere')}</p>;
  return (
    <>
      <TableRegion label={label}>
        <table class="table table--cards">
          <caption class="only-read">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              <th scope="col" class="number">
                {t('value')}
              </th>
              {parts ? <PartHeads /> : null}
              {notes ? <th scope="col">{t('notes')}</th> : null}
              <th scope="col">{t('origin')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((point) => (
              <Row
                key={point.period}
                point={point}
                columns={{ parts, notes }}
                series={opens ? series : null}
                indicator={indicator}
                change={changes.find(({ period }) => period === point.period)}
                tongue={tongue}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {rest}
      <SignLegend points={points} />
    </>
  );
}

function PartHeads() {
  const { t } = useTongue();
  return (
    <>
      <th scope="col" class="number">
        {t('numerator')}
      </th>
      <th scope="col" class="number">
        {t('denominator')}
      </th>
    </>
  );
}

interface RowProps {
  point: Point;
  columns: { parts: boolean; notes: boolean };
  /** Where the number opens its details. */
  series: Series | null;
  indicator: Props['indicator'];
  /** Set where the point is otherwise today. */
  change: PointChange | undefined;
  tongue: Tongue;
}

function Row({ point, columns, series, indicator, change, tongue }: RowProps) {
  const { language, t } = tongue;
  const remarks = [...pointRemarks(point, language), ...todayRemark(change, indicator, tongue)];
  return (
    <tr data-marked={change !== undefined}>
      <th scope="row" class="nowrap">
        {formatPeriod(point.period, language, 'long')}
      </th>
      <td class="number strong" data-label={t('value')}>
        {series ? (
          <ValueButton series={series} point={point} indicator={indicator} />
        ) : (
          pointCell(point, indicator, language)
        )}
      </td>
      {columns.parts ? (
        <>
          <td class="number" data-label={t('numerator')}>
            {point.gap === null ? partText(point.numerator, tongue) : null}
          </td>
          <td class="number" data-label={t('denominator')}>
            {point.gap === null ? partText(point.denominator, tongue) : null}
          </td>
        </>
      ) : null}
      {columns.notes ? <td data-label={t('notes')}>{remarks.join('; ')}</td> : null}
      <td data-label={t('origin')}>
        <OriginList point={point} />
      </td>
    </tr>
  );
}

function todayRemark(
  change: PointChange | undefined,
  indicator: Props['indicator'],
  { language, t }: Tongue,
): string[] {
  if (!change) return [];
  return [
    t('todayOther', { value: change.after ? pointCell(change.after, indicator, language) : t('notThere') }),
  ];
}

/** Counts are whole; a part that is not keeps one decimal. */
export function partText(value: number | null, { language, t }: Tongue): string {
  if (value === null) return t('notGiven');
  return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
}
