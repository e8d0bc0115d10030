import type { Assessment, Reason } from '../../data/assessment.ts';
import { splitBegun } from '../../data/begun-points.ts';
import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import { type Period, readPeriod, yearsBetween } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { baselineOf } from './baseline.ts';
import { type ChosenPoints, choosePoints, periodOf, type UsablePoint } from './choose-points.ts';
import { isAfterDue } from './due.ts';

export interface AssessmentInput {
  target: Target;
  indicator: Pick<Indicator, 'range' | 'aggregation' | 'factor'>;
  /** The target's series, folded as it asks (`combineSeries`), in any order. */
  points: readonly Point[];
  /** ISO day. */
  asOf: string;
}

/** What is found out before a kind of target is judged. */
export interface Prepared {
  due: Period | null;
  /** The due period is over: its last day has passed, or there are figures for later. */
  isOver: boolean;
  chosen: ChosenPoints;
  baseline: UsablePoint | null;
  /** An assessment that says nothing yet. */
  frame: Assessment;
}

export function prepare({ target, indicator, points, asOf }: AssessmentInput): Prepared {
  const due = target.duePeriod === null ? null : readPeriod(target.duePeriod);
  const { begun, ahead } = splitBegun(points, asOf);
  const later = begun.filter((point) => due !== null && isAfterDue(periodOf(point), due));
  const untilDue = begun.filter((point) => !later.includes(point));
  const chosen = nameLater(choosePoints(untilDue, target, indicator), later, ahead);
  const baseline = baselineOf(target, begun);
  return {
    due,
    isOver: due !== null && (asOf > due.end || later.some((point) => point.value !== null)),
    chosen,
    baseline,
    frame: startFrame(target, chosen, baseline, asOf),
  };
}

/** What comes after the due period decides nothing any more; what has not begun is forecast, and nothing reached. */
function nameLater(chosen: ChosenPoints, later: readonly Point[], ahead: readonly Point[]): ChosenPoints {
  const after = later.map(({ period }) => ({ period, why: 'outsideWindow' as const }));
  const forecast = ahead.map(({ period }) => ({ period, why: 'notBegun' as const }));
  return { ...chosen, leftOut: [...chosen.leftOut, ...after, ...forecast] };
}

function startFrame(
  target: Target,
  { used, leftOut, breakStart }: ChosenPoints,
  baseline: UsablePoint | null,
  asOf: string,
): Assessment {
  return {
    ...blank,
    kind: target.kind,
    asOf,
    direction: target.direction,
    baseline: baseline && named(baseline),
    cutByBreak: baseline !== null && breakStart !== null && baseline.period.start < breakStart,
    targetValue: target.value,
    lower: target.lower,
    upper: target.upper,
    duePeriod: target.duePeriod,
    ...describeCurrent(used.at(-1)),
    ...describeUsed(used),
    leftOut,
    toleranceGiven: target.tolerance !== null,
  };
}

export function describeCurrent(
  current: UsablePoint | undefined,
): Pick<Assessment, 'current' | 'currentInterval'> {
  return { current: current ? named(current) : null, currentInterval: current?.interval ?? null };
}

export function describeUsed(used: readonly UsablePoint[]): Pick<Assessment, 'used' | 'yearsUsed'> {
  const first = used[0];
  const latest = used.at(-1);
  return {
    used: used.map((point) => ({
      ...named(point),
      years: first ? yearsBetween(first.period, point.period) : 0,
      interval: point.interval,
    })),
    yearsUsed: first && latest ? yearsBetween(first.period, latest.period) : null,
  };
}

const blank = {
  state: 'notAssessable',
  receding: false,
  reason: null,
  method: null,
  yearsLeft: null,
  averageChange: null,
  tolerance: null,
  pathChange: null,
  pathPoints: [],
  neededChange: null,
  projected: null,
  projectedShown: null,
  gap: null,
  miss: null,
  missShare: null,
  pace: null,
  observedSinceBaseline: null,
  pathValue: null,
  hold: null,
  range: null,
  simulation: null,
  history: [],
} satisfies Partial<Assessment>;

export function named({ period, value }: Pick<UsablePoint, 'period' | 'value'>): {
  period: string;
  value: number;
} {
  return { period: period.key, value };
}

export function refuse(frame: Assessment, reason: Reason): Assessment {
  return { ...frame, state: 'notAssessable', method: null, reason };
}

/** Why there is no value to judge. */
export function emptyReason({ breakStart }: ChosenPoints): Reason {
  return breakStart === null ? 'noValues' : 'break';
}

/** After a break nothing can be told of a due value that only exists before it. */
export function dueReason({ usable, breakStart }: ChosenPoints): Reason {
  return usable.length === 0 && breakStart !== null ? 'break' : 'dueValueMissing';
}
