import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { AnswerCache } from './api/answers.ts';
import type { Caller } from './caller.ts';
import type { Database } from './database/database.ts';
import type { ConsequencesPool } from './ingest/consequences-pool.ts';
import type { Ingest } from './ingest/ingest.ts';
import type { Previews } from './ingest/previews.ts';

/** Everything that a request may need, made once at the start and passed on. */
export interface Context {
  db: Database;
  ingest: Ingest;
  consequences: ConsequencesPool;
  previews: Previews;
  answers: AnswerCache;
  log: Logger;
  logRequests: boolean;
  /** Listens on this machine only: whoever asks under another name was led here. */
  isLocal: boolean;
  version: string;
  maximumUploadBytes: number;
  /** ISO day: the clock's or the fixed one. */
  today(): string;
  /** Who asks and for whom. Until accounts exist: the configured actor, as staff. */
  caller(request: IncomingMessage): Caller;
  /** What answers depend on beside the question: the data version and the day. */
  dataState(caller: Caller): string;
}
