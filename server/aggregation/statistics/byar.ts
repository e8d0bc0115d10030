import type { Bounds } from './bounds.ts';
import { z95 } from './normal.ts';

/**
 * Byar's approximation to the 95 % interval of a Poisson count, in events. For counts of 10 or more, where it is within
 * 0.2 % of the exact one; `count` > 0, otherwise it throws `not a count of events: x`.
 *
 * low = O(1 − 1/9O − z/3√O)³, high = (O + 1)(1 − 1/9(O + 1) + z/3√(O + 1))³.
 *
 * Source: Breslow and Day 1987, Statistical Methods in Cancer Research II (IARC Scientific Publications 82), section 2.3.
 */
export function byarInterval(count: number): Bounds {
  if (!(count > 0)) throw new Error(`not a count of events: ${count}`);
  const next = count + 1;
  return {
    low: Math.max(0, count * (1 - 1 / (9 * count) - z95 / (3 * Math.sqrt(count))) ** 3),
    high: next * (1 - 1 / (9 * next) + z95 / (3 * Math.sqrt(next))) ** 3,
  };
}
