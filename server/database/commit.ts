import { type Kysely, sql } from 'kysely';
import type { Answers, Reading } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import { applyTouched, openTouched } from './caches.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction, withStaging } from './dialect.ts';
import { nextEventTime, nextImportId } from './imports.ts';
import type { Tables } from './tables.ts';

/** One delivery that was read and is to be taken over. */
export interface Delivery {
  stagingFile: string;
  fileName: string;
  hash: string;
  size: number;
  reading: Reading;
  answers: Answers;
  note: string | null;
  skipBadRows: boolean;
  demo: boolean;
  /** The upload that it came as, null from the command line. */
  uploadId: string | null;
  /** Puts the original where it stays; runs while all can still be taken back. */
  keepOriginal(): Promise<void>;
}

/** Takes a staged delivery over in one transaction: all of it or nothing. Answers the import's id. */
export async function commitDelivery(
  db: Database,
  caller: Caller,
  delivery: Delivery,
  now: string,
): Promise<number> {
  return withStaging(db.kysely, delivery.stagingFile, () =>
    inWriteTransaction(db.kysely, async (connection) => {
      const earlier = delivery.demo ? await maybeSameDemoFile(connection, caller, delivery.hash) : undefined;
      if (earlier !== undefined) return earlier;
      await resolveKeys(connection);
      const importId = await nextImportId(connection, caller);
      await insertImport(connection, caller, importId, delivery, now);
      await insertLabels(connection, caller, importId);
      await touchStagedKeys(connection, caller, importId);
      await insertValues(connection, caller, importId);
      await applyTouched(connection, caller);
      await raiseDataVersion(connection);
      if (delivery.uploadId !== null) await settleUpload(connection, caller, delivery.uploadId, importId);
      await delivery.keepOriginal();
      return importId;
    }),
  );
}

/** Two processes may load the demonstration into one folder at once; each of its files is taken once. */
async function maybeSameDemoFile(
  connection: Kysely<Tables>,
  caller: Caller,
  hash: string,
): Promise<number | undefined> {
  const row = await connection
    .selectFrom('import')
    .select('import_id')
    .where('municipality_id', '=', caller.municipalityId)
    .where('hash', '=', hash)
    .where('demo', '=', 1)
    .executeTakeFirst();
  return row?.import_id;
}

/** Adds unknown texts to the shared dictionaries and writes their integers beside the staged ones. */
async function resolveKeys(connection: Kysely<Tables>): Promise<void> {
  await sql`insert into period (kind, period_key, first_day, last_day)
    select kind, period_key, first_day, last_day from staging.period where true
    on conflict (period_key, kind) do nothing`.execute(connection);
  await sql`insert into breakdown (breakdown_key) select breakdown_key from staging.breakdown where true
    on conflict (breakdown_key) do nothing`.execute(connection);
  await sql`insert into indicator_version (slug, definition_version)
    select slug, definition_version from staging.indicator where true
    on conflict (slug, definition_version) do nothing`.execute(connection);
  await sql`update staging.period set id = (select p.period_id from main.period p
    where p.period_key = staging.period.period_key and p.kind = staging.period.kind)`.execute(connection);
  await sql`update staging.breakdown set id = (select b.breakdown_id from main.breakdown b
    where b.breakdown_key = staging.breakdown.breakdown_key)`.execute(connection);
  await sql`update staging.indicator set id = (select i.indicator_id from main.indicator_version i
    where i.slug = staging.indicator.slug
      and i.definition_version = staging.indicator.definition_version)`.execute(connection);
  await sql`update staging.area set id = (select a.area_id from main.area a
    where a.area_key = staging.area.area_key)`.execute(connection);
  const { rows } = await sql<{
    area_key: string;
  }>`select area_key from staging.area where id is null`.execute(connection);
  if (rows[0]) throw new Error(`unknown area: ${rows[0].area_key}`);
}

async function insertImport(
  connection: Kysely<Tables>,
  caller: Caller,
  importId: number,
  delivery: Delivery,
  now: string,
): Promise<void> {
  const { reading } = delivery;
  if (!reading.format) throw new Error(`no format: ${delivery.fileName}`);
  await connection
    .insertInto('import')
    .values({
      municipality_id: caller.municipalityId,
      import_id: importId,
      file_name: delivery.fileName,
      hash: delivery.hash,
      size: delivery.size,
      format: reading.format.id,
      format_title: reading.format.title,
      title: reading.title,
      code: reading.code,
      state_date: reading.stateDate,
      actor: caller.actor,
      committed_at: await nextEventTime(connection, caller, now),
      withdrawn_at: null,
      withdrawn_by: null,
      data_rows: reading.dataRows,
      observations: reading.observations,
      rejected_rows: reading.rejectedRows,
      skip_bad_rows: delivery.skipBadRows ? 1 : 0,
      demo: delivery.demo ? 1 : 0,
      reading: JSON.stringify(reading),
      answers: JSON.stringify(delivery.answers),
      note: delivery.note,
      kept: reading.personal ? 0 : 1,
    })
    .execute();
}

async function insertLabels(connection: Kysely<Tables>, caller: Caller, importId: number): Promise<void> {
  await sql`insert into category_label (municipality_id, dimension, category, import_id, label)
    select ${caller.municipalityId}, dimension, category, ${importId}, label from staging.category`.execute(
    connection,
  );
}

/** In key order, so that everything behind it writes its table from front to back. */
async function touchStagedKeys(connection: Kysely<Tables>, caller: Caller, importId: number): Promise<void> {
  await openTouched(connection);
  await sql`insert into touched (indicator_id, area_id, breakdown_id, period_id, old_import, new_import, row_id)
    select i.id, a.id, b.id, p.id, c.import_id, ${importId}, o.row_id
    from staging.observation o
    join staging.indicator i on i.local_id = o.indicator
    join staging.area a on a.local_id = o.area
    join staging.breakdown b on b.local_id = o.breakdown
    join staging.period p on p.local_id = o.period
    left join current_value c on c.municipality_id = ${caller.municipalityId} and c.indicator_id = i.id
      and c.area_id = a.id and c.breakdown_id = b.id and c.period_id = p.id
    order by 1, 2, 3, 4`.execute(connection);
  await sql`insert into import_indicator (municipality_id, import_id, indicator_id, observations)
    select ${caller.municipalityId}, ${importId}, indicator_id, count(*) from touched
    group by indicator_id`.execute(connection);
}

async function insertValues(connection: Kysely<Tables>, caller: Caller, importId: number): Promise<void> {
  await sql`insert into value (municipality_id, indicator_id, area_id, breakdown_id, period_id, import_id, line,
      column_number, value, numerator, denominator, gap, sign, qualifiers, reported, due)
    select ${caller.municipalityId}, t.indicator_id, t.area_id, t.breakdown_id, t.period_id, ${importId}, o.line,
      o.column_number, o.value, o.numerator, o.denominator, o.gap, o.sign, o.qualifiers, o.reported, o.due
    from touched t cross join staging.observation o where o.row_id = t.row_id`.execute(connection);
}

async function settleUpload(
  connection: Kysely<Tables>,
  caller: Caller,
  uploadId: string,
  importId: number,
): Promise<void> {
  await connection
    .updateTable('upload')
    .set({ state: 'committed', import_id: importId })
    .where('municipality_id', '=', caller.municipalityId)
    .where('upload_id', '=', uploadId)
    .execute();
}
