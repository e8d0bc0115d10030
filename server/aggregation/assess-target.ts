import type { Assessment } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import { assessDirection } from './assess-direction.ts';
import { assessHold } from './assess-hold.ts';
import { assessRange } from './assess-range.ts';
import { assessReach } from './assess-reach.ts';
import type { AssessmentInput } from './assessment-frame.ts';
import { pastStates } from './past-states.ts';

/**
 * The state of a target by the method of its kind, with every input, so that it can be done again by hand, and the
 * states that its earlier periods would have had. Values are in the indicator's unit, changes in that unit per year.
 *
 * Source: Zielkreis, methods 3; each kind's own source stands with its method.
 */
export function assessTarget(input: AssessmentInput): Assessment {
  const assess = methods[input.target.kind];
  const assessment = assess(input);
  return { ...assessment, history: pastStates(input, assessment, assess) };
}

const methods: Readonly<Record<Target['kind'], (input: AssessmentInput) => Assessment>> = {
  reach: assessReach,
  hold: assessHold,
  range: assessRange,
  direction: assessDirection,
};
