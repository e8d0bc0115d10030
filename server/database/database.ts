import { areas } from '../../data/boundaries/index.ts';
import { ensureReferenceAreas } from './areas.ts';
import { connect, type Database } from './connection.ts';
import type { ConnectionSettings } from './dialect.ts';
import { migrate } from './migrate.ts';

export type { Database } from './connection.ts';

/**
 * Opens (and on first use makes) the database of a data folder: brings the schema up to date and the shared areas to
 * what this version ships. Throws `database is newer than this program: n` where a later version wrote it.
 */
export async function openDatabase(
  folder: string,
  settings: Partial<ConnectionSettings> = {},
): Promise<Database> {
  const db = connect(folder, settings);
  try {
    await migrate(db.kysely);
    await ensureReferenceAreas(db, areas);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
