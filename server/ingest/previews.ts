import type { Worker } from 'node:worker_threads';
import type { JobMessage } from './job.ts';
import type { PreviewOutcome, PreviewRequest } from './preview.ts';
import { startThread } from './threads.ts';

/**
 * Looks at the first rows of uploads with other answers while somebody edits them. Each runs in a thread of its own,
 * beside the jobs, so that a long reading keeps nobody from editing.
 */
export interface Previews {
  /** Null where it took too long, or where `signal` fired because nobody waits any more. */
  look(request: PreviewRequest, signal: AbortSignal): Promise<PreviewOutcome | null>;
}

export function createPreviews(
  folder: string,
  workerUrl: URL,
  { atOnce = 2, patienceMilliseconds = 20_000 } = {},
): Previews {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function turn(): Promise<void> {
    while (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
  }

  return {
    async look(request, signal) {
      await turn();
      try {
        if (signal.aborted) return null;
        const worker = startThread(workerUrl, { kind: 'preview', folder, ...request });
        return await outcomeOf(worker, signal, patienceMilliseconds);
      } finally {
        running -= 1;
        waiting.shift()?.();
      }
    },
  };
}

function outcomeOf(worker: Worker, signal: AbortSignal, patience: number): Promise<PreviewOutcome | null> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      resolve(null);
      void worker.terminate();
    };
    const timer = setTimeout(giveUp, patience);
    signal.addEventListener('abort', giveUp, { once: true });
    worker.on('message', (message: JobMessage) => {
      if (message.kind === 'preview') resolve(message.outcome);
      if (message.kind === 'failed') reject(new Error(`preview failed: ${message.error}`));
      if (message.kind === 'done' || message.kind === 'failed') void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`preview ended early: ${code}`));
    });
  });
}
