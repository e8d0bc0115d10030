import { useState } from 'preact/hooks';
import type { ImportRecord } from '../../../data/upload.ts';
import { type AnswerError, ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { readError } from '../frame/answer.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useSite } from '../frame/site.ts';
import { WithdrawalConsequences } from './consequences.tsx';

interface Props {
  record: ImportRecord;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before an import is taken back and says what happens then. */
export function WithdrawDialog({ record, onClose, onDone }: Props) {
  const { t } = useTongue();
  const { renew } = useSite();
  const [error, setError] = useState<AnswerError | null>(null);
  const [busy, setBusy] = useState(false);
  const withdraw = async () => {
    setBusy(true);
    try {
      await ask('withdraw', { params: { id: record.id } });
      renew();
      onDone();
      onClose();
    } catch (caught) {
      setError(readError(caught));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('withdrawTitle', { file: record.fileName })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('keepImport')}
          </Button>
          <Button disabled={busy} onClick={withdraw}>
            {t('withdrawNow')}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>{t('withdrawEffect', { n: record.currentValues })}</p>
      <h3>{t('consequences')}</h3>
      <WithdrawalConsequences id={record.id} />
      <p class="small quiet">{t('withdrawKept')}</p>
    </Dialog>
  );
}
