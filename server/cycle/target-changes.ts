import type { Assessment } from '../../data/assessment.ts';
import type { TargetChange } from '../../data/consequences.ts';
import type { AssessedTarget } from '../../data/contract.ts';
import type { Goal } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { readGoals, readTargets } from '../database/goals.ts';
import { readAssessedTargets } from './assessed-targets.ts';
import { type ReadValues, readAtlas } from './material.ts';

/**
 * The targets of these indicators whose state, its reason or current value is another one with the values of `readAfter`, as of an
 * ISO day; those whose state changes first.
 */
export async function readTargetChanges(
  db: Database,
  caller: Caller,
  question: { indicators: readonly string[]; today: string; readAfter: ReadValues },
): Promise<TargetChange[]> {
  const { indicators, today, readAfter } = question;
  const targets = (await readTargets(db, caller)).filter(({ indicator }) => indicators.includes(indicator));
  if (targets.length === 0) return [];
  const goals = await readGoals(db, caller);
  const atlas = await readAtlas(db, caller);
  const before = await readAssessedTargets(db, caller, atlas, { targets, today });
  const after = await readAssessedTargets(db, caller, atlas, { targets, today, read: readAfter });
  const changes = before.flatMap((was, place) => maybeChange(was, after[place], goals) ?? []);
  return changes.sort((a, b) => Number(b.stateChanges) - Number(a.stateChanges));
}

function maybeChange(
  was: AssessedTarget,
  will: AssessedTarget | undefined,
  goals: readonly Goal[],
): TargetChange | undefined {
  const goal = goals.find(({ key }) => key === was.target.goal);
  if (!will || !goal) return undefined;
  const before = stateOf(was);
  const after = stateOf(will);
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  return {
    target: was.target.key,
    goal: { key: goal.key, title: goal.title },
    indicator: was.indicator.id,
    areaName: was.areaName,
    breakdown: was.target.breakdown,
    breakdownLabel: was.breakdownLabel,
    before,
    after,
    stateChanges: isOtherState(before, after),
  };
}

/** Whether people see another state; that a target is not assessable for another reason is none. */
export function isOtherState(
  before: Pick<Assessment, 'state' | 'receding'>,
  after: Pick<Assessment, 'state' | 'receding'>,
): boolean {
  return before.state !== after.state || before.receding !== after.receding;
}

function stateOf({ assessment: { state, receding, reason, current } }: AssessedTarget) {
  return { state, receding, reason, current };
}
