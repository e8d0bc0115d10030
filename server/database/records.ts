import type { Kysely } from 'kysely';
import {
  type Content,
  contents,
  type RecordKind,
  type RecordVersion,
  type Referrer,
  type StoredRecord,
  type TypedRecord,
} from '../../data/cycle/records.ts';
import type { Consequence } from '../../data/paper-endpoints.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import type { RecordTable, RecordVersionTable } from './record-tables.ts';
import { maybeReleaseInForce } from './releases.ts';
import type { Tables } from './tables.ts';

/** The records of a kind that are in use, or those that are archived, in the order of `sort` and their keys. */
export async function listRecords<Kind extends RecordKind>(
  db: Database,
  scope: Scope,
  kind: Kind,
  { archived = false }: { archived?: boolean } = {},
): Promise<TypedRecord<Kind>[]> {
  const rows = await selectRecords(db.kysely, scope, kind)
    .where('archived', '=', archived ? 1 : 0)
    .execute();
  return rows.map((row) => recordOf(kind, row));
}

/** A record that was not deleted, archived or not. */
export async function maybeRecord<Kind extends RecordKind>(
  db: Pick<Database, 'kysely'>,
  scope: Scope,
  kind: Kind,
  key: string,
): Promise<TypedRecord<Kind> | undefined> {
  const row = await selectRecords(db.kysely, scope, kind).where('record_key', '=', key).executeTakeFirst();
  return row && recordOf(kind, row);
}

/** A record as it was at an ISO time, archived or not; undefined where it was not there. */
export async function maybeRecordAt<Kind extends RecordKind>(
  db: Pick<Database, 'kysely'>,
  scope: Scope,
  { kind, key, at }: { kind: Kind; key: string; at: string },
): Promise<TypedRecord<Kind> | undefined> {
  const row = await db.kysely
    .selectFrom('record_version')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .where('kind', '=', kind)
    .where('record_key', '=', key)
    .where('changed_at', '<=', at)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (!row || row.standing === 'removed') return undefined;
  return recordOf(kind, { ...row, archived: row.standing === 'archived' ? 1 : 0 });
}

/** All versions of a record, newest first. */
export async function listVersions(
  db: Database,
  scope: Scope,
  { kind, key }: { kind: RecordKind; key: string },
): Promise<RecordVersion[]> {
  const rows = await db.kysely
    .selectFrom('record_version')
    .leftJoin('record', (join) =>
      join
        .onRef('record.municipality_id', '=', 'record_version.municipality_id')
        .onRef('record.kind', '=', 'record_version.cause_kind')
        .onRef('record.record_key', '=', 'record_version.cause_key'),
    )
    .selectAll('record_version')
    .select('record.title as cause_title')
    .where('record_version.municipality_id', '=', scope.municipalityId)
    .where('record_version.kind', '=', kind)
    .where('record_version.record_key', '=', key)
    .orderBy('record_version.version', 'desc')
    .execute();
  return rows.map(versionOf);
}

/** The versions of others that came about because of a record: what the decision on a paper changed. */
export async function listConsequences(
  db: Database,
  scope: Scope,
  { kind, key }: { kind: RecordKind; key: string },
): Promise<Omit<Consequence, 'goal'>[]> {
  const rows = await db.kysely
    .selectFrom('record_version')
    .select(['kind', 'record_key', 'version', 'title', 'changed_at', 'reason'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('cause_kind', '=', kind)
    .where('cause_key', '=', key)
    .orderBy('changed_at')
    .orderBy('kind')
    .orderBy('record_key')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    key: row.record_key,
    version: row.version,
    title: row.title,
    changedAt: row.changed_at,
    reason: row.reason,
  }));
}

