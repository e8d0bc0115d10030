import type { Kysely, Updateable } from 'kysely';
import {
  type Answers,
  answers as answersSchema,
  type Reading,
  reading as readingSchema,
  type Upload,
} from '../../data/upload.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

/** An upload as it is remembered; how far the reading is, only the process that reads it knows. */
export interface StoredUpload {
  id: string;
  fileName: string;
  size: number;
  hash: string | null;
  /** ISO time in UTC. */
  receivedAt: string;
  state: Upload['state'];
  reading: Reading | null;
  import: number | null;
  failure: string | null;
  answers: Answers;
}

export async function insertUpload(db: Database, caller: Caller, upload: StoredUpload): Promise<void> {
  await db.kysely
    .insertInto('upload')
    .values({
      municipality_id: caller.municipalityId,
      upload_id: upload.id,
      file_name: upload.fileName,
      size: upload.size,
      hash: upload.hash,
      state: upload.state,
      reading: upload.reading && JSON.stringify(upload.reading),
      import_id: upload.import,
      failure: upload.failure,
      answers: JSON.stringify(upload.answers),
      actor: caller.actor,
      received_at: upload.receivedAt,
    })
    .execute();
}

/** Changes the upload where it is still in one of the states `from`; answers whether it was. */
export async function moveUpload(
  db: Database,
  caller: Caller,
  id: string,
  from: readonly Upload['state'][],
  to: Pick<StoredUpload, 'state'> & Partial<Pick<StoredUpload, 'reading' | 'failure' | 'answers'>>,
): Promise<boolean> {
  const changes: Updateable<Tables['upload']> = { state: to.state };
  if (to.reading !== undefined) changes.reading = to.reading && JSON.stringify(to.reading);
  if (to.failure !== undefined) changes.failure = to.failure;
  if (to.answers !== undefined) changes.answers = JSON.stringify(to.answers);
  const result = await db.kysely
    .updateTable('upload')
    .set(changes)
    .where('municipality_id', '=', caller.municipalityId)
    .where('upload_id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function deleteUpload(db: Database, caller: Caller, id: string): Promise<void> {
  await db.kysely
    .deleteFrom('upload')
    .where('municipality_id', '=', caller.municipalityId)
    .where('upload_id', '=', id)
    .execute();
}

export async function maybeStoredUpload(
  db: Database,
  caller: Caller,
  id: string,
): Promise<StoredUpload | undefined> {
  const row = await selectUploads(db.kysely, caller).where('upload_id', '=', id).executeTakeFirst();
  return row && uploadOf(row);
}

/** Newest first. */
export async function listStoredUploads(db: Database, caller: Caller): Promise<StoredUpload[]> {
  return (await selectUploads(db.kysely, caller).execute()).map(uploadOf);
}

/** What a process that is gone was reading or taking over, with who had asked for it; of any municipality. */
export async function listInterruptedUploads(
  db: Database,
): Promise<{ caller: Caller; upload: StoredUpload }[]> {
  const rows = await db.kysely
    .selectFrom('upload')
    .selectAll()
    .where('state', 'in', ['reading', 'committing'])
    .orderBy('received_at')
    .execute();
  return rows.map((row) => ({
    caller: { municipalityId: row.municipality_id, actor: row.actor, audience: 'staff' },
    upload: uploadOf(row),
  }));
}

/** Ids of the uploads whose files are still needed. */
export async function listWaitingUploads(db: Database): Promise<string[]> {
  const rows = await db.kysely
    .selectFrom('upload')
    .select('upload_id')
    .where('state', 'in', ['reading', 'asking', 'ready', 'refused'])
    .execute();
  return rows.map((row) => row.upload_id);
}

function selectUploads(kysely: Kysely<Tables>, caller: Caller) {
  return kysely
    .selectFrom('upload')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('received_at', 'desc');
}

function uploadOf(row: Tables['upload']): StoredUpload {
  return {
    id: row.upload_id,
    fileName: row.file_name,
    size: row.size,
    hash: row.hash,
    receivedAt: row.received_at,
    state: row.state,
    reading: row.reading === null ? null : readingSchema.parse(JSON.parse(row.reading)),
    import: row.import_id,
    failure: row.failure,
    answers: answersSchema.parse(JSON.parse(row.answers)),
  };
}
