import type { AssessedPlan } from '../../data/contract.ts';
import type { Language } from '../../data/words.ts';
import { formatDate } from '../words/format.ts';
import { doneOfAll, stepWords } from '../words/plan-words.ts';

/** A milestone with its due day and what became of it. */
export function stepText(step: AssessedPlan['assessment']['steps'][number], language: Language): string {
  return `${step.title}, ${formatDate(step.due, language)}: ${stepWords(step, language).word}`;
}

/** The milestones in words, for those who do not see the time bar. */
export function planDescription({ plan, assessment }: AssessedPlan, language: Language): string {
  const steps = assessment.steps.map((step, index) => `${index + 1}. ${stepText(step, language)}`);
  return `${plan.title}. ${doneOfAll(assessment, language)}. ${steps.join('; ')}.`;
}
