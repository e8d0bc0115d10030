import * as Plot from '@observablehq/plot';
import type { Layout } from './layout.ts';
import { type Line, type Mark, splitRun } from './line.ts';
import type { Box, Stroke } from './placement.ts';
import { colours } from './theme.ts';

export interface LineStyle {
  colour: string;
  dash?: string;
  width: number;
  dots: number;
}

/** Runs as lines, dotted to what is forecast; values as dots, hollow while provisional, incomplete or forecast. */
export function lineMarks(line: Line, style: LineStyle, describe: (mark: Mark) => string): Plot.Markish[] {
  const strokes = line.runs.flatMap((run) => {
    const { told, ahead } = splitRun(run);
    return [...strokeMarks(told, style, style.dash), ...strokeMarks(ahead, style, aheadDash)];
  });
  return [...strokes, dotMarks(line.marks, style, describe)];
}

const aheadDash = '2 4';

function strokeMarks(run: readonly Mark[], style: LineStyle, dash: string | undefined): Plot.Markish[] {
  if (run.length < 2) return [];
  return [
    Plot.line(run, {
      x: 'position',
      y: 'value',
      stroke: style.colour,
      strokeWidth: style.width,
      strokeDasharray: dash,
      strokeLinejoin: 'round',
      strokeLinecap: 'round',
    }),
  ];
}

function dotMarks(marks: readonly Mark[], style: LineStyle, describe: (mark: Mark) => string): Plot.Markish {
  return Plot.dot(marks, {
    x: 'position',
    y: 'value',
    r: style.dots,
    fill: (mark: Mark) => (mark.hollow ? colours.paper : style.colour),
    stroke: style.colour,
    strokeWidth: 1.8,
    title: describe,
  });
}

/** A line across at a value that others are read against. */
export function referenceMark(value: number, layout: Layout): Plot.Markish {
  const [left, right] = layout.xDomain;
  return Plot.link([value], {
    x1: left,
    x2: right,
    y1: value,
    y2: value,
    stroke: colours.axis,
    strokeWidth: 1,
  });
}

/** What a label must not cover: the lines in pixels. */
export function lineStrokes(line: Line, layout: Layout): Stroke[] {
  return line.runs.flatMap((run) =>
    run.slice(1).flatMap((mark, index) => {
      const before = run[index];
      return before ? [stroke(layout, [before.position, before.value], [mark.position, mark.value])] : [];
    }),
  );
}

export function stroke(layout: Layout, from: [number, number], to: [number, number]): Stroke {
  return { from: [layout.x(from[0]), layout.y(from[1])], to: [layout.x(to[0]), layout.y(to[1])] };
}

export function dotBoxes(marks: readonly Mark[], layout: Layout, radius = 5): Box[] {
  return marks.map((mark) => {
    const [x, y] = [layout.x(mark.position), layout.y(mark.value)];
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
}
