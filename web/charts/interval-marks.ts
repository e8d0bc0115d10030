import * as Plot from '@observablehq/plot';
import { type Bounded, hasInterval, type IntervalLook } from './interval-look.ts';
import type { Layout } from './layout.ts';
import type { Line, Mark } from './line.ts';
import type { Stroke } from './placement.ts';

/** Upper and lower ends, for the value axis. */
export function intervalEnds(lines: readonly Line[], look: IntervalLook): number[] {
  if (look === 'none') return [];
  return lines.flatMap((line) =>
    line.marks.flatMap(({ point }) => (point.interval ? [point.interval.low, point.interval.high] : [])),
  );
}

/** The intervals of one line in its colour; they go under all lines. */
export function intervalMarks(
  line: Line,
  colour: string,
  look: IntervalLook,
  layout: Layout,
): Plot.Markish[] {
  switch (look) {
    case 'none':
      return [];
    case 'whiskers':
      return line.marks.filter(hasInterval).flatMap((mark) => whisker(mark, colour, layout));
    case 'band':
      return line.runs.flatMap(neighbours).flatMap((run) => band(run, colour, layout));
  }
}

/** What a label must not cover: the whiskers in pixels; a band is pale enough to be written on. */
export function whiskerStrokes(line: Line, look: IntervalLook, layout: Layout): Stroke[] {
  if (look !== 'whiskers') return [];
  return line.marks.filter(hasInterval).map(({ position, point: { interval } }) => {
    const x = layout.x(position);
    return { from: [x, layout.y(interval.low)], to: [x, layout.y(interval.high)] };
  });
}

/** A run split at the values that have no interval. */
function neighbours(run: readonly Mark[]): Bounded[][] {
  const found: Bounded[][] = [[]];
  for (const mark of run) {
    if (hasInterval(mark)) found.at(-1)?.push(mark);
    else found.push([]);
  }
  return found.filter((part) => part.length > 0);
}

/** A value that stands alone has no room for a band. */
function band(run: readonly Bounded[], colour: string, layout: Layout): Plot.Markish[] {
  const [only] = run;
  if (only && run.length === 1) return whisker(only, colour, layout);
  return [
    Plot.areaY(run, {
      x: 'position',
      y1: (mark: Bounded) => mark.point.interval.low,
      y2: (mark: Bounded) => mark.point.interval.high,
      fill: colour,
      fillOpacity: 0.13,
    }),
  ];
}

function whisker(mark: Bounded, colour: string, layout: Layout): Plot.Markish[] {
  const { low, high } = mark.point.interval;
  const x = layout.x(mark.position);
  const stroke = (x1: number, x2: number, y1: number, y2: number) =>
    Plot.link([mark], {
      x1: layout.xAt(x1),
      x2: layout.xAt(x2),
      y1,
      y2,
      stroke: colour,
      strokeWidth: 1.2,
      strokeOpacity: 0.6,
    });
  return [stroke(x, x, low, high), stroke(x - 4, x + 4, low, low), stroke(x - 4, x + 4, high, high)];
}
