import * as Plot from '@observablehq/plot';
import type { EffectView } from '../../data/effect.ts';
import type { Series } from '../../data/series.ts';
import type { Language } from '../../data/words.ts';
import { effectFormat, effectHeadline, spanWords } from '../words/effects.ts';
import { formatPeriod, formatValue } from '../words/format.ts';
import { placeNames } from '../words/places.ts';
import { label, xAxisMarks, yAxisMargin, yAxisMarks } from './axes.ts';
import { breakMarks } from './break-marks.ts';
import type { SeriesStyle } from './chart-series.ts';
import { dayPosition } from './day-position.ts';
import { levelMarks } from './effect-levels.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { createLine, type Line, type Mark } from './line.ts';
import { lineMarks } from './line-marks.ts';
import { spread } from './placement.ts';
import { keyHeight, keyMarks, type NamedLine } from './series-labels.ts';
import { fitted, textWidth } from './text-width.ts';
import { colours, fontSize, narrow } from './theme.ts';
import { createXTicks } from './x-axis.ts';
import { createYAxis, type YAxis } from './y-axis.ts';

/** What was before and after a measure, with its name and days, and the indicator in the reader's language. */
export interface EffectData {
  view: EffectView;
  measure: { name: string; from: string; to: string | null };
  indicator: {
    title: string;
    unit: { de: string; en: string };
    decimals: number;
    symbol: string;
  };
}

interface Scene {
  own: Line;
  others: { line: Line; last: Mark; series: Series }[];
  layout: Layout;
  yAxis: YAxis;
  isNarrow: boolean;
  bar: [number, number];
  /** Where the measure begins and ends, as far as it is seen. */
  ends: number[];
}

const barHeight = 10;
const dashes = ['', '6 3', '2 3', '10 3 2 3'] as const;

/**
 * A series with a measure as a bar at the foot of the time axis, the levels before and after as lines over their
 * periods, and areas for comparison in grey beside it.
 */
export function effectChart(data: EffectData, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language } = options;
  const scene = maybeScene(data, options);
  if (!scene) return emptyFigure(options);
  const { own, others, layout, yAxis } = scene;
  const periods = own.marks.map(({ period }) => period);
  const ticks = createXTicks({ periods, language, x: layout.x, left: 0, right: layout.width });
  const text = (name: string) => (mark: Mark) => `${name}, ${markText(mark, data, language)}`;
  const marks = [
    ...yAxisMarks(yAxis, layout, language),
    ...xAxisMarks(ticks, layout),
    ...measureMarks(data, scene, language),
    ...breakMarks(own.breaks, layout, language),
    ...others.flatMap(({ line, series }, index) =>
      lineMarks(line, { ...otherStyle(index), dots: 1.8 }, text(series.areaName)),
    ),
    ...lineMarks(
      own,
      { ...ownStyle, dots: own.marks.length > 40 ? 1.4 : 2.8 },
      text(data.view.series.areaName),
    ),
    ...(data.view.effect.state === 'told'
      ? levelMarks(data.view.effect, own, {
          layout,
          indicator: effectFormat(data.view.effect, data.indicator),
          language,
        })
      : []),
    ...areaLabels(data, scene),
  ];
  return createFigure(layout, marks, wordsOf(data, language), options);
}

function maybeScene(data: EffectData, { width, language, height }: ChartOptions): Scene | undefined {
  const own = createLine(data.view.series.points, data.view.asOf);
  const others = data.view.comparisons.flatMap(({ series }) => {
    const line = createLine(series.points, data.view.asOf);
    const last = line.marks.at(-1);
    return last ? [{ line, last, series }] : [];
  });
  const [first, last] = [own.marks[0], own.marks.at(-1)];
  if (!first || !last) return undefined;
  const isNarrow = width < narrow;
  const yAxis = createYAxis(
    [own, ...others.map(({ line }) => line)].flatMap(({ marks }) => marks.map(({ value }) => value)),
    { symbol: data.indicator.symbol, language, ticks: 5 },
  );
  const names = [...shortNames([data.view.series, ...others.map(({ series }) => series)]).values()].map(
    (name) => textWidth(name, 'bold'),
  );
  const whole = barSpan(data.measure, last);
  const bar = visibleBar(whole, [first.position, last.position]);
  const [from, to] = [
    Math.min(first.position, bar[0]),
    Math.max(last.position, Math.min(bar[1], last.position + 0.5)),
  ];
  const room = (to - from) * 0.04 || 0.5;
  const keyRoom = isNarrow && others.length > 0 ? keyHeight(namedLines(data, { own, others }), width) : 0;
  const layout = createLayout(
    { width, height: (height ?? (isNarrow ? 320 : 370)) + keyRoom },
    {
      marginTop: 30 + keyRoom,
      marginRight:
        isNarrow || others.length === 0 ? 18 : Math.ceil(Math.min(width * 0.3, Math.max(...names) + 22)),
      marginBottom: 72,
      marginLeft: yAxisMargin(yAxis),
    },
    [from - room, to + room],
    yAxis.domain,
  );
  const ends = whole.slice(0, data.measure.to === null ? 1 : 2).filter((end) => bar.includes(end));
  return { own, others, layout, yAxis, isNarrow, bar, ends };
}

