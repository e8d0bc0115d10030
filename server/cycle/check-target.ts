import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import { findTargetFaults } from '../../data/target-faults.ts';
import { targetFaultText } from '../../web/words/target-faults.ts';
import { HttpProblem } from '../errors.ts';

/** Refuses a target whose parts do not fit together. Throws `HttpProblem` 422 with every reason. */
export function checkTarget(target: Target, indicator: Pick<Indicator, 'range'>): void {
  const faults = findTargetFaults(target, indicator);
  if (faults.length === 0) return;
  const texts = [...new Set(faults.map((fault) => targetFaultText(fault, 'de')))];
  throw new HttpProblem(422, 'Zielwert passt nicht', texts.join(' '), { faults });
}
