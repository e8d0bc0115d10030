import type { Indicator } from '../../data/indicator.ts';
import { maybeCochranArmitage } from './statistics/cochran-armitage.ts';
import { mannKendall } from './statistics/mann-kendall.ts';
import { maybeTheilSen } from './statistics/theil-sen.ts';
import type { Tested, TrendPoint } from './trend-points.ts';

/**
 * The test of a yearly series, points in time order: Cochran–Armitage where each point carries a Wilson interval,
 * otherwise Mann–Kendall with the Theil–Sen slope. Undefined where all values are equal.
 *
 * Method: Zielkreis, methods 4.
 */
export function testYears(
  points: readonly TrendPoint[],
  { factor }: Pick<Indicator, 'factor'>,
): Tested | undefined {
  if (points.every(({ value }) => value === points[0]?.value)) return undefined;
  return maybeTestShares(points, factor) ?? maybeTestOrder(points);
}

function maybeTestShares(points: readonly TrendPoint[], factor: number): Tested | undefined {
  const shares = points.flatMap(({ point, years }) => {
    const { numerator, denominator, interval } = point;
    const isShare = interval?.method === 'wilson' && numerator !== null && denominator !== null;
    return isShare ? [{ years, count: numerator, n: denominator }] : [];
  });
  const found = shares.length === points.length ? maybeCochranArmitage(shares) : undefined;
  if (!found) return undefined;
  const { p, slope, low, high, ...working } = found;
  return {
    slope: slope * factor,
    slopeLow: low * factor,
    slopeHigh: high * factor,
    p,
    working: { method: 'cochranArmitage', ...working },
  };
}

function maybeTestOrder(points: readonly TrendPoint[]): Tested | undefined {
  const { rises, falls, s, variance, z, orders, p } = mannKendall(points.map(({ value }) => value));
  const slope = maybeTheilSen(points);
  if (!slope) return undefined;
  const { pairs, rank } = slope;
  return {
    slope: slope.slope,
    slopeLow: slope.low,
    slopeHigh: slope.high,
    p,
    working: { method: 'mannKendall', rises, falls, s, variance, z, orders, pairs, rank },
  };
}
