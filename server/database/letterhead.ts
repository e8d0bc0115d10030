import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Caller, Scope } from '../caller.ts';
import type { Crest } from '../reports/report-writer.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import type { Tables } from './tables.ts';

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

/** Keeps a crest for what it stands on, each once however many that are; answers the hash that it is found by. */
export async function keepCrest(
  connection: Kysely<Tables>,
  { municipalityId: municipality_id }: Scope,
  { type, bytes }: Crest,
): Promise<string> {
  const hash = createHash('sha256').update(type).update(bytes).digest('hex');
  await connection
    .insertInto('crest')
    .values({ municipality_id, hash, type, bytes })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'hash']).doNothing())
    .execute();
  return hash;
}

/** The crest that stands on an edition, whatever the municipality's is today; null where there is none. */
export async function readEditionCrest(db: Database, scope: Scope, number: string): Promise<Crest | null> {
  const row = await db.kysely
    .selectFrom('report_edition')
    .innerJoin('crest', (join) =>
      join
        .onRef('crest.municipality_id', '=', 'report_edition.municipality_id')
        .onRef('crest.hash', '=', 'report_edition.crest'),
    )
    .select(['crest.type', 'crest.bytes'])
    .where('report_edition.municipality_id', '=', scope.municipalityId)
    .where('report_edition.number', '=', number)
    .executeTakeFirst();
  return row ? { type: row.type, bytes: new Uint8Array(row.bytes) } : null;
}
