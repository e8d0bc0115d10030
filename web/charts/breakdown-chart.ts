import * as Plot from '@observablehq/plot';
import { formatPeriod } from '../words/format.ts';
import { label } from './axes.ts';
import {
  type BreakdownData,
  type BreakdownRow,
  breakdownDescription,
  breakdownRows,
} from './breakdown-description.ts';
import { latestPeriod } from './breakdown-table.ts';
import { type ChartOptions, createFigure, emptyFigure } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';
import { colours, fontSize, narrow } from './theme.ts';

const barHeight = 18;
/** Pixels that are left for bars below their names. */
const leastBar = 64;

/** The categories of one period as bars from zero, each with its value; the total in the darker blue. */
export function breakdownChart(data: BreakdownData, options: ChartOptions): SVGSVGElement | HTMLElement {
  const { language, width } = options;
  const period = data.period ?? latestPeriod(data.series);
  if (period === null) return emptyFigure(options);
  const rows = breakdownRows(data, period, language);
  const isNarrow = width < narrow;
  const rowHeight = isNarrow ? 46 : 32;
  const layout = barLayout(rows, { width, rowHeight, isNarrow });
  const drawn = rows.flatMap((row, index) => {
    const top = layout.marginTop + index * rowHeight;
    return rowMarks(row, isNarrow ? top + 30 : top + rowHeight / 2, layout, isNarrow);
  });
  const words = breakdownDescription({ ...data, period }, language);
  const when = formatPeriod(period, language, 'long');
  const heading = label(
    { x: 0, y: fontSize * 0.6, text: when, anchor: 'start', fill: colours.quiet },
    layout,
  );
  const marks = [heading, ...drawn, ...(isNarrow ? [] : floor(layout))];
  return createFigure(layout, marks, words, options);
}

interface BarSizes {
  width: number;
  rowHeight: number;
  isNarrow: boolean;
}

/** Names at the left, or above their bars where it is narrow; room at the right for the longest value. */
function barLayout(rows: readonly BreakdownRow[], { width, rowHeight, isNarrow }: BarSizes): Layout {
  const valued = rows.flatMap((row) => {
    const value = row.point?.value ?? null;
    return value === null ? [] : [{ value, room: textWidth(row.text, 'bold') + 12 }];
  });
  const low = Math.min(0, ...valued.map(({ value }) => value));
  const high = Math.max(0, ...valued.map(({ value }) => value));
  const nameWidth = isNarrow ? 0 : Math.min(width * 0.36, widest(rows.map((row) => row.name)) + 14);
  const marginRight = Math.min(
    isNarrow ? width - leastBar : width * 0.5,
    Math.max(8, ...valued.map(({ room }) => room)),
  );
  return createLayout(
    { width, height: rows.length * rowHeight + 30 },
    { marginTop: 26, marginRight, marginBottom: 4, marginLeft: Math.ceil(nameWidth) },
    [low, high === low ? low + 1 : high],
    [0, 1],
  );
}

function rowMarks(row: BreakdownRow, y: number, layout: Layout, isNarrow: boolean): Plot.Markish[] {
  const room = isNarrow ? layout.width : layout.marginLeft - 12;
  const cut = fitted(row.name, room);
  const name = label(
    {
      x: isNarrow ? 0 : layout.marginLeft - 12,
      y: isNarrow ? y - 19 : y,
      text: cut,
      anchor: isNarrow ? 'start' : 'end',
      bold: row.isTotal,
      title: cut === row.name ? undefined : row.name,
    },
    layout,
  );
  const value = row.point?.value ?? null;
  if (value === null) {
    const x = layout.x(0) + 6;
    return [name, label({ x, y, text: row.text, anchor: 'start', fill: colours.quiet }, layout)];
  }
  const end = Math.max(layout.x(value), layout.x(0));
  return [
    name,
    bar(row, value, y, layout),
    label({ x: end + 7, y, text: row.text, anchor: 'start', bold: true }, layout),
  ];
}

/** Solid, or outlined where the figure is incomplete or provisional, as dots are in the other charts. */
function bar({ isTotal, point }: BreakdownRow, value: number, y: number, layout: Layout): Plot.Markish {
  const isOpen = point !== undefined && (!point.complete || point.qualifiers.includes('provisional'));
  const colour = isTotal ? colours.data : '#5a64b8';
  return Plot.rect([value], {
    x1: Math.min(0, value),
    x2: Math.max(0, value),
    y1: layout.yAt(y - barHeight / 2),
    y2: layout.yAt(y + barHeight / 2),
    fill: isOpen ? colours.paper : colour,
    stroke: isOpen ? colour : undefined,
    strokeWidth: isOpen ? 1.6 : undefined,
    rx: 1.5,
  });
}

function floor(layout: Layout): Plot.Markish[] {
  return [
    Plot.link([0], {
      x1: 0,
      x2: 0,
      y1: layout.yAt(layout.marginTop),
      y2: layout.yAt(layout.height - layout.marginBottom),
      stroke: colours.axis,
      strokeWidth: 1,
    }),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => textWidth(text, 'bold')));
}
