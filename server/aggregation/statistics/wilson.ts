import { type Bounds, checkShare, type Share } from './bounds.ts';
import { z95 } from './normal.ts';

/**
 * The 95 % score interval of a proportion, as a proportion from 0 to 1:
 * (2np + z² ± z√(z² + 4npq)) ÷ 2(n + z²). Throws `not a share: count of n`.
 *
 * Source: Wilson 1927, Journal of the American Statistical Association 22; Newcombe 1998, Statistics in Medicine 17,
 * 857–872, method 3.
 */
export function wilsonInterval(share: Share): Bounds {
  checkShare(share);
  const { count, n } = share;
  const squared = z95 * z95;
  const spread = z95 * Math.sqrt(squared + (4 * count * (n - count)) / n);
  const scale = 2 * (n + squared);
  return {
    low: count === 0 ? 0 : Math.max(0, (2 * count + squared - spread) / scale),
    high: count === n ? 1 : Math.min(1, (2 * count + squared + spread) / scale),
  };
}
