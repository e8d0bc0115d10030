import { maybePeriod, type Period, periodPosition } from '../../data/period.ts';
import type { Series } from '../../data/series.ts';
import { formatPeriod, formatValue } from '../words/format.ts';
import { xAxisMarks, yAxisMargin, yAxisMarks } from './axes.ts';
import { breakMarks } from './break-marks.ts';
import { type SeriesData, seriesLabel, stylesOf } from './chart-series.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { markText } from './goal-description.ts';
import { type IntervalLook, intervalLook } from './interval-look.ts';
import { intervalEnds, intervalMarks } from './interval-marks.ts';
import { createLayout, type Layout } from './layout.ts';
import { createLine } from './line.ts';
import { lineMarks, referenceMark } from './line-marks.ts';
import { refuseOtherDefinitions } from './one-definition.ts';
import { seriesDescription } from './series-description.ts';
import { endLabels, keyHeight, keyMarks, labelMargin, type NamedLine } from './series-labels.ts';
import { narrow } from './theme.ts';
import { createXTicks } from './x-axis.ts';
import { createYAxis, type YAxis } from './y-axis.ts';

interface Scene {
  lines: NamedLine[];
  intervals: IntervalLook;
  periods: Period[];
  layout: Layout;
  yAxis: YAxis;
  isNarrow: boolean;
}

/**
 * One or several series over time, each named at its end; below 480 pixels a key stands above instead. Gaps stay
 * open, provisional, incomplete and forecast values are hollow, breaks are double strokes. Intervals are a pale band along a single
 * line, whiskers where lines are several, values few, or waves.
 */
export function seriesChart(data: SeriesData, options: ChartOptions): SVGSVGElement | HTMLElement {
  const scene = createScene(data, options);
  if (!scene) return emptyFigure(options);
  const { lines, intervals, periods, layout, yAxis, isNarrow } = scene;
  const { language } = options;
  const ticks = createXTicks({ periods, language, x: layout.x, left: 0, right: options.width });
  const marks = [
    ...yAxisMarks(yAxis, layout, language),
    ...xAxisMarks(ticks, layout),
    ...lines.flatMap(({ line, style }) => intervalMarks(line, style.colour, intervals, layout)),
    ...breakMarks(allBreaks(lines), layout, language, breakReasons(lines)),
    ...referenceOf(data).map((value) => referenceMark(value, layout)),
    ...linesDrawn(lines, data, options),
    ...(isNarrow && lines.length > 1 ? keyMarks(lines, layout) : endLabels(lines, layout, isNarrow)),
  ];
  return createFigure(layout, marks, seriesDescription(data, language), options);
}

function createScene(data: SeriesData, options: ChartOptions): Scene | undefined {
  const { language, width } = options;
  refuseOtherDefinitions(data.series);
  const lines = namedLines(data, options);
  if (lines.length === 0) return undefined;
  const isNarrow = width < narrow;
  const keyRoom = isNarrow && lines.length > 1 ? keyHeight(lines, width) : 0;
  const height = options.height ?? Math.max(isNarrow ? 280 : 340, lines.length * 19 + 80) + keyRoom;
  const drawn = lines.map(({ line }) => line);
  const intervals = intervalLook(drawn);
  const yAxis = createYAxis(
    [
      ...drawn.flatMap((line) => line.marks.map((mark) => mark.value)),
      ...intervalEnds(drawn, intervals),
      ...referenceOf(data),
    ],
    {
      symbol: data.indicator.symbol,
      language,
      ticks: Math.round((height - keyRoom) / 72),
      isNear: data.reference !== undefined,
    },
  );
  const margins = {
    marginTop: 30 + keyRoom,
    marginRight: isNarrow ? 16 : labelMargin(lines, width),
    marginBottom: 34,
    marginLeft: yAxisMargin(yAxis),
  };
  const periods = shownPeriods(data.series);
  const layout = createLayout({ width, height }, margins, timeDomain(periods), yAxis.domain);
  return { lines, intervals, periods, layout, yAxis, isNarrow };
}

function timeDomain(periods: readonly Period[]): [number, number] {
  const positions = periods.map(periodPosition);
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  const room = (to - from) * 0.025 || 0.5;
  return [from - room, to + room];
}

function referenceOf({ reference }: SeriesData): number[] {
  return reference === undefined ? [] : [reference];
}

/** Each break once, though several series have it. */
function allBreaks(lines: readonly NamedLine[]): number[] {
  return [...new Set(lines.flatMap(({ line }) => line.breaks))];
}

function breakReasons(lines: readonly NamedLine[]): Map<number, string[]> {
  const reasons = new Map<number, string[]>();
  for (const [position, notes] of lines.flatMap(({ line }) => [...line.breakNotes])) {
    reasons.set(position, [...(reasons.get(position) ?? []), ...notes]);
  }
  return reasons;
}

/** The first series, the total, is drawn last and so lies on top. */
function linesDrawn(lines: readonly NamedLine[], data: SeriesData, { language }: ChartOptions) {
  const isDense = Math.max(...lines.map(({ line }) => line.marks.length)) > 40;
  return lines.toReversed().flatMap(({ line, style, name }) => {
    const look = { ...style, dots: isDense ? 1.4 : 2.8 };
    const prefix = lines.length > 1 ? `${name}, ` : '';
    return lineMarks(line, look, (mark) => prefix + markText(mark, data, language));
  });
}

function namedLines(data: SeriesData, { language }: ChartOptions): NamedLine[] {
  const styles = stylesOf(data.series, data.lead);
  const newest = shownPeriods(data.series).at(-1)?.key;
  return data.series.flatMap((series, index) => {
    const line = createLine(series.points, data.asOf);
    const last = line.marks.at(-1);
    const style = styles[index];
    if (!last || !style) return [];
    const name = seriesLabel(series, language);
    const figure = formatValue(last.value, data.indicator, language);
    const needsPeriod = last.ahead || last.point.period !== newest;
    const value = needsPeriod ? `${figure} (${formatPeriod(last.point.period, language, 'short')})` : figure;
    return [{ line, last, style, name, value, isOnly: data.series.length === 1 }];
  });
}

/** From the first to the last period in which any series has a number. */
function shownPeriods(series: readonly Series[]): Period[] {
  const points = series.flatMap((one) => one.points);
  const periods = new Map(points.map((point) => [point.period, maybePeriod(point.period)]));
  const valued = new Set(points.filter((point) => point.value !== null).map((point) => point.period));
  const sorted = [...periods.values()]
    .filter((period) => period !== undefined)
    .sort((a, b) => periodPosition(a) - periodPosition(b));
  const first = sorted.findIndex((period) => valued.has(period.key));
  const last = sorted.findLastIndex((period) => valued.has(period.key));
  return sorted.slice(first, last + 1);
}
