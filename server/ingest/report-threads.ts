import type { JobMessage } from './job.ts';
import type { ReportAnswer, ReportProgress, ReportRequest } from './report-job.ts';
import { startThread } from './threads.ts';

/** Work that was ended from outside. */
export class Stopped extends Error {}

/** Does what is asked of reports one after another, each in a thread of its own. */
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
  let last: Promise<unknown> = Promise.resolve();

  function start(
    request: ReportRequest,
    signal: AbortSignal,
    onProgress: (progress: ReportProgress) => void,
  ): Promise<ReportAnswer> {
    if (signal.aborted) return Promise.reject(new Stopped('report stopped'));
    const worker = startThread(workerUrl, { kind: 'report', folder, ...request });
    return new Promise((resolve, reject) => {
      let answer: ReportAnswer | undefined;
      const stop = () => void worker.terminate();
      signal.addEventListener('abort', stop, { once: true });
      worker.on('message', (message: JobMessage) => {
        if (message.kind === 'reporting') onProgress(message.progress);
        if (message.kind === 'reported') answer = message.answer;
        if (message.kind === 'failed') reject(new Error(`report failed: ${message.error}`));
        if (message.kind === 'done' || message.kind === 'failed') void worker.terminate();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        signal.removeEventListener('abort', stop);
        if (answer) resolve(answer);
        else
          reject(signal.aborted ? new Stopped('report stopped') : new Error(`report ended early: ${code}`));
      });
    });
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
    },
  };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(new Stopped('report stopped'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
