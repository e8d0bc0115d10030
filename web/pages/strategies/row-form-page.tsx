import type { StoredRecord } from '../../../data/cycle/records.ts';
import { type Goal, goal as goalShape, target as targetShape } from '../../../data/goal.ts';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { withGoalRow, withTargetRow } from '../../../data/strategy-proposal.ts';
import { recordWords } from '../../words/records.ts';
import { strategyTitle } from '../../words/strategies.ts';
import { Answered } from '../frame/answered.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { useQuery } from '../frame/query.ts';
import { useSite } from '../frame/site.ts';
import { GoalFields } from '../goals/goal-fields.tsx';
import { MissingPage } from '../missing-page.tsx';
import { RecordForm } from '../records/record-form.tsx';
import { freshTarget } from '../targets/target-draft.ts';
import { TargetFields } from '../targets/target-fields.tsx';
import { freshGoalRow, freshKey } from './fresh-row.ts';
import { strategyPath, useDraftChange, useStrategy } from './use-strategy.ts';

interface Props {
  strategy: string;
  /** The key of the goal or target; null for one that the draft adds. */
  row: string | null;
}

/** A goal as a draft proposes it: saved in the draft, without touching what is in force. */
export function GoalRowPage(props: Props) {
  return <RowPage {...props} kind="goal" />;
}

/** A target as a draft proposes it. */
export function TargetRowPage(props: Props) {
  return <RowPage {...props} kind="target" />;
}

function RowPage({ strategy, row, kind }: Props & { kind: 'goal' | 'target' }) {
  const { language, t } = useTongue();
  const answer = useStrategy(strategy);
  if (answer.state === 'failed' && answer.error.status === 404) return <MissingPage />;
  const title = answer.data ? strategyTitle(answer.data.strategy) : t('strategies');
  const steps = [
    { title: t('strategies'), path: '/strategien' },
    { title, path: strategyPath(strategy) },
  ];
  const words = recordWords[kind];
  return (
    <Page
      title={row === null ? words.fresh[language] : t('recordEditTitle', { title: words.one[language] })}
      way={<Breadcrumb steps={steps} />}
      lead={<p>{t('strategyRowLead', { title })}</p>}
    >
      <Answered answer={answer}>
        {(view) =>
          kind === 'goal' ? <GoalRow view={view} row={row} /> : <TargetRow view={view} row={row} />
        }
      </Answered>
    </Page>
  );
}

function GoalRow({ view, row }: { view: StrategyView; row: string | null }) {
  const { get } = useQuery();
  const save = useSaveRow(view);
  const goals = view.goals.map(({ goal }) => goal);
  const stored = goals.find(({ key }) => key === row);
  if (row !== null && !stored) return <MissingPage />;
  return (
    <RecordForm
      kind="goal"
      record={stored && asRecord('goal', stored, view)}
      initial={freshGoalRow(view, get('ueber'))}
      back={strategyPath(view.strategy.key)}
      reason={() => 'none'}
      store={async ({ content }) => {
        const said = goalShape.parse({ key: '', ...content });
        const key = stored?.key ?? freshKey(said.title, goals);
        await save(withGoalRow(view.strategy, { ...said, key }), said.title);
      }}
    >
      {(at) => <GoalFields at={at} goals={goals} isRow />}
    </RecordForm>
  );
}

function TargetRow({ view, row }: { view: StrategyView; row: string | null }) {
  const { get } = useQuery();
  const { language } = useTongue();
  const { site } = useSite();
  const save = useSaveRow(view);
  const targets = view.targets.map(({ target }) => target);
  const stored = targets.find(({ key }) => key === row);
  if (row !== null && !stored) return <MissingPage />;
  if (!site) return null;
  return (
    <RecordForm
      kind="target"
      record={stored && asRecord('target', stored, view)}
      initial={freshTarget(get('ziel') ?? '', site.municipality.key)}
      back={strategyPath(view.strategy.key)}
      reason={() => 'none'}
      store={async ({ content }) => {
        const said = targetShape.parse({ key: '', ...content });
        const key = stored?.key ?? freshKey(`${said.goal}-${said.indicator}`, targets);
        await save(withTargetRow(view.strategy, { ...said, key }), recordWords.target.one[language]);
      }}
    >
      {(at) => <TargetFields at={at} />}
    </RecordForm>
  );
}

function useSaveRow(view: StrategyView) {
  const { t } = useTongue();
  const { go, there } = useQuery();
  const change = useDraftChange(view);
  return async (strategy: StrategyView['strategy'], title: string) => {
    await change(strategy, t('strategySaved', { title }));
    go(there(strategyPath(strategy.key), { bearbeiten: '1' }));
  };
}

/** A row as the form takes what it changes: of the version that the draft has. */
function asRecord(
  kind: 'goal' | 'target',
  content: Goal | StrategyView['targets'][number]['target'],
  view: StrategyView,
): StoredRecord {
  return {
    kind,
    key: content.key,
    title: 'title' in content ? content.title : '',
    version: view.version,
    archived: false,
    changedAt: '',
    changedBy: '',
    content,
  };
}
