import type { Line, Mark } from './line.ts';

/** How intervals are drawn: a pale band along the line, or a whisker at each value. */
export type IntervalLook = 'band' | 'whiskers' | 'none';

/** More lines than this with whiskers can't be told apart; the table has their intervals. */
const mostLines = 4;

/** More values than this leave no room between whiskers. */
const mostWhiskers = 40;

/** Bands along a single line; whiskers where lines are several, values few, or waves. */
export function intervalLook(lines: readonly Line[]): IntervalLook {
  const marks = lines.map((line) => line.marks.filter(hasInterval));
  const most = Math.max(0, ...marks.map((found) => found.length));
  if (most === 0 || lines.length > mostLines) return 'none';
  const isSparse = most < 4 || marks.flat().some(({ point }) => point.kind === 'wave');
  if (lines.length === 1 && !isSparse) return 'band';
  return most > mostWhiskers ? 'none' : 'whiskers';
}

/** A value with its interval. */
export type Bounded = Mark & { point: { interval: { low: number; high: number } } };

export function hasInterval(mark: Mark): mark is Bounded {
  return mark.point.interval !== null;
}
