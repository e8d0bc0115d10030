import { badness, type State } from '../../data/assessment.ts';
import type { AssessedPlan, AssessedTarget, RollUp } from '../../data/contract.ts';

/**
 * The targets and plans of one goal together: the computed states counted, and the worst leading. An expert's assessment
 * changes nothing in that; the roll-up says where one stands beside. Among equals the first in order of key leads.
 *
 * The order is `badness` (data/assessment.ts): from what goes the wrong way over what falls short and what can't be
 * told or judged to what is reached; met but receding stands before met.
 *
 * Method: Zielkreis, methods 3.
 */
export function rollUp(targets: readonly AssessedTarget[], plans: readonly AssessedPlan[]): RollUp {
  const standing = [...targets.map(targetStanding), ...plans.map(planStanding)].sort(compareStandings);
  const [lead = null] = standing;
  const counts: RollUp['counts'] = [];
  for (const { state, receding } of standing) {
    const last = counts.at(-1);
    if (last?.state === state && last.receding === receding) last.count += 1;
    else counts.push({ state, receding, count: 1 });
  }
  return { lead, counts, overridden: standing.filter(({ overridden }) => overridden).length };
}

/** Targets in the order of the roll-up: the worst first, among equals in order of key. */
export function worstFirst(targets: readonly AssessedTarget[]): AssessedTarget[] {
  return [...targets].sort((a, b) => compareStandings(targetStanding(a), targetStanding(b)));
}

type Standing = NonNullable<RollUp['lead']>;

function targetStanding({ target, assessment, override }: AssessedTarget): Standing {
  const { state, receding } = assessment;
  return { key: target.key, state, receding, overridden: override !== null };
}

function planStanding({ plan, assessment }: AssessedPlan): Standing {
  return { key: plan.key, state: assessment.state, receding: false, overridden: false };
}

function compareStandings(a: Standing, b: Standing): number {
  return rank(a.state) - rank(b.state) || Number(b.receding) - Number(a.receding) || (a.key < b.key ? -1 : 1);
}

function rank(state: State): number {
  return badness.indexOf(state);
}
