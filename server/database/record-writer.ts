import type { Kysely } from 'kysely';
import { slug } from '../../data/breakdown.ts';
import { recordTitle } from '../../data/cycle/record-title.ts';
import { type Content, contents, type RecordKind, type TypedRecord } from '../../data/cycle/records.ts';
import { referencesOf } from '../../data/cycle/references.ts';
import type { Caller, Scope } from '../caller.ts';
import { knowsArea } from './areas.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { nextEventTime } from './imports.ts';
import { readTitles, renameReferrers } from './record-titles.ts';
import { listReferrers, maybeRecord, readStored, recordOf, selectRecords } from './records.ts';
import type { Tables } from './tables.ts';
import { listWrittenAt, type WrittenVersion } from './written-together.ts';

/** Why a version comes about. */
export interface Occasion {
  reason: string | null;
  cause?: { kind: RecordKind; key: string } | undefined;
}

/** Reads and writes records within one transaction: all of it is kept, or nothing. */
export interface RecordWriter {
  /** The ISO time and the name that everything of the transaction is written down with. */
  at: string;
  by: string;
  read<Kind extends RecordKind>(kind: Kind, key: string): Promise<TypedRecord<Kind> | undefined>;
  list<Kind extends RecordKind>(kind: Kind): Promise<TypedRecord<Kind>[]>;
  referrers(kind: RecordKind, key: string): ReturnType<typeof listReferrers>;
  /** What a record of that content is called. */
  titleOf<Kind extends RecordKind>(kind: Kind, content: Content<Kind>): Promise<string>;
  /** A key that no record of the kind has or had, made from a title. */
  freeKey(kind: RecordKind, title: string): Promise<string>;
  /** Writes the next version of the record of that key; of a new one the first. */
  write<Kind extends RecordKind>(
    kind: Kind,
    content: Content<Kind>,
    occasion: Occasion & { archived?: boolean },
  ): Promise<TypedRecord<Kind>>;
  /** The number of the version that says that it is gone. */
  remove(kind: RecordKind, key: string, occasion: Occasion): Promise<number>;
  /** What a version said, and which version is the newest; undefined where there is none. */
  version<Kind extends RecordKind>(
    kind: Kind,
    key: string,
    version: number,
  ): Promise<EarlierVersion<Kind> | undefined>;
  /** Whether there is an area of that key. */
  knowsArea(key: string): Promise<boolean>;
  /** What was written at an ISO time. */
  writtenAt(at: string): Promise<WrittenVersion[]>;
}

/** What a version said, and which is the newest of the record. */
export interface EarlierVersion<Kind extends RecordKind> {
  content: Content<Kind>;
  standing: 'current' | 'archived' | 'removed';
  archived: boolean;
  newest: number;
}

/** Changes records in one transaction. `now` is an ISO time; `at` is that or a moment later, after all that happened. */
export async function changeRecords<Result>(
  db: Database,
  caller: Pick<Caller, 'municipalityId' | 'actor'>,
  now: string,
  work: (writer: RecordWriter) => Promise<Result>,
): Promise<Result> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const at = await nextEventTime(connection, caller, now);
    const result = await work(createRecordWriter(connection, caller, { at, by: caller.actor }));
    await raiseDataVersion(connection);
    return result;
  });
}

/** For whoever has a transaction of their own. */
export function createRecordWriter(
  connection: Kysely<Tables>,
  scope: Scope,
  { at, by }: { at: string; by: string },
): RecordWriter {
  const place = { connection, scope, at, by };
  return {
    at,
    by,
    read: (kind, key) => maybeRecord({ kysely: connection }, scope, kind, key),
    list: async (kind) =>
      (await selectRecords(connection, scope, kind).where('archived', '=', 0).execute()).map((row) =>
        recordOf(kind, row),
      ),
    referrers: (kind, key) => listReferrers({ kysely: connection }, scope, { kind, key }),
    titleOf: async (kind, content) =>
      recordTitle(kind, content, await readTitles(place, referencesOf(kind, content))),
    freeKey: (kind, title) => freeKey(place, kind, title),
    write: (kind, content, occasion) => write(place, kind, content, occasion),
    remove: (kind, key, occasion) => remove(place, kind, key, occasion),
    version: (kind, key, version) => readVersion(place, kind, key, version),
    knowsArea: (area) => knowsArea(connection, area),
    writtenAt: (time) => listWrittenAt(connection, scope, time),
  };
}

interface Place {
  connection: Kysely<Tables>;
  scope: Scope;
  at: string;
  by: string;
}

