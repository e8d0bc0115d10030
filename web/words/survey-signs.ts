import type { SurveyQuestion } from '../../data/survey.ts';
import type { Language } from '../../data/words.ts';
import { gapMeaning } from './points.ts';

/** The signs that stand in a question's table instead of numbers, each once with its meaning. */
export function signsOf(
  { answers }: Pick<SurveyQuestion, 'answers'>,
  language: Language,
): { sign: string; meaning: string }[] {
  const gaps = new Set(answers.flatMap(({ shares }) => shares.flatMap(({ gap }) => gap ?? [])));
  return gaps.has('protected') ? [{ sign: 'g', meaning: gapMeaning('protected', language) }] : [];
}
