import type { SurveyQuestion } from '../../data/survey.ts';
import type { Language } from '../../data/words.ts';
import { formatNumber } from './format.ts';
import { clearWords, differenceLabel, spanText, waveName } from './surveys.ts';
import { say } from './texts.ts';

const places = 2;

/** The means of a question whose answers are marks or numbers, and their difference; null where there are none. */
export function maybeMeanSentence(
  { waves, comparison }: Pick<SurveyQuestion, 'waves' | 'comparison'>,
  language: Language,
): string | null {
  const texts = waves.flatMap(({ period, mean }) => {
    if (!mean) return [];
    const value = formatNumber(mean.value, places, language);
    const span = mean.interval ? spanText(mean.interval, language, places) : '–';
    return [say('meanOf', language, { wave: waveName(period, language), value, span, n: mean.n })];
  });
  if (texts.length === 0) return null;
  const difference = comparison?.state === 'compared' ? comparison.mean : null;
  if (difference) {
    const figures = differenceLabel(difference, language, places);
    texts.push(say('meanDifference', language, { figures, judgement: clearWords(difference, language) }));
  }
  return `${texts.join('; ')}.`;
}
