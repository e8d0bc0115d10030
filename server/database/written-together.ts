import type { Kysely } from 'kysely';
import type { RecordKind } from '../../data/cycle/records.ts';
import type { Scope } from '../caller.ts';
import type { Tables } from './tables.ts';

/** A version of a record, with its number. */
export interface WrittenVersion {
  kind: RecordKind;
  key: string;
  version: number;
}

/** The versions that one transaction wrote at an ISO time; of records written more than once there each of them. */
export async function listWrittenAt(
  connection: Kysely<Tables>,
  scope: Scope,
  at: string,
): Promise<WrittenVersion[]> {
  const rows = await connection
    .selectFrom('record_version')
    .select(['kind', 'record_key', 'version'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('changed_at', '=', at)
    .orderBy('kind')
    .orderBy('record_key')
    .orderBy('version')
    .execute();
  return rows.map(({ kind, record_key, version }) => ({ kind, key: record_key, version }));
}
