import type { SurveyQuestion } from '../../../data/survey.ts';
import { formatNumber } from '../../words/format.ts';
import { clearWords, differenceLabel, spanText, waveName } from '../../words/surveys.ts';
import { useTongue } from '../frame/language.ts';

const places = 2;

/** The means of a question whose answers are marks or numbers, and their difference. */
export function MeanLine({ question: { waves, comparison } }: { question: SurveyQuestion }) {
  const { language, t } = useTongue();
  const means = waves.flatMap(({ period, mean }) => (mean ? [{ period, mean }] : []));
  if (means.length === 0) return null;
  const difference = comparison?.state === 'compared' ? comparison.mean : null;
  const texts = means.map(({ period, mean }) =>
    t('meanOf', {
      wave: waveName(period, language),
      value: formatNumber(mean.value, places, language),
      span: mean.interval ? spanText(mean.interval, language, places) : '–',
      n: mean.n,
    }),
  );
  if (difference) {
    const figures = differenceLabel(difference, language, places);
    texts.push(t('meanDifference', { figures, judgement: clearWords(difference, language) }));
  }
  return <p class="survey-mean">{texts.join('; ')}.</p>;
}
