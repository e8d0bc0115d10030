import type { PathMilestone } from '../../data/goal.ts';
import { comparePeriods, type Period, readPeriod, yearsBetween } from '../../data/period.ts';
import type { UsablePoint } from './choose-points.ts';
import { plain } from './projection.ts';

type Corner = Pick<UsablePoint, 'period' | 'value'>;

/** From the baseline to the target value in the due period: straight, or from milestone to milestone. */
export interface Path {
  baseline: Corner;
  /** Baseline, milestones and target in time order, no two at the same time. */
  corners: readonly Corner[];
  /** Change per year over the whole path in the indicator's unit. */
  change: number;
}

/**
 * Undefined where the baseline does not lie before the due period. Of the milestones those strictly between the two
 * count, of several at the same time the first.
 */
export function maybePath(
  baseline: Corner,
  due: Period,
  target: number,
  milestones: readonly PathMilestone[],
): Path | undefined {
  const years = yearsBetween(baseline.period, due);
  if (years <= 0) return undefined;
  const between = milestones
    .map(({ period, value }) => ({ period: readPeriod(period), value }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const corners = [baseline];
  for (const corner of between) {
    const before = corners.at(-1) ?? baseline;
    const isBetween = yearsBetween(before.period, corner.period) > 0 && yearsBetween(corner.period, due) > 0;
    if (isBetween) corners.push(corner);
  }
  corners.push({ period: due, value: target });
  return { baseline, corners, change: (target - baseline.value) / years };
}

/** The path's value at a period: the baseline's before it, the target's from the due period on, straight in between. */
export function pathValueAt({ baseline, corners }: Path, period: Period): number {
  let from = baseline;
  for (const to of corners) {
    const years = yearsBetween(from.period, period);
    const span = yearsBetween(from.period, to.period);
    if (years < span) return years <= 0 ? from.value : from.value + ((to.value - from.value) / span) * years;
    from = to;
  }
  return from.value;
}

/**
 * Pace since the baseline: observed change ÷ change that the path asks for by then, in points of the gap and never as
 * a growth rate, which fails at zero, near 100 % and for complements. Null where the path asks for no change.
 */
export function maybePace(path: Path, current: Corner): number | null {
  const asked = pathValueAt(path, current.period) - path.baseline.value;
  return asked === 0 ? null : plain((current.value - path.baseline.value) / asked);
}
