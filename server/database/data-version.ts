import { type Kysely, sql } from 'kysely';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

const statements = new WeakMap<Database, () => number>();

/**
 * The counter that every committed change raises, of any municipality and from any process: what caches and ETags
 * hang on. Asked with every request, so its statement is prepared once a connection.
 */
export function readDataVersion(db: Database): number {
  const known = statements.get(db);
  if (known) return known();
  const statement = db.driver.prepare<[], number>('select version from data_version').pluck();
  const read = () => statement.get() ?? missing();
  statements.set(db, read);
  return read();
}

/** To be called in the transaction of the change. */
export async function raiseDataVersion(connection: Kysely<Tables>): Promise<void> {
  await connection.updateTable('data_version').set({ version: sql`version + 1` }).execute();
}

function missing(): never {
  throw new Error('database has no data version');
}
