import type { Assessment, State } from '../../../data/assessment.ts';
import type { AssessedTarget, Overview } from '../../../data/contract.ts';

/** From the worst to the best; what can't be judged stands after what is judged badly. */
const order: readonly State[] = [
  'wrongWay',
  'missed',
  'offCourse',
  'noMovement',
  'behind',
  'slightlyOff',
  'notAssessable',
  'ahead',
  'onCourse',
  'met',
  'reached',
];

/** German words in the address, the same in both languages. */
export const stateSlugs: Record<State, string> = {
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
  notAssessable: 'nicht-bewertbar',
};

/** The target that leads a goal with several: the worst placed (methods 3). */
export function leadTarget(targets: readonly AssessedTarget[]): AssessedTarget | undefined {
  return [...targets].sort((a, b) => rank(a) - rank(b))[0];
}

function rank({ assessment }: AssessedTarget): number {
  return order.indexOf(assessment.state);
}

export interface StateCount {
  state: State;
  count: number;
}

/** How many goals stand where, by their leading target, in the order good to bad, then not assessable. */
export function countStates(overview: Pick<Overview, 'fields'>): StateCount[] {
  const counts = new Map<State, number>();
  for (const { goals } of overview.fields) {
    for (const { targets } of goals) {
      const state = leadTarget(targets)?.assessment.state ?? 'notAssessable';
      const count = counts.get(state);
      counts.set(state, count === undefined ? 1 : count + 1);
    }
  }
  return shown.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [{ state, count }];
  });
}

/** Whether a leading target is met now and leaves its target again before it is due. */
export function hasReceding({ fields }: Pick<Overview, 'fields'>): boolean {
  return fields.some(({ goals }) => goals.some(({ targets }) => leadTarget(targets)?.assessment.receding));
}

const shown: readonly State[] = [
  'reached',
  'met',
  'onCourse',
  'ahead',
  'slightlyOff',
  'behind',
  'offCourse',
  'wrongWay',
  'noMovement',
  'missed',
  'notAssessable',
];

/** Words need the whole state; the pills of the counts stand for all of its kind. */
export function bareState(state: State): Pick<Assessment, 'state' | 'receding' | 'reason'> {
  return { state, receding: false, reason: null };
}
