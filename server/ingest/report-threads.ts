import type { Worker } from 'node:worker_threads';
import type { Job, JobMessage } from './job.ts';
import type { ReportAnswer, ReportProgress, ReportRequest } from './report-job.ts';
import { createThreads } from './threads.ts';

/** Work that was ended from outside. */
export class Stopped extends Error {}

/**
 * Does what is asked of reports one after another in a thread of its own, which waits a while for the next: what sets
 * type has found its typefaces by then.
 */
export interface ReportThreads {
  /** Rejects with `Stopped` where the signal says so or all is closed, and where the thread fails. */
  run(
    request: ReportRequest,
    options?: { signal?: AbortSignal; onProgress?: (progress: ReportProgress) => void },
  ): Promise<ReportAnswer>;
  close(): Promise<void>;
}

export function createReportThreads(folder: string, workerUrl: URL): ReportThreads {
  const closing = new AbortController();
  const threads = createThreads(workerUrl);
  let last: Promise<unknown> = Promise.resolve();

  async function start(
    request: ReportRequest,
    signal: AbortSignal,
    onProgress: (progress: ReportProgress) => void,
  ): Promise<ReportAnswer> {
    if (signal.aborted) throw new Stopped('report stopped');
    const worker = threads.take();
    const stop = () => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    try {
      const answer = await answerOf(worker, { kind: 'report', folder, ...request }, onProgress);
      threads.giveBack(worker);
      return answer;
    } catch (error) {
      void worker.terminate();
      throw signal.aborted ? new Stopped('report stopped') : error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  return {
    run(request, { signal, onProgress = () => {} } = {}) {
      const either = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
      const answer = last.then(() => start(request, either, onProgress));
      last = answer.catch(() => undefined);
      // What waits for its turn need not come to it to be told that it was ended.
      return Promise.race([answer, rejectionOf(either)]);
    },
    async close() {
      closing.abort();
      await last;
      await threads.close();
    },
  };
}

/** Rejects where the job or the thread fails; the thread is not to be used again then. */
function answerOf(
  worker: Worker,
  job: Job,
  onProgress: (progress: ReportProgress) => void,
): Promise<ReportAnswer> {
  return new Promise((resolve, reject) => {
    let answer: ReportAnswer | undefined;
    const onMessage = (message: JobMessage) => {
      if (message.kind === 'reporting') onProgress(message.progress);
      if (message.kind === 'reported') answer = message.answer;
      if (message.kind === 'failed') reject(new Error(`report failed: ${message.error}`));
      if (message.kind !== 'done') return;
      worker.off('message', onMessage).off('error', reject).off('exit', onExit);
      if (answer) resolve(answer);
      else reject(new Error('report ended without an answer'));
    };
    const onExit = (code: number) => reject(new Error(`report ended early: ${code}`));
    worker.on('message', onMessage).on('error', reject).on('exit', onExit);
    worker.postMessage(job);
  });
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(new Stopped('report stopped'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
