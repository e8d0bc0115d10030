import * as Plot from '@observablehq/plot';
import { type Label, label } from './axes.ts';
import type { SeriesStyle } from './chart-series.ts';
import type { Layout } from './layout.ts';
import type { Line, Mark } from './line.ts';
import { dotBoxes, lineStrokes } from './line-marks.ts';
import { bestSpot, type Spot, spread } from './placement.ts';
import { fitted, textWidth } from './text-width.ts';

export interface NamedLine {
  line: Line;
  last: Mark;
  style: SeriesStyle;
  name: string;
  /** The last value as text. */
  value: string;
  /** The chart's only series needs no name. */
  isOnly: boolean;
}

/** Lines of text keep this distance. */
const rowHeight = 18;

/** The widest that the right margin may become, as a share of the chart. */
const widestMargin = 0.36;

/** Room for the labels at the right. */
export function labelMargin(lines: readonly NamedLine[], width: number): number {
  const widths = lines.map((line) => textWidth(labelText(line), weightOf(line)));
  return Math.ceil(Math.min(width * widestMargin, Math.max(...widths) + 20));
}

function labelText({ name, value, isOnly }: NamedLine): string {
  return isOnly ? value : `${name} ${value}`;
}

function weightOf({ style }: NamedLine): 'bold' | 'normal' {
  return style.width > 2 ? 'bold' : 'normal';
}

/** Name and last value at the end of each line, moved apart where they would touch. */
export function endLabels(lines: readonly NamedLine[], layout: Layout, isNarrow: boolean): Plot.Markish[] {
  if (isNarrow) return lines.map((line) => label(nearLabel(line, layout), layout));
  const wanted = lines.map(({ last }) => layout.y(last.value));
  const placed = spread(wanted, rowHeight, layout.marginTop - 4, layout.height - layout.marginBottom - 4);
  const right = layout.width - layout.marginRight;
  return lines.flatMap((line, index) => {
    const y = placed[index] ?? layout.y(line.last.value);
    const full = labelText(line);
    const room = layout.marginRight - 14 - (textWidth(line.value, 'bold') + 6);
    const cut = line.isOnly ? full : `${fitted(line.name, room)} ${line.value}`;
    const found: Label = {
      x: right + 12,
      y,
      text: cut,
      anchor: 'start',
      fill: line.style.colour,
      bold: weightOf(line) === 'bold',
      title: cut === full ? undefined : full,
    };
    return [...leader(line, y, right, layout), label(found, layout)];
  });
}

/** A thin line from the last value to a label that had to move, or that stands far from it. */
function leader({ last, style }: NamedLine, y: number, right: number, layout: Layout): Plot.Markish[] {
  const [x, own] = [layout.x(last.position) + 6, layout.y(last.value)];
  if (Math.abs(own - y) < 6 && right + 8 - x < 40) return [];
  return [
    Plot.link([0], {
      x1: layout.xAt(x),
      y1: layout.yAt(own),
      x2: layout.xAt(right + 9),
      y2: layout.yAt(y),
      stroke: style.colour,
      strokeWidth: 0.8,
      strokeOpacity: 0.55,
    }),
  ];
}

/** Over or under the last value, where it covers least. */
function nearLabel(line: NamedLine, layout: Layout): Label {
  const [x, y] = [layout.x(line.last.position) + 6, layout.y(line.last.value)];
  const spot = (offset: number): Spot => ({ x, y: y + offset, anchor: 'end' });
  const further = [15, -26, 26, -38, 38, -50, 50].map(spot);
  const best = bestSpot([spot(-15), ...further], textWidth(line.value, 'bold'), {
    strokes: lineStrokes(line.line, layout),
    boxes: dotBoxes(line.line.marks, layout, 4),
    bounds: { left: 0, right: layout.width, top: 0, bottom: layout.height - layout.marginBottom },
  });
  return { ...best, text: line.value, fill: line.style.colour, bold: true, rim: true };
}

interface KeyEntry {
  line: NamedLine;
  x: number;
  row: number;
  name: string;
}

const sample = 24;

/** The key over a narrow chart: sample, name and last value, in as many rows as it takes. */
function keyEntries(lines: readonly NamedLine[], width: number): KeyEntry[] {
  let [x, row] = [0, 0];
  return lines.map((line) => {
    const name = fitted(line.name, width - sample - textWidth(line.value, 'bold') - 12);
    const needed = sample + textWidth(`${name} ${line.value}`, weightOf(line)) + 16;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { line, x, row, name };
    x += needed;
    return entry;
  });
}

export function keyHeight(lines: readonly NamedLine[], width: number): number {
  const last = keyEntries(lines, width).at(-1);
  return ((last?.row ?? 0) + 1) * (rowHeight + 3);
}

export function keyMarks(lines: readonly NamedLine[], layout: Layout): Plot.Markish[] {
  return keyEntries(lines, layout.width).flatMap(({ line, x, row, name }) => {
    const y = 9 + row * (rowHeight + 3);
    const { colour, dash, width } = line.style;
    const stroke = Plot.link([0], {
      x1: layout.xAt(x),
      x2: layout.xAt(x + sample - 7),
      y1: layout.yAt(y),
      y2: layout.yAt(y),
      stroke: colour,
      strokeWidth: width,
      strokeDasharray: dash,
    });
    const text = label(
      {
        x: x + sample,
        y,
        text: `${name} ${line.value}`,
        anchor: 'start',
        fill: colour,
        bold: weightOf(line) === 'bold',
      },
      layout,
    );
    return [stroke, text];
  });
}
