import type { StrategyDifferences } from '../../../data/strategy-differences.ts';
import type { GoalEntry, NamedTarget, StrategyView } from '../../../data/strategy-endpoints.ts';
import type { GoalNode } from '../../../data/strategy-tree.ts';
import { decidedShort } from '../../words/assessment.ts';
import { levelWords } from '../../words/record-values.ts';
import { rollUpWords } from '../../words/roll-up-words.ts';
import { capital } from '../../words/states.ts';
import { measuredBy } from '../../words/target-titles.ts';
import { useTongue } from '../frame/language.ts';
import { StatePill } from '../frame/state-pill.tsx';
import { To } from '../frame/to.tsx';
import { GoalActs, TargetActs } from './row-acts.tsx';
import { RowMark } from './standing-mark.tsx';

interface Props {
  nodes: readonly GoalNode<GoalEntry>[];
  view: StrategyView;
  /** What a draft changes; null where it is no draft that continues another version. */
  differences: StrategyDifferences | null;
}

/** Goals below goals, as nested lists. */
export function GoalTree({ nodes, view, differences }: Props) {
  return (
    <ul class="goal-tree">
      {nodes.map(({ entry, children }) => (
        <li key={entry.goal.key} class={`goal-tree__item goal-tree__item--${entry.goal.level}`}>
          <GoalLine entry={entry} view={view} differences={differences} />
          {children.length > 0 ? <GoalTree nodes={children} view={view} differences={differences} /> : null}
        </li>
      ))}
    </ul>
  );
}

type LineProps = Omit<Props, 'nodes'> & { entry: GoalEntry };

function GoalLine({ entry, view, differences }: LineProps) {
  const { language } = useTongue();
  const { goal, rollUp } = entry;
  const targets = view.targets.filter(({ target }) => target.goal === goal.key);
  const plans = view.plans.filter((plan) => plan.goal === goal.key);
  const own = targets.length + plans.length;
  return (
    <div class="goal-line">
      <div class="goal-line__text">
        <p class={goal.level === 'operational' ? 'only-read' : 'goal-line__level'}>
          {capital(levelWords[goal.level][language])}
        </p>
        <p class="goal-line__title">
          <GoalTitle entry={entry} view={view} differences={differences} />
          <Mark differences={differences} kind="goals" rowKey={goal.key} />
        </p>
        {goal.level === 'strategic' && own === 0 && rollUp?.lead ? (
          <p class="small quiet">{rollUpWords(rollUp, language)}</p>
        ) : null}
        {own > 0 ? (
          <ul class="goal-line__aims">
            {targets.map((named) => (
              <li key={named.target.key}>
                <TargetLine named={named} view={view} differences={differences} />
              </li>
            ))}
            {plans.map((plan) => (
              <li key={plan.key}>{plan.title}</li>
            ))}
          </ul>
        ) : null}
        <GoalActs goal={goal} view={view} differences={differences} />
      </div>
      {rollUp?.lead ? (
        <div class="goal-line__state">
          <StatePill standing={rollUp.lead} />
        </div>
      ) : null}
    </div>
  );
}

/** A goal has a page while it is in force, and when it was taken out of use; one of a draft has none yet. */
function GoalTitle({ entry: { goal }, view, differences }: LineProps) {
  const { strategy } = view;
  const isNew = differences?.goals.some(
    ({ standing, after }) => standing === 'new' && after?.key === goal.key,
  );
  if (isNew || strategy.state === 'superseded') return <>{goal.title}</>;
  return <To path={`/ziele/${goal.key}`}>{goal.title}</To>;
}

function TargetLine({ named, view, differences }: Omit<LineProps, 'entry'> & { named: NamedTarget }) {
  const { language } = useTongue();
  return (
    <>
      {measuredBy(named, language)}: {decidedShort(named, language)}
      <Mark differences={differences} kind="targets" rowKey={named.target.key} />
      <TargetActs named={named} view={view} differences={differences} />
    </>
  );
}

function Mark({
  differences,
  kind,
  rowKey,
}: {
  differences: StrategyDifferences | null;
  kind: keyof StrategyDifferences;
  rowKey: string;
}) {
  const rows: readonly {
    standing: StrategyDifferences['goals'][number]['standing'];
    after: { key: string } | null;
  }[] = differences?.[kind] ?? [];
  const standing = rows.find(({ after }) => after?.key === rowKey)?.standing;
  return standing === undefined || standing === 'kept' ? null : (
    <>
      {' '}
      <RowMark standing={standing} />
    </>
  );
}
