import { splitBegun } from '../../../data/begun-points.ts';
import type { SeriesAnswer } from '../../../data/contract.ts';
import type { Indicator } from '../../../data/indicator.ts';
import type { ReportChart } from '../../../data/report-chart.ts';
import type { Series } from '../../../data/series.ts';
import { breakdownDescription } from '../../../web/charts/breakdown-description.ts';
import { breakdownTable, latestPeriod } from '../../../web/charts/breakdown-table.ts';
import { namedSeries } from '../../../web/charts/named-series.ts';
import { besideOneKind, ofOneKind } from '../../../web/charts/one-kind.ts';
import { seriesDataOf } from '../../../web/charts/report-series.ts';
import { seriesDescription } from '../../../web/charts/series-description.ts';
import { seriesTable } from '../../../web/charts/series-table.ts';
import { formatPeriod } from '../../../web/words/format.ts';
import { pointSigns } from '../../../web/words/points.ts';
import { say } from '../../../web/words/texts.ts';
import { filledColumns } from '../filled-columns.ts';
import type { DraftBlock, Drafting } from '../report-draft.ts';
import { sourceLine } from '../source-line.ts';

/** Series that are shown together. */
export interface Group {
  indicator: Indicator;
  /** What they are called together, with the unit. */
  title: string;
  /** As many as there are, and those of them that lie on one time axis without overlapping. */
  all: readonly Series[];
  drawn: readonly Series[];
  /** Whether they are parts of a whole, which bars set beside each other, or areas. */
  kind: 'parts' | 'areas';
  /** Breakdown of the one that the others stand beside. */
  lead: string;
  /** ISO day of the judgement. */
  asOf: string;
}

/** More series than this are neither told apart as lines nor have room as columns of a page. */
const mostTogether = 6;

/** The series of a breakdown beside their whole, or a single one. */
export function ownGroup(
  indicator: Indicator,
  answer: SeriesAnswer,
  base: Pick<Group, 'title' | 'lead'>,
): Group {
  const { series, asOf } = answer;
  const drawn = ofOneKind(series, indicator.periodicity).series;
  return { ...base, kind: 'parts', indicator, all: series, drawn, asOf };
}

/** The series of several areas, each called by its name, the first one's own in front. */
export function areasGroup(indicator: Indicator, answer: SeriesAnswer, title: string): Group | null {
  const [own] = answer.series;
  if (!own || answer.others.length === 0) return null;
  const named = (series: readonly Series[]) =>
    namedSeries({
      lines: series.map((one) => ({ name: one.areaName, series: one })),
      indicator: inGerman(indicator),
    });
  const { lead, series: all } = named([own, ...answer.others]);
  const beside = besideOneKind([own], answer.others, indicator.periodicity);
  const drawn = named([...beside.own, ...beside.others]).series;
  return { kind: 'areas', indicator, title, all, drawn, lead, asOf: answer.asOf };
}

function inGerman({ title, unit, decimals, symbol }: Indicator) {
  return { title: title.de, unit: unit.de, decimals, symbol };
}

/**
 * Parts of a whole over time and, beside it, as bars of the latest period; areas over time; more series than can be told
 * apart as bars alone. Nothing without a value.
 */
export function figuresOf(group: Group, drafting: Drafting): DraftBlock[] {
  const period = shownPeriod(group);
  if (period === null) return [];
  const bars = barFigure(group, period, drafting);
  if (group.all.length > mostTogether) return [bars];
  if (group.kind === 'areas' && group.all.length > 1) return [timeFigure(group, 'full', drafting)];
  const overTime = timeFigure(group, 'half', drafting);
  return group.all.length === 1 ? [overTime] : [overTime, bars];
}

/** The latest period that has begun in which parts have figures, or in which most areas have one. */
function shownPeriod({ kind, drawn, asOf }: Group): string | null {
  const begun = drawn.map((series) => ({ ...series, points: splitBegun(series.points, asOf).begun }));
  const shown = begun.some(hasValue) ? begun : drawn;
  return kind === 'parts' ? latestPeriod(shown) : latestPeriod(withMost(shown));
}

function hasValue({ points }: Series): boolean {
  return points.some(({ value }) => value !== null);
}

/** Only the periods in which most of the series have a figure. */
function withMost(all: readonly Series[]): Series[] {
  const counts = new Map<string, number>();
  for (const { period, value } of all.flatMap(({ points }) => points)) {
    if (value !== null) counts.set(period, 1 + (counts.get(period) ?? 0));
  }
  const most = Math.max(0, ...counts.values());
  return all.map((series) => ({
    ...series,
    points: series.points.filter(({ period }) => counts.get(period) === most),
  }));
}

function timeFigure(group: Group, size: 'full' | 'half', drafting: Drafting): DraftBlock {
  const { language } = drafting;
  const chart = chartOf(group);
  const { title, description } = seriesDescription(seriesDataOf(chart, language), language);
  return {
    kind: 'figure',
    caption: say('reportOverTime', language, { title: group.title }),
    alt: `${title}. ${description}`,
    chart,
    source: sourceOf(group, drafting),
    size,
  };
}

function barFigure(group: Group, period: string, drafting: Drafting): DraftBlock {
  const { language } = drafting;
  const chart = { ...chartOf(group), kind: 'breakdown' as const, period };
  const { title, description } = breakdownDescription({ ...seriesDataOf(chart, language), period }, language);
  const when = formatPeriod(period, language, 'long');
  return {
    kind: 'figure',
    caption: say('reportInPeriod', language, { title: group.title, period: when }),
    alt: `${title}. ${description}`,
    chart,
    source: sourceOf(group, drafting),
    size: 'half',
  };
}

function chartOf({ indicator, drawn, asOf, lead }: Group): Extract<ReportChart, { kind: 'series' }> {
  const { id, title, unit, decimals, symbol } = indicator;
  const named = { id, title, unit, decimals, symbol };
  return { kind: 'series', indicator: named, series: [...drawn], asOf, lead };
}

/** More series than this leave no room for a column of intervals each; the chart has them. */
const mostWithIntervals = 2;

function columnsOf({ all }: Group): Series[] {
  if (all.length <= mostWithIntervals) return [...all];
  return all.map((series) => ({
    ...series,
    points: series.points.map((point) => ({ ...point, interval: null })),
  }));
}

/** All periods where the columns have room, else the latest period with a row each. */
export function tableOf(group: Group, drafting: Drafting): DraftBlock {
  const { language } = drafting;
  const data = seriesDataOf({ ...chartOf(group), series: columnsOf(group) }, language);
  const isWide = group.all.length > mostTogether;
  const period = isWide ? shownPeriod(group) : null;
  const points = group.all.flatMap((series) => series.points);
  const when = period === null ? '' : `, ${formatPeriod(period, language, 'long')}`;
  return {
    kind: 'table',
    caption: `${group.title}${when}`,
    sheet: group.indicator.short[language],
    table: filledColumns(
      isWide
        ? breakdownTable({ ...data, ...(period === null ? {} : { period }) }, language)
        : seriesTable(data, language),
    ),
    signs: pointSigns(period === null ? points : points.filter((point) => point.period === period), language),
    source: sourceOf(group, drafting),
  };
}

function sourceOf({ indicator, all }: Group, drafting: Drafting): string {
  return sourceLine(
    all.map(({ area }) => ({ indicator: indicator.id, area })),
    drafting,
  );
}
