import type { Kysely } from 'kysely';

/** One numbered step of the schema; never edited after it was released. */
export interface Migration {
  name: string;
  up(db: Kysely<unknown>): Promise<void>;
}
