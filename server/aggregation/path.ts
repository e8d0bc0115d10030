import { type Period, yearsBetween } from '../../data/period.ts';
import type { UsablePoint } from './choose-points.ts';
import { plain } from './projection.ts';

/** The straight line from the baseline to the target value in the due period. */
export interface Path {
  baseline: UsablePoint;
  due: Period;
  target: number;
  /** Change per year in the indicator's unit. */
  change: number;
}

/** Undefined where the baseline does not lie before the due period. */
export function maybePath(baseline: UsablePoint, due: Period, target: number): Path | undefined {
  const years = yearsBetween(baseline.period, due);
  return years > 0 ? { baseline, due, target, change: (target - baseline.value) / years } : undefined;
}

/** The path's value at a period: the baseline's before it, the target's from the due period on. */
export function pathValueAt({ baseline, due, target, change }: Path, period: Period): number {
  const years = yearsBetween(baseline.period, period);
  if (years <= 0) return baseline.value;
  return years >= yearsBetween(baseline.period, due) ? target : baseline.value + change * years;
}

/**
 * Pace since the baseline: observed change ÷ change that the path asks for by then, in points of the gap and never as
 * a growth rate, which fails at zero, near 100 % and for complements. Null where the path asks for no change.
 */
export function maybePace(path: Path, current: UsablePoint): number | null {
  const asked = pathValueAt(path, current.period) - path.baseline.value;
  return asked === 0 ? null : plain((current.value - path.baseline.value) / asked);
}
