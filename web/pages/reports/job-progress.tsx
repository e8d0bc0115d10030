import type { ReportJob } from '../../../data/report-edition.ts';
import { ask } from '../../api.ts';
import { Progress } from '../../inputs/progress.tsx';
import { useAttempt } from '../data/use-attempt.ts';
import { Alert } from '../frame/alert.tsx';
import { Button } from '../frame/button.tsx';
import { Failure } from '../frame/failure.tsx';
import { useTongue } from '../frame/language.ts';

/** How far a job is, in words, with the way to break it off; or why it came to nothing. */
export function JobProgress({ job }: { job: ReportJob }) {
  const { t } = useTongue();
  const { busy, error, attempt } = useAttempt();
  switch (job.state) {
    case 'working':
      return (
        <>
          <Progress label={t(`phase_${job.phase}`)} share={job.share} />
          {error ? <Failure error={error} /> : null}
          <div>
            <Button
              kind="secondary"
              disabled={busy}
              onClick={() =>
                attempt(async () => {
                  await ask('cancelReportJob', { params: { id: job.id } });
                })
              }
            >
              {t('jobCancel')}
            </Button>
          </div>
        </>
      );
    case 'failed':
      return (
        <Alert tone="danger" title={t('jobFailed')} live="assertive">
          <p>{job.failure}</p>
        </Alert>
      );
    case 'cancelled':
      return <p role="status">{t('jobCancelled')}</p>;
    case 'done':
      return <p role="status">{t('jobDone')}</p>;
  }
}
