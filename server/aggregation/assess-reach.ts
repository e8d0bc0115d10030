import type { Assessment } from '../../data/assessment.ts';
import { type AssessmentInput, dueReason, emptyReason, prepare, refuse } from './assessment-frame.ts';
import { placeInTime } from './due.ts';
import { judgeAhead } from './judge-ahead.ts';
import { type Facts, placeAgainstPath, type Wanted } from './place-against-path.ts';
import { isWithinChance, missOf, precision, type Sign } from './projection.ts';
import { isStale } from './stale.ts';

/**
 * The state of a target "reach by a date". The first that holds: not assessable (no target value, no due period, the
 * due period's value missing, no value after the last break, no value at all, data older than two reporting intervals,
 * no baseline where the path needs one); from the due period on reached, missed or untold; met; with four or more
 * points that are not survey waves the projection: not safely assignable, wrong way, no movement, then by the miss; with
 * fewer points, or waves, the place against the path from the baseline, straight or from milestone to milestone.
 *
 * The projection does without a baseline: the tolerance is then the given one or 0, pace and path stay null. A
 * baseline before a break is shown, but no path leads across the break.
 *
 * Source: Destatis, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht; Zielkreis, methods 3.
 */
export function assessReach(input: AssessmentInput): Assessment {
  const { target, indicator, asOf } = input;
  const prepared = prepare(input);
  const { due, isOver, chosen, frame } = prepared;
  if (target.value === null) return refuse(frame, 'noTargetValue');
  if (due === null) return refuse(frame, 'noDuePeriod');
  const place = placeInTime(chosen.usable, due, isOver);
  if (place.kind === 'valueMissing') return refuse(frame, dueReason(chosen));
  const latest = chosen.usable.at(-1);
  if (!latest) return refuse(frame, emptyReason(chosen));
  const current = place.kind === 'decided' ? place.point : latest;
  const wanted = wantedValue(target.value, target.direction === 'up' ? 1 : -1);
  const facts = placeAgainstPath(prepared, target, { wanted, due, current });
  if (place.kind === 'decided') return judgeDue(facts);
  if (isStale(latest.period, asOf)) return refuse(facts.frame, 'stale');
  return judgeAhead(facts, indicator);
}

function wantedValue(target: number, sign: Sign): Wanted {
  return {
    value: target,
    missOf: (value) => missOf(value, target, sign),
    signAt: () => sign,
    metState: 'met',
  };
}

/** Untold where the target lies inside what chance alone would do. */
function judgeDue({ frame, wanted, current, scale }: Facts): Assessment {
  const miss = wanted.missOf(current.value);
  const isReached = miss <= precision * scale;
  const isUntold = isWithinChance(wanted.value, current.interval, scale);
  return {
    ...frame,
    state: isUntold ? 'untold' : isReached ? 'reached' : 'missed',
    method: 'due',
    miss: isReached ? 0 : miss,
  };
}
