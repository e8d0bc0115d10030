import { compareStrategies } from '../../../data/strategy-differences.ts';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { treeOf } from '../../../data/strategy-tree.ts';
import { formatDate } from '../../words/format.ts';
import { decisionLine, strategyTitle, validityLine } from '../../words/strategies.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { DemoNotice } from '../frame/demo-notice.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { Referrers } from '../records/referrers.tsx';
import { useRecord } from '../records/use-records.ts';
import { DroppedRows } from './dropped-rows.tsx';
import { GoalTree } from './goal-tree.tsx';
import { StandingMark } from './standing-mark.tsx';
import { StrategyActs } from './strategy-acts.tsx';
import { inForceBeside, strategyPath, useStrategy } from './use-strategy.ts';

/** One version of a strategy with the tree of its goals. */
export function StrategyPage({ strategy }: { strategy: string }) {
  const { t } = useTongue();
  const answer = useStrategy(strategy);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const view = answer.data;
  return (
    <Page
      title={view ? strategyTitle(view.strategy) : t('strategies')}
      way={<Breadcrumb steps={[{ title: t('strategies'), path: '/strategien' }]} />}
      lead={view ? <p>{view.strategy.description}</p> : undefined}
    >
      <Answered answer={answer}>{(data) => <Content view={data} />}</Answered>
    </Page>
  );
}

function Content({ view }: { view: StrategyView }) {
  const { t } = useTongue();
  const { strategy, goals, before } = view;
  const isContinuing = strategy.state === 'draft' && before !== null;
  const differences = isContinuing
    ? compareStrategies(inForceBeside(view), {
        goals: goals.map(({ goal }) => goal),
        targets: view.targets.map(({ target }) => target),
      })
    : null;
  const record = useRecord('strategy', strategy.key);
  const referrers = (record.data?.referrers ?? []).filter(isElsewhere);
  return (
    <>
      <DemoNotice invented={goals.some(({ goal }) => goal.invented)} />
      <div class="stack">
        <Standing view={view} />
        <section class="card" aria-labelledby="ziele">
          <h2 id="ziele">{t('strategyTree')}</h2>
          {goals.length === 0 ? (
            <p class="quiet">{t('strategyNoGoalsLead')}</p>
          ) : (
            <GoalTree nodes={treeOf(goals)} view={view} differences={differences} />
          )}
          <TreeActs view={view} />
        </section>
        {isContinuing ? <DroppedRows view={view} /> : null}
        {record.data ? (
          <>
            {referrers.length > 0 ? <Referrers referrers={referrers} /> : null}
            <RecordHistory kind="strategy" record={record.data.record} />
          </>
        ) : null}
      </div>
    </>
  );
}

/** Goals stand in the tree, other versions above it. */
function isElsewhere({ kind }: { kind: string }): boolean {
  return kind !== 'goal' && kind !== 'strategy';
}

function Standing({ view }: { view: StrategyView }) {
  const { language, t } = useTongue();
  const { strategy, family } = view;
  const valid = validityLine(strategy, language);
  return (
    <section class="card strategy-standing" aria-labelledby="stand">
      <h2 id="stand" class="only-read">
        {t('strategyState')}
      </h2>
      <p class="strategy-standing__line">
        <StandingMark head={strategy} />{' '}
        {strategy.state === 'draft' ? null : decisionLine(strategy, language)}
        {valid === '' ? null : <span class="quiet"> · {valid}</span>}
      </p>
      <StandingNote view={view} />
      {family.length > 1 ? (
        <nav aria-label={t('strategyVersions')}>
          <ol class="versions">
            {family.map((head) => (
              <li key={head.key}>
                <To path={strategyPath(head.key)} current={head.key === strategy.key ? 'page' : undefined}>
                  {head.version}
                </To>{' '}
                <StandingMark head={head} />
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <StrategyActs view={view} />
    </section>
  );
}

function StandingNote({ view: { strategy, before } }: { view: StrategyView }) {
  const { language, t } = useTongue();
  if (strategy.state === 'superseded') {
    return <p>{t('strategySuperseded', { date: formatDate(strategy.until ?? '', language) })}</p>;
  }
  if (strategy.state === 'decided') return null;
  if (!before) return <p>{t('strategyFirstDraft')}</p>;
  return <p>{t('strategyDraftOf', { title: strategyTitle(before.strategy) })}</p>;
}

/** The tree grows at its foot; whoever works on it asks for the acts on each goal. */
function TreeActs({ view: { strategy } }: { view: StrategyView }) {
  const { t } = useTongue();
  const { get } = useQuery();
  const isEditing = get('bearbeiten') === '1';
  if (strategy.state === 'superseded') return null;
  const isRow = strategy.state === 'draft' && strategy.continues !== null;
  return (
    <p class="card__foot">
      {isRow ? (
        <To path={strategyPath(strategy.key, 'ziele', 'neu')}>{t('strategyAddGoal')}</To>
      ) : (
        <To path="/ziele/neu" query={{ strategie: strategy.key }}>
          {t('strategyAddGoal')}
        </To>
      )}
      {' · '}
      <To query={{ bearbeiten: isEditing ? null : '1' }}>
        {t(isEditing ? 'strategyStopEditing' : 'strategyEditTree')}
      </To>
    </p>
  );
}
