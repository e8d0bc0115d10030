import type { Assessment } from '../../data/assessment.ts';
import { type Period, yearsBetween } from '../../data/period.ts';
import {
  type AssessmentInput,
  describeCurrent,
  dueReason,
  emptyReason,
  type Prepared,
  prepare,
  refuse,
} from './assessment-frame.ts';
import type { UsablePoint } from './choose-points.ts';
import { placeInTime } from './due.ts';
import { judgeAhead } from './judge-ahead.ts';
import { placeAgainstPath, type Wanted } from './place-against-path.ts';
import { clamp, isWithinChance, maybeAverageChange, plain, precision, scaleOf } from './projection.ts';
import { type Bound, type Bounds, boundsOf, distanceTo, nearerBound } from './range-bounds.ts';
import { isStale } from './stale.ts';

/**
 * The state of a target "stay in a range" (both bounds belong to it, one may be open): inside or outside by the current
 * value; from the due period on reached, missed or untold. With four or more points and a due period the average change
 * is carried forward: inside, `receding` where it leads out of the range; outside, `range.outlook` is the state of
 * getting inside, judged as a target at the bound that is not kept. A change so fast that it would lead out again
 * on the other side counts as missed by what it leads too far.
 *
 * `range` names the bound that matters: outside the one that is not kept; inside the one at which the projection leaves
 * the range, otherwise the nearer one, the lower one of two at the same distance.
 *
 * Method: Zielkreis, methods 3.
 */
export function assessRange(input: AssessmentInput): Assessment {
  const { target, asOf } = input;
  const prepared = prepare(input);
  const { due, isOver, chosen, frame } = prepared;
  const bounds = boundsOf(target);
  if (!bounds) return refuse(frame, 'noTargetValue');
  const place = due ? placeInTime(chosen.usable, due, isOver) : { kind: 'ahead' as const };
  if (place.kind === 'valueMissing') return refuse(frame, dueReason(chosen));
  const latest = chosen.usable.at(-1);
  if (!latest) return refuse(frame, emptyReason(chosen));
  const isDue = place.kind === 'decided';
  const current = isDue ? place.point : latest;
  const scale = scaleOf([...bounds.values, current.value]);
  const isInside = distanceTo(bounds, current.value) <= precision * scale;
  const placed = isInside
    ? placeInside(input, prepared, { bounds, current, isDue })
    : placeOutside(input, prepared, { bounds, current, isDue });
  if (isDue) return judgeDue(placed, bounds, { current, isInside, scale });
  if (isStale(latest.period, asOf)) return refuse(blankOutlook(placed), 'stale');
  return { ...placed, state: isInside ? 'inside' : 'outside', method: 'range', reason: null };
}

interface Standing {
  bounds: Bounds;
  current: UsablePoint;
  isDue: boolean;
}

/** Inside: what the projection leads to, where there is one. */
function placeInside(
  { indicator }: AssessmentInput,
  prepared: Prepared,
  { bounds, current, isDue }: Standing,
): Assessment {
  const frame = placeInTimeOnly(prepared, current);
  const { averageChange, yearsLeft } = frame;
  const mayProject = !isDue && prepared.chosen.used.length >= 4 && current.period.kind !== 'wave';
  if (!mayProject || averageChange === null || yearsLeft === null) {
    return withBound(frame, nearerBound(bounds, current.value), current);
  }
  const projected = current.value + averageChange * yearsLeft;
  const miss = distanceTo(bounds, projected);
  const isLeaving = miss > precision * scaleOf([...bounds.values, current.value, projected]);
  const bound = nearerBound(bounds, isLeaving ? projected : current.value);
  return {
    ...withBound(frame, bound, current),
    projected: plain(projected),
    projectedShown: plain(clamp(projected, indicator.range)),
    miss: isLeaving ? miss : 0,
    receding: isLeaving,
  };
}

/** Outside: as a target at the bound that is not kept, where there is a due period; `outlook` is its state. */
function placeOutside(
  { target, indicator }: AssessmentInput,
  prepared: Prepared,
  { bounds, current, isDue }: Standing,
): Assessment {
  const bound = nearerBound(bounds, current.value);
  const { due } = prepared;
  if (!due || isDue) {
    const missed = withBound(placeInTimeOnly(prepared, current), bound, current);
    return { ...missed, miss: distanceTo(bounds, current.value) };
  }
  const outlook = judgeWayInside({ target, indicator }, prepared, { bounds, bound, current, due });
  const placed = withBound(outlook, bound, current);
  if (outlook.method === null) return placed;
  return { ...placed, range: { bound: bound.side, value: bound.value, outlook: outlook.state } };
}

function judgeWayInside(
  { target, indicator }: Pick<AssessmentInput, 'target' | 'indicator'>,
  prepared: Prepared,
  { bounds, bound, current, due }: { bounds: Bounds; bound: Bound; current: UsablePoint; due: Period },
): Assessment {
  const { baseline } = prepared;
  const wanted: Wanted = {
    value: bound.value,
    missOf: (value) => distanceTo(bounds, value),
    signAt: (value) => (nearerBound(bounds, value).side === 'lower' ? 1 : -1),
    metState: 'inside',
  };
  // A baseline inside the range, or on its other side, is no start of a way to this bound.
  const isStart = baseline !== null && bound.side === sideOutside(bounds, baseline.value);
  const start = isStart ? prepared : { ...prepared, baseline: null };
  const facts = placeAgainstPath(start, { ...target, milestones: [] }, { wanted, due, current });
  return judgeAhead(facts, indicator);
}

function sideOutside(bounds: Bounds, value: number): Bound['side'] | undefined {
  return distanceTo(bounds, value) > 0 ? nearerBound(bounds, value).side : undefined;
}

function placeInTimeOnly({ frame, due, chosen }: Prepared, current: UsablePoint): Assessment {
  const used = chosen.used.filter(({ period }) => period.end <= current.period.end);
  return {
    ...frame,
    ...describeCurrent(current),
    yearsLeft: due ? Math.max(0, yearsBetween(current.period, due)) : null,
    averageChange: maybeAverageChange(used),
  };
}

function withBound(frame: Assessment, { side, value }: Bound, current: UsablePoint): Assessment {
  return {
    ...frame,
    targetValue: value,
    direction: side === 'lower' ? 'up' : 'down',
    gap: Math.abs(value - current.value),
    range: { bound: side, value, outlook: null },
  };
}

function judgeDue(
  placed: Assessment,
  bounds: Bounds,
  { current, isInside, scale }: { current: UsablePoint; isInside: boolean; scale: number },
): Assessment {
  const isUntold = bounds.values.some((bound) => isWithinChance(bound, current.interval, scale));
  return {
    ...placed,
    state: isUntold ? 'untold' : isInside ? 'reached' : 'missed',
    method: 'due',
    miss: isInside ? 0 : placed.miss,
  };
}

/** Old data give no outlook either. */
function blankOutlook(placed: Assessment): Assessment {
  const { range } = placed;
  const nothing = { receding: false, projected: null, projectedShown: null, miss: null, missShare: null };
  return {
    ...placed,
    ...nothing,
    tolerance: null,
    simulation: null,
    range: range && { ...range, outlook: null },
  };
}
