import { useEffect, useState } from 'preact/hooks';
import type { TypedRecord } from '../../../data/cycle/records.ts';
import type { ReportJob } from '../../../data/report-edition.ts';
import { type AnswerError, ask } from '../../api.ts';
import { Dialog } from '../../inputs/dialog.tsx';
import { audienceWords } from '../../words/record-values.ts';
import { readError } from '../frame/answer.ts';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';
import { useQuery } from '../frame/query.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { JobProgress } from './job-progress.tsx';
import { editionPath } from './report-paths.ts';
import { useJob } from './use-jobs.ts';

interface Props {
  report: Pick<TypedRecord<'report'>, 'key' | 'title' | 'content'>;
  /** What the edition will be pinned to, in words, where that is known already. */
  pinWords: string | null;
  /** So many parts are about something that is no longer there, as far as that is known already. */
  missing: number;
  onClose: () => void;
}

/** Says what an edition will hold fast and for whom, makes it, shows how far that is, and leads to it. */
export function MakeEdition({ report, pinWords, missing, onClose }: Props) {
  const { language, t } = useTongue();
  const [begun, setBegun] = useState<ReportJob | null>(null);
  const [error, setError] = useState<AnswerError | null>(null);
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    setError(null);
    try {
      const answer = await ask('makeReport', { params: { key: report.key }, body: { meeting: null } });
      setBegun(answer.job);
    } catch (caught) {
      setError(readError(caught));
    }
    setBusy(false);
  };
  const audience = audienceWords[report.content.audience][language];
  return (
    <Dialog
      title={t('makeTitle', { title: report.title })}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        begun ? null : (
          <>
            <Button kind="secondary" onClick={onClose}>
              {t('makeNot')}
            </Button>
            <Button disabled={busy} onClick={begin}>
              {t('makeEdition')}
            </Button>
          </>
        )
      }
    >
      {error ? <Failure error={error} /> : null}
      {begun ? (
        <Running job={begun} onClose={onClose} />
      ) : (
        <div class="stack">
          <p>{t('makeLead', { audience })}</p>
          {pinWords === null ? null : <p class="notice">{pinWords}</p>}
          {missing === 0 ? null : <p class="notice">{t('makeMissing', { n: missing })}</p>}
          <p>{t('makeAfter')}</p>
        </div>
      )}
    </Dialog>
  );
}

function Running({ job: begun, onClose }: { job: ReportJob; onClose: () => void }) {
  const { t } = useTongue();
  const { there, go } = useQuery();
  const { tell } = useRecordsContext();
  const job = useJob(begun);
  const { edition } = job;
  useEffect(() => {
    if (edition === null) return;
    tell({ text: t('editionMade', { number: edition }) });
    onClose();
    go(there(editionPath(edition)));
  }, [edition]);
  return (
    <div class="stack">
      <JobProgress job={job} />
      <p class="small quiet">{t('makeMayLeave')}</p>
    </div>
  );
}
