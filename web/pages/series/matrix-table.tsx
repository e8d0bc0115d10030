import { maybePeriod } from '../../../data/period.ts';
import type { Point, Series } from '../../../data/series.ts';
import type { PointChange } from '../../../data/series-changes.ts';
import { seriesTable } from '../../charts/series-table.ts';
import { formatPeriod } from '../../words/format.ts';
import { intervalCell, intervalKindOf, intervalTitle } from '../../words/intervals.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { useShortened } from './shortened.tsx';
import { SignLegend } from './sign-legend.tsx';
import { ValueButton } from './value-button.tsx';

interface Props {
  series: readonly Series[];
  indicator: { decimals: number; symbol: string };
  label: string;
  /** Points that are otherwise today, where an earlier state is shown. */
  changes?: readonly PointChange[];
  /** Ids of the indicators whose sources are named. */
  sources?: readonly string[];
}

/** More columns than this have no room for intervals; each number's details show its own. */
const mostWithIntervals = 4;

/**
 * Several series side by side, the newest period first; each number opens its details and origin, and has its interval
 * under it where the columns are few.
 */
export function MatrixTable({ series, indicator, label, changes = [], sources = [] }: Props) {
  const tongue = useTongue();
  const { language, t } = tongue;
  const points = series.flatMap((entry) => entry.points);
  const { rows, rest } = useShortened(newestFirst(points));
  const interval = series.length <= mostWithIntervals ? intervalKindOf(points) : null;
  const named = { title: '', unit: '', ...indicator };
  const taken = {
    title: label,
    table: () => seriesTable({ series, indicator: named }, language, 'figures'),
    points,
    indicators: sources,
  };
  return (
    <>
      <p class="small quiet">
        {t('matrixHint')}
        {interval === null ? '' : ` ${t('matrixInterval', { name: intervalTitle(interval, language) })}`}
      </p>
      <TableRegion label={label} take={taken}>
        <table class="table matrix" data-wide={series.length > 8}>
          <caption class="only-read">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('period')}</th>
              {series.map((entry) => (
                <th scope="col" class="number" key={entry.breakdown}>
                  {columnTitle(entry, tongue)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((period) => (
              <tr key={period}>
                <th scope="row" class="nowrap">
                  {formatPeriod(period, language, 'short')}
                </th>
                {series.map((entry) => (
                  <td class="number" key={entry.breakdown} data-changed={isChanged(changes, entry, period)}>
                    <Cell
                      series={entry}
                      period={period}
                      indicator={indicator}
                      changed={isChanged(changes, entry, period)}
                      hasInterval={interval !== null}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {rest}
      <SignLegend points={points} />
    </>
  );
}

function isChanged(changes: readonly PointChange[], { breakdown }: Series, period: string): boolean {
  return changes.some((change) => change.breakdown === breakdown && change.period === period);
}

interface CellProps {
  series: Series;
  period: string;
  indicator: Props['indicator'];
  changed: boolean;
  /** Whether the table shows intervals. */
  hasInterval: boolean;
}

function Cell({ series, period, indicator, changed, hasInterval }: CellProps) {
  const { language, t } = useTongue();
  const point = series.points.find((entry) => entry.period === period);
  if (!point) return null;
  const marked = !point.complete || point.approximate || point.qualifiers.length > 0;
  return (
    <>
      <ValueButton series={series} point={point} indicator={indicator}>
        {marked ? <span aria-hidden="true"> *</span> : null}
        {marked ? <span class="only-read"> {t('withNotes')}</span> : null}
        {changed ? <span class="only-read"> {t('changedSince')}</span> : null}
      </ValueButton>
      {hasInterval && point.interval !== null ? (
        <span class="matrix__interval">{intervalCell(point, indicator, language)}</span>
      ) : null}
    </>
  );
}

export function columnTitle(
  series: Pick<Series, 'role' | 'breakdown' | 'breakdownLabel'>,
  { language, t }: Tongue,
): string {
  const label = series.breakdownLabel[language];
  if (series.breakdown === '') return t('total');
  return series.role === 'darunter' ? t('ofWhich', { label }) : label;
}

function newestFirst(points: readonly Point[]): string[] {
  const keys = [...new Set(points.map((point) => point.period))];
  const start = (key: string) => maybePeriod(key)?.start ?? key;
  return keys.sort((a, b) => start(b).localeCompare(start(a)));
}
