import * as Plot from '@observablehq/plot';
import type { MeasureState } from '../../data/cycle/measure.ts';
import type { Layout } from './layout.ts';
import { colours } from './theme.ts';

/** A measure's bar in pixels; `today` where what is past is drawn stronger than what is to come. */
export interface MeasureBar {
  x1: number;
  x2: number;
  /** The middle of the bar. */
  y: number;
  height: number;
  state: MeasureState;
  /** Said where the pointer rests. */
  title: string;
  today?: number;
}

/** Under way dark, over grey, not begun hollow. A bar is never thinner than three pixels. */
export function measureBarMarks(bar: MeasureBar, layout: Layout): Plot.Markish[] {
  const right = Math.max(bar.x2, bar.x1 + 3);
  const isHollow = bar.state === 'decided' || bar.state === 'idea';
  const isOver = bar.state === 'done' || bar.state === 'stopped';
  const split = isHollow || isOver || bar.today === undefined ? right : clamp(bar.today, bar.x1, right);
  const colour = isOver ? colours.axis : colours.text;
  const past = split > bar.x1 ? [piece(bar, [bar.x1, split], isHollow ? colours.paper : colour, colour)] : [];
  const coming = right > split ? [piece(bar, [split, right], colours.grid, colours.axis)] : [];
  return [...coming, ...past].map((rect) => Plot.rect([bar.title], inData(rect, layout)));
}

interface Piece {
  x: [number, number];
  y: [number, number];
  fill: string;
  stroke: string;
  title: string;
}

function piece({ y, height, title }: MeasureBar, x: [number, number], fill: string, stroke: string): Piece {
  return { x, y: [y - height / 2, y + height / 2], fill, stroke, title };
}

function inData({ x, y, fill, stroke, title }: Piece, layout: Layout): Plot.RectOptions {
  return {
    x1: layout.xAt(x[0]),
    x2: layout.xAt(x[1]),
    y1: layout.yAt(y[0]),
    y2: layout.yAt(y[1]),
    fill,
    stroke,
    strokeWidth: 1.2,
    rx: 2,
    title: [title],
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
