import type { Bounds } from './bounds.ts';
import { t95 } from './student.ts';

/** Answers as a mean, with the standard deviation of the sample (divided by n − 1) and their number. */
export interface Sample {
  mean: number;
  sd: number;
  n: number;
}

/**
 * The 95 % interval of a mean, in its unit: mean ± t(97.5 %; n − 1) · sd ÷ √n. Undefined with fewer than two answers.
 *
 * Source: Student 1908, Biometrika 6.
 */
export function maybeMeanInterval({ mean, sd, n }: Sample): Bounds | undefined {
  if (n < 2) return undefined;
  const half = (t95(n - 1) * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}
