import type { GoalView } from '../../data/contract.ts';
import type { PinnedState, Review } from '../../data/cycle/review.ts';
import { headline } from '../../web/words/assessment.ts';
import { planHeadline } from '../../web/words/plan-words.ts';
import { rollUpWords } from '../../web/words/roll-up-words.ts';
import { HttpProblem } from '../errors.ts';

/** When something was pinned: the ISO time and the data version that its figures stood at, and the ISO day of their judgement. */
export type Moment = Pick<PinnedState, 'asOf' | 'dataVersion' | 'day'>;

/**
 * What a review is about, as the goal's page says it at that moment: a target with its figures, a plan with its
 * milestones, or the goal as a whole with the worst of their states. Throws `HttpProblem` 422 where the goal has no
 * such target or plan.
 */
export function pinState(view: GoalView, target: Review['target'], moment: Moment): PinnedState {
  if (target === null) return { ...moment, ...wholeGoal(view) };
  const assessed = view.targets.find((one) => one.target.key === target);
  if (assessed) {
    const { state, receding, current, targetValue, duePeriod } = assessed.assessment;
    const figures = {
      period: current?.period ?? null,
      value: current?.value ?? null,
      targetValue,
      duePeriod,
    };
    return { ...moment, state, receding, ...figures, sentence: headline(assessed, 'de') };
  }
  const plan = view.plans.find((one) => one.plan.key === target);
  if (plan) {
    const { state } = plan.assessment;
    return { ...moment, state, receding: false, ...withoutFigures, sentence: planHeadline(plan, 'de') };
  }
  throw new HttpProblem(
    422,
    'Zielwert gehört zu einem anderen Ziel',
    'Dieses Ziel hat den gewählten Zielwert nicht oder nicht mehr. Bitte wählen Sie einen seiner Zielwerte oder das Ziel als Ganzes.',
  );
}

const withoutFigures = { period: null, value: null, targetValue: null, duePeriod: null };

function wholeGoal({ rollUp }: GoalView): Omit<PinnedState, keyof Moment> {
  const { lead } = rollUp;
  if (!lead) {
    const sentence = 'Für dieses Ziel sind weder Zielwerte noch Meilensteine beschlossen.';
    return { state: 'notAssessable', receding: false, ...withoutFigures, sentence };
  }
  return {
    state: lead.state,
    receding: lead.receding,
    ...withoutFigures,
    sentence: rollUpWords(rollUp, 'de'),
  };
}
