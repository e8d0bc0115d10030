import { useState } from 'preact/hooks';
import type { Upload } from '../../../data/upload.ts';
import { type AnswerError, ask } from '../../api.ts';
import { Alert } from '../frame/alert.tsx';
import { readError } from '../frame/answer.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { To } from '../frame/to.tsx';
import { Questions } from './questions.tsx';
import { ReadingView } from './reading-view.tsx';

/** A file that can't be taken: why, and what to do. Nothing of it was stored. */
export function Refused({ upload, onChange }: { upload: Upload; onChange: (upload: Upload) => void }) {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const [error, setError] = useState<AnswerError | null>(null);
  const problems = upload.reading?.problems ?? [];
  const errors = problems.filter((problem) => problem.severity === 'error');
  const first =
    errors.find((problem) => problem.line === null) ??
    errors[0] ??
    problems.find((problem) => problem.severity === 'warning');
  const remedy = t(upload.reading?.format ? 'refusedEmpty' : 'refusedRemedy');
  const discard = async () => {
    try {
      await ask('discard', { params: { id: upload.id } });
      go(there('/daten'));
    } catch (caught) {
      setError(readError(caught));
    }
  };
  return (
    <div class="stack">
      <Alert tone="danger" title={t(upload.state === 'failed' ? 'uploadFailed' : 'refused')} live="assertive">
        {error ? <Failure error={error} /> : null}
        <p>{upload.failure ?? first?.message ?? remedy}</p>
        <p>{t('nothingStored')}</p>
        <div class="buttons">
          <Button onClick={discard}>{t('discardAndNext')}</Button>
          <To path="/daten/vorlagen">{t('toTemplates')}</To>
        </div>
      </Alert>
      <Questions upload={upload} onChange={onChange} />
      {upload.reading ? <ReadingView reading={upload.reading} line={null} /> : null}
    </div>
  );
}