/** From the first to the last day; a measure that goes on reaches the last figure and half a step more. */
function barSpan({ from, to }: EffectData['measure'], { period, position }: Mark): [number, number] {
  const start = dayPosition(from, period.kind);
  return [start, to === null ? Math.max(start, position + 0.5) : dayPosition(to, period.kind)];
}

/** How much of the figures' span a measure may add to the axis at either side. */
const mostBeside = 0.15;

/** The part of a measure that lies near the figures: the axis is theirs, however early or late the measure. */
function visibleBar([start, end]: Scene['bar'], [first, last]: [number, number]): Scene['bar'] {
  const beside = Math.max(0.5, (last - first) * mostBeside);
  const kept = (position: number) => Math.min(Math.max(position, first - beside), last + beside);
  return [kept(start), kept(end)];
}

/** The bar in a lane of its own under the ticks, its name beside it, and thin lines where it begins and ends. */
function measureMarks(
  { measure }: EffectData,
  { layout, bar, ends }: Scene,
  language: Language,
): Plot.Markish[] {
  const floor = layout.height - layout.marginBottom;
  const y = floor + 40;
  const right = layout.width - layout.marginRight;
  const [x1, x2] = [layout.x(bar[0]), Math.min(layout.x(bar[1]), right)];
  const borders = ends.map((end) => Math.min(layout.x(end), right));
  // The lane between is that of the ticks' texts.
  const pieces = [
    [layout.marginTop, floor + 4],
    [floor + 27, y - barHeight / 2],
  ] as const;
  const name = [measure.name, spanWords(measure, language)].filter((part) => part !== '').join(', ');
  const text = fitted(name, layout.width - 4);
  const half = textWidth(text) / 2;
  const middle = Math.min(Math.max((x1 + x2) / 2, half + 2), layout.width - half - 2);
  return [
    ...borders.flatMap((x) =>
      pieces.map(([top, bottom]) =>
        Plot.link([x], {
          x1: layout.xAt(x),
          x2: layout.xAt(x),
          y1: layout.yAt(top),
          y2: layout.yAt(bottom),
          stroke: colours.axis,
          strokeDasharray: '3 3',
          strokeWidth: 1,
        }),
      ),
    ),
    Plot.rect([name], {
      x1: layout.xAt(x1),
      x2: layout.xAt(Math.max(x2, x1 + 3)),
      y1: layout.yAt(y - barHeight / 2),
      y2: layout.yAt(y + barHeight / 2),
      fill: colours.text,
      rx: 2,
      title: [name],
    }),
    label({ x: middle, y: y + barHeight / 2 + fontSize * 0.9, text, title: name, anchor: 'middle' }, layout),
  ];
}

/** Names at the right, moved apart; where it is narrow a key over the chart names the lines. */
function areaLabels(data: EffectData, scene: Scene): Plot.Markish[] {
  const { layout, isNarrow } = scene;
  const named = namedLines(data, scene);
  if (named.length < 2) return [];
  if (isNarrow) return keyMarks(named, layout);
  const wanted = named.map(({ last }) => layout.y(last.value));
  const placed = spread(wanted, 18, layout.marginTop, layout.height - layout.marginBottom - 4);
  const x = layout.width - layout.marginRight + 8;
  return named.map(({ name, style }, index) => {
    const text = fitted(name, (layout.marginRight - 10) / 1.06);
    const bold = style.width > 2;
    return label(
      { x, y: placed[index] ?? 0, text, title: name, anchor: 'start', fill: style.colour, bold },
      layout,
    );
  });
}

function namedLines({ view }: EffectData, { own, others }: Pick<Scene, 'own' | 'others'>): NamedLine[] {
  const last = own.marks.at(-1);
  const first = last ? [{ line: own, last, series: view.series, style: ownStyle }] : [];
  const rest = others.map((other, index) => ({ ...other, style: otherStyle(index) }));
  const names = shortNames([...first, ...rest].map(({ series }) => series));
  return [...first, ...rest].map(({ line, last: end, series, style }) => ({
    line,
    last: end,
    style,
    name: names.get(series.area) ?? series.areaName,
    value: '',
    isOnly: false,
  }));
}

function shortNames(series: readonly Series[]): Map<string, string> {
  return placeNames(series.map(({ area, areaName }) => ({ key: area, name: areaName })));
}

const ownStyle: SeriesStyle = { colour: colours.data, dash: '', width: 2.2 };

function otherStyle(index: number): SeriesStyle {
  return { colour: colours.rest, dash: dashes[index % dashes.length] ?? '', width: 1.3 };
}

function markText({ point }: Mark, { indicator }: EffectData, language: Language): string {
  return `${formatPeriod(point.period, language, 'long')}: ${formatValue(point.value, indicator, language)}`;
}

function wordsOf(data: EffectData, language: Language): { title: string; description: string } {
  const { view, measure, indicator } = data;
  const values = view.series.points.map(
    (point) =>
      `${formatPeriod(point.period, language, 'short')} ${formatValue(point.value, indicator, language)}`,
  );
  const named = [measure.name, spanWords(measure, language)].filter((part) => part !== '').join(', ');
  return {
    title: effectHeadline(view.effect, effectFormat(view.effect, indicator), language),
    description: `${indicator.title}, ${view.series.areaName}. ${named}. ${values.join('; ')}.`,
  };
}
