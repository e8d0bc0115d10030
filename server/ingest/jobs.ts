import type { Worker } from 'node:worker_threads';
import type { Job } from './job.ts';
import { createThreads, runInThread, type Threads } from './threads.ts';

/** The jobs of this process: each in a thread of its own, few at once, one writing at a time. */
export interface Jobs {
  /** Says that a job is about to come. */
  prepare(): void;
  /** Resolves when the job is done; rejects where its thread failed, ended early or was cancelled. */
  run(job: Job, onProgress?: (rows: number, bytes: number) => void): Promise<void>;
  /** Ends or forgets the reading of an upload. */
  cancel(uploadId: string): Promise<void>;
  /** Ends readings, waits for what is being written, starts nothing more. */
  close(): Promise<void>;
}

interface Entry {
  job: Job;
  onProgress: (rows: number, bytes: number) => void;
  resolve: () => void;
  reject: (error: Error) => void;
  done: Promise<void>;
  worker: Worker | null;
}

export function createJobs(workerUrl: URL, atOnce: number): Jobs {
  const waiting: Entry[] = [];
  const running = new Set<Entry>();
  const threads = createThreads(workerUrl);

  function startNext(): void {
    const writing = [...running].some(({ job }) => job.kind !== 'read');
    const index = waiting.findIndex(({ job }) => job.kind === 'read' || !writing);
    const entry = waiting[index];
    if (!entry || running.size >= atOnce) return;
    waiting.splice(index, 1);
    running.add(entry);
    void start(entry, threads).then(() => {
      running.delete(entry);
      startNext();
    });
    startNext();
  }

  return {
    prepare() {
      if (running.size < atOnce) threads.prepare();
    },
    run(job, onProgress = () => {}) {
      const { promise, resolve, reject } = deferred();
      waiting.push({ job, onProgress, resolve, reject, done: promise, worker: null });
      startNext();
      return promise;
    },
    async cancel(uploadId) {
      const isMeant = ({ job }: Entry) => job.kind === 'read' && job.uploadId === uploadId;
      for (const entry of waiting.filter(isMeant)) {
        waiting.splice(waiting.indexOf(entry), 1);
        entry.reject(new Error('cancelled'));
      }
      for (const entry of [...running].filter(isMeant)) await entry.worker?.terminate();
    },
    async close() {
      for (const entry of waiting.splice(0)) entry.reject(new Error('cancelled'));
      const ends = [...running].map((entry) =>
        entry.job.kind === 'read' ? entry.worker?.terminate() : entry.done.catch(() => {}),
      );
      await Promise.all([...ends, threads.close()]);
    },
  };
}

/** Resolves when the job has ended, however it did; a thread is used again only after a job that went well. */
async function start(entry: Entry, threads: Threads): Promise<void> {
  const worker = threads.take();
  entry.worker = worker;
  try {
    await runInThread(worker, entry.job, entry.onProgress);
    entry.resolve();
    threads.giveBack(worker);
  } catch (error) {
    entry.reject(error instanceof Error ? error : new Error(String(error)));
    await worker.terminate();
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let resolve: () => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((onDone, onError) => {
    resolve = onDone;
    reject = onError;
  });
  return { promise, resolve, reject };
}
