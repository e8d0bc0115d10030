import type { GoalView } from '../../data/contract.ts';
import type { Resume } from '../../data/goal.ts';
import { linesOf, treeOf } from '../../data/strategy-tree.ts';
import { headline } from '../../web/words/assessment.ts';
import { planHeadline } from '../../web/words/plan-words.ts';
import { rollUpWords } from '../../web/words/roll-up-words.ts';
import { say } from '../../web/words/texts.ts';

/** A look back that begins on an ISO day: every goal of a strategy, in the order of its tree, with its state in words. */
export function makeResume(
  views: readonly GoalView[],
  { term, on, text }: Pick<Resume, 'term' | 'on' | 'text'>,
): Resume {
  return {
    term,
    on,
    text,
    goals: linesOf(treeOf(views)).map(({ entry }) => ({
      goal: entry.goal.key,
      title: entry.goal.title,
      standing: standingWords(entry),
      text: '',
    })),
  };
}

/** In German, as the goal's page says it that day. */
function standingWords({ targets, plans, rollUp }: GoalView): string {
  const sentences = [
    ...targets.map((target) => headline(target, 'de')),
    ...plans.map((plan) => planHeadline(plan, 'de')),
  ];
  if (sentences.length > 0) return sentences.map(endSentence).join(' ');
  if (rollUp.lead === null) return say('resumeNoAim', 'de');
  return endSentence(rollUpWords(rollUp, 'de'));
}

function endSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
