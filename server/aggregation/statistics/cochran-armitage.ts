import type { Share } from './bounds.ts';
import { twoSidedNormal, z95 } from './normal.ts';

/**
 * `slope` with its 95 % interval is the change of the proportion per year. `pooled` = `count` ÷ `n` over all years,
 * `meanYears` the mean time of those counted, `spread` = Σ n(t − t̄)² and `error` = √(p̄(1 − p̄) ÷ spread).
 */
export interface CochranArmitage {
  count: number;
  n: number;
  pooled: number;
  meanYears: number;
  spread: number;
  slope: number;
  error: number;
  z: number;
  /** Two-sided. */
  p: number;
  low: number;
  high: number;
}

/**
 * The Cochran–Armitage test for a linear trend of proportions, where each counts independent persons; `years` are
 * scores. z = slope ÷ error with slope = Σ (t − t̄)x ÷ Σ n(t − t̄)², no continuity correction. Undefined where nobody or
 * everybody was counted, or all at one time.
 *
 * Source: Cochran 1954, Biometrics 10; Armitage 1955, Biometrics 11; Agresti 2002, Categorical Data Analysis, 5.3.5.
 */
export function maybeCochranArmitage(
  points: readonly (Share & { years: number })[],
): CochranArmitage | undefined {
  const total = sum(points.map(({ n }) => n));
  const counted = sum(points.map(({ count }) => count));
  const pooled = counted / total;
  const meanYears = sum(points.map(({ n, years }) => n * years)) / total;
  const spread = sum(points.map(({ n, years }) => n * (years - meanYears) ** 2));
  const error = Math.sqrt((pooled * (1 - pooled)) / spread);
  if (!(error > 0 && Number.isFinite(error))) return undefined;
  const slope = sum(points.map(({ count, years }) => (years - meanYears) * count)) / spread;
  const z = slope / error;
  const half = z95 * error;
  return {
    count: counted,
    n: total,
    pooled,
    meanYears,
    spread,
    slope,
    error,
    z,
    p: twoSidedNormal(z),
    low: slope - half,
    high: slope + half,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