async function write<Kind extends RecordKind>(
  place: Place,
  kind: Kind,
  content: Content<Kind>,
  occasion: Occasion & { archived?: boolean },
): Promise<TypedRecord<Kind>> {
  const { connection, scope, at, by } = place;
  const title = recordTitle(kind, content, await readTitles(place, referencesOf(kind, content)));
  const key = { municipality_id: scope.municipalityId, kind, record_key: content.key };
  const version = ((await newestVersion(place, kind, content.key)) ?? 0) + 1;
  const archived = occasion.archived ? 1 : 0;
  const sort = 'sort' in content ? content.sort : 0;
  const said = { title, content: JSON.stringify(content), sort, version, changed_at: at, changed_by: by };
  await connection
    .insertInto('record')
    .values({ ...key, ...said, archived })
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'kind', 'record_key']).doUpdateSet({ ...said, archived }),
    )
    .execute();
  await connection
    .insertInto('record_version')
    .values({ ...key, ...said, standing: archived ? 'archived' : 'current', ...occasionOf(occasion) })
    .execute();
  await writeReferences(place, kind, content);
  await renameReferrers(place, kind, content.key);
  return {
    kind,
    key: content.key,
    title,
    version,
    archived: archived === 1,
    changedAt: at,
    changedBy: by,
    content,
  };
}

async function remove(place: Place, kind: RecordKind, key: string, occasion: Occasion): Promise<number> {
  const { connection, scope, at, by } = place;
  const row = await selectRecords(connection, scope, kind)
    .where('record_key', '=', key)
    .executeTakeFirstOrThrow();
  const { archived: _archived, ...said } = row;
  const version = row.version + 1;
  const gone = { version, changed_at: at, changed_by: by, standing: 'removed' as const };
  await connection
    .insertInto('record_version')
    .values({ ...said, ...gone, ...occasionOf(occasion) })
    .execute();
  for (const table of ['record', 'record_reference'] as const) {
    await connection
      .deleteFrom(table)
      .where('municipality_id', '=', scope.municipalityId)
      .where('kind', '=', kind)
      .where('record_key', '=', key)
      .execute();
  }
  return version;
}

async function readVersion<Kind extends RecordKind>(
  { connection, scope }: Place,
  kind: Kind,
  key: string,
  version: number,
): Promise<EarlierVersion<Kind> | undefined> {
  const rows = await connection
    .selectFrom('record_version')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .where('kind', '=', kind)
    .where('record_key', '=', key)
    .orderBy('version', 'desc')
    .execute();
  const found = rows.find((row) => row.version === version);
  const [newest] = rows;
  if (!found || !newest) return undefined;
  return {
    content: readStored(kind, found.content),
    standing: found.standing,
    archived: found.standing === 'archived',
    newest: newest.version,
  };
}

function occasionOf({ reason, cause }: Occasion) {
  return { reason, cause_kind: cause?.kind ?? null, cause_key: cause?.key ?? null };
}

async function newestVersion(
  { connection, scope }: Place,
  kind: RecordKind,
  key: string,
): Promise<number | undefined> {
  const row = await connection
    .selectFrom('record_version')
    .select('version')
    .where('municipality_id', '=', scope.municipalityId)
    .where('kind', '=', kind)
    .where('record_key', '=', key)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row?.version;
}

async function writeReferences<Kind extends RecordKind>(
  { connection, scope }: Place,
  kind: Kind,
  content: Content<Kind>,
): Promise<void> {
  const key = { municipality_id: scope.municipalityId, kind, record_key: content.key };
  await connection
    .deleteFrom('record_reference')
    .where('municipality_id', '=', key.municipality_id)
    .where('kind', '=', kind)
    .where('record_key', '=', content.key)
    .execute();
  const rows = referencesOf(kind, content).map((named) => ({
    ...key,
    role: named.role,
    to_kind: named.kind,
    to_key: named.key,
  }));
  if (rows.length > 0) await connection.insertInto('record_reference').values(rows).execute();
}

async function freeKey(place: Place, kind: RecordKind, title: string): Promise<string> {
  const wanted = slug(title).slice(0, 60).replace(/-+$/, '') || kind.toLowerCase();
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? wanted : `${wanted}-${number}`;
    // `neu` is the address of the empty form.
    if (key !== 'neu' && (await newestVersion(place, kind, key)) === undefined) return key;
  }
}

/** Parses what a form or a bundle says of a record. Throws what zod throws. */
export function parseContent<Kind extends RecordKind>(kind: Kind, content: unknown): Content<Kind> {
  return contents[kind].parse(content) as Content<Kind>;
}
