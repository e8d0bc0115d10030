import type { IndicatorView } from '../../../data/contract.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { AsReport } from '../reports/as-report.tsx';
import { DefinitionSheet } from './definition-sheet.tsx';
import { NoValues } from './no-values.tsx';
import { SeriesSection } from './series-section.tsx';
import { ViewsNav } from './views-nav.tsx';

/** An indicator: what it says, its figures by area, breakdown and period, and its definition sheet. */
export function IndicatorPage({ id }: { id: string }) {
  const { language, t } = useTongue();
  const answer = useAnswer('indicator', { params: { id } });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const indicator = answer.data?.entry.indicator;
  return (
    <Page
      title={indicator?.title[language] ?? t('indicator')}
      way={<Breadcrumb steps={[{ title: t('indicators'), path: '/indikatoren' }]} />}
      lead={indicator ? <p>{indicator.statement[language]}</p> : undefined}
    >
      <Answered answer={answer}>{(view) => <Content view={view} />}</Answered>
    </Page>
  );
}

function Content({ view }: { view: IndicatorView }) {
  return (
    <div class="stack">
      <ViewsNav view={view} current="verlauf" />
      <DemoNotice invented={false} />
      {view.entry.values > 0 ? <SeriesSection view={view} /> : <NoValues view={view} />}
      <GoalsOf view={view} />
      <p class="goals-of">
        <AsReport template="dataSheet" subject={view.entry.indicator.id} />
      </p>
      <DefinitionSheet view={view} />
    </div>
  );
}

function GoalsOf({ view }: { view: IndicatorView }) {
  const { t } = useTongue();
  const { goals } = view.entry;
  return (
    <p class="goals-of">
      {goals.length === 0 ? t('isContext') : t('measuresGoals', { n: goals.length })}{' '}
      {goals.map((goal, index) => (
        <span key={goal.key}>
          {index > 0 ? ', ' : ''}
          <To path={`/ziele/${goal.key}`}>{goal.title}</To>
        </span>
      ))}
    </p>
  );
}
