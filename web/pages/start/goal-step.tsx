import { useState } from 'preact/hooks';
import type { Words } from '../../../data/words.ts';
import { ErrorSummary, errorOf } from '../../inputs/error-summary.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { useTongue } from '../frame/language.ts';
import { useRecords } from '../records/use-records.ts';
import { findGoalFaults } from './start-draft.ts';
import { StepButtons } from './step-buttons.tsx';
import type { StepProps } from './step-props.ts';

/** Fields of action that the practice examples have. */
const suggested: readonly Words[] = [
  { de: 'Frühe Bildung', en: 'Early education' },
  { de: 'Übergang Schule – Beruf', en: 'Transition from school to work' },
  { de: 'Schulabsentismus', en: 'School absenteeism' },
  { de: 'Digitale Bildung', en: 'Digital education' },
  { de: 'Bildung und Migration', en: 'Education and migration' },
  { de: 'Transparenz und Beratung', en: 'Transparency and advice' },
  { de: 'Weiterbildung', en: 'Further education' },
];

/** Field of action, goal, responsible unit; the strategy only where there is a choice. */
export function GoalStep({ draft, change, onNext, onCancel }: StepProps) {
  const { t } = useTongue();
  const [attempts, setAttempts] = useState(0);
  const wrong = findGoalFaults(draft);
  const faults = attempts === 0 ? [] : wrong.map(({ field, key }) => ({ field, text: t(key) }));
  return (
    <form
      class="card record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempts(attempts + 1);
        if (wrong.length === 0) onNext();
      }}
    >
      <ErrorSummary faults={faults} attempt={attempts} />
      <InputField
        id="handlungsfeld"
        type="text"
        label={t('startField')}
        hint={t('startFieldHint')}
        value={draft.field}
        error={errorOf(faults, 'handlungsfeld')}
        onInput={(field) => change({ field })}
      />
      <Suggestions chosen={draft.field} onChoose={(field) => change({ field })} />
      <InputField
        id="ziel"
        type="text"
        label={t('startGoal')}
        hint={t('startGoalHint')}
        value={draft.title}
        error={errorOf(faults, 'ziel')}
        onInput={(title) => change({ title })}
      />
      <InputField
        type="text"
        label={t('optionalLabel', { label: t('startUnit') })}
        hint={t('startUnitHint')}
        value={draft.unit}
        onInput={(unit) => change({ unit })}
      />
      <StrategyField chosen={draft.strategy} onChoose={(strategy) => change({ strategy })} />
      <StepButtons act={t('startNext')} onCancel={onCancel} />
    </form>
  );
}

interface Choosing {
  chosen: string;
  onChoose: (value: string) => void;
}

/** Fields that are there already, then those that others have. */
function Suggestions({ chosen, onChoose }: Choosing) {
  const { language, t } = useTongue();
  const known = (useRecords('actionField').data ?? []).map(({ title }) => title);
  const others = suggested.map((words) => words[language]);
  const titles = [...new Set([...known, ...others])].slice(0, 10);
  return (
    <ul class="start-suggestions" aria-label={t('startSuggestions')}>
      {titles.map((title) => (
        <li key={title}>
          <button type="button" aria-pressed={title === chosen.trim()} onClick={() => onChoose(title)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}

function StrategyField({ chosen, onChoose }: Choosing) {
  const { t } = useTongue();
  const answer = useRecords('strategy');
  const open = (answer.data ?? []).filter(
    ({ content: { state, continues } }) => state === 'decided' || (state === 'draft' && continues === null),
  );
  if (answer.state !== 'ready') return null;
  const [first] = open;
  if (!first) return <p class="small quiet">{t('startStrategyMade')}</p>;
  return (
    <SelectField
      label={t('startStrategy')}
      hint={t('startStrategyHint')}
      value={open.some(({ key }) => key === chosen) ? chosen : first.key}
      choices={open.map(({ key, title }) => ({ value: key, title }))}
      onChoose={onChoose}
    />
  );
}
