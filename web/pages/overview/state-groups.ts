import type { Standing } from '../../words/states.ts';
import type { TextKey } from '../../words/texts.ts';

export interface StateGroup {
  title: TextKey;
  standings: readonly Standing[];
}

const plain = (...states: Standing['state'][]): Standing[] =>
  states.map((state) => ({ state, receding: false }));

/** Every state that a card can show, by what is asked of the figures, each group from good to bad. */
export const stateGroups: readonly StateGroup[] = [
  {
    title: 'statesReach',
    standings: [
      ...plain('met'),
      { state: 'met', receding: true },
      ...plain('onCourse', 'slightlyOff', 'offCourse', 'noMovement', 'wrongWay', 'notAssignable'),
    ],
  },
  { title: 'statesPath', standings: plain('ahead', 'behind', 'untold') },
  { title: 'statesDue', standings: plain('reached', 'missed') },
  { title: 'statesHold', standings: plain('held', 'notHeld') },
  {
    title: 'statesRange',
    standings: [...plain('inside'), { state: 'inside', receding: true }, ...plain('outside')],
  },
  { title: 'statesDirection', standings: plain('rightWay') },
  { title: 'statesSteps', standings: plain('stepsDone', 'stepsDue', 'stepsLate') },
  { title: 'statesOpen', standings: plain('notAssessable') },
];

export function ruleOf({ state, receding }: Standing): TextKey {
  if (!receding) return `rule_${state}`;
  return state === 'inside' ? 'rule_insideReceding' : 'rule_receding';
}
