import type { Assessment } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import { type Period, yearsBetween } from '../../data/period.ts';
import { describeCurrent, named, type Prepared } from './assessment-frame.ts';
import type { UsablePoint } from './choose-points.ts';
import { maybePace, maybePath, type Path, pathValueAt } from './path.ts';
import { type Missing, maybeAverageChange, plain, type Sign, scaleOf } from './projection.ts';

/** What is wanted of a value: to reach a target value, or the bound of a range from outside. */
export interface Wanted {
  value: number;
  missOf: Missing;
  signAt: (value: number) => Sign;
  metState: 'met' | 'inside';
}

/** What holds whichever method judges. */
export interface Facts {
  frame: Assessment;
  wanted: Wanted;
  current: UsablePoint;
  /** The points that are used up to the current one. */
  used: readonly UsablePoint[];
  path: Path | undefined;
  isCutByBreak: boolean;
  tolerance: number | null;
  /** Size of the figures, for comparisons at a border. */
  scale: number;
}

/** Where the current value stands on the way from the baseline to what is wanted in the due period. */
export function placeAgainstPath(
  { chosen, baseline, frame }: Prepared,
  target: Pick<Target, 'tolerance' | 'milestones'>,
  { wanted, due, current }: { wanted: Wanted; due: Period; current: UsablePoint },
): Facts {
  const isCutByBreak = baseline !== null && frame.cutByBreak;
  const { value } = wanted;
  const path = baseline && !isCutByBreak ? maybePath(baseline, due, value, target.milestones) : undefined;
  const yearsLeft = Math.max(0, yearsBetween(current.period, due));
  const used = chosen.used.filter(({ period }) => period.end <= current.period.end);
  return {
    wanted,
    current,
    used,
    path,
    isCutByBreak,
    tolerance: target.tolerance,
    scale: scaleOf([value, current.value, baseline?.value ?? value, ...used.map((one) => one.value)]),
    frame: {
      ...frame,
      ...describeCurrent(current),
      ...describePath(path, current),
      targetValue: value,
      yearsLeft,
      averageChange: maybeAverageChange(used),
      neededChange: yearsLeft > 0 ? plain((value - current.value) / yearsLeft) : null,
      gap: Math.abs(value - current.value),
    },
  };
}

function describePath(
  path: Path | undefined,
  current: UsablePoint,
): Pick<Assessment, 'pathChange' | 'pathPoints' | 'pathValue' | 'pace' | 'observedSinceBaseline'> {
  return {
    pathChange: path ? plain(path.change) : null,
    pathPoints: path ? path.corners.map(named) : [],
    pathValue: path ? pathValueAt(path, current.period) : null,
    pace: path ? maybePace(path, current) : null,
    observedSinceBaseline: path ? plain(current.value - path.baseline.value) : null,
  };
}
