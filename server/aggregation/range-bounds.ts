import type { Target } from '../../data/goal.ts';
import { plain } from './projection.ts';

/** The bounds that were decided, at least one. */
export interface Bounds {
  lower: number | null;
  upper: number | null;
  values: readonly number[];
}

export interface Bound {
  side: 'lower' | 'upper';
  value: number;
}

export function boundsOf({ lower, upper }: Pick<Target, 'lower' | 'upper'>): Bounds | undefined {
  const values = [lower, upper].flatMap((bound) => (bound === null ? [] : [bound]));
  return values.length === 0 ? undefined : { lower, upper, values };
}

/** How far a value lies outside, in the indicator's unit; 0 inside, where both bounds belong to. */
export function distanceTo({ lower, upper }: Bounds, value: number): number {
  return plain(Math.max(0, lower === null ? 0 : lower - value, upper === null ? 0 : value - upper));
}

/** Of two bounds at the same distance the lower one; above a range of a single value its upper one. */
export function nearerBound({ lower, upper }: Bounds, value: number): Bound {
  const isLower = lower !== null && (upper === null || value - lower <= upper - value);
  if (isLower) return { side: 'lower', value: lower };
  if (upper !== null) return { side: 'upper', value: upper };
  throw new Error('a range without bounds');
}
