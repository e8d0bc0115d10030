import { useState } from 'preact/hooks';
import { overrideStates } from '../../../data/override.ts';
import { ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { ErrorSummary, errorOf, type Fault } from '../../inputs/error-summary.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { SelectField } from '../../inputs/select-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { formatDate } from '../../words/format.ts';
import { stateWords } from '../../words/states.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import type { Judged } from './judged.ts';
import { emptyOverride, faultFillings, type OverrideFields, readOverride } from './override-draft.ts';

interface Props {
  judged: Judged;
  /** ISO day. */
  today: string;
  onClose: () => void;
  onDone: () => void;
}

const inputId = (field: string) => `einschaetzung-${field}`;
const formId = 'einschaetzung';

/** Records an expert's assessment beside the computed state. */
export function OverrideDialog({ judged, today, onClose, onDone }: Props) {
  const { language, t } = useTongue();
  const [fields, setFields] = useState<OverrideFields>(emptyOverride);
  const [attempts, setAttempts] = useState(0);
  const { busy, error, attempt } = useAttempt();
  const read = readOverride(fields, { possible: overrideStates[judged.kind], today });
  const faults: Fault[] =
    'faults' in read && attempts > 0
      ? read.faults.map((fault) => ({
          field: inputId(fault.field),
          text: t(
            fault.key,
            faultFillings(fault, (day) => formatDate(day, language)),
          ),
        }))
      : [];
  const save = () => {
    setAttempts(attempts + 1);
    if (!('draft' in read) || busy) return;
    const { draft } = read;
    void attempt(async () => {
      await ask('setOverride', { params: { id: judged.key }, body: { override: draft } });
      onDone();
      onClose();
    });
  };
  return (
    <Dialog
      title={t('overrideAct')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('overrideCancel')}
          </Button>
          <Button disabled={busy} onClick={save}>
            {t('overrideSave')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        class="override-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ErrorSummary faults={faults} attempt={attempts} />
        {error ? <Failure error={error} /> : null}
        <p>{t('overrideLead', { state: stateWords(judged.computed, language).word })}</p>
        <Fields
          judged={judged}
          fields={fields}
          faults={faults}
          onChange={(changes) => setFields({ ...fields, ...changes })}
        />
      </form>
    </Dialog>
  );
}

interface FieldsProps {
  judged: Judged;
  fields: OverrideFields;
  faults: readonly Fault[];
  onChange: (changes: Partial<OverrideFields>) => void;
}

function Fields({ judged, fields, faults, onChange }: FieldsProps) {
  const { language, t } = useTongue();
  const error = (field: keyof OverrideFields) => errorOf(faults, inputId(field));
  const choices = overrideStates[judged.kind].map((state) => {
    const { symbol, word } = stateWords({ state, receding: false }, language);
    return { value: state, title: `${symbol} ${word}` };
  });
  return (
    <>
      <SelectField
        id={inputId('state')}
        label={t('overrideState')}
        value={fields.state}
        choices={[{ value: '', title: t('overrideChoose') }, ...choices]}
        error={error('state')}
        onChoose={(state) => onChange({ state })}
      />
      <TextArea
        id={inputId('reason')}
        label={t('overrideReason')}
        hint={t('overrideReasonHint')}
        rows={4}
        value={fields.reason}
        error={error('reason')}
        onInput={(reason) => onChange({ reason })}
      />
      <InputField
        id={inputId('name')}
        label={t('overrideName')}
        hint={t('overrideNameHint')}
        type="text"
        value={fields.name}
        error={error('name')}
        onInput={(name) => onChange({ name })}
      />
      <InputField
        id={inputId('until')}
        label={t('overrideUntil')}
        hint={t('overrideUntilHint')}
        type="date"
        value={fields.until}
        error={error('until')}
        onInput={(until) => onChange({ until })}
      />
    </>
  );
}
