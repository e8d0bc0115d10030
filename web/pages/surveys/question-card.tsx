import { useCallback, useId, useMemo } from 'preact/hooks';
import { answerOrders } from '../../../data/answer-scales.ts';
import type { SurveyQuestion, SurveyView } from '../../../data/survey.ts';
import { surveyDifferenceTable, surveyTable } from '../../charts/survey-table.ts';
import { signsOf } from '../../words/survey-signs.ts';
import { questionHeadline, waveName } from '../../words/surveys.ts';
import { Chart, type Draw } from '../frame/chart.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { TakeChart } from '../frame/take-chart.tsx';
import { To } from '../frame/to.tsx';
import type { View } from '../frame/view-switch.tsx';
import { changeScale, withChosenOrder } from './answer-order.ts';
import { MeanLine } from './mean-line.tsx';
import { QuestionTable } from './question-table.tsx';

interface Props {
  question: SurveyQuestion;
  view: SurveyView;
  shown: View;
}

/** A question over the waves: what is seen, the bars, the differences; or everything as a table. */
export function QuestionCard({ question, view, shown }: Props) {
  const { language, t } = useTongue();
  const { get } = useQuery();
  const scales = get('skala');
  const drawn = useMemo(() => withChosenOrder(question, scales), [question, scales]);
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{question.label}</h2>
      <p class="survey-headline">{questionHeadline(question, view.compared, language)}</p>
      {question.isMultiple ? <p class="small quiet">{t('severalAnswers')}</p> : null}
      <Spellings question={question} />
      {shown === 'tabelle' ? (
        <QuestionTable question={question} />
      ) : (
        <>
          <Bars question={drawn} />
          <MeanLine question={question} />
          <Differences question={question} view={view} />
          {question.isMultiple ? null : <OrderChoice question={question} drawn={drawn} />}
        </>
      )}
    </section>
  );
}

/** How the waves' files wrote the question, where they differ. */
function Spellings({ question: { waves } }: { question: SurveyQuestion }) {
  const { language, t } = useTongue();
  if (new Set(waves.map(({ spelling }) => spelling)).size < 2) return null;
  const spellings = waves
    .map(({ period, spelling }) => `${waveName(period, language)} „${spelling}“`)
    .join(', ');
  return <p class="small quiet">{t('spellingsDiffer', { spellings })}</p>;
}

function Bars({ question }: { question: SurveyQuestion }) {
  const { language } = useTongue();
  const draw = useCallback<Draw>(
    (drawings, options) =>
      question.isMultiple
        ? drawings.surveyMultipleChart(question, options)
        : drawings.surveyChart(question, options),
    [question],
  );
  return (
    <>
      <Chart draw={draw} class="chart" height={150} />
      <TakeChart
        draw={draw}
        title={question.label}
        table={() => surveyTable(question, language, 'figures')}
        signs={signsOf(question, language)}
      />
    </>
  );
}

function Differences({ question, view: { compared } }: Pick<Props, 'question' | 'view'>) {
  const { language, t } = useTongue();
  const { comparison, answers } = question;
  const title =
    compared === null
      ? ''
      : t('differencesBetween', {
          before: waveName(compared.before, language),
          after: waveName(compared.after, language),
        });
  const draw = useCallback<Draw>(
    (drawings, options) => {
      const differences = comparison?.state === 'compared' ? comparison.differences : [];
      const rows = differences.map((difference) => ({
        name: answers.find(({ key }) => key === difference.answer)?.label ?? difference.answer,
        difference,
      }));
      return drawings.differenceChart({ title, rows }, options);
    },
    [comparison, answers, title],
  );
  const table = surveyDifferenceTable(question, language, 'figures');
  if (comparison?.state !== 'compared' || table === null) return null;
  return (
    <div class="survey-differences">
      <h3>{title}</h3>
      <Chart draw={draw} class="chart" height={120} />
      <TakeChart draw={draw} title={`${question.label}: ${title}`} table={() => table} />
    </div>
  );
}

/** How the bars read the answers; what was recognised, or what the reader says they are. */
function OrderChoice({ question, drawn }: { question: SurveyQuestion; drawn: SurveyQuestion }) {
  const { t } = useTongue();
  const { get } = useQuery();
  const id = useId();
  return (
    <div class="survey-order small">
      <span class="quiet" id={id}>
        {t('answersAre')}
      </span>
      <ul aria-labelledby={id}>
        {answerOrders.map((order) => (
          <li key={order}>
            <To
              query={{
                skala: changeScale(get('skala'), question.key, order === question.order ? null : order),
              }}
              current={order === drawn.order ? 'true' : undefined}
              replace
            >
              {t(`order_${order}`)}
            </To>
          </li>
        ))}
      </ul>
    </div>
  );
}
