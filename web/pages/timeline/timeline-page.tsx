import { useCallback } from 'preact/hooks';
import type { GoalTimeline } from '../../../data/timeline.ts';
import { timelineTable } from '../../charts/timeline-table.ts';
import { subtitle } from '../../words/assessment.ts';
import { timelineEvents } from '../../words/timeline.ts';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Chart, type Draw } from '../frame/chart.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { TakeChart } from '../frame/take-chart.tsx';
import { MissingPage } from '../missing-page.tsx';
import { TimelineList } from './timeline-list.tsx';

/** What happened to a goal: values, targets, measures, reviews and decisions on one axis, and told in order. */
export function TimelinePage({ goal }: { goal: string }) {
  const { t } = useTongue();
  const answer = useAnswer('goalTimeline', { params: { id: goal } });
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const view = answer.data;
  const steps = [
    { title: t('overview'), path: '/' },
    ...(view ? [{ title: view.goal.title, path: `/ziele/${goal}` }] : []),
  ];
  return (
    <Page
      title={view ? t('timelineTitle', { title: view.goal.title }) : t('toTimeline')}
      way={<Breadcrumb steps={steps} />}
      lead={<p>{t('timelineLead')}</p>}
    >
      <Answered answer={answer}>{(data) => <Content view={data} />}</Answered>
    </Page>
  );
}

function Content({ view }: { view: GoalTimeline }) {
  const { language, t } = useTongue();
  const draw = useCallback<Draw>((drawings, options) => drawings.timelineChart(view, options), [view]);
  const events = timelineEvents(view, language);
  const lead = view.targets.find(({ target }) => target.key === view.lead);
  if (events.length === 0) return <p>{t('timelineEmpty')}</p>;
  const told = events.filter(({ on }) => on <= view.today);
  const toCome = events.filter(({ on }) => on > view.today);
  return (
    <div class="stack">
      <DemoNotice invented={view.goal.invented} />
      <section class="card chart-card" aria-labelledby="auf-einen-blick">
        <h2 id="auf-einen-blick">{t('timelinePicture')}</h2>
        <p class="chart-card__sub">
          {lead ? t('timelineOf', { target: subtitle(lead, language) }) : t('timelineNumbers')}
        </p>
        <Chart draw={draw} class="chart" height={420} />
        <TakeChart
          draw={draw}
          title={t('timelineTitle', { title: view.goal.title })}
          table={() => timelineTable(events, language)}
        />
      </section>
      <TimelineList id="der-reihe-nach" title={t('timelineStory')} events={told} />
      {toCome.length === 0 ? null : (
        <TimelineList id="was-noch-kommt" title={t('timelineToCome')} events={toCome} />
      )}
    </div>
  );
}
