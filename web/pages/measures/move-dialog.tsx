import { useState } from 'preact/hooks';
import { type MeasureState, measureStates } from '../../../data/cycle/measure.ts';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { SelectField } from '../../inputs/select-field.tsx';
import { TextArea } from '../../inputs/text-area.tsx';
import { measureStateWords } from '../../words/record-values.ts';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';
import { useMeasureChange } from './use-measure-change.ts';

interface Props {
  measure: TypedRecord<'measure'>;
  to: MeasureState | null;
  onMoved: () => void;
  onClose: () => void;
}

/** Asks how far the measure is and why; the change stands in its history and can be taken back. */
export function MoveDialog({ measure, to, onMoved, onClose }: Props) {
  const { language, t } = useTongue();
  const { content, title } = measure;
  const [state, setState] = useState<MeasureState>(to ?? content.state);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const change = useMeasureChange(measure);
  const isSame = state === content.state;
  const save = () => {
    setAsked(true);
    if (isSame || reason.trim() === '') return null;
    const text = t('measureMoved', { title, state: measureStateWords[state][language] });
    return change({ ...content, state }, reason.trim(), text);
  };
  return (
    <ConfirmDialog
      title={t('measureMoveTitle', { title })}
      confirm={t('measureMove')}
      keep={t('recordCancel')}
      onConfirm={save}
      onClose={onClose}
      onDone={onMoved}
    >
      <div class="stack">
        <SelectField
          label={t('measureMoveTo')}
          value={state}
          choices={measureStates.map((value) => ({ value, title: measureStateWords[value][language] }))}
          error={isAsked && isSame ? t('measureMoveSame') : undefined}
          onChoose={(value) => setState(measureStates.find((one) => one === value) ?? content.state)}
        />
        <TextArea
          label={t('measureMoveReason')}
          hint={t('measureMoveReasonHint')}
          rows={3}
          maximum={300}
          value={reason}
          error={isAsked && reason.trim() === '' ? t('recordReasonMissing') : undefined}
          onInput={setReason}
        />
      </div>
    </ConfirmDialog>
  );
}
