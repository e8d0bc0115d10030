import type { AnswerDifference, SurveyQuestion } from '../../../data/survey.ts';
import { surveyTable } from '../../charts/survey-table.ts';
import { formatNumber } from '../../words/format.ts';
import { signsOf } from '../../words/survey-signs.ts';
import {
  clearWords,
  differenceLabel,
  differenceWords,
  probabilityText,
  responseWords,
  shareCell,
  spanText,
  waveName,
} from '../../words/surveys.ts';
import { type Tongue, useTongue } from '../frame/language.ts';
import { TableRegion } from '../frame/table-region.tsx';

/** The figures of a question: each answer in each wave with count, share and range, and the difference of two waves. */
export function QuestionTable({ question }: { question: SurveyQuestion }) {
  const { language, t } = useTongue();
  const label = t('questionTable', { question: question.label });
  const taken = {
    title: label,
    table: () => surveyTable(question, language, 'figures'),
    signs: signsOf(question, language),
  };
  const isCompared = question.comparison?.state === 'compared';
  return (
    <TableRegion label={label} take={taken}>
      <table class="table table--cards survey-table">
        <caption class="only-read">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answerHead')}</th>
            {question.waves.map((wave) => (
              <th scope="col" key={wave.period}>
                {waveName(wave.period, language)}
                <div class="small quiet">{responseWords(wave, language)}</div>
              </th>
            ))}
            {isCompared ? (
              <>
                <th scope="col">{t('differenceHead')}</th>
                <th scope="col">{t('correctedP')}</th>
                <th scope="col">{t('judgement')}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {question.answers.map((answer) => (
            <tr key={answer.key}>
              <th scope="row">{answer.label}</th>
              {question.waves.map((wave, index) => (
                <td key={wave.period} data-label={waveLabel(wave, language)}>
                  <Share share={answer.shares[index]} />
                </td>
              ))}
              {isCompared ? <Difference of={differenceOf(question, answer.key)} /> : null}
            </tr>
          ))}
          <MeanRow question={question} />
        </tbody>
      </table>
    </TableRegion>
  );
}

function waveLabel(wave: SurveyQuestion['waves'][number], language: Tongue['language']): string {
  return `${waveName(wave.period, language)} (${responseWords(wave, language)})`;
}

function differenceOf({ comparison }: SurveyQuestion, answer: string): AnswerDifference | undefined {
  return comparison?.state === 'compared'
    ? comparison.differences.find((one) => one.answer === answer)
    : undefined;
}

function Share({ share }: { share: SurveyQuestion['answers'][number]['shares'][number] | undefined }) {
  const { language } = useTongue();
  const count = share?.count ?? null;
  const more = [
    ...(count === null ? [] : [`n\u00a0=\u00a0${formatNumber(count, 0, language)}`]),
    ...(share?.interval ? [spanText(share.interval, language)] : []),
  ];
  return (
    <>
      {shareCell(share, language)}
      {more.length === 0 ? null : <span class="quiet"> ({more.join('; ')})</span>}
    </>
  );
}

function Difference({ of: difference }: { of: AnswerDifference | undefined }) {
  const { language, t } = useTongue();
  if (!difference) return <td colSpan={3} />;
  return (
    <>
      <td data-label={t('differenceHead')}>{differenceWords(difference, language)}</td>
      <td data-label={t('correctedP')}>{probabilityText(difference.adjusted, language)}</td>
      <td data-label={t('judgement')}>{clearWords(difference, language)}</td>
    </>
  );
}

const places = 2;

function MeanRow({ question: { waves, comparison } }: { question: SurveyQuestion }) {
  const { language, t } = useTongue();
  if (waves.every(({ mean }) => mean === null)) return null;
  const difference = comparison?.state === 'compared' ? comparison.mean : null;
  return (
    <tr>
      <th scope="row">{t('meanRow')}</th>
      {waves.map(({ period, mean }) => (
        <td key={period} data-label={waveName(period, language)}>
          {mean === null ? '–' : formatNumber(mean.value, places, language)}
          {mean?.interval ? <span class="quiet"> ({spanText(mean.interval, language, places)})</span> : null}
        </td>
      ))}
      {difference ? (
        <>
          <td data-label={t('differenceHead')}>{differenceLabel(difference, language, places)}</td>
          <td data-label={t('correctedP')}>{probabilityText(difference.adjusted, language)}</td>
          <td data-label={t('judgement')}>{clearWords(difference, language)}</td>
        </>
      ) : null}
    </tr>
  );
}
