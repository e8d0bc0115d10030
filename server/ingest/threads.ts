import { Worker } from 'node:worker_threads';
import type { Job, JobMessage } from './job.ts';

/** Worker threads that do one job after the other; one that has nothing to do waits a while for the next. */
export interface Threads {
  /** Starts a thread so that it is ready when a job comes. */
  prepare(): void;
  take(): Worker;
  /** Of a thread whose job is done. */
  giveBack(worker: Worker): void;
  close(): Promise<void>;
}

/** A thread without work costs 20 MB, its start a sixth of a second. */
const idleMilliseconds = 30_000;

export function createThreads(workerUrl: URL): Threads {
  let idle: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function forget(): void {
    clearTimeout(timer);
    idle?.off('error', forget).off('exit', forget);
    idle = null;
  }

  function keep(worker: Worker): void {
    idle = worker;
    worker.unref();
    worker.on('error', forget);
    worker.on('exit', forget);
    timer = setTimeout(() => {
      forget();
      void worker.terminate();
    }, idleMilliseconds).unref();
  }

  return {
    prepare() {
      if (idle === null && !closed) keep(createWorker(workerUrl));
    },
    take() {
      const worker = idle ?? createWorker(workerUrl);
      forget();
      worker.ref();
      return worker;
    },
    giveBack(worker) {
      if (idle === null && !closed) keep(worker);
      else void worker.terminate();
    },
    async close() {
      closed = true;
      const worker = idle;
      forget();
      await worker?.terminate();
    },
  };
}

/** Lets the thread do a job. Rejects where the job or the thread fails; the thread is not to be used again then. */
export function runInThread(
  worker: Worker,
  job: Job,
  onProgress: (rows: number, bytes: number) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const onMessage = (message: JobMessage) => {
      if (message.kind === 'progress') onProgress(message.rows, message.bytes);
      if (message.kind !== 'done' && message.kind !== 'failed') return;
      worker.off('message', onMessage).off('error', reject).off('exit', onExit);
      if (message.kind === 'done') resolve();
      else reject(new Error(`worker failed: ${message.error}`));
    };
    const onExit = (code: number) => reject(new Error(`worker ended early: ${code}`));
    worker.on('message', onMessage).on('error', reject).on('exit', onExit);
    worker.postMessage(job);
  });
}

/** Half of the default for what is young: rows live for moments, and each file would fill all of it. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** A thread for one job beside the others; whoever starts it ends it. */
export function startThread(workerUrl: URL, job: Job): Worker {
  const worker = createWorker(workerUrl);
  worker.postMessage(job);
  return worker;
}

/** The bundled worker is JavaScript; from the sources (tests, development) tsx has to translate it first. */
function createWorker(url: URL): Worker {
  if (!url.pathname.endsWith('.ts')) return new Worker(url, { resourceLimits });
  return new Worker(startFromSource, { eval: true, workerData: { entry: url.href }, resourceLimits });
}

const startFromSource = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData.entry); });`;
