import type { Target } from '../../data/goal.ts';
import { readPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import type { UsablePoint } from './choose-points.ts';

/**
 * The baseline as decided; where only its period was decided, the series' own value there. Null where there is
 * neither, or a value without a period: a path needs both. It is what was decided, so chance has no part in it.
 */
export function baselineOf(
  target: Pick<Target, 'baselinePeriod' | 'baselineValue'>,
  points: readonly Point[],
): UsablePoint | null {
  if (target.baselinePeriod === null) return null;
  const stored = points.find((point) => point.period === target.baselinePeriod);
  const value = target.baselineValue ?? stored?.value ?? null;
  return value === null ? null : { period: readPeriod(target.baselinePeriod), value, interval: null };
}
