import { invertRising, upperEnd } from './invert.ts';
import { mostSteps } from './most-steps.ts';

/**
 * ln Γ(x) for x > 0, relative error below 1e-14.
 *
 * Source: Lanczos 1964, SIAM Journal on Numerical Analysis 1; coefficients for g = 7, n = 9 by Godfrey 2001.
 */
export function logGamma(x: number): number {
  const t = x + 6.5;
  const series = lanczos.reduce((sum, c, i) => sum + (i === 0 ? c : c / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/**
 * The regularised lower incomplete gamma function P(a, x) with its complement Q = 1 − P, each without the other's
 * rounding; a > 0, x ≥ 0. P(k, x) is the chance of a Poisson count with mean x of at least k; the chi-square
 * distribution with d degrees of freedom is P(d/2, x/2). Throws `no incomplete gamma function of a and x` where they
 * are no numbers.
 *
 * Source: series and continued fraction as in Abramowitz and Stegun 1964, 6.5.29 and 6.5.31; evaluation by Lentz 1976.
 */
export function incompleteGamma(a: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = front * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = front * fraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * precision; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n <= mostSteps; n += 1) {
    const factor = n * (a - n);
    b += 2;
    d = 1 / away(factor * d + b);
    c = away(b + factor / c);
    product *= c * d;
    if (Math.abs(c * d - 1) < precision) return product;
  }
  throw new Error(`no incomplete gamma function of ${a} and ${x}`);
}

const precision = 1e-16 * 4;
const tiny = 1e-300;

/** A continued fraction must not divide by 0. */
function away(x: number): number {
  return Math.abs(x) < tiny ? tiny : x;
}

/**
 * The x at which P(a, x) = p, for a > 0 and 0 ≤ p < 1: the quantile of the gamma distribution with scale 1.
 */
export function gammaQuantile(p: number, a: number): number {
  const lower = (x: number) => incompleteGamma(a, x).lower;
  return invertRising(lower, p, [0, upperEnd(lower, p, a + 1)]);
}
