import type { Database } from './database/database.ts';

/** What an answer is made from, in the process that serves or in a thread beside it. */
export interface ReadingContext {
  db: Database;
  /** ISO day: the clock's or the fixed one. */
  today(): string;
}
