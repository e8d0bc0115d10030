import { Worker } from 'node:worker_threads';
import type { Job, JobMessage } from './job.ts';

/** The jobs of this process: each in a thread of its own, few at once, one writing at a time. */
export interface Jobs {
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

  function startNext(): void {
    const writing = [...running].some(({ job }) => job.kind !== 'read');
    const index = waiting.findIndex(({ job }) => job.kind === 'read' || !writing);
    const entry = waiting[index];
    if (!entry || running.size >= atOnce) return;
    waiting.splice(index, 1);
    running.add(entry);
    void start(entry, workerUrl).then(() => {
      running.delete(entry);
      startNext();
    });
    startNext();
  }

  return {
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
      await Promise.all(ends);
    },
  };
}

/** Resolves when the thread is gone, however it ended. */
function start(entry: Entry, workerUrl: URL): Promise<void> {
  const worker = createWorker(workerUrl, entry.job);
  entry.worker = worker;
  worker.on('message', (message: JobMessage) => {
    if (message.kind === 'progress') entry.onProgress(message.rows, message.bytes);
    else if (message.kind === 'done') entry.resolve();
    else entry.reject(new Error(`worker failed: ${message.error}`));
  });
  worker.on('error', (error) => entry.reject(error instanceof Error ? error : new Error(String(error))));
  return new Promise((resolve) => {
    worker.on('exit', (code) => {
      entry.reject(new Error(`worker ended early: ${code}`));
      resolve();
    });
  });
}

/** The bundled worker is JavaScript; from the sources (tests, development) tsx has to translate it first. */
function createWorker(url: URL, job: Job): Worker {
  if (!url.pathname.endsWith('.ts')) return new Worker(url, { workerData: { job } });
  return new Worker(startFromSource, { eval: true, workerData: { job, entry: url.href } });
}

const startFromSource = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.entry); });`;

function deferred(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let resolve: () => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((onDone, onError) => {
    resolve = onDone;
    reject = onError;
  });
  return { promise, resolve, reject };
}
