import * as Plot from '@observablehq/plot';
import type { Language } from '../../data/words.ts';
import type { Layout } from './layout.ts';
import { textWidth } from './text-width.ts';
import { colours, fontSize } from './theme.ts';
import type { XTick } from './x-axis.ts';
import type { YAxis } from './y-axis.ts';

/** Space that the labels of a value axis need at the left. */
export function yAxisMargin(axis: YAxis): number {
  return Math.ceil(Math.max(...axis.ticks.map((tick) => textWidth(tick.label)))) + 10;
}

/** Thin lines across with their values at the left; the line at zero is the floor. */
export function yAxisMarks(axis: YAxis, layout: Layout, language: Language): Plot.Markish[] {
  const [left, right] = layout.xDomain;
  const isFloor = (value: number) => value === 0 && axis.startsAtZero;
  const lines = axis.ticks.map((tick) =>
    Plot.link([tick], {
      x1: left,
      x2: right,
      y1: 'value',
      y2: 'value',
      stroke: isFloor(tick.value) ? colours.axis : colours.grid,
      strokeWidth: 1,
    }),
  );
  const labels = axis.ticks.map((tick) =>
    label({ x: layout.marginLeft - 8, y: layout.y(tick.value), text: tick.label, anchor: 'end' }, layout),
  );
  return axis.startsAtZero ? [...lines, ...labels] : [...lines, ...labels, zeroNote(layout, language)];
}

function zeroNote(layout: Layout, language: Language): Plot.Markish {
  const text = { de: 'Achse beginnt nicht bei null', en: 'axis does not start at zero' }[language];
  const spot = { x: layout.marginLeft, y: layout.marginTop - 12, text, fill: colours.quiet };
  return label({ ...spot, anchor: 'start' }, layout);
}

/** Short strokes and labels under the floor. */
export function xAxisMarks(ticks: readonly XTick[], layout: Layout): Plot.Markish[] {
  const floor = layout.height - layout.marginBottom;
  const strokes = ticks.map((tick) =>
    Plot.link([tick], {
      x1: 'position',
      x2: 'position',
      y1: layout.yDomain[0],
      y2: layout.yAt(floor + 5),
      stroke: colours.axis,
      strokeWidth: 1,
    }),
  );
  const labels = ticks.map((tick) => {
    const spot = { x: layout.x(tick.position), y: floor + 9 + fontSize, text: tick.label };
    return label({ ...spot, anchor: tick.anchor }, layout);
  });
  return [...strokes, ...labels];
}

export interface Label {
  /** Pixels; the text is centred on `y`. */
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  fill?: string;
  bold?: boolean;
  /** A white rim that keeps the text legible over lines. */
  rim?: boolean;
  /** The whole text where `text` was cut. */
  title?: string;
}

/** A text at a place in the picture. */
export function label({ fill = colours.text, ...text }: Label, layout: Layout): Plot.Markish {
  return Plot.text([text], {
    x: (spot: Label) => layout.xAt(spot.x),
    y: (spot: Label) => layout.yAt(spot.y),
    text: 'text',
    textAnchor: text.anchor,
    fill,
    fontSize,
    fontWeight: text.bold ? 500 : undefined,
    stroke: text.rim ? colours.paper : undefined,
    strokeWidth: text.rim ? 4 : undefined,
    title: text.title === undefined ? undefined : 'title',
    clip: false,
  });
}
