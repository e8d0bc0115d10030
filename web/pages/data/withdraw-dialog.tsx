import type { ImportRecord } from '../../../data/upload.ts';
import { ask } from '../../api.ts';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
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
  return (
    <ConfirmDialog
      title={t('withdrawTitle', { file: record.fileName })}
      keep={t('keepImport')}
      confirm={t('withdrawNow')}
      onConfirm={async () => {
        await ask('withdraw', { params: { id: record.id } });
        renew();
      }}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t('withdrawEffect', { n: record.currentValues })}</p>
      <h3>{t('consequences')}</h3>
      <WithdrawalConsequences id={record.id} />
      <p class="small quiet">{t('withdrawKept')}</p>
    </ConfirmDialog>
  );
}
