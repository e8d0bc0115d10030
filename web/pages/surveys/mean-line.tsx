import type { SurveyQuestion } from '../../../data/survey.ts';
import { maybeMeanSentence } from '../../words/survey-means.ts';
import { useTongue } from '../frame/language.ts';

/** The means of a question whose answers are marks or numbers, and their difference. */
export function MeanLine({ question }: { question: SurveyQuestion }) {
  const { language } = useTongue();
  const sentence = maybeMeanSentence(question, language);
  return sentence === null ? null : <p class="survey-mean">{sentence}</p>;
}
