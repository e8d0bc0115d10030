import { ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';

/** Asks before an inquiry is deleted for good. */
export function RemoveInquiry({ id, onClose }: { id: number; onClose: () => void }) {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const { busy, error, attempt } = useAttempt();
  const remove = () =>
    attempt(async () => {
      await ask('removeInquiry', { params: { id } });
      go(there('/anfragen'));
    });
  return (
    <Dialog
      title={t('deleteInquiryTitle', { id: String(id) })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('keepInquiry')}
          </Button>
          <Button disabled={busy} onClick={remove}>
            {t('deleteNow')}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>{t('deleteInquiryEffect')}</p>
    </Dialog>
  );
}
