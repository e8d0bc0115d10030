import type { Change } from '../../../data/cycle/paper.ts';
import type { Content } from '../../../data/cycle/records.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { changeKindWords, measureStateWords } from '../../words/record-values.ts';
import { useTongue } from '../frame/language.ts';
import { ChoiceField } from '../records/fields/choice-field.tsx';
import { NumberField, PeriodField } from '../records/fields/read-field.tsx';
import { RecordField } from '../records/fields/record-picker.tsx';
import { DayField, ProseField, textOf } from '../records/fields/text-field.tsx';
import { type At, usePlace, usePlaceValue } from '../records/place.ts';
import { useRecords } from '../records/use-records.ts';
import { choicesOf } from '../reviews/choices-of.ts';

interface Props {
  at: At<Content<'paper'>['changes'][number]>;
}

/** One change of a decision: its kind, the record, what it is to say. */
export function ChangeFields({ at }: Props) {
  const { language } = useTongue();
  const kind = usePlace(at('kind'));
  const row = usePlace({ path: at('kind').path.slice(0, -1) });
  const chosen = usePlaceValue(at('kind'));
  return (
    <>
      <SelectField
        id={kind.id}
        label={kind.title}
        value={textOf(chosen)}
        choices={choicesOf(changeKindWords, language)}
        error={kind.error}
        onChoose={(value) => row.set({ kind: value })}
      />
      {chosen === 'target' ? <TargetFields at={at} /> : null}
      {chosen === 'measure' ? <MeasureFields at={at} /> : null}
      {chosen === 'goal' ? (
        <>
          <RecordField at={at('goal')} kind="goal" />
          <ProseField at={at('note')} rows={2} />
        </>
      ) : null}
      {chosen === 'strategy' ? (
        <RecordField at={at('strategy')} kind="strategy" among={({ content }) => content.state === 'draft'} />
      ) : null}
    </>
  );
}

/** Choosing a target fills in what holds today, so that only what is to change has to be typed. */
function TargetFields({ at }: Props) {
  const { t } = useTongue();
  const target = usePlace(at('target'));
  const row = usePlace({ path: at('target').path.slice(0, -1) });
  const targets = useRecords('target').data ?? [];
  const goals = useRecords('goal').data ?? [];
  const current = targets.find(({ key }) => key === target.value)?.content;
  const choose = (key: string) => {
    const content = targets.find((one) => one.key === key)?.content;
    if (!content) return;
    const { value, lower, upper, duePeriod } = content;
    const change: Change = { kind: 'target', target: key, value, lower, upper, duePeriod, version: null };
    row.set(change);
  };
  return (
    <>
      <SelectField
        id={target.id}
        label={target.title}
        hint={t('paperTargetHint')}
        value={textOf(target.value)}
        choices={[{ value: '', title: t('recordChoose') }]}
        groups={goals.map((goal) => ({
          title: goal.title,
          choices: targets
            .filter(({ content }) => content.goal === goal.key)
            .map(({ key, title }) => ({ value: key, title })),
        }))}
        error={target.error}
        onChoose={choose}
      />
      {current?.kind === 'range' ? (
        <div class="form-pair">
          <NumberField at={at('lower')} />
          <NumberField at={at('upper')} />
        </div>
      ) : (
        <NumberField at={at('value')} />
      )}
      <PeriodField at={at('duePeriod')} />
    </>
  );
}

function MeasureFields({ at }: Props) {
  return (
    <>
      <RecordField at={at('measure')} kind="measure" />
      <ChoiceField at={at('state')} of={measureStateWords} />
      <DayField at={at('until')} />
      <ProseField at={at('note')} rows={2} />
    </>
  );
}
