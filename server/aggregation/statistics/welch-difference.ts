import type { Bounds } from './bounds.ts';
import type { Sample } from './mean-interval.ts';
import { t95, twoSidedStudent } from './student.ts';

/** `df` degrees of freedom and the two-sided `p`; the rest is in the unit of the means. */
export type MeanDifference = Bounds & { difference: number; t: number; df: number; p: number };

/**
 * The difference a − b of two means of unequal variances with its 95 % interval. Undefined where one has fewer than two
 * answers, or where neither varies.
 *
 * Source: Welch 1947, Biometrika 34, 28–35; degrees of freedom by Satterthwaite 1946.
 */
export function maybeWelchDifference(a: Sample, b: Sample): MeanDifference | undefined {
  if (a.n < 2 || b.n < 2) return undefined;
  const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  const variance = va + vb;
  if (variance === 0) return undefined;
  const df = variance ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
  const difference = a.mean - b.mean;
  const t = difference / Math.sqrt(variance);
  const half = t95(df) * Math.sqrt(variance);
  return { difference, low: difference - half, high: difference + half, t, df, p: twoSidedStudent(t, df) };
}
