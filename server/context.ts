import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { Answering } from './api/answering.ts';
import type { AnswerCache } from './api/answers.ts';
import type { HotAnswers } from './api/hot-answers.ts';
import type { Caller } from './caller.ts';
import type { BoundaryReader } from './ingest/boundary-reader.ts';
import type { ConsequencesPool } from './ingest/consequences-pool.ts';
import type { Ingest } from './ingest/ingest.ts';
import type { Previews } from './ingest/previews.ts';
import type { Releaser } from './ingest/releaser.ts';
import type { Reporter } from './ingest/reporter.ts';
import type { ReadingContext } from './reading-context.ts';

/** Everything that a request may need, made once at the start and passed on. */
export interface Context extends ReadingContext {
  ingest: Ingest;
  consequences: ConsequencesPool;
  previews: Previews;
  readBoundaries: BoundaryReader;
  releaser: Releaser;
  reporter: Reporter;
  answers: AnswerCache;
  answering: Answering;
  hot: HotAnswers;
  log: Logger;
  logRequests: boolean;
  /** Listens on this machine only: whoever asks under another name was led here. */
  isLocal: boolean;
  version: string;
  maximumUploadBytes: number;
  /**
   * Who asks and for whom. Until accounts exist: the configured actor, as staff, who may look with the eyes of another
   * audience (`?sicht=…`), never the other way round.
   */
  caller(request: IncomingMessage): Caller;
  /** What answers depend on beside the question: the data version and the day. */
  dataState(caller: Caller): string;
}
