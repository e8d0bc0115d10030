import type { Content } from '../../../data/cycle/records.ts';
import { type Goal, goalLevels } from '../../../data/goal.ts';
import { descendantsOf } from '../../../data/strategy-proposal.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { levelWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { RecordField } from '../records/fields/record-picker.tsx';
import { Rows } from '../records/fields/rows.tsx';
import { ProseField, TextField, textOf } from '../records/fields/text-field.tsx';
import { type At, useForm, usePlace, usePlaceValue } from '../records/place.ts';
import { valueAt } from '../records/tree.ts';

interface Props {
  at: At<Content<'goal'>>;
  /** The goals that it may hang on. */
  goals: readonly Goal[];
  /** A goal of a draft stays in it. */
  isRow?: boolean;
}

/** What is said of a goal: what is wanted, where it hangs, who is responsible and who adds what. */
export function GoalFields({ at, goals, isRow = false }: Props) {
  const { t } = useTongue();
  return (
    <>
      <TextField at={at('title')} hint={t('goalTitleHint')} />
      <ProseField at={at('description')} rows={3} hint={t('goalDescriptionHint')} />
      {isRow ? null : (
        <RecordField
          at={at('strategy')}
          kind="strategy"
          among={({ content }) => content.state === 'decided' || content.continues === null}
        />
      )}
      <div class="form-pair">
        <ChoiceField at={at('level')} of={levelWords} />
        <ParentField at={at} goals={goals} isRow={isRow} />
      </div>
      <RecordField at={at('actionField')} kind="actionField" />
      <div class="form-pair">
        <TextField at={at('responsible')} hint={t('goalResponsibleHint')} />
        <TextField at={at('body')} />
      </div>
      <TextField at={at('budgetProduct')} hint={t('goalBudgetHint')} />
      <Rows
        at={at('contributions')}
        one={t('contribution')}
        fresh={{ unit: '', adds: '', interface: null }}
        hint={t('contributionsHint')}
      >
        {(row) => (
          <>
            <TextField at={row('unit')} />
            <TextField at={row('adds')} />
            <TextField at={row('interface')} hint={t('interfaceHint')} />
          </>
        )}
      </Rows>
    </>
  );
}

/** Goals of the same strategy that stand no deeper, and do not hang on this one. */
function ParentField({ at, goals, isRow }: Required<Props>) {
  const { language, t } = useTongue();
  const place = usePlace(at('parent'));
  const { content } = useForm();
  const key = textOf(valueAt(content, ['key']));
  const level = goalLevels.map(String).indexOf(textOf(usePlaceValue(at('level'))));
  const strategy = textOf(usePlaceValue(at('strategy')));
  const below = new Set([key, ...descendantsOf(goals, key)]);
  const choices = goals
    .filter((goal) => isRow || goal.strategy === strategy)
    .filter((goal) => !below.has(goal.key) && (level < 0 || goalLevels.indexOf(goal.level) <= level))
    .filter((goal) => goal.level !== 'operational');
  const groups = goalLevels.slice(0, 2).map((one) => ({
    title: levelWords[one][language],
    choices: choices
      .filter((goal) => goal.level === one)
      .map((goal) => ({ value: goal.key, title: goal.title })),
  }));
  return (
    <SelectField
      id={place.id}
      label={place.label}
      value={textOf(place.value)}
      choices={[{ value: '', title: t('noParent') }]}
      groups={groups.filter((group) => group.choices.length > 0)}
      error={place.error}
      onChoose={(value) => place.set(value === '' ? null : value)}
    />
  );
}
