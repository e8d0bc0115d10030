import { useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { InputField } from '../../inputs/input-field.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
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
  const { busy, error, attempt } = useAttempt();
  const change = useMeasureChange(measure);
  const { content } = measure;
  const title = content.steps[step]?.title ?? '';
  const save = () => {
    if (day === '') return;
    void attempt(async () => {
      const steps = content.steps.map((one, index) => (index === step ? { ...one, done: day } : one));
      await change({ ...content, steps }, null, t('measureTicked', { title }));
      onClose();
    });
  };
  return (
    <Dialog
      title={t('measureTickTitle', { title })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('recordCancel')}
          </Button>
          <Button disabled={busy} onClick={save}>
            {t('recordSave')}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <InputField
        type="date"
        label={t('measureTickDay')}
        value={day}
        error={day === '' ? t('measureTickDayMissing') : undefined}
        onInput={setDay}
      />
    </Dialog>
  );
}
