import type { Release } from '../../../data/release.ts';
import { ask } from '../../api.ts';
import { audienceNames } from '../frame/audience-switch.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { useTongue } from '../frame/language.ts';

interface Props {
  release: Release;
  onClose: () => void;
  onDone: () => void;
}

/** Asks before a release is taken back and says what happens then. */
export function WithdrawReleaseDialog({ release, onClose, onDone }: Props) {
  const { t } = useTongue();
  const { audience, number } = release;
  return (
    <ConfirmDialog
      title={t('withdrawReleaseTitle', { number: String(number) })}
      keep={t('keepRelease')}
      confirm={t('withdrawReleaseNow')}
      onConfirm={() => ask('withdrawRelease', { params: { audience, number } })}
      onClose={onClose}
      onDone={onDone}
    >
      <p>
        <strong>{t(audienceNames[audience])}</strong>
      </p>
      <p>{t('withdrawReleaseEffect')}</p>
    </ConfirmDialog>
  );
}