/** The records that name this one, by kind and title. */
export async function listReferrers(
  { kysely }: Pick<Database, 'kysely'>,
  scope: Scope,
  { kind, key }: { kind: RecordKind; key: string },
): Promise<Referrer[]> {
  const rows = await kysely
    .selectFrom('record_reference')
    .innerJoin('record', (join) =>
      join
        .onRef('record.municipality_id', '=', 'record_reference.municipality_id')
        .onRef('record.kind', '=', 'record_reference.kind')
        .onRef('record.record_key', '=', 'record_reference.record_key'),
    )
    .select(['record.kind', 'record.record_key', 'record.title', 'record.archived', 'record_reference.role'])
    .where('record_reference.municipality_id', '=', scope.municipalityId)
    .where('record_reference.to_kind', '=', kind)
    .where('record_reference.to_key', '=', key)
    .orderBy('record.kind')
    .orderBy('record.title')
    .orderBy('record_reference.role')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    key: row.record_key,
    title: row.title,
    role: row.role,
    archived: row.archived === 1,
  }));
}

/** How records of an earlier time are read: `strict` leaves out for staff, too, what was written down later. */
export interface PastReading {
  strict?: boolean | undefined;
}

/**
 * The contents of a kind that the caller may know: for staff those in use, with `asOf` (ISO time) as they were then –
 * one that was written down later as it was at first, or not at all –, for any other audience as they were when its
 * release was made.
 */
export async function readContents<Kind extends RecordKind>(
  db: Database,
  caller: Caller,
  kind: Kind,
  asOf: string | null = null,
  { strict = false }: PastReading = {},
): Promise<Content<Kind>[]> {
  if (caller.audience === 'staff') {
    if (asOf === null) return (await listRecords(db, caller, kind)).map(({ content }) => content);
    return readContentsAt(db, caller, { kind, at: asOf, orFirst: !strict });
  }
  const release = await maybeReleaseInForce(db, caller, caller.audience, asOf);
  return release ? readContentsAt(db, caller, { kind, at: release.releasedAt, orFirst: false }) : [];
}

async function readContentsAt<Kind extends RecordKind>(
  db: Database,
  scope: Scope,
  { kind, at, orFirst }: { kind: Kind; at: string; orFirst: boolean },
): Promise<Content<Kind>[]> {
  const rows = await db.kysely
    .selectFrom('record_version')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .where('kind', '=', kind)
    .orderBy('record_key')
    .orderBy('version')
    .execute();
  const known = new Map<string, RecordVersionTable>();
  for (const row of rows) {
    if (row.changed_at <= at || (orFirst && row.version === 1)) known.set(row.record_key, row);
  }
  return [...known.values()]
    .filter(({ standing }) => standing === 'current')
    .sort((one, other) => one.sort - other.sort || (one.record_key < other.record_key ? -1 : 1))
    .map((row) => readStored(kind, row.content));
}

export function selectRecords(kysely: Kysely<Tables>, scope: Scope, kind: RecordKind) {
  return kysely
    .selectFrom('record')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .where('kind', '=', kind)
    .orderBy('sort')
    .orderBy('record_key');
}

export function recordOf<Kind extends RecordKind>(kind: Kind, row: RecordTable): TypedRecord<Kind> {
  return {
    kind,
    key: row.record_key,
    title: row.title,
    version: row.version,
    archived: row.archived === 1,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    content: readStored(kind, row.content),
  };
}

/** Stored contents were parsed when they were written; those of an earlier shape are filled up with its defaults. */
export function readStored<Kind extends RecordKind>(kind: Kind, text: string): Content<Kind> {
  return contents[kind].parse(JSON.parse(text)) as Content<Kind>;
}

function versionOf(row: RecordVersionTable & { cause_title: string | null }): RecordVersion {
  const { cause_kind, cause_key } = row;
  return {
    version: row.version,
    standing: row.standing,
    title: row.title,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    reason: row.reason,
    cause:
      cause_kind === null || cause_key === null
        ? null
        : { kind: cause_kind, key: cause_key, title: row.cause_title ?? cause_key },
    content: JSON.parse(row.content),
  };
}

/** All records in use as plain data, of every kind: what a search or a list over kinds goes through. */
export async function listAllRecords(db: Database, scope: Scope): Promise<StoredRecord[]> {
  const rows = await db.kysely
    .selectFrom('record')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .orderBy('kind')
    .orderBy('sort')
    .orderBy('record_key')
    .execute();
  return rows.map((row) => recordOf(row.kind, row));
}
