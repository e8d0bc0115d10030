import type { State } from '../../../data/assessment.ts';
import type { AssessedPlan, AssessedTarget, Overview } from '../../../data/contract.ts';
import type { Standing } from '../../words/states.ts';

type Entry = Overview['fields'][number]['goals'][number];

/** German words in the address, the same in both languages. */
const stateSlugs: Record<State, string> = {
  onCourse: 'auf-kurs',
  slightlyOff: 'leicht-abweichend',
  offCourse: 'abweichend',
  noMovement: 'keine-bewegung',
  wrongWay: 'gegenlaeufig',
  met: 'derzeit-erreicht',
  ahead: 'auf-dem-pfad',
  behind: 'hinter-dem-pfad',
  reached: 'erreicht',
  missed: 'verfehlt',
  notAssignable: 'nicht-sicher-einzuordnen',
  untold: 'nicht-unterscheidbar',
  held: 'eingehalten',
  notHeld: 'nicht-eingehalten',
  inside: 'im-zielbereich',
  outside: 'ausserhalb-des-zielbereichs',
  rightWay: 'in-zielrichtung',
  stepsDone: 'meilensteine-erledigt',
  stepsDue: 'meilensteine-im-plan',
  stepsLate: 'meilensteine-im-verzug',
  notAssessable: 'nicht-bewertbar',
};

/** The target or plan that leads a goal with several: the worst placed (methods 3). */
export type Lead = { target: AssessedTarget; plan?: never } | { plan: AssessedPlan; target?: never };

export function maybeLead({
  targets,
  plans,
  rollUp,
}: Pick<Entry, 'targets' | 'plans' | 'rollUp'>): Lead | undefined {
  const target = targets.find((one) => one.target.key === rollUp.lead?.key);
  if (target) return { target };
  const plan = plans.find((one) => one.plan.key === rollUp.lead?.key);
  return plan ? { plan } : undefined;
}

/** Where a goal stands as a whole; without target or plan it can't be assessed. */
export function standingOf({ rollUp }: Pick<Entry, 'rollUp'>): Standing {
  return rollUp.lead ?? { state: 'notAssessable', receding: false };
}

/** What is left again before it is due has a state of its own in the address, too. */
const recedingSlugs: Partial<Record<State, string>> = {
  met: 'derzeit-erreicht-ruecklaeufig',
  inside: 'im-zielbereich-ruecklaeufig',
};

/** What the address calls the standing of a goal; none is shared by two that look different. */
export function slugOf({ state, receding }: Standing): string {
  return (receding ? recedingSlugs[state] : undefined) ?? stateSlugs[state];
}

export interface StandingCount {
  standing: Standing;
  count: number;
}

/** How many goals stand where, by what leads them, in the order good to bad, then not assessable. */
export function countStandings({ fields }: Pick<Overview, 'fields'>): StandingCount[] {
  const standings = fields.flatMap(({ goals }) => goals.map(standingOf));
  return shown.flatMap((standing) => {
    const count = standings.filter((one) => slugOf(one) === slugOf(standing)).length;
    return count === 0 ? [] : [{ standing, count }];
  });
}

const shown: readonly Standing[] = [
  { state: 'reached', receding: false },
  { state: 'stepsDone', receding: false },
  { state: 'met', receding: false },
  { state: 'held', receding: false },
  { state: 'inside', receding: false },
  { state: 'onCourse', receding: false },
  { state: 'rightWay', receding: false },
  { state: 'stepsDue', receding: false },
  { state: 'ahead', receding: false },
  { state: 'met', receding: true },
  { state: 'inside', receding: true },
  { state: 'slightlyOff', receding: false },
  { state: 'behind', receding: false },
  { state: 'offCourse', receding: false },
  { state: 'outside', receding: false },
  { state: 'stepsLate', receding: false },
  { state: 'notHeld', receding: false },
  { state: 'wrongWay', receding: false },
  { state: 'noMovement', receding: false },
  { state: 'missed', receding: false },
  { state: 'untold', receding: false },
  { state: 'notAssignable', receding: false },
  { state: 'notAssessable', receding: false },
];
