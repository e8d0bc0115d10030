import { useState } from 'preact/hooks';
import type { DeliveryChoices } from '../../../data/contract.ts';
import type { DeliveryDraft } from '../../../data/delivery.ts';
import { ErrorSummary, errorOf, type Fault } from '../../inputs/error-summary.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { type DraftFields, readDraft } from './draft.ts';
import { type FieldsProps, inputId } from './form-field.ts';
import { MatchFields } from './match-fields.tsx';
import { SchoolFields } from './school-fields.tsx';
import { SenderFields, WhatFields } from './sender-fields.tsx';
import { WhenFields } from './when-fields.tsx';

interface Props {
  fields: DraftFields;
  choices: DeliveryChoices;
  /** What the button says. */
  act: string;
  /** Where leaving leads. */
  back: string;
  onSave: (draft: DeliveryDraft) => Promise<void>;
}

/** One column, in the order in which an office thinks of it: what, from whom, when, how it is recognised. */
export function DeliveryForm({ fields: given, choices, act, back, onSave }: Props) {
  const { t } = useTongue();
  const [fields, setFields] = useState(given);
  const [attempts, setAttempts] = useState(0);
  const { busy, error, attempt } = useAttempt();
  const read = readDraft(fields);
  const faults: Fault[] =
    'faults' in read && attempts > 0
      ? read.faults.map(({ field, key, fillings }) => ({ field: inputId(field), text: t(key, fillings) }))
      : [];
  const parts: FieldsProps = {
    fields,
    onChange: (changes) => setFields({ ...fields, ...changes }),
    error: (field) => errorOf(faults, inputId(field)),
  };
  return (
    <form
      class="card delivery-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAttempts(attempts + 1);
        if ('draft' in read && !busy) void attempt(() => onSave(read.draft));
      }}
    >
      <ErrorSummary faults={faults} attempt={attempts} />
      {error ? <Failure error={error} /> : null}
      <WhatFields {...parts} />
      <SenderFields {...parts} />
      <WhenFields {...parts} />
      <MatchFields {...parts} choices={choices} />
      <SchoolFields {...parts} choices={choices} />
      <TextArea
        id={inputId('note')}
        label={t('noteLabel')}
        rows={3}
        value={fields.note}
        error={parts.error('note')}
        onInput={(note) => parts.onChange({ note })}
      />
      <div class="buttons">
        <Button type="submit" disabled={busy}>
          {act}
        </Button>
        <To path={back}>{t('cancelEdit')}</To>
      </div>
    </form>
  );
}
