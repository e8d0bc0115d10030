import { useEffect, useState } from 'preact/hooks';
import type { ReportJob } from '../../../data/report-edition.ts';
import { ask } from '../../api.ts';
import { type Answer, useAnswer } from '../frame/answer.ts';

const second = 1000;

/** A job as it goes on, asked for every second until it is over. */
export function useJob(begun: ReportJob): ReportJob {
  const [job, setJob] = useState(begun);
  useEffect(() => {
    if (job.state !== 'working') return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask('reportJob', { params: { id: job.id } }, abort.signal)
        .then((answer) => setJob(answer.job))
        .catch(() => {
          if (!abort.signal.aborted) setJob((last) => ({ ...last }));
        });
    }, second);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [job]);
  return job;
}

/** All jobs of late, asked for every second while one of them goes on. */
export function useJobs(): Answer<{ jobs: ReportJob[] }> {
  const answer = useAnswer('reportJobs');
  const { data, retry } = answer;
  const isWorking = data?.jobs.some(({ state }) => state === 'working') ?? false;
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(retry, second);
    return () => clearTimeout(timer);
  }, [isWorking, data, retry]);
  return answer;
}
