import { type Kysely, sql } from 'kysely';
import type { Caller } from '../caller.ts';
import { applyTouched, openTouched } from './caches.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { nextEventTime } from './imports.ts';
import type { Tables } from './tables.ts';

export type Withdrawal = 'withdrawn' | 'alreadyWithdrawn' | 'unknown';

/**
 * Takes an import back: its values stay, but are current no longer; for each of its keys the newest remaining import
 * takes its place. One transaction.
 */
export async function withdrawImport(
  db: Database,
  caller: Caller,
  id: number,
  now: string,
): Promise<Withdrawal> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const known = await connection
      .selectFrom('import')
      .select('withdrawn_at')
      .where('municipality_id', '=', caller.municipalityId)
      .where('import_id', '=', id)
      .executeTakeFirst();
    if (!known) return 'unknown';
    if (known.withdrawn_at !== null) return 'alreadyWithdrawn';
    await connection
      .updateTable('import')
      .set({ withdrawn_at: await nextEventTime(connection, caller, now), withdrawn_by: caller.actor })
      .where('municipality_id', '=', caller.municipalityId)
      .where('import_id', '=', id)
      .execute();
    await touchKeysOf(connection, caller, id);
    await applyTouched(connection, caller);
    await raiseDataVersion(connection);
    return 'withdrawn';
  });
}

/** The keys whose current value came from the import, each with its predecessor; only its indicators are searched. */
export async function touchKeysOf(connection: Kysely<Tables>, caller: Caller, id: number): Promise<void> {
  await openTouched(connection);
  await sql`insert into touched (indicator_id, area_id, breakdown_id, period_id, old_import, new_import)
    select c.indicator_id, c.area_id, c.breakdown_id, c.period_id, c.import_id,
      (select max(v.import_id) from value v
        join import i on i.municipality_id = v.municipality_id and i.import_id = v.import_id
        where v.municipality_id = c.municipality_id and v.indicator_id = c.indicator_id and v.area_id = c.area_id
          and v.breakdown_id = c.breakdown_id and v.period_id = c.period_id and i.withdrawn_at is null
          and v.import_id <> ${id})
    from current_value c
    where c.municipality_id = ${caller.municipalityId}
      and c.indicator_id in (select indicator_id from import_indicator
        where municipality_id = ${caller.municipalityId} and import_id = ${id})
      and c.import_id = ${id}`.execute(connection);
}
