import { useState } from 'preact/hooks';
import type { DeliveryChoices } from '../../../data/contract.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { TickGroup } from '../../inputs/tick-group.tsx';
import { useTongue } from '../frame/language.ts';
import { type FieldsProps, inputId } from './form-field.ts';

/** What makes an import count as this delivery. */
export function MatchFields({
  fields,
  onChange,
  error,
  choices,
}: FieldsProps & { choices: DeliveryChoices }) {
  const { language, t } = useTongue();
  const fault = error('formats');
  const [indicators] = useState(() => chosenFirst(choices.indicators, fields.indicators));
  const [formats] = useState(() => chosenFirst(choices.formats, fields.formats));
  return (
    <fieldset class="form-part">
      <legend>{t('formHow')}</legend>
      <p class="small quiet">{t('formHowLead')}</p>
      {fault ? (
        <p class="kern-error">
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <span class="kern-body">{fault}</span>
        </p>
      ) : null}
      <div id={inputId('formats')} tabIndex={-1} class="tick-box">
        <TickGroup
          label={t('indicatorsLabel')}
          options={indicators.map(({ id, title }) => ({ value: id, label: title[language] }))}
          chosen={fields.indicators}
          onChange={(chosen) => onChange({ indicators: chosen })}
        />
      </div>
      <div class="tick-box">
        <TickGroup
          label={t('formatsLabel')}
          options={formats.map(({ id, title }) => ({ value: id, label: title }))}
          chosen={fields.formats}
          onChange={(chosen) => onChange({ formats: chosen })}
        />
      </div>
      <InputField
        id={inputId('code')}
        type="text"
        label={t('codeLabel')}
        hint={t('codeHint')}
        value={fields.code}
        error={error('code')}
        onInput={(code) => onChange({ code })}
      />
      <InputField
        id={inputId('titlePart')}
        type="text"
        label={t('titlePartLabel')}
        value={fields.titlePart}
        error={error('titlePart')}
        onInput={(titlePart) => onChange({ titlePart })}
      />
    </fieldset>
  );
}

/** What was chosen when the form opened stands on top of a long list, and stays there while it is changed. */
function chosenFirst<One extends { id: string }>(all: readonly One[], chosen: readonly string[]): One[] {
  const isChosen = ({ id }: One) => chosen.includes(id);
  return [...all.filter(isChosen), ...all.filter((one) => !isChosen(one))];
}
