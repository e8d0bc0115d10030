import type { Assessment, State } from '../../data/assessment.ts';
import { type Period, readPeriod, yearsBetween } from '../../data/period.ts';
import {
  type AssessmentInput,
  describeCurrent,
  describeUsed,
  dueReason,
  emptyReason,
  named,
  prepare,
  refuse,
} from './assessment-frame.ts';
import type { ChosenPoints, UsablePoint } from './choose-points.ts';
import { placeInTime } from './due.ts';
import { isMet, isWithinChance, maybeAverageChange, missOf, type Sign, scaleOf } from './projection.ts';
import { isStale } from './stale.ts';

/**
 * The state of a target "hold in every period", with all periods since the baseline (or since the last break): held or
 * not held is what the latest value does. Once the due period is decided: missed where a period did not meet the
 * value, reached where each did, untold where that hangs on a figure with the value inside what chance alone would do.
 *
 * Method: Zielkreis, methods 3.
 */
export function assessHold(input: AssessmentInput): Assessment {
  const { target, asOf } = input;
  const { due, isOver, chosen, frame } = prepare(input);
  const start = target.baselinePeriod === null ? undefined : readPeriod(target.baselinePeriod);
  if (target.value === null) return refuse(frame, 'noTargetValue');
  const { judged, leftOut } = sinceBaseline(chosen, start);
  const opened: Assessment = { ...frame, ...describeUsed(judged), leftOut };
  const place = due ? placeInTime(judged, due, isOver) : { kind: 'ahead' as const };
  if (place.kind === 'valueMissing') return refuse(opened, dueReason(chosen));
  const latest = judged.at(-1);
  if (!latest) return refuse({ ...opened, ...describeCurrent(undefined) }, emptyReason(chosen));
  const current = place.kind === 'decided' ? place.point : latest;
  const sign: Sign = target.direction === 'up' ? 1 : -1;
  const rule = {
    value: target.value,
    sign,
    scale: scaleOf([target.value, ...judged.map(({ value }) => value)]),
  };
  const until = judged.filter(({ period }) => period.end <= current.period.end);
  const placed = describeHold(opened, { until, current, due, rule });
  if (place.kind === 'decided') return { ...placed, state: judgeAll(until, rule), method: 'due' };
  if (isStale(latest.period, asOf)) return refuse(placed, 'stale');
  return { ...placed, state: meets(current, rule) ? 'held' : 'notHeld', method: 'hold' };
}

interface Rule {
  value: number;
  sign: Sign;
  scale: number;
}

function meets({ value }: UsablePoint, rule: Rule): boolean {
  return isMet(value, rule.value, rule.sign, rule.scale);
}

/** All usable periods from the baseline on; the window of the projection does not matter here. */
function sinceBaseline(
  { usable, leftOut }: ChosenPoints,
  baseline: Period | undefined,
): { judged: UsablePoint[]; leftOut: Assessment['leftOut'] } {
  const isBefore = ({ period }: UsablePoint) => baseline !== undefined && period.end < baseline.start;
  const isUsable = ({ period }: Assessment['leftOut'][number]) =>
    usable.some((point) => point.period.key === period);
  const before = usable.filter(isBefore);
  return {
    judged: usable.filter((point) => !isBefore(point)),
    leftOut: [
      ...before.map(({ period }) => ({ period: period.key, why: 'beforeBaseline' as const })),
      ...leftOut.filter((one) => !isUsable(one)),
    ],
  };
}

function describeHold(
  start: Assessment,
  at: { until: readonly UsablePoint[]; current: UsablePoint; due: Period | null; rule: Rule },
): Assessment {
  const { until, current, due, rule } = at;
  return {
    ...start,
    ...describeCurrent(current),
    yearsLeft: due ? Math.max(0, yearsBetween(current.period, due)) : null,
    averageChange: maybeAverageChange(until),
    gap: Math.abs(rule.value - current.value),
    miss: meets(current, rule) ? 0 : missOf(current.value, rule.value, rule.sign),
    hold: {
      met: until.filter((point) => meets(point, rule)).length,
      of: until.length,
      last: until.slice(-5).map((point) => ({ ...named(point), isMet: meets(point, rule) })),
    },
  };
}

function judgeAll(points: readonly UsablePoint[], rule: Rule): State {
  const isUntold = ({ interval }: UsablePoint) => isWithinChance(rule.value, interval, rule.scale);
  if (points.some((point) => !meets(point, rule) && !isUntold(point))) return 'missed';
  return points.some(isUntold) ? 'untold' : 'reached';
}
