import type { Caller, Scope } from '../caller.ts';
import type { Crest } from '../reports/report-writer.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';

/** The municipality's crest, null without one. */
export async function readCrest(db: Database, scope: Scope): Promise<Crest | null> {
  const row = await db.kysely
    .selectFrom('letterhead')
    .select(['crest_type', 'crest'])
    .where('municipality_id', '=', scope.municipalityId)
    .executeTakeFirst();
  return row ? { type: row.crest_type, bytes: new Uint8Array(row.crest) } : null;
}

/** Takes the crest in place of the one that was there; null does without. */
export async function writeCrest(
  db: Database,
  caller: Pick<Caller, 'municipalityId' | 'actor'>,
  crest: Crest | null,
  now: string,
): Promise<void> {
  await inWriteTransaction(db.kysely, async (connection) => {
    await connection.deleteFrom('letterhead').where('municipality_id', '=', caller.municipalityId).execute();
    if (crest) {
      await connection
        .insertInto('letterhead')
        .values({
          municipality_id: caller.municipalityId,
          crest_type: crest.type,
          crest: crest.bytes,
          changed_at: now,
          changed_by: caller.actor,
        })
        .execute();
    }
    await raiseDataVersion(connection);
  });
}
