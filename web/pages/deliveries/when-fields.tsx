import { type DueRule, followsCalendar, mayHaveFixedDay, rhythms } from '../../../data/delivery.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { rhythmWords } from '../../words/deliveries.ts';
import { useTongue } from '../frame/language.ts';
import { dueKindOf } from './draft.ts';
import { DuePreview } from './due-preview.tsx';
import { type FieldsProps, inputId } from './form-field.ts';

const dueKinds: DueRule['kind'][] = ['after', 'fixedDay'];

/** For which periods something is expected, and when it is due. */
export function WhenFields(props: FieldsProps) {
  const { language, t } = useTongue();
  const { fields, onChange, error } = props;
  return (
    <fieldset class="form-part">
      <legend>{t('formWhen')}</legend>
      <SelectField
        id={inputId('rhythm')}
        label={t('rhythmLabel')}
        value={fields.rhythm}
        choices={rhythms.map((rhythm) => ({ value: rhythm, title: rhythmWords[rhythm][language] }))}
        onChoose={(value) => {
          const rhythm = rhythms.find((one) => one === value);
          if (rhythm) onChange({ rhythm });
        }}
      />
      <PeriodFields {...props} />
      {mayHaveFixedDay.has(fields.rhythm) ? (
        <SelectField
          id={inputId('dueKind')}
          label={t('dueKindLabel')}
          value={fields.dueKind}
          choices={dueKinds.map((kind) => ({ value: kind, title: t(`dueKind_${kind}`) }))}
          onChoose={(value) => onChange({ dueKind: value === 'fixedDay' ? 'fixedDay' : 'after' })}
        />
      ) : null}
      <DueField {...props} />
      <InputField
        id={inputId('until')}
        type="date"
        label={t('untilLabel')}
        hint={t('untilHint')}
        value={fields.until}
        error={error('until')}
        onInput={(until) => onChange({ until })}
      />
      <DuePreview fields={fields} />
    </fieldset>
  );
}

function PeriodFields({ fields, onChange, error }: FieldsProps) {
  const { t } = useTongue();
  if (fields.rhythm === 'once') {
    return (
      <InputField
        id={inputId('once')}
        type="text"
        label={t('onceLabel')}
        hint={t('onceHint')}
        value={fields.once}
        error={error('once')}
        onInput={(once) => onChange({ once })}
      />
    );
  }
  if (!followsCalendar(fields.rhythm)) {
    return (
      <TextArea
        id={inputId('waves')}
        label={t('wavesLabel')}
        hint={t('wavesHint')}
        rows={4}
        value={fields.waves}
        error={error('waves')}
        onInput={(waves) => onChange({ waves })}
      />
    );
  }
  return (
    <InputField
      id={inputId('from')}
      type="date"
      label={t('fromLabel')}
      hint={t('fromHint')}
      value={fields.from}
      error={error('from')}
      onInput={(from) => onChange({ from })}
    />
  );
}

function DueField({ fields, onChange, error }: FieldsProps) {
  const { t } = useTongue();
  return dueKindOf(fields) === 'after' ? (
    <InputField
      id={inputId('days')}
      type="number"
      label={t('daysLabel')}
      hint={t('daysHint')}
      value={fields.days}
      error={error('days')}
      onInput={(days) => onChange({ days })}
    />
  ) : (
    <InputField
      id={inputId('day')}
      type="text"
      label={t('dayLabel')}
      hint={t('dayHint')}
      value={fields.day}
      error={error('day')}
      onInput={(day) => onChange({ day })}
    />
  );
}
