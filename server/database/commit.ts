import { type Kysely, sql } from 'kysely';
import type { Answers, Reading } from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction, withStaging } from './dialect.ts';
import { nextEventTime, nextImportId } from './imports.ts';
import { resolveStaged, type StagedRows, stagedExtent } from './staged-rows.ts';
import { applyStaged } from './staged-values.ts';
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
      const rows = await resolveStaged(connection);
      const importId = await nextImportId(connection, caller);
      await insertImport(connection, caller, importId, delivery, now);
      await insertLabels(connection, caller, importId);
      await insertValues(connection, caller, importId, rows);
      await applyStaged(connection, caller, importId, rows);
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

async function insertValues(
  connection: Kysely<Tables>,
  { municipalityId }: Caller,
  importId: number,
  rows: StagedRows,
): Promise<void> {
  await sql`insert into value (municipality_id, indicator_id, area_id, breakdown_id, period_id, import_id, line,
      column_number, value, numerator, denominator, gap, sign, qualifiers, reported, due)
    select ${municipalityId}, indicator, area, breakdown, period, ${importId}, line,
      column_number, value, numerator, denominator, gap, sign, qualifiers, reported, due
    from ${rows}`.execute(connection);
  await sql`insert into import_indicator (municipality_id, import_id, indicator_id, observations)
    select ${municipalityId}, ${importId}, indicator, sum(keys) from ${stagedExtent}
    where facet = 'area' group by indicator`.execute(connection);
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
