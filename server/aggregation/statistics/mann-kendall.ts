import { extremeOrders } from './kendall-orders.ts';
import { twoSidedNormal } from './normal.ts';

/**
 * `rises` and `falls` count the pairs of which the later value is larger or smaller; s is their difference. Up to ten
 * values p is exact (`orders` that lie as far out, of all), above that from z; the other one is null.
 */
export interface MannKendall {
  n: number;
  rises: number;
  falls: number;
  s: number;
  variance: number;
  z: number | null;
  orders: { extreme: number; all: number } | null;
  /** Two-sided. */
  p: number;
}

/**
 * The Mann–Kendall test for a monotonic trend, on values in time order. Ties are allowed; p is 1 where all values are
 * equal or there are fewer than two. Up to ten values the exact distribution over all orders, above that the normal
 * approximation with continuity correction.
 *
 * Var(S) = [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] ÷ 18 over groups of t equal values; z = (S ∓ 1) ÷ √Var(S).
 *
 * Source: Mann 1945, Econometrica 13; Kendall 1975, Rank Correlation Methods; Gilbert 1987, Statistical Methods for
 * Environmental Pollution Monitoring, section 16.4.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  const { rises, falls } = comparePairs(values);
  const s = rises - falls;
  const ties = tieGroups(values);
  const variance = (spread(n) - ties.reduce((sum, tied) => sum + spread(tied), 0)) / 18;
  const counted = { n, rises, falls, s, variance };
  if (n <= mostExact) {
    const orders = extremeOrders(s, n, ties);
    return { ...counted, z: null, orders, p: orders.extreme / orders.all };
  }
  const z = standardised(s, variance);
  return { ...counted, z, orders: null, p: twoSidedNormal(z) };
}

const mostExact = 10;

function spread(size: number): number {
  return size * (size - 1) * (2 * size + 5);
}

/** z with continuity correction; 0 where S is 0. */
export function standardised(s: number, variance: number): number {
  return s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
}

function comparePairs(values: readonly number[]): { rises: number; falls: number } {
  let [rises, falls] = [0, 0];
  for (const [i, earlier] of values.entries()) {
    for (const later of values.slice(i + 1)) {
      if (later > earlier) rises += 1;
      if (later < earlier) falls += 1;
    }
  }
  return { rises, falls };
}

/** Sizes of the groups of equal values; a group of one takes nothing off. */
function tieGroups(values: readonly number[]): number[] {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  return [...groups.values()];
}
