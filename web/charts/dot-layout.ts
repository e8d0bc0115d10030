import { formatValue } from '../words/format.ts';
import type { Dot, DotData } from './dot-data.ts';
import type { ChartOptions } from './figure.ts';
import { createLayout, type Layout } from './layout.ts';
import { textWidth } from './text-width.ts';
import { createYAxis } from './y-axis.ts';

/** Where the lines of a ranking lie. */
export interface DotLayout {
  layout: Layout;
  isNarrow: boolean;
  ticks: { value: number; label: string }[];
  /** Pixels from the top of the picture. */
  axisTop: number;
  referenceTop: number;
  referenceHeight: number;
  rowHeight: number;
  rowTop(index: number): number;
}

const referenceHeight = 20;
/** Pixels below which names stand over their dots: beside them they would leave too little to tell dots apart. */
export const narrowDots = 400;

/** Names get at most two fifths of the width; where it is narrow they stand over their dots. */
export function dotLayout(data: DotData, dots: readonly Dot[], { width, language }: ChartOptions): DotLayout {
  const isNarrow = width < narrowDots;
  const rowHeight = rowHeightOf(data.rows.length, isNarrow);
  const values = [
    ...dots.flatMap(({ value, interval }) => (interval ? [value, interval.low, interval.high] : [value])),
    ...data.references.map(({ value }) => value),
  ];
  const axis = createYAxis(values, { symbol: data.indicator.symbol, language, ticks: isNarrow ? 3 : 6 });
  const texts = dots.map(({ value }) => textWidth(formatValue(value, data.indicator, language), 'bold'));
  const names = dots.map(({ name, isOwn }) => textWidth(name, isOwn ? 'bold' : 'normal'));
  const referenceTop = 10;
  const axisTop = referenceTop + data.references.length * referenceHeight + 18;
  const marginTop = axisTop + 6;
  const edge = Math.ceil(Math.max(...axis.ticks.map(({ label }) => textWidth(label))) / 2) + 2;
  const layout = createLayout(
    { width, height: marginTop + data.rows.length * rowHeight + 6 },
    {
      marginTop,
      marginBottom: 6,
      marginLeft: isNarrow ? edge : Math.ceil(Math.min(width * 0.4, Math.max(...names) + 22)),
      marginRight: isNarrow ? edge : Math.max(edge, Math.ceil(Math.max(...texts)) + 20),
    },
    axis.domain,
    [0, 1],
  );
  return {
    ...{ layout, isNarrow, ticks: axis.ticks, axisTop, referenceTop, referenceHeight, rowHeight },
    rowTop: (index) => marginTop + index * rowHeight,
  };
}

/** Long rankings stand closer, so that they are seen at once. */
function rowHeightOf(rows: number, isNarrow: boolean): number {
  if (isNarrow) return 40;
  return rows > 24 ? 20 : 24;
}
