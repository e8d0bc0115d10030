import { parentPort } from 'node:worker_threads';
import { readFile } from '../../importers/read-file.ts';
import { type Job, type JobMessage, runJob } from './job.ts';

/** Entry of the worker thread: one job after the other, as they come. */
const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only');
const post = (message: JobMessage) => port.postMessage(message);

port.on('message', (job: Job) => {
  void runJob(job, readFile, post).then(
    () => post({ kind: 'done' }),
    (error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      post({ kind: 'failed', error: text });
    },
  );
});
