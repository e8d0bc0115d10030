import type { Upload } from '../../../data/upload.ts';
import { Progress } from '../../inputs/progress.tsx';
import { formatNumber } from '../../words/format.ts';
import { Alert } from '../frame/alert.tsx';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Failure } from '../frame/failure.tsx';
import { type Tongue, useTongue } from '../frame/language.ts';
import { Page } from '../frame/page.tsx';
import { Pending } from '../frame/pending.tsx';
import { To } from '../frame/to.tsx';
import { CommitBar } from './commit-bar.tsx';
import { Committed } from './committed.tsx';
import { UploadConsequences } from './consequences.tsx';
import { DiscardBar } from './discard-bar.tsx';
import { Lead } from './lead.tsx';
import { Questions } from './questions.tsx';
import { ReadingView } from './reading-view.tsx';
import { Refused } from './refused.tsx';
import { useUpload } from './use-upload.ts';

/** A file on its way in: being read, to be looked at, taken over or refused. */
export function UploadPage({ id }: { id: string }) {
  const { t } = useTongue();
  const { upload, error, retry, show } = useUpload(id);
  return (
    <Page
      title={upload?.fileName ?? t('uploadTitle')}
      way={<Breadcrumb steps={[{ title: t('data'), path: '/daten' }]} />}
      lead={upload ? <Lead upload={upload} /> : undefined}
    >
      {error ? error.status === 404 ? <Gone /> : <Failure error={error} retry={retry} /> : null}
      {upload ? <State upload={upload} onChange={show} /> : error ? null : <Pending />}
    </Page>
  );
}

function Gone() {
  const { t } = useTongue();
  return (
    <Alert tone="info" title={t('uploadGone')}>
      <p>
        {t('uploadGoneRemedy')} <To path="/daten">{t('toData')}</To>
      </p>
    </Alert>
  );
}

function State({ upload, onChange }: { upload: Upload; onChange: (upload: Upload) => void }) {
  const tongue = useTongue();
  const { language, t } = tongue;
  switch (upload.state) {
    case 'reading':
      return (
        <div class="stack">
          <section class="card" role="status">
            <Progress
              label={t('readingRows', { rows: formatNumber(upload.rowsRead, 0, language) })}
              share={upload.size === 0 ? null : upload.bytesRead / upload.size}
            />
            <p class="small quiet">{paceText(upload, tongue)}</p>
          </section>
          <DiscardBar upload={upload} label={t('cancelReading')} />
        </div>
      );
    case 'committing':
      return (
        <section class="card" role="status">
          <Progress label={t('committing')} share={null} />
        </section>
      );
    case 'asking':
      return (
        <div class="stack">
          <SameAs upload={upload} />
          <Questions upload={upload} onChange={onChange} />
          <DiscardBar upload={upload} label={t('discard')} />
          {upload.reading ? <ReadingView reading={upload.reading} line={null} /> : null}
        </div>
      );
    case 'ready':
      return (
        <div class="stack">
          <Interrupted upload={upload} />
          <SameAs upload={upload} />
          <CommitBar upload={upload} onChange={onChange} />
          <UploadConsequences upload={upload} />
          <Questions upload={upload} onChange={onChange} />
          {upload.reading ? <ReadingView reading={upload.reading} line={null} /> : null}
        </div>
      );
    case 'committed':
      return <Committed upload={upload} />;
    case 'refused':
    case 'failed':
      return <Refused upload={upload} onChange={onChange} />;
  }
}

function Interrupted({ upload }: { upload: Upload }) {
  const { t } = useTongue();
  if (upload.failure === null) return null;
  return (
    <Alert tone="warning" title={t('interrupted')}>
      <p>{upload.failure}</p>
    </Alert>
  );
}

function paceText({ pace, failure }: Upload, { language, t }: Tongue): string {
  if (!pace) return failure ?? t('paceSoon');
  const rows = formatNumber(pace.rowsPerSecond, 0, language);
  if (pace.secondsLeft === null || pace.secondsLeft < 2) return t('paceRows', { rows });
  const seconds = Math.round(pace.secondsLeft);
  return seconds < 90
    ? t('paceSeconds', { rows, n: seconds })
    : t('paceMinutes', { rows, n: Math.round(seconds / 60) });
}

function SameAs({ upload }: { upload: Upload }) {
  const { t } = useTongue();
  if (upload.sameAs === null) return null;
  return (
    <Alert tone="info" title={t('sameFile')}>
      <p>
        {t('sameFileRemedy')}{' '}
        <To path={`/daten/importe/${upload.sameAs}`}>{t('importNumber', { id: String(upload.sameAs) })}</To>
      </p>
    </Alert>
  );
}
