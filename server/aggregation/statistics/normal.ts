import { incompleteGamma } from './gamma.ts';

/** The quantile of the standard normal distribution that leaves 2.5 % on each side: for all 95 % intervals. */
export const z95 = 1.959963984540054;

/**
 * Chance that a standard normal value lies at least as far from 0 as `z`, on either side.
 *
 * Source: erfc(z) = Q(1/2, z²), Abramowitz and Stegun 1964, 6.5.17.
 */
export function twoSidedNormal(z: number): number {
  return incompleteGamma(0.5, (z * z) / 2).upper;
}
