import type { Assessment, Reason } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import { type Period, readPeriod, yearsBetween } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { baselineOf } from './baseline.ts';
import { type ChosenPoints, choosePoints, periodOf, type UsablePoint } from './choose-points.ts';
import { isAfterDue, placeInTime } from './due.ts';
import { maybePace, maybePath, type Path, pathValueAt } from './path.ts';
import { isMet, maybeAverageChange, missOf, plain, projectedState, type Sign } from './projection.ts';
import { isStale } from './stale.ts';

export interface AssessmentInput {
  target: Target;
  indicator: Pick<Indicator, 'range' | 'aggregation'>;
  /** The target's series, folded as it asks (`combineSeries`), in any order. */
  points: readonly Point[];
  /** ISO day. */
  asOf: string;
}

/**
 * The state of a target "reach by a date", with every input, so that it can be done again by hand. Values are in the
 * indicator's unit, changes in that unit per year.
 *
 * The first that holds: not assessable (no target value, no due period, no value after the last break, no value at
 * all, the due period's value missing, data older than two reporting intervals, no baseline where the path needs
 * one); from the due period on reached or missed; met; with four or more points that are not survey waves the
 * projection: wrong way, no movement, then by the miss; with fewer points, or waves, the place against the straight
 * path from the baseline.
 *
 * The projection does without a baseline: the tolerance is then the given one or 0, pace and path stay null. A
 * baseline before a break is shown, but no path leads across the break.
 *
 * Source: Destatis, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht; Zielkreis, methods 3.
 */
export function assessTarget({ target, indicator, points, asOf }: AssessmentInput): Assessment {
  const due = target.duePeriod === null ? null : readPeriod(target.duePeriod);
  const later = points.filter((point) => due !== null && isAfterDue(periodOf(point), due));
  const chosen = choosePoints(
    points.filter((point) => !later.includes(point)),
    target,
    indicator,
  );
  const baseline = baselineOf(target, points);
  const frame = startFrame(target, nameLater(chosen, later), baseline, asOf);
  if (target.value === null) return refuse(frame, 'noTargetValue');
  if (due === null) return refuse(frame, 'noDuePeriod');
  const isOver = asOf > due.end || later.some((point) => point.value !== null);
  const place = placeInTime(chosen.usable, due, isOver);
  if (place.kind === 'valueMissing') return refuse(frame, dueReason(chosen));
  const latest = chosen.usable.at(-1);
  if (!latest) return refuse(frame, chosen.breakStart === null ? 'noValues' : 'break');
  const current = place.kind === 'decided' ? place.point : latest;
  const facts = placeAgainstPath({ target, value: target.value, due, chosen, baseline, current, frame });
  if (place.kind === 'decided') return judgeDue(facts);
  if (isStale(latest.period, asOf)) return refuse(facts.frame, 'stale');
  const isProjected = chosen.used.length >= 4 && latest.period.kind !== 'wave';
  return isProjected ? judgeByProjection(facts, indicator.range) : judgeByPath(facts);
}

/** What comes after the due period decides nothing any more. */
function nameLater(chosen: ChosenPoints, later: readonly Point[]): ChosenPoints {
  const named = later.map(({ period }) => ({ period, why: 'outsideWindow' as const }));
  return { ...chosen, leftOut: [...chosen.leftOut, ...named] };
}

/** After a break nothing can be told of a due value that only exists before it. */
function dueReason({ usable, breakStart }: ChosenPoints): Reason {
  return usable.length === 0 && breakStart !== null ? 'break' : 'dueValueMissing';
}

function startFrame(
  target: Target,
  { used, leftOut }: ChosenPoints,
  baseline: UsablePoint | null,
  asOf: string,
): Assessment {
  const latest = used.at(-1);
  const first = used[0];
  return {
    state: 'notAssessable',
    receding: false,
    reason: null,
    method: null,
    asOf,
    direction: target.direction,
    baseline: baseline && named(baseline),
    targetValue: target.value,
    duePeriod: target.duePeriod,
    current: latest ? named(latest) : null,
    used: used.map((point) => ({
      ...named(point),
      years: first ? yearsBetween(first.period, point.period) : 0,
    })),
    leftOut,
    yearsUsed: first && latest ? yearsBetween(first.period, latest.period) : null,
    yearsLeft: null,
    averageChange: null,
    tolerance: null,
    toleranceGiven: target.tolerance !== null,
    pathChange: null,
    neededChange: null,
    projected: null,
    projectedShown: null,
    gap: null,
    miss: null,
    missShare: null,
    pace: null,
    observedSinceBaseline: null,
    pathValue: null,
  };
}

