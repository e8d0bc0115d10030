import { randomUUID } from 'node:crypto';
import type { ReportFormat, ReportJob } from '../../data/report-edition.ts';
import type { Caller } from '../caller.ts';
import { readDueReports } from '../cycle/read-due-reports.ts';
import type { Database } from '../database/connection.ts';
import {
  endReportJob,
  failLeftReportJobs,
  forgetFailedReportJobs,
  insertReportJob,
  listReportJobs,
  maybeReportJob,
  type StoredReportJob,
} from '../database/report-jobs.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from './patience.ts';
import type { ReportProgress } from './report-job.ts';
import { createReportThreads, Stopped } from './report-threads.ts';

/** Makes editions one after another, and drafts beside them, each in a thread of its own. */
export interface Reporter {
  /** Takes on the work; it is done in the background. */
  make(caller: Caller, asked: AskedEdition): Promise<ReportJob>;
  /** Takes on what the schedules ask for today; answers how many that are. */
  makeDue(caller: Caller): Promise<number>;
  /** The latest first. */
  list(caller: Caller): Promise<ReportJob[]>;
  maybeJob(caller: Caller, id: string): Promise<ReportJob | undefined>;
  /** Ends work that is not done yet; nothing of it stays. */
  cancel(caller: Caller, id: string): Promise<void>;
  draft(
    caller: Caller,
    asked: { report: string; format: ReportFormat },
  ): Promise<{ name: string; bytes: Uint8Array }>;
  /** Resolves when the work is not going on any more. */
  settled(id: string): Promise<void>;
  /** Ends what is going on and says so. */
  close(): Promise<void>;
}

/** `once`: only where there is none of the report for the meeting. */
export interface AskedEdition {
  report: string;
  title: string;
  meeting: string | null;
  once: boolean;
}

export interface ReporterSettings {
  db: Database;
  workerUrl: URL;
  /** ISO day. */
  today(): string;
  /** The address that readers know the server by, where somebody said it. */
  site?: string | undefined;
  onError(error: unknown): void;
}

export function createReporter({ db, workerUrl, today, site, onError }: ReporterSettings): Reporter {
  const { folder } = db;
  const editions = createReportThreads(folder, workerUrl);
  const drafts = createReportThreads(folder, workerUrl);
  const progress = new Map<string, ReportProgress>();
  let isClosed = false;
  const busy = new Map<string, { caller: Caller; abort: AbortController; done: Promise<void> }>();
  const started = writeWhenFree(db, (writer) => failLeftReportJobs(writer, failures.interrupted));
  started.catch(onError);

  function show({ meeting: _meeting, ...job }: StoredReportJob): ReportJob {
    if (job.state === 'done') return { ...job, phase: 'storing', share: 1 };
    return { ...job, ...(progress.get(job.id) ?? waiting) };
  }

  const end = (caller: Caller, id: string, state: 'failed' | 'cancelled', failure: string | null) =>
    writeWhenFree(db, (writer) => endReportJob(writer, caller, { id, state, failure }));

  async function work(caller: Caller, id: string, asked: AskedEdition, signal: AbortSignal): Promise<void> {
    const { report, meeting, once } = asked;
    const intent = { kind: 'make', job: id, report, meeting, once, site } as const;
    try {
      const onProgress = (told: ReportProgress) => progress.set(id, told);
      const request = { caller, today: today(), intent };
      const answer = await editions.run(request, { signal, onProgress });
      if (answer.kind === 'problem') await end(caller, id, 'failed', `${answer.title}: ${answer.detail}`);
    } catch (error) {
      if (error instanceof Stopped) return;
      await end(caller, id, 'failed', failures.unexpected);
      onError(error);
    }
  }

  async function make(caller: Caller, asked: AskedEdition): Promise<ReportJob> {
    await started;
    const { report, title, meeting } = asked;
    const job: StoredReportJob = {
      ...{ id: randomUUID(), report, title, meeting },
      ...{ state: 'working', startedAt: new Date().toISOString(), edition: null, failure: null },
    };
    await writeWhenFree(db, (writer) => insertReportJob(writer, caller, job));
    if (isClosed) {
      await end(caller, job.id, 'failed', failures.interrupted);
      return { ...show(job), state: 'failed', failure: failures.interrupted };
    }
    const abort = new AbortController();
    const done = work(caller, job.id, asked, abort.signal)
      .catch(onError)
      .finally(() => {
        progress.delete(job.id);
        busy.delete(job.id);
      });
    busy.set(job.id, { caller, abort, done });
    return show(job);
  }

  return {
    make,
    async makeDue(caller) {
      await started;
      const due = await readDueReports({ db, today }, caller);
      for (const one of due) {
        await writeWhenFree(db, (writer) => forgetFailedReportJobs(writer, caller, one));
        await make(caller, { ...one, once: true });
      }
      return due.length;
    },
    async list(caller) {
      await started;
      return (await listReportJobs(db, caller)).map(show);
    },
    async maybeJob(caller, id) {
      await started;
      const job = await maybeReportJob(db, caller, id);
      return job && show(job);
    },
    async cancel(caller, id) {
      await end(caller, id, 'cancelled', null);
      const going = busy.get(id);
      going?.abort.abort();
      await going?.done;
    },
    async draft(caller, { report, format }) {
      const request = { caller, today: today(), intent: { kind: 'draft', report, format } } as const;
      const answer = await drafts.run(request);
      if (answer.kind === 'draft') return answer;
      if (answer.kind === 'problem') throw new HttpProblem(answer.status, answer.title, answer.detail);
      throw new Error('a draft answered another question');
    },
    settled: async (id) => busy.get(id)?.done,
    async close() {
      isClosed = true;
      await started.catch(() => {});
      for (const [id, { caller, abort, done }] of busy) {
        await end(caller, id, 'failed', failures.interrupted);
        abort.abort();
        await done;
      }
      await Promise.all([editions.close(), drafts.close()]);
    },
  };
}

const waiting: ReportProgress = { phase: 'waiting', share: 0 };

const failures = {
  interrupted: 'Der Server wurde dabei beendet. Bitte erstellen Sie den Bericht noch einmal.',
  unexpected:
    'Beim Erstellen ist ein unerwarteter Fehler aufgetreten. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal; bleibt der Fehler, hilft das Protokoll des Servers weiter.',
};
