import * as Plot from '@observablehq/plot';
import type { Language } from '../../data/words.ts';
import { formatValue } from '../words/format.ts';
import { label } from './axes.ts';
import type { Dot, DotData, Skipped } from './dot-data.ts';
import { type DotLayout, dotLayout } from './dot-layout.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { fitted, textWidth } from './text-width.ts';
import { colours } from './theme.ts';

/**
 * Ranked dots: one line each with its name at the left and its value at the right, the interval as a whisker, the own
 * one in blue on a tinted band, the values of larger areas as labelled lines. Where it is narrow, names stand above.
 */
export function dotChart(data: DotData, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language } = options;
  const dots = data.rows.filter((row) => 'value' in row);
  if (dots.length === 0) return emptyFigure(options);
  const place = dotLayout(data, dots, options);
  const marks = [
    ...data.rows.flatMap((row, index) => ('value' in row && row.isOwn ? [band(index, place)] : [])),
    ...axisLines(place),
    ...referenceMarks(data, place, language),
    ...axisLabels(place),
    ...data.rows.flatMap((row, index) =>
      'value' in row ? rowMarks(row, index, data, place, language) : [skipMark(row, index, place, language)],
    ),
  ];
  return createFigure(place.layout, marks, { title: data.title, description: data.description }, options);
}

function band(index: number, { layout, rowHeight, rowTop }: DotLayout): Plot.Markish {
  return Plot.rect([index], {
    x1: layout.xAt(0),
    x2: layout.xAt(layout.width),
    y1: layout.yAt(rowTop(index)),
    y2: layout.yAt(rowTop(index) + rowHeight),
    fill: ownBand,
    rx: 3,
  });
}

const ownBand = '#eceef9';
const otherDot = '#69707f';

function axisLines({ layout, ticks, axisTop }: DotLayout): Plot.Markish[] {
  const bottom = layout.height - layout.marginBottom;
  return ticks.map(({ value }) => line(value, axisTop, bottom, colours.grid, layout));
}

/** Over the lines of the references, which may run through them. */
function axisLabels({ layout, ticks, axisTop }: DotLayout): Plot.Markish[] {
  return ticks.map(({ value, label: text }) => {
    const spot = { x: layout.x(value), y: axisTop - 10, text, fill: colours.quiet };
    return label({ ...spot, anchor: 'middle', rim: true }, layout);
  });
}

function line(
  value: number,
  top: number,
  bottom: number,
  stroke: string,
  layout: DotLayout['layout'],
  strokeDasharray?: string,
): Plot.Markish {
  return Plot.link([value], {
    x1: value,
    x2: value,
    y1: layout.yAt(top),
    y2: layout.yAt(bottom),
    stroke,
    strokeWidth: strokeDasharray === undefined ? 1 : 1.4,
    strokeDasharray,
  });
}

const dashes = ['6 3', '2 3', '8 3 2 3'];

/** The lowest value on top, each name right of its line: so no line runs through the name of another. */
function referenceMarks(
  { references, indicator }: DotData,
  place: DotLayout,
  language: Language,
): Plot.Markish[] {
  const { layout } = place;
  const sorted = references.toSorted((a, b) => a.value - b.value);
  return sorted.flatMap(({ name, value }, index) => {
    const y = place.referenceTop + index * place.referenceHeight;
    const x = layout.x(value);
    const text = `${name} ${formatValue(value, indicator, language)}`;
    const isRight = x + 6 + textWidth(text) <= layout.width;
    const room = isRight ? layout.width - x - 6 : x - 6;
    const cut = fitted(text, room);
    const spot = { x: isRight ? x + 6 : x - 6, y, text: cut, title: cut === text ? undefined : text };
    return [
      line(
        value,
        y - 8,
        layout.height - layout.marginBottom,
        colours.text,
        layout,
        dashes[index % dashes.length],
      ),
      label({ ...spot, anchor: isRight ? 'start' : 'end', rim: true }, layout),
    ];
  });
}

function rowMarks(
  dot: Dot,
  index: number,
  { indicator }: DotData,
  place: DotLayout,
  language: Language,
): Plot.Markish[] {
  const { layout, isNarrow, rowTop, rowHeight } = place;
  const middle = rowTop(index) + (isNarrow ? rowHeight - 12 : rowHeight / 2);
  const text = rowTop(index) + (isNarrow ? 12 : rowHeight / 2);
  const value = formatValue(dot.value, indicator, language);
  const room = isNarrow ? layout.width - textWidth(value, 'bold') - 20 : layout.marginLeft - 18;
  const name = fitted(dot.name, room);
  const colour = dot.isOwn ? colours.data : otherDot;
  const backing = isNarrow ? textBacking(dot, { name, value, y: text }, layout) : [];
  return [
    ...backing,
    label(
      {
        ...(isNarrow ? { x: 6, anchor: 'start' } : { x: layout.marginLeft - 12, anchor: 'end' }),
        ...{ y: text, text: name, bold: dot.isOwn, title: name === dot.name ? undefined : dot.name },
      },
      layout,
    ),
    ...whisker(dot, middle, colour, layout),
    Plot.dot([dot.value], {
      x: dot.value,
      y: layout.yAt(middle),
      r: dot.isOwn ? 5.5 : 4,
      fill: dot.hollow ? colours.paper : colour,
      stroke: colour,
      strokeWidth: 1.8,
      title: () => `${dot.name}: ${value}`,
    }),
    label({ x: layout.width - 6, y: text, text: value, anchor: 'end', bold: dot.isOwn }, layout),
  ];
}

/** Where names and values stand in the picture, the lines of references don't run through them. */
function textBacking(
  { isOwn }: Dot,
  { name, value, y }: { name: string; value: string; y: number },
  layout: DotLayout['layout'],
): Plot.Markish[] {
  const right = layout.width - 6;
  const spans = [
    [4, 8 + textWidth(name, isOwn ? 'bold' : 'normal')],
    [right - 2 - textWidth(value, isOwn ? 'bold' : 'normal'), right + 2],
  ] as const;
  return spans.map(([from, to]) =>
    Plot.rect([name], {
      x1: layout.xAt(from),
      x2: layout.xAt(to),
      y1: layout.yAt(y - 9),
      y2: layout.yAt(y + 9),
      fill: isOwn ? ownBand : colours.paper,
    }),
  );
}

function whisker({ interval }: Dot, y: number, stroke: string, layout: DotLayout['layout']): Plot.Markish[] {
  if (interval === null) return [];
  return [
    Plot.link([interval], {
      x1: 'low',
      x2: 'high',
      y1: layout.yAt(y),
      y2: layout.yAt(y),
      stroke,
      strokeWidth: 1.6,
    }),
  ];
}

function skipMark({ skipped }: Skipped, index: number, place: DotLayout, language: Language): Plot.Markish {
  const { layout, rowTop, rowHeight } = place;
  const text = { de: `… ${skipped} weitere …`, en: `… ${skipped} more …` }[language];
  const spot = { x: layout.marginLeft + 6, y: rowTop(index) + rowHeight / 2, text, fill: colours.quiet };
  return label({ ...spot, anchor: 'start' }, layout);
}
