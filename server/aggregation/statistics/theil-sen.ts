import { kendallOrders } from './kendall-orders.ts';
import { mannKendall } from './mann-kendall.ts';
import { z95 } from './normal.ts';

/** A value and when it was, in years from any start. */
export interface Dated {
  years: number;
  value: number;
}

/**
 * The median of `pairs` slopes per year. The interval lies between the slopes at place `rank` from below and from above;
 * it is null where there are too few slopes for 95 %.
 */
export interface MedianSlope {
  slope: number;
  pairs: number;
  rank: number;
  low: number | null;
  high: number | null;
}

/**
 * The Theil–Sen slope per year of values at different times, with Sen's 95 % interval: the slopes at places (N − C) ÷ 2
 * and its mirror, C from the exact distribution of Kendall's S up to ten values (as if none were equal, which is the
 * wider one) and 1.96 · √Var(S) above. Undefined with fewer than two values.
 *
 * Source: Theil 1950, Indagationes Mathematicae 12; Sen 1968, Journal of the American Statistical Association 63;
 * places for few values as in Hollander and Wolfe 1999, Nonparametric Statistical Methods, section 9.3.
 */
export function maybeTheilSen(points: readonly Dated[]): MedianSlope | undefined {
  const slopes = points.flatMap((later, i) =>
    points.slice(0, i).map((earlier) => (later.value - earlier.value) / (later.years - earlier.years)),
  );
  const spread =
    points.length <= 10
      ? exactSpread(points.length)
      : z95 * Math.sqrt(mannKendall(points.map(({ value }) => value)).variance);
  return maybeMedianSlope(slopes, spread);
}

/** The median of slopes, and those that leave `spread` of them between their places; undefined without slopes. */
export function maybeMedianSlope(slopes: readonly number[], spread: number): MedianSlope | undefined {
  const sorted = [...slopes].sort((a, b) => a - b);
  const pairs = sorted.length;
  const [below, above] = [sorted[Math.floor((pairs - 1) / 2)], sorted[Math.floor(pairs / 2)]];
  if (below === undefined || above === undefined) return undefined;
  const rank = Math.max(0, Math.floor((pairs - spread) / 2));
  return {
    slope: (below + above) / 2,
    pairs,
    rank,
    low: sorted[rank - 1] ?? null,
    high: sorted[pairs - rank] ?? null,
  };
}

/** Two less than the smallest S that at most 2.5 % of all orders reach; all pairs where no S is so rare. */
function exactSpread(n: number): number {
  const { largest, counts } = kendallOrders(n, []);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let reached = 0;
  const places = counts.findIndex((count) => {
    reached += count;
    return reached > 0.025 * all;
  });
  return largest - 2 * places;
}
