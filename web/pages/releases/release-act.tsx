import { useState } from 'preact/hooks';
import type { Exposed, Release, ReleasePreview } from '../../../data/release.ts';
import { type AnswerError, ask } from '../../api.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { Alert } from '../frame/alert.tsx';
import { readError } from '../frame/answer.ts';
import { Button } from '../frame/button.tsx';
import { ConfirmDialog } from '../frame/confirm-dialog.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { ExposedTable } from './exposed-table.tsx';
import { RefusedRelease } from './refused-release.tsx';
import { ReleaseProgress } from './release-progress.tsx';

interface Props {
  audience: Release['audience'];
  preview: ReleasePreview;
  onDone: () => void;
}

/** The button that releases, and what has to be said or accepted before; what nothing would change by is asked twice. */
export function ReleaseAct({ audience, preview, onDone }: Props) {
  const { t } = useTongue();
  const { known, unchangedSince } = preview;
  const [note, setNote] = useState('');
  const [acceptsKnown, setAcceptsKnown] = useState(false);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AnswerError | null>(null);
  const [made, setMade] = useState<{ release: Release | null; exposed: Exposed[] } | null>(null);
  const release = async () => {
    const body = { note: note.trim() === '' ? null : note.trim(), acceptsKnown };
    setMade(await ask('addRelease', { params: { audience }, body }));
    onDone();
  };
  const releaseNow = async () => {
    setBusy(true);
    setError(null);
    await release().catch((caught) => setError(readError(caught)));
    setBusy(false);
  };
  if (made?.release) {
    return (
      <Alert tone="success" title={t('releasedNow')} live="polite">
        <p>{t('releasedNowLead', { number: String(made.release.number) })}</p>
      </Alert>
    );
  }
  if (made) return <RefusedRelease exposed={made.exposed} />;
  return (
    <div class="release-act">
      {error ? <Failure error={error} /> : null}
      {unchangedSince === null ? null : <Unchanged number={unchangedSince} />}
      <InputField
        label={t('releaseNote')}
        hint={t('releaseNoteHint')}
        type="text"
        value={note}
        onInput={setNote}
      />
      {known.length > 0 ? <Known known={known} accepted={acceptsKnown} onAccept={setAcceptsKnown} /> : null}
      <Button
        disabled={busy || (known.length > 0 && !acceptsKnown)}
        onClick={unchangedSince === null ? releaseNow : () => setAsks(true)}
      >
        {t(audience === 'committee' ? 'releaseForCommittee' : 'releaseForPublic')}
      </Button>
      {busy ? <ReleaseProgress audience={audience} /> : null}
      {asks && unchangedSince !== null ? (
        <ConfirmDialog
          title={t('releaseAgainTitle')}
          keep={t('notReleaseAgain')}
          confirm={t('releaseAgain')}
          onConfirm={release}
          onClose={() => setAsks(false)}
          onDone={() => {}}
        >
          <p>{t('nothingWouldChangeLead', { number: String(unchangedSince) })}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

function Unchanged({ number }: { number: number }) {
  const { t } = useTongue();
  return (
    <Alert tone="info" title={t('nothingWouldChange')}>
      <p>{t('nothingWouldChangeLead', { number: String(number) })}</p>
    </Alert>
  );
}

interface KnownProps {
  known: readonly Exposed[];
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}

/** What follows from what is known already, to be accepted. */
function Known({ known, accepted, onAccept }: KnownProps) {
  const { t } = useTongue();
  return (
    <>
      <Alert tone="warning" title={t('knownAlready')}>
        <p>{t('knownAlreadyLead')}</p>
      </Alert>
      <ExposedTable exposed={known} />
      <Tick label={t('acceptKnown')} checked={accepted} onChange={onAccept} />
    </>
  );
}
