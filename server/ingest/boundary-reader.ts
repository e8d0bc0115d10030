import type { Worker } from 'node:worker_threads';
import type { Caller } from '../caller.ts';
import type { BoundaryOutcome, BoundaryRequest } from './boundary-job.ts';
import type { JobMessage } from './job.ts';
import { startThread } from './threads.ts';

/** Reads files of borders, each in a thread of its own; null where one takes longer than anybody waits. */
export type BoundaryReader = (caller: Caller, request: BoundaryRequest) => Promise<BoundaryOutcome | null>;

export function createBoundaryReader(
  folder: string,
  workerUrl: URL,
  patienceMilliseconds = 60_000,
): BoundaryReader {
  return (caller, request) =>
    outcomeOf(
      startThread(workerUrl, { kind: 'boundaries', folder, caller, ...request }),
      patienceMilliseconds,
    );
}

function outcomeOf(worker: Worker, patience: number): Promise<BoundaryOutcome | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(null);
      void worker.terminate();
    }, patience);
    worker.on('message', (message: JobMessage) => {
      if (message.kind === 'boundaries') resolve(message.outcome);
      if (message.kind === 'failed') reject(new Error(`reading boundaries failed: ${message.error}`));
      if (message.kind === 'done' || message.kind === 'failed') void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`reading boundaries ended early: ${code}`));
    });
  });
}
