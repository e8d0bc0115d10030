import type { Goal, Target } from '../../../data/goal.ts';
import type { RowDifference } from '../../../data/strategy-differences.ts';
import type { StrategyView } from '../../../data/strategy-endpoints.ts';
import { decidedText } from '../../words/assessment.ts';
import { levelWords } from '../../words/record-values.ts';
import { capital } from '../../words/states.ts';
import { measuredBy } from '../../words/target-titles.ts';
import type { Names } from '../../words/value-lines.ts';
import { useTongue } from '../frame/language.ts';
import { DifferenceTable } from '../records/difference-table.tsx';

interface Props<Row> {
  row: RowDifference<Row>;
  view: StrategyView;
  names: Names;
}

/** A goal, and what became of it. */
export function GoalDifference({ row, view, names }: Props<Goal>) {
  const { language } = useTongue();
  const goal = row.after ?? row.before;
  if (!goal) return null;
  return (
    <li>
      <p class="goal-line__level">{capital(levelWords[goal.level][language])}</p>
      <h3>{goal.title}</h3>
      {row.standing === 'new' && goal.description !== '' ? <p>{goal.description}</p> : null}
      <Reason view={view} kind="goal" rowKey={goal.key} />
      <Fields row={row} kind="goal" names={names} />
    </li>
  );
}

/** A target, and what became of it; its figures in words. */
export function TargetDifference({ row, view, names }: Props<Target>) {
  const { language, t } = useTongue();
  const target = row.after ?? row.before;
  const named = [...view.targets, ...(view.before?.targets ?? [])].find(
    (one) => one.target.key === target?.key,
  );
  if (!target || !named) return null;
  const said = ({ indicator }: typeof named, of: Target) => decidedText({ indicator, target: of }, language);
  return (
    <li>
      <p class="goal-line__level">{names.record('goal', target.goal)}</p>
      <h3>{t('differencesTargetOf', { measured: measuredBy(named, language) })}</h3>
      {row.standing === 'changed' ? null : <p>{said(named, target)}</p>}
      <Reason view={view} kind="target" rowKey={target.key} />
      <Fields row={row} kind="target" names={names} />
    </li>
  );
}

/** Old and new, field by field, of what says something else. */
function Fields<Row extends Goal | Target>({
  row: { standing, before, after, fields },
  kind,
  names,
}: {
  row: RowDifference<Row>;
  kind: 'goal' | 'target';
  names: Names;
}) {
  if (standing !== 'changed' || !before || !after) return null;
  const only = (row: Row) => Object.fromEntries(fields.map((field) => [field, row[field]]));
  return <DifferenceTable kind={kind} before={only(before)} after={only(after)} names={names} />;
}

function Reason({ view, kind, rowKey }: { view: StrategyView; kind: 'goal' | 'target'; rowKey: string }) {
  const { t } = useTongue();
  const said = view.strategy.dropped.find((row) => row.kind === kind && row.key === rowKey);
  return said ? <p>{t('differencesReason', { reason: said.reason })}</p> : null;
}
