import type { Bounds, Share } from './bounds.ts';
import { twoSidedNormal } from './normal.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * The difference a − b of two proportions with its 95 % interval by the hybrid of their score intervals, all as
 * proportions (−1 to 1). Throws `not a share: count of n`.
 *
 * low = d − √((p₁ − l₁)² + (u₂ − p₂)²), high = d + √((u₁ − p₁)² + (p₂ − l₂)²).
 *
 * Source: Newcombe 1998, Statistics in Medicine 17, 873–890, method 10.
 */
export function newcombeDifference(a: Share, b: Share): Bounds & { difference: number } {
  const [of, from] = [wilsonInterval(a), wilsonInterval(b)];
  const [p, q] = [a.count / a.n, b.count / b.n];
  const difference = p - q;
  return {
    difference,
    low: difference - Math.hypot(p - of.low, from.high - q),
    high: difference + Math.hypot(of.high - p, q - from.low),
  };
}

/**
 * Two-sided p of the difference of two proportions by the score test with the pooled proportion, z² = Pearson's χ²
 * without continuity correction; 1 where both are 0 % or both 100 %. It goes with the hybrid score interval where
 * several differences are corrected together.
 *
 * Source: Pearson 1900, Philosophical Magazine 50; Agresti 2002, Categorical Data Analysis, section 3.2.1.
 */
export function differenceTest(a: Share, b: Share): { z: number; p: number } {
  const pooled = (a.count + b.count) / (a.n + b.n);
  const variance = pooled * (1 - pooled) * (1 / a.n + 1 / b.n);
  const z = variance === 0 ? 0 : (a.count / a.n - b.count / b.n) / Math.sqrt(variance);
  return { z, p: twoSidedNormal(z) };
}
