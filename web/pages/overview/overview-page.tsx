import type { Overview } from '../../../data/contract.ts';
import { formatDate } from '../../words/format.ts';
import { CycleProvider } from '../cycle/cycle-context.tsx';
import { DueCard } from '../cycle/due-card.tsx';
import { useAnswer } from '../frame/answer.ts';
import { Answered } from '../frame/answered.tsx';
import { ForStaff } from '../frame/audience.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { FieldSection } from './field-section.tsx';
import { NewestImports } from './newest-imports.tsx';
import { slugOf, standingOf } from './rank.ts';
import { StateCounts } from './state-counts.tsx';
import { StateLegend } from './state-legend.tsx';

/** All goals by field of action, with their states. */
export function OverviewPage() {
  const tongue = useTongue();
  const answer = useAnswer('overview');
  const overview = answer.data;
  return (
    <Page
      title={tongue.t('overview')}
      lead={overview && hasGoals(overview) ? <Sentence overview={overview} tongue={tongue} /> : undefined}
      side={overview && hasGoals(overview) ? <StateCounts overview={overview} /> : undefined}
    >
      <CycleProvider>
        <DueCard />
        <Answered answer={answer}>{(data) => <Content overview={data} />}</Answered>
      </CycleProvider>
    </Page>
  );
}

function Content({ overview }: { overview: Overview }) {
  const { t } = useTongue();
  const { get } = useQuery();
  if (!hasGoals(overview)) return <NoGoals />;
  const fields = filterByState(overview, get('stand'));
  return (
    <>
      <DemoNotice invented={overview.fields.some(({ goals }) => goals.some(({ goal }) => goal.invented))} />
      {fields.map((entry) => (
        <FieldSection key={entry.field.key} field={entry.field} goals={entry.goals} />
      ))}
      {fields.length === 0 ? <p>{t('noGoalInState')}</p> : null}
      <aside class="below" aria-label={t('besides')}>
        <StateLegend />
        <ForStaff>
          <NewestImports />
        </ForStaff>
      </aside>
    </>
  );
}

function Sentence({ overview, tongue }: { overview: Overview; tongue: Tongue }) {
  const { language, t } = tongue;
  const goals = overview.fields.reduce((sum, field) => sum + field.goals.length, 0);
  const fields = overview.fields.filter((field) => field.goals.length > 0).length;
  const state = overview.dataState;
  return (
    <p>
      {t('goalCount', { n: goals })} {t('inFields', { n: fields })}.{' '}
      {state === null ? t('noDataYet') : t('dataState', { date: formatDate(state, language) })}
    </p>
  );
}

function NoGoals() {
  const { t } = useTongue();
  return (
    <div class="empty">
      <h2>{t('noGoals')}</h2>
      <p>{t('noGoalsLead')}</p>
      <ForStaff>
        <p>
          <To path="/start" class="kern-btn kern-btn--primary">
            <span class="kern-label">{t('startFirst')}</span>
          </To>
        </p>
        <ul>
          <li>
            <To path="/daten/austausch">{t('startOr')}</To>
          </li>
          <li>
            <To path="/daten">{t('noGoalsUpload')}</To>
          </li>
          <li>
            <To path="/indikatoren">{t('noGoalsIndicators')}</To>
          </li>
        </ul>
      </ForStaff>
    </div>
  );
}

function hasGoals(overview: Overview): boolean {
  return overview.fields.some((field) => field.goals.length > 0);
}

function filterByState(overview: Overview, slug: string | null): Overview['fields'] {
  return overview.fields
    .map(({ field, goals }) => ({
      field,
      goals: goals.filter((entry) => slug === null || slugOf(standingOf(entry)) === slug),
    }))
    .filter(({ goals }) => goals.length > 0);
}
