import { type ResourceLimits, Worker } from 'node:worker_threads';
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

function createWorker(url: URL): Worker {
  return createThread(url, {}, resourceLimits);
}

/**
 * A thread with what it is to know from its start. The bundled entry is JavaScript; from the sources (tests,
 * development) tsx has to translate it first.
 */
export function createThread(
  url: URL,
  data: Readonly<Record<string, string>>,
  limits: ResourceLimits = {},
): Worker {
  if (!url.pathname.endsWith('.ts')) return new Worker(url, { workerData: data, resourceLimits: limits });
  // By its address: the thread looks for modules from the working directory, wherever that is.
  const workerData = { ...data, entry: url.href, translator: import.meta.resolve('tsx/esm/api') };
  return new Worker(startFromSource, { eval: true, workerData, resourceLimits: limits });
}

const startFromSource = `
  const { workerData } = require('node:worker_threads');
  import(workerData.translator).then(({ register }) => { register(); return import(workerData.entry); });`;
