import type { Kysely } from 'kysely';
import { type FindTitle, recordTitle } from '../../data/cycle/record-title.ts';
import type { RecordKind } from '../../data/cycle/records.ts';
import { type Reference, referencesOf } from '../../data/cycle/references.ts';
import type { Scope } from '../caller.ts';
import { recordOf, selectRecords } from './records.ts';
import type { Tables } from './tables.ts';

/** The municipality in somebody's transaction. */
interface Place {
  connection: Kysely<Tables>;
  scope: Scope;
}

/** What is called after what: targets and reviews after their goal, meetings after their body. */
const calledAfter: Partial<Record<RecordKind, readonly ('target' | 'review' | 'meeting')[]>> = {
  goal: ['target', 'review'],
  body: ['meeting'],
};

/** Gives those a title anew that are called after the record. */
export async function renameReferrers(place: Place, kind: RecordKind, key: string): Promise<void> {
  for (const one of calledAfter[kind] ?? []) await rename(place, one, { kind, key });
}

async function rename<Kind extends 'target' | 'review' | 'meeting'>(
  place: Place,
  kind: Kind,
  after: { kind: RecordKind; key: string },
): Promise<void> {
  const { connection, scope } = place;
  const rows = await selectRecords(connection, scope, kind)
    .where('record_key', 'in', (records) =>
      records
        .selectFrom('record_reference')
        .select('record_reference.record_key')
        .where('record_reference.municipality_id', '=', scope.municipalityId)
        .where('record_reference.kind', '=', kind)
        .where('record_reference.to_kind', '=', after.kind)
        .where('record_reference.to_key', '=', after.key),
    )
    .execute();
  for (const row of rows) {
    const { content } = recordOf(kind, row);
    await connection
      .updateTable('record')
      .set({ title: recordTitle(kind, content, await readTitles(place, referencesOf(kind, content))) })
      .where('municipality_id', '=', scope.municipalityId)
      .where('kind', '=', kind)
      .where('record_key', '=', row.record_key)
      .execute();
  }
}

/** The titles of the goals and bodies among what a record names: all that others are called after. */
export async function readTitles(
  { connection, scope }: Place,
  named: readonly Reference[],
): Promise<FindTitle> {
  const keys = named.filter(({ kind }) => kind in calledAfter).map(({ key }) => key);
  if (keys.length === 0) return () => undefined;
  const rows = await connection
    .selectFrom('record')
    .select(['kind', 'record_key', 'title'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('kind', 'in', ['goal', 'body'])
    .where('record_key', 'in', keys)
    .execute();
  const titles = new Map(rows.map((row) => [`${row.kind} ${row.record_key}`, row.title]));
  return (kind, key) => titles.get(`${kind} ${key}`);
}
