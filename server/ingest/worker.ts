import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from '../../importers/read-file.ts';
import { runJob } from './job.ts';

/** Entry of the worker thread: one job, then the end. */
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');
await runJob(workerData.job, readFile, (message) => port.postMessage(message)).then(
  () => port.postMessage({ kind: 'done' }),
  (error: unknown) =>
    port.postMessage({
      kind: 'failed',
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
);
