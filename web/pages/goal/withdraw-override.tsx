import type { Override } from '../../../data/override.ts';
import { ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { stateWords } from '../../words/states.ts';
import { useAttempt } from '../data/use-attempt.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import type { Judged } from './judged.ts';

interface Props {
  judged: Judged;
  override: Override;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before an assessment is withdrawn and says what stands then. */
export function WithdrawOverride({ judged, override, onClose, onDone }: Props) {
  const { language, t } = useTongue();
  const { busy, error, attempt } = useAttempt();
  const withdraw = async () => {
    await ask('withdrawOverride', { params: { id: judged.key }, body: { override: override.id } });
    onDone();
    onClose();
  };
  const { word } = stateWords({ state: override.state, receding: false }, language);
  return (
    <Dialog
      title={t('overrideWithdrawTitle', { state: word })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('overrideKeep')}
          </Button>
          <Button disabled={busy} onClick={() => attempt(withdraw)}>
            {t('overrideWithdraw')}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>{t('overrideWithdrawEffect', { state: stateWords(judged.computed, language).word })}</p>
    </Dialog>
  );
}
