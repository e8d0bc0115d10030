import type { SurveyView } from '../../../data/survey.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { waveTitle } from '../../words/surveys.ts';
import { Alert } from '../frame/alert.tsx';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { useView, ViewSwitch } from '../frame/view-switch.tsx';
import { MissingPage } from '../missing-page.tsx';
import { AsReport } from '../reports/as-report.tsx';
import { QuestionCard } from './question-card.tsx';
import { SurveyMethod } from './survey-method.tsx';

/** A survey: its questions over the waves, two of them against each other. */
export function SurveyPage({ survey }: { survey: string }) {
  const { t } = useTongue();
  const { get } = useQuery();
  const [before, after] = [get('vorher'), get('nachher')];
  const answer = useAnswer('survey', {
    params: { survey },
    query: { ...(before === null ? {} : { before }), ...(after === null ? {} : { after }) },
  });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  return (
    <Page
      title={answer.data?.label ?? t('survey')}
      way={
        <Breadcrumb
          steps={[
            { title: t('indicators'), path: '/indikatoren' },
            { title: t('surveys'), path: '/umfragen' },
          ]}
        />
      }
      lead={answer.data ? <Lead view={answer.data} /> : undefined}
    >
      <Answered answer={answer}>{(view) => <Content view={view} />}</Answered>
    </Page>
  );
}

function Lead({ view }: { view: SurveyView }) {
  const { t } = useTongue();
  const waves = t('waveCount', { n: view.waves.length });
  return <p>{t('surveyLead', { area: view.areaName, n: view.questions.length, waves })}</p>;
}

const views = ['diagramm', 'tabelle'] as const;

function Content({ view }: { view: SurveyView }) {
  const { t } = useTongue();
  const shown = useView('ansicht', views);
  return (
    <div class="stack">
      <DemoNotice invented={false} />
      {view.waves.length > 2 ? <WaveChoice view={view} /> : null}
      {view.compared ? (
        <Alert tone="info" title={t('orienting')}>
          <p>{t('orientingWhy')}</p>
          {shown === 'diagramm' ? <p>{t('differenceLegend')}</p> : null}
        </Alert>
      ) : null}
      <div class="survey-views">
        <ViewSwitch name="ansicht" views={views} />
      </div>
      {view.questions.map((question) => (
        <QuestionCard key={question.key} question={question} view={view} shown={shown} />
      ))}
      <SurveyMethod tests={view.tests} />
      <p>
        <AsReport template="surveyReport" subject={view.key} />
      </p>
    </div>
  );
}

/** Which two of the waves are compared; two need no choice. */
function WaveChoice({ view: { waves, compared } }: { view: SurveyView }) {
  const { language, t } = useTongue();
  const { here, go } = useQuery();
  if (!compared) return null;
  const choices = waves.map(({ period }) => ({ value: period, title: waveTitle(period, language) }));
  const choose = (before: string, after: string) =>
    go(here({ vorher: before, nachher: after }), { replace: true });
  return (
    <section class="card">
      <div class="controls">
        <SelectField
          label={t('earlierWave')}
          value={compared.before}
          choices={choices.filter(({ value }) => value !== compared.after)}
          onChoose={(value) => choose(value, compared.after)}
        />
        <SelectField
          label={t('laterWave')}
          value={compared.after}
          choices={choices.filter(({ value }) => value !== compared.before)}
          onChoose={(value) => choose(compared.before, value)}
        />
      </div>
    </section>
  );
}
