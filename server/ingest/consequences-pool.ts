import type { Consequences } from '../../data/consequences.ts';
import type { Database } from '../database/connection.ts';
import { readDataVersion } from '../database/data-version.ts';
import type { ConsequencesRequest } from './consequences-job.ts';
import type { JobMessage } from './job.ts';
import { startThread } from './threads.ts';

/**
 * Foretells what taking over or withdrawing would do, one after another in a thread beside the jobs. An answer is kept
 * until the data move on, the day changes, or the upload is decided about.
 */
export interface ConsequencesPool {
  /** Null where there is nothing (any more) that could be taken over or withdrawn. */
  foretell(request: ConsequencesRequest): Promise<Consequences | null>;
  /** Ends what is being foretold of the upload: its staged values are no longer read after that. */
  forget(uploadId: string): Promise<void>;
}

interface Foretelling {
  /** Data version and day that it holds for. */
  state: string;
  uploadId: string | null;
  abort: AbortController;
  answer: Promise<Consequences | null>;
}

/** So many answers are kept at once. */
const most = 20;

export function createConsequencesPool(db: Database, workerUrl: URL): ConsequencesPool {
  const kept = new Map<string, Foretelling>();
  let last: Promise<unknown> = Promise.resolve();

  function start(key: string, state: string, request: ConsequencesRequest): Foretelling {
    const abort = new AbortController();
    const answer = last.then(() => run(request, abort.signal));
    const uploadId = request.intent.kind === 'commit' ? request.intent.uploadId : null;
    const started = { state, uploadId, abort, answer };
    // What is not ready yet may be at the next asking.
    last = answer.then(
      (found) => found ?? drop(key, started),
      () => drop(key, started),
    );
    kept.set(key, started);
    for (const [oldest] of kept) {
      if (kept.size > most) kept.delete(oldest);
    }
    return started;
  }

  function drop(key: string, foretelling: Foretelling): void {
    if (kept.get(key) === foretelling) kept.delete(key);
  }

  function run(request: ConsequencesRequest, signal: AbortSignal): Promise<Consequences | null> {
    if (signal.aborted) return Promise.resolve(null);
    const worker = startThread(workerUrl, { kind: 'foretell', folder: db.folder, ...request });
    return new Promise((resolve, reject) => {
      let found: Consequences | null = null;
      worker.on('message', (message: JobMessage) => {
        if (message.kind === 'foretold') found = message.consequences;
        if (message.kind === 'done') resolve(found);
        if (message.kind === 'failed') reject(new Error(`worker failed: ${message.error}`));
        if (message.kind === 'done' || message.kind === 'failed') void worker.terminate();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        if (signal.aborted) resolve(null);
        else reject(new Error(`worker ended early: ${code}`));
      });
      signal.addEventListener('abort', () => void worker.terminate(), { once: true });
    });
  }

  return {
    foretell(request) {
      const key = JSON.stringify([request.caller.municipalityId, request.intent]);
      const state = `${readDataVersion(db)} ${request.today}`;
      const known = kept.get(key);
      return known?.state === state ? known.answer : start(key, state, request).answer;
    },
    async forget(uploadId) {
      for (const [key, foretelling] of kept) {
        if (foretelling.uploadId !== uploadId) continue;
        foretelling.abort.abort();
        drop(key, foretelling);
        await foretelling.answer.catch(() => {});
      }
    },
  };
}
