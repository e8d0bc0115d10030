import { useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';
import { useMeasureChange } from './use-measure-change.ts';

interface Props {
  measure: TypedRecord<'measure'>;
  /** The place of the step. */
  step: number;
  today: string;
  onClose: () => void;
}

/** Asks for the day on which a step was done, and enters it. */
export function TickDialog({ measure, step, today, onClose }: Props) {
  const { t } = useTongue();
  const [day, setDay] = useState(today);
  const change = useMeasureChange(measure);
  const { content } = measure;
  const title = content.steps[step]?.title ?? '';
  const save = () => {
    if (day === '') return null;
    const steps = content.steps.map((one, index) => (index === step ? { ...one, done: day } : one));
    return change({ ...content, steps }, null, t('measureTicked', { title }));
  };
  return (
    <ConfirmDialog
      title={t('measureTickTitle', { title })}
      confirm={t('recordSave')}
      keep={t('recordCancel')}
      onConfirm={save}
      onClose={onClose}
    >
      <InputField
        type="date"
        label={t('measureTickDay')}
        value={day}
        error={day === '' ? t('measureTickDayMissing') : undefined}
        onInput={setDay}
      />
    </ConfirmDialog>
  );
}
