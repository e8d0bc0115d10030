import { useState } from 'preact/hooks';
import { ask } from '../../api.ts';
import { TextArea } from '../../inputs/text-area.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';
import { useRecordsContext } from '../records/records-context.tsx';

/** Asks why an edition is no longer to be used, and marks it. */
export function WithdrawEdition({ number, onClose }: { number: string; onClose: () => void }) {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const withdraw = () => {
    setTried(true);
    return isMissing ? null : ask('withdrawEdition', { params: { number }, body: { reason } });
  };
  return (
    <ConfirmDialog
      title={t('withdrawEditionTitle', { number })}
      confirm={t('editionWithdraw')}
      keep={t('withdrawNot')}
      onConfirm={withdraw}
      onClose={onClose}
      onDone={() => tell({ text: t('editionWithdrawnNow', { number }) })}
    >
      <div class="stack">
        <p>{t('withdrawLead')}</p>
        <TextArea
          label={t('withdrawReason')}
          hint={t('withdrawHint')}
          rows={3}
          maximum={2000}
          value={reason}
          error={isTried && isMissing ? t('withdrawMissing') : undefined}
          onInput={setReason}
        />
      </div>
    </ConfirmDialog>
  );
}
