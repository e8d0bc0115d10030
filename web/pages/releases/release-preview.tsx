import { useState } from 'preact/hooks';
import type { Exposed, Release, ReleaseCounts, ReleaseState } from '../../../data/release.ts';
import { type AnswerError, ask } from '../../api.ts';
import { InputField } from '../../inputs/input-field.tsx';
import { Tick } from '../../inputs/tick.tsx';
import { formatNumber } from '../../words/format.ts';
import { Alert } from '../frame/alert.tsx';
import { readError, useAnswer } from '../frame/answer.ts';
import { audienceNames } from '../frame/audience-switch.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { Pending } from '../frame/pending.tsx';
import { ExposedTable } from './exposed-table.tsx';
import { WithheldTable } from './withheld-table.tsx';

/** What releasing the data as they stand would withhold, and the button that does it. */
export function ReleasePreviewSection({ state, onDone }: { state: ReleaseState; onDone: () => void }) {
  const { t } = useTongue();
  const { audience } = state;
  const answer = useAnswer('releasePreview', { params: { audience } });
  const title = `${t('previewTitle')}: ${t(audienceNames[audience])}`;
  return (
    <section class="card" aria-labelledby="vorschau">
      <h2 id="vorschau">{title}</h2>
      {answer.state === 'pending' ? (
        <>
          <p role="status">{t('previewPending')}</p>
          <Pending />
        </>
      ) : null}
      {answer.state === 'failed' ? <Failure error={answer.error} retry={answer.retry} /> : null}
      {answer.state === 'ready' ? (
        <>
          <Counts counts={answer.data.counts} />
          {answer.data.exposed.length > 0 ? (
            <Refused exposed={answer.data.exposed} />
          ) : (
            <Act audience={audience} known={answer.data.known} onDone={onDone} />
          )}
          <h3>{t('withheldTitle')}</h3>
          <p class="quiet">{t('withheldLead')}</p>
          <WithheldTable list={answer.data.withheld} file={null} />
        </>
      ) : null}
    </section>
  );
}

export function Counts({ counts }: { counts: ReleaseCounts }) {
  const { language, t } = useTongue();
  const withheld = counts.primary + counts.complementary + counts.unknown + counts.repeated;
  const facts = [
    { title: t('countFigures'), count: counts.figures },
    { title: t('countShown'), count: counts.figures - withheld },
    { title: t('countPrimary'), count: counts.primary },
    { title: t('countComplementary'), count: counts.complementary },
    ...(counts.unknown > 0 ? [{ title: t('countUnknown'), count: counts.unknown }] : []),
    ...(counts.repeated > 0 ? [{ title: t('countRepeated'), count: counts.repeated }] : []),
  ];
  return (
    <dl class="release-counts">
      {facts.map(({ title, count }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd class="tabular">{formatNumber(count, 0, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Refused({ exposed }: { exposed: readonly Exposed[] }) {
  const { t } = useTongue();
  return (
    <>
      <Alert tone="danger" title={t('releaseRefused')} live="assertive">
        <p>{t('releaseRefusedLead')}</p>
      </Alert>
      <ExposedTable exposed={exposed} />
    </>
  );
}

interface ActProps {
  audience: Release['audience'];
  known: readonly Exposed[];
  onDone: () => void;
}

function Act({ audience, known, onDone }: ActProps) {
  const { t } = useTongue();
  const [note, setNote] = useState('');
  const [acceptsKnown, setAcceptsKnown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AnswerError | null>(null);
  const [made, setMade] = useState<{ release: Release | null; exposed: Exposed[] } | null>(null);
  const release = async () => {
    setBusy(true);
    setError(null);
    try {
      const body = { note: note.trim() === '' ? null : note.trim(), acceptsKnown };
      setMade(await ask('addRelease', { params: { audience }, body }));
      onDone();
    } catch (caught) {
      setError(readError(caught));
    }
    setBusy(false);
  };
  if (made?.release) {
    return (
      <Alert tone="success" title={t('releasedNow')} live="polite">
        <p>{t('releasedNowLead', { number: String(made.release.number) })}</p>
      </Alert>
    );
  }
  if (made) return <Refused exposed={made.exposed} />;
  return (
    <div class="release-act">
      {error ? <Failure error={error} /> : null}
      <InputField
        label={t('releaseNote')}
        hint={t('releaseNoteHint')}
        type="text"
        value={note}
        onInput={setNote}
      />
      {known.length > 0 ? (
        <>
          <Alert tone="warning" title={t('knownAlready')}>
            <p>{t('knownAlreadyLead')}</p>
          </Alert>
          <ExposedTable exposed={known} />
          <Tick label={t('acceptKnown')} checked={acceptsKnown} onChange={setAcceptsKnown} />
        </>
      ) : null}
      <Button disabled={busy || (known.length > 0 && !acceptsKnown)} onClick={release}>
        {t(audience === 'committee' ? 'releaseForCommittee' : 'releaseForPublic')}
      </Button>
    </div>
  );
}
