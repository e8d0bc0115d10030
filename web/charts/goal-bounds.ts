import * as Plot from '@observablehq/plot';
import type { Layout } from './layout.ts';
import type { Line, Mark } from './line.ts';
import { type Bounds, boundValues } from './target-bounds.ts';
import { colours } from './theme.ts';

/** The band between two bounds, pale; each bound as a dotted line over the whole width. */
export function boundMarks(bounds: Bounds | null, layout: Layout): Plot.Markish[] {
  if (!bounds) return [];
  const [from, to] = layout.xDomain;
  const lines = boundValues(bounds).map((value) =>
    Plot.link([value], {
      x1: from,
      x2: to,
      y1: value,
      y2: value,
      stroke: colours.target,
      strokeWidth: 2,
      strokeDasharray: '1 5',
      strokeLinecap: 'round',
    }),
  );
  const { lower, upper } = bounds;
  if (lower === null || upper === null) return lines;
  const band = Plot.rect([bounds], {
    x1: from,
    x2: to,
    y1: lower,
    y2: upper,
    fill: colours.target,
    fillOpacity: 0.08,
  });
  return [band, ...lines];
}

/** A ring around each value that does not keep to the bounds: a shape, not a colour. */
export function brokenMarks(bounds: Bounds | null, line: Line): Plot.Markish[] {
  const broken = bounds ? line.marks.filter((mark) => isBroken(mark, bounds)) : [];
  if (broken.length === 0) return [];
  return [
    Plot.dot(broken, {
      x: 'position',
      y: 'value',
      r: 8.5,
      fill: 'none',
      stroke: colours.target,
      strokeWidth: 1.8,
    }),
  ];
}

function isBroken({ value, period }: Mark, { lower, upper, judged }: Bounds): boolean {
  if (!judged.has(period.key)) return false;
  const nearly = 1e-9 * Math.abs(value);
  return (lower !== null && value < lower - nearly) || (upper !== null && value > upper + nearly);
}