function named({ period, value }: UsablePoint): { period: string; value: number } {
  return { period: period.key, value };
}

function refuse(frame: Assessment, reason: Reason): Assessment {
  return { ...frame, state: 'notAssessable', method: null, reason };
}

/** What holds whichever method judges. */
interface Facts {
  frame: Assessment;
  current: UsablePoint;
  value: number;
  sign: Sign;
  due: Period;
  path: Path | undefined;
  isCutByBreak: boolean;
  tolerance: number | null;
  /** Size of the figures, for comparisons at a border. */
  scale: number;
}

function placeAgainstPath(from: {
  target: Target;
  value: number;
  due: Period;
  chosen: ChosenPoints;
  baseline: UsablePoint | null;
  current: UsablePoint;
  frame: Assessment;
}): Facts {
  const { target, value, due, chosen, baseline, current } = from;
  const isCutByBreak =
    baseline !== null && chosen.breakStart !== null && baseline.period.start < chosen.breakStart;
  const path = baseline && !isCutByBreak ? maybePath(baseline, due, value) : undefined;
  const yearsLeft = Math.max(0, yearsBetween(current.period, due));
  const used = chosen.used.filter(({ period }) => period.end <= current.period.end);
  return {
    current,
    value,
    sign: target.direction === 'up' ? 1 : -1,
    due,
    path,
    isCutByBreak,
    tolerance: target.tolerance,
    scale: Math.max(
      ...[value, current.value, baseline?.value ?? value, ...used.map((one) => one.value)].map(Math.abs),
    ),
    frame: {
      ...from.frame,
      current: named(current),
      yearsLeft,
      averageChange: maybeAverageChange(used),
      pathChange: path ? plain(path.change) : null,
      neededChange: yearsLeft > 0 ? plain((value - current.value) / yearsLeft) : null,
      gap: Math.abs(value - current.value),
      pace: path ? maybePace(path, current) : null,
      observedSinceBaseline: path ? plain(current.value - path.baseline.value) : null,
      pathValue: path ? pathValueAt(path, current.period) : null,
    },
  };
}

function judgeDue({ frame, current, value, sign, scale }: Facts): Assessment {
  const isReached = isMet(current.value, value, sign, scale);
  return {
    ...frame,
    state: isReached ? 'reached' : 'missed',
    method: 'due',
    miss: isReached ? 0 : missOf(current.value, value, sign),
  };
}

function judgeByPath({ frame, current, value, sign, path, isCutByBreak, scale }: Facts): Assessment {
  if (!path) return refuse(frame, isCutByBreak ? 'break' : 'noBaseline');
  const judged: Assessment = { ...frame, method: 'path' };
  if (isMet(current.value, value, sign, scale)) return { ...judged, state: 'met' };
  const isAhead = isMet(current.value, pathValueAt(path, current.period), sign, scale);
  return { ...judged, state: isAhead ? 'ahead' : 'behind' };
}

function judgeByProjection(
  { frame, current, value, sign, path, tolerance: given, scale }: Facts,
  range: Indicator['range'],
): Assessment {
  const change = frame.averageChange;
  const yearsLeft = frame.yearsLeft;
  if (change === null || yearsLeft === null) throw new Error(`no change over ${frame.used.length} points`);
  const tolerance = given ?? (path ? toleranceShare * Math.abs(path.change) : 0);
  const projected = current.value + change * yearsLeft;
  const gap = Math.abs(value - current.value);
  const willBeMet = isMet(projected, value, sign, scale);
  const miss = willBeMet ? 0 : missOf(projected, value, sign);
  const isMetToday = isMet(current.value, value, sign, scale);
  const judged: Assessment = {
    ...frame,
    method: 'projection',
    tolerance,
    projected: plain(projected),
    projectedShown: plain(clamp(projected, range)),
    miss,
    missShare: isMetToday ? null : miss / gap,
  };
  if (isMetToday) return { ...judged, state: 'met', receding: !willBeMet };
  return { ...judged, state: projectedState({ change, tolerance, sign, missShare: miss / gap, scale }) };
}

/** The default tolerance as a share of the change that the whole path needs per year. */
const toleranceShare = 0.05;

function clamp(value: number, { min, max }: Indicator['range']): number {
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, value));
}
