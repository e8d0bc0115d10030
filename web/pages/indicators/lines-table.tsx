import type { IndicatorView, SeriesAnswer } from '../../../data/contract.ts';
import { maybePeriod } from '../../../data/period.ts';
import type { Point, Series } from '../../../data/series.ts';
import { formatPeriod, type ValueFormat } from '../../words/format.ts';
import { pointCell } from '../../words/points.ts';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { TableRegion } from '../frame/table-region.tsx';
import { CopyFigure } from '../inquiries/copy-figure.tsx';
import { figureKeyOf, saidOf } from '../inquiries/shown-figure.ts';
import { useShortened } from '../series/shortened.tsx';
import { SignLegend } from '../series/sign-legend.tsx';
import { SortableHead, type Sorting, sortRows, useSorting } from '../series/sorting.tsx';
import { YearlyChange } from '../series/yearly-change.tsx';
import { type Lens, lookThrough, type NamedLine } from './lens.ts';
import { takenOf } from './taken-lines.ts';

interface Props {
  view: IndicatorView;
  answer: SeriesAnswer;
  lens: Lens;
}

/** What the lens shows as a table: one row a period, one column a line, each figure with its change over a year. */
export function LinesTable({ view, answer, lens }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { indicator } = view.entry;
  const sorting = useSorting();
  const { lines, index } = lookThrough(answer, lens, indicator, tongue);
  const canCopy = !index?.series && lens.months === null;
  const format = index?.series ? { decimals: 1, symbol: '' } : indicator;
  const { rows, rest } = useShortened(sortPeriods(lines, sorting));
  const label = t('comparedTable');
  return (
    <section class="card" aria-labelledby="linien">
      <h2 id="linien">{label}</h2>
      <p class="quiet group-lead">{t('comparedTableLead')}</p>
      <TableRegion label={label} take={takenOf(lines, format, view, tongue)}>
        <table class="table matrix">
          <caption class="only-read">{label}</caption>
          <thead>
            <tr>
              <SortableHead column="zeitraum" title={t('period')} sorting={sorting} />
              {lines.map(({ name }, at) => (
                <SortableHead key={name} column={String(at + 1)} title={name} sorting={sorting} isNumber />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((period) => (
              <Row key={period} period={period} lines={lines} format={format} canCopy={canCopy} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {rest}
      <SignLegend points={lines.flatMap(({ series }) => series.points)} />
    </section>
  );
}

function Row({
  period,
  lines,
  format,
  canCopy,
}: {
  period: string;
  lines: readonly NamedLine[];
  format: ValueFormat;
  canCopy: boolean;
}) {
  const { language } = useTongue();
  return (
    <tr>
      <th scope="row" class="nowrap">
        {formatPeriod(period, language, 'short')}
      </th>
      {lines.map(({ name, series }) => (
        <td class="number" key={name}>
          <Cell series={series} point={pointAt(series, period)} format={format} canCopy={canCopy} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  series: Series;
  point: Point | undefined;
  format: ValueFormat;
  /** What was made of figures on the page (an index, a mean of months) stands nowhere else. */
  canCopy: boolean;
}

function Cell({ series, point, format, canCopy }: CellProps) {
  const { language } = useTongue();
  const { get } = useQuery();
  if (!point) return null;
  return (
    <>
      <span class="nowrap">
        {pointCell(point, format, language)}
        {point.complete || point.value === null ? '' : '\u00a0*'}
        {canCopy ? (
          <CopyFigure
            figure={figureKeyOf(series, point, get)}
            said={`${series.areaName}, ${saidOf(point, format, language)}`}
          />
        ) : null}
      </span>
      <span class="change-note">
        <YearlyChange points={series.points} point={point} format={format} />
      </span>
    </>
  );
}

function pointAt({ points }: Series, period: string): Point | undefined {
  return points.find((point) => point.period === period);
}

function sortPeriods(lines: readonly NamedLine[], { column, isDescending }: Sorting): string[] {
  const keys = [...new Set(lines.flatMap(({ series }) => series.points.map(({ period }) => period)))];
  const start = (key: string) => Date.parse(maybePeriod(key)?.start ?? '');
  const newest = sortRows(keys, start, true);
  const line = lines[Number(column) - 1];
  if (!line) return sortRows(newest, start, isDescending);
  return sortRows(newest, (key) => pointAt(line.series, key)?.value ?? null, isDescending);
}
