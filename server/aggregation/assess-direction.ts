import type { Assessment } from '../../data/assessment.ts';
import { type AssessmentInput, emptyReason, prepare, refuse } from './assessment-frame.ts';
import { maybeAverageChange, movementState, type Sign, scaleOf } from './projection.ts';
import { isAssignable, maybeSimulation } from './simulate-states.ts';
import { isStale } from './stale.ts';

/**
 * The state of a target that only says which way: the average yearly change over the used points against the tolerance
 * (0 where none is given). Fewer than four points are not assessable. Where the indicator has intervals the state must
 * hold in the simulation, otherwise it is not safely assignable. A due period is not asked for.
 *
 * Method: Zielkreis, methods 3; the average change as in the Destatis Indikatorenbericht.
 */
export function assessDirection(input: AssessmentInput): Assessment {
  const { target, indicator, asOf } = input;
  const { chosen, frame } = prepare({ ...input, target: { ...target, duePeriod: null } });
  const { used } = chosen;
  const [first, last] = [used[0], used.at(-1)];
  if (!first || !last) return refuse(frame, emptyReason(chosen));
  const change = maybeAverageChange(used);
  const placed: Assessment = { ...frame, averageChange: change };
  if (isStale(last.period, asOf)) return refuse(placed, 'stale');
  if (used.length < 4 || change === null || frame.yearsUsed === null) return refuse(placed, 'fewPoints');
  const years = frame.yearsUsed;
  const tolerance = target.tolerance ?? 0;
  const sign: Sign = target.direction === 'up' ? 1 : -1;
  const scale = scaleOf(used.map(({ value }) => value));
  const classify = (from: number, to: number) =>
    movementState({ change: (to - from) / years, tolerance, sign, scale });
  const state = classify(first.value, last.value);
  const simulation = maybeSimulation({ first, last, sign, factor: indicator.factor }, classify);
  return {
    ...placed,
    tolerance,
    simulation,
    method: 'direction',
    state: isAssignable(state, simulation) ? state : 'notAssignable',
  };
}
