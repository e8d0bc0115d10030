import { logGamma } from './gamma.ts';
import { invertRising, upperEnd } from './invert.ts';
import { mostSteps } from './most-steps.ts';

/**
 * Chance that a value of Student's t distribution with `df` > 0 degrees of freedom lies at least as far from 0 as `t`,
 * on either side: I(df/2, 1/2) at df ÷ (df + t²). Throws `no incomplete beta function at x` where one is no number.
 *
 * Source: Abramowitz and Stegun 1964, 26.7.1 with 26.5.
 */
export function twoSidedStudent(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** The t that Student's distribution with `df` > 0 degrees of freedom exceeds with 2.5 % on each side. */
export function t95(df: number): number {
  const inside = (t: number) => 1 - twoSidedStudent(t, df);
  return invertRising(inside, 0.95, [0, upperEnd(inside, 0.95, 2)]);
}

/**
 * The regularised incomplete beta function I(x; a, b) for 0 ≤ x ≤ 1 and a, b > 0.
 *
 * Source: continued fraction of Abramowitz and Stegun 1964, 26.5.8; evaluation by Lentz 1976.
 */
function incompleteBeta(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  const isNear = x < (a + 1) / (a + b + 2);
  return isNear ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= mostSteps; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    product *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    product *= c * d;
    if (Math.abs(c * d - 1) < 4e-16) return product;
  }
  throw new Error(`no incomplete beta function at ${x}`);
}

function away(x: number): number {
  return Math.abs(x) < 1e-300 ? 1e-300 : x;
}
