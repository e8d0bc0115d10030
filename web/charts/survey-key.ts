import * as Plot from '@observablehq/plot';
import { label } from './axes.ts';
import type { Layout } from './layout.ts';
import { fitted, textWidth } from './text-width.ts';

export interface KeyEntry {
  text: string;
  fill: string;
}

const swatch = 14;
const rowHeight = 22;

/** Room for the key with some air under it. */
export function surveyKeyHeight(entries: readonly KeyEntry[], width: number): number {
  const last = placeEntries(entries, width).at(-1);
  return last ? (last.row + 1) * rowHeight + 10 : 0;
}

/** Each answer's colour and name over the bars, in the order in which they are drawn. */
export function surveyKeyMarks(entries: readonly KeyEntry[], layout: Layout): Plot.Markish[] {
  return placeEntries(entries, layout.width).flatMap(({ entry, x, row, text }) => {
    const y = 9 + row * rowHeight;
    const square = Plot.rect([0], {
      x1: layout.xAt(x),
      x2: layout.xAt(x + swatch),
      y1: layout.yAt(y - swatch / 2),
      y2: layout.yAt(y + swatch / 2),
      fill: entry.fill,
    });
    return [square, label({ x: x + swatch + 6, y, text, title: entry.text, anchor: 'start' }, layout)];
  });
}

function placeEntries(entries: readonly KeyEntry[], width: number) {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const text = fitted(entry.text, width - swatch - 10);
    const needed = swatch + 6 + textWidth(text) + 18;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const place = { entry, x, row, text };
    x += needed;
    return place;
  });
}
