import { useState } from 'preact/hooks';
import type { Release } from '../../../data/release.ts';
import { type AnswerError, ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { readError } from '../frame/answer.ts';
import { audienceNames } from '../frame/audience-switch.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';

interface Props {
  release: Release;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before a release is taken back and says what happens then. */
export function WithdrawReleaseDialog({ release, onClose, onDone }: Props) {
  const { t } = useTongue();
  const [error, setError] = useState<AnswerError | null>(null);
  const [busy, setBusy] = useState(false);
  const { audience, number } = release;
  const withdraw = async () => {
    setBusy(true);
    try {
      await ask('withdrawRelease', { params: { audience, number } });
      onDone();
      onClose();
    } catch (caught) {
      setError(readError(caught));
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('withdrawReleaseTitle', { number: String(number) })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button kind="secondary" onClick={onClose}>
            {t('keepRelease')}
          </Button>
          <Button disabled={busy} onClick={withdraw}>
            {t('withdrawReleaseNow')}
          </Button>
        </>
      }
    >
      {error ? <Failure error={error} /> : null}
      <p>
        <strong>{t(audienceNames[audience])}</strong>
      </p>
      <p>{t('withdrawReleaseEffect')}</p>
    </Dialog>
  );
}
