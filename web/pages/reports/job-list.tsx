import { useEffect, useRef } from 'preact/hooks';
import { useTongue } from '../frame/language.ts';
import { To } from '../frame/to.tsx';
import { recordPath } from '../records/record-paths.ts';
import { useRecordsContext } from '../records/records-context.tsx';
import { JobProgress } from './job-progress.tsx';
import { useJobs } from './use-jobs.ts';

/** What is being made at the moment, of one report or of all, and what came to nothing; nothing where nothing is going on. */
export function JobList({ report }: { report?: string }) {
  const { t } = useTongue();
  const { tell } = useRecordsContext();
  const all = useJobs().data?.jobs ?? [];
  const jobs = report === undefined ? all : all.filter((job) => job.report === report);
  const shown = jobs.filter(({ state }) => state === 'working' || state === 'failed');
  const working = jobs.filter(({ state }) => state === 'working').map(({ id }) => id);
  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    const done = jobs.find(({ id, state }) => state === 'done' && before.current.includes(id));
    before.current = working;
    if (done && done.edition !== null) tell({ text: t('editionMade', { number: done.edition }) });
  }, [working.join(' ')]);
  if (shown.length === 0) return null;
  return (
    <section class="card" aria-labelledby="auftraege">
      <h2 id="auftraege">{t(working.length === 0 ? 'jobsFailed' : 'jobs')}</h2>
      <ul class="jobs">
        {shown.map((job) => (
          <li key={job.id} class="stack">
            {report === undefined ? (
              <p>
                <To path={recordPath('report', job.report)}>{job.title}</To>
              </p>
            ) : null}
            <JobProgress job={job} />
          </li>
        ))}
      </ul>
    </section>
  );
}
