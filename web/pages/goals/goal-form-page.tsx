import { goalLevels } from '../../../data/goal.ts';
import { useQuery } from '../frame/query.ts';
import { EditRecordPage, NewRecordPage } from '../records/record-form-page.tsx';
import { useRecords } from '../records/use-records.ts';
import { GoalFields } from './goal-fields.tsx';

/** Writing down a goal; the address may say of which strategy, in which field of action and below which goal. */
export function NewGoalPage() {
  const { get } = useQuery();
  const goals = useGoals();
  const above = goals.find(({ key }) => key === get('ueber'));
  const level = above ? below(above.level) : 'operational';
  const strategy = get('strategie') ?? above?.strategy;
  const actionField = get('feld') ?? above?.actionField;
  if (get('ueber') !== null && !above) return null;
  return (
    <NewRecordPage
      kind="goal"
      initial={{
        ...(strategy === undefined ? {} : { strategy }),
        ...(actionField === undefined ? {} : { actionField }),
        level,
        parent: above?.key ?? null,
        description: '',
        contributions: [],
        sort: goals.length + 1,
        invented: false,
      }}
    >
      {(at) => <GoalFields at={at} goals={goals} />}
    </NewRecordPage>
  );
}

/** Changing a goal. */
export function EditGoalPage({ goal }: { goal: string }) {
  const goals = useGoals();
  return (
    <EditRecordPage kind="goal" recordKey={goal}>
      {(at) => <GoalFields at={at} goals={goals} />}
    </EditRecordPage>
  );
}

function useGoals() {
  const answer = useRecords('goal');
  return (answer.data ?? []).map(({ content }) => content);
}

function below(level: (typeof goalLevels)[number]): (typeof goalLevels)[number] {
  return goalLevels[goalLevels.indexOf(level) + 1] ?? 'operational';
}
