import type { PeriodKind } from '../../../data/period.ts';
import type { PartsDifference, Point, Series } from '../../../data/series.ts';
import type { PointChange } from '../../../data/series-changes.ts';
import { pointsTable } from '../../charts/points-table.ts';
import { maybeYearlyChange } from '../../charts/yearly-change.ts';
import { formatNumber, formatPeriod } from '../../words/format.ts';
import { intervalCell, intervalKindOf, intervalTitle } from '../../words/intervals.ts';
import { differenceRemark } from '../../words/parts-difference.ts';
import { pointCell, pointRemarks } from '../../words/points.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { TableRegion } from '../frame/table-region.tsx';
import type { Taken } from '../frame/taken.ts';
import { CopyFigure } from '../inquiries/copy-figure.tsx';
import { figureKeyOf, saidOf } from '../inquiries/shown-figure.ts';
import { OriginList } from './origin-list.tsx';
import { useShortened } from './shortened.tsx';
import { SignLegend } from './sign-legend.tsx';
import { ValueButton } from './value-button.tsx';
import { YearlyChange } from './yearly-change.tsx';

interface Props {
  series: Series;
  indicator: { decimals: number; symbol: string };
  label: string;
  /** Points that are otherwise today, where an earlier state is shown. */
  changes?: readonly PointChange[];
  /** Where a delivered figure differs from its parts. */
  differences?: readonly PartsDifference[];
  /** Whether a number opens its details on this page. */
  opens?: boolean;
  /** What the series is folded into where the address does not say so. */
  fold?: PeriodKind | null;
  /** What is taken away of it; its own figures where that is not given. */
  take?: Taken;
  /** Ids of the indicators whose sources are named. */
  sources?: readonly string[];
}

/** One series as a table, the newest first: each number with its parts, notes and origin. */
export function SeriesTable({
  series,
  indicator,
  label,
  changes = [],
  differences = [],
  opens = false,
  fold = null,
  take,
  sources = [],
}: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const points = series.points.toReversed();
  const { rows, rest } = useShortened(points);
  const parts = points.some((point) => point.numerator !== null || point.denominator !== null);
  const interval = intervalKindOf(points);
  const between = interval === null ? null : intervalTitle(interval, language);
  const yearly = opens && points.some((point) => maybeYearlyChange(series.points, point) !== undefined);
  const notes =
    changes.length + differences.length > 0 ||
    points.some((point) => pointRemarks(point, language).length > 0);
  const taken = {
    title: label,
    table: () => pointsTable(series, indicator, language),
    points,
    indicators: sources,
  };
  if (points.length === 0) return <p class="quiet">{t('noValuesHere')}</p>;
  return (
    <>
      <TableRegion label={label} take={take ?? taken}>
        <table class="table table--cards">
          <caption class="only-read">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              <th scope="col" class="number">
                {t('value')}
              </th>
              {between === null ? null : (
                <th scope="col" class="number">
                  {between}
                </th>
              )}
              {yearly ? (
                <th scope="col" class="number">
                  {t('changeOverYear')}
                </th>
              ) : null}
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
                columns={{ between, parts, notes, yearly }}
                series={series}
                opens={opens}
                fold={fold}
                indicator={indicator}
                change={changes.find(({ period }) => period === point.period)}
                differences={differences.filter(({ period }) => period === point.period)}
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
  /** `between`: the name of the interval's column, null where none has one. */
  columns: { between: string | null; parts: boolean; notes: boolean; yearly: boolean };
  series: Series;
  opens: boolean;
  fold: PeriodKind | null;
  indicator: Props['indicator'];
  /** Set where the point is otherwise today. */
  change: PointChange | undefined;
  differences: readonly PartsDifference[];
  tongue: Tongue;
}

function Row({ point, columns, series, opens, fold, indicator, change, differences, tongue }: RowProps) {
  const { get } = useQuery();
  const { language, t } = tongue;
  const remarks = [
    ...pointRemarks(point, language),
    ...differences.map((difference) => differenceRemark(difference, indicator, language)),
    ...todayRemark(change, indicator, tongue),
  ];
  return (
    <tr data-marked={change !== undefined}>
      <th scope="row" class="nowrap">
        {formatPeriod(point.period, language, 'long')}
      </th>
      <td class="number strong" data-label={t('value')}>
        {opens ? (
          <ValueButton series={series} point={point} indicator={indicator} />
        ) : (
          <span class="nowrap">
            {pointCell(point, indicator, language)}
            <CopyFigure
              figure={{ ...figureKeyOf(series, point, get), fold }}
              said={saidOf(point, indicator, language)}
            />
          </span>
        )}
      </td>
      {columns.between === null ? null : (
        <td class="number" data-label={columns.between}>
          {intervalCell(point, indicator, language)}
        </td>
      )}
      {columns.yearly ? (
        <td class="number" data-label={t('changeOverYear')}>
          <YearlyChange points={series.points} point={point} format={indicator} />
        </td>
      ) : null}
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
