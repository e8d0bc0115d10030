import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Area } from '../../data/area.ts';
import { rebuildCaches } from './caches.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { listScopes } from './municipality.ts';
import type { Tables } from './tables.ts';

/** All areas with their parents and successors, by key. */
export async function readAreas(db: Database): Promise<Area[]> {
  const rows = await db.kysely.selectFrom('area').selectAll().orderBy('area_key').execute();
  const keys = new Map(rows.map((row) => [row.area_id, row.area_key]));
  const parents = new Map<number, Record<string, string>>();
  for (const link of await db.kysely.selectFrom('area_parent').selectAll().execute()) {
    const known = parents.get(link.area_id) ?? {};
    parents.set(link.area_id, { ...known, [link.hierarchy]: keyOf(keys, link.parent_id) });
  }
  const successors = new Map<number, string[]>();
  for (const link of await db.kysely.selectFrom('area_successor').selectAll().execute()) {
    const known = successors.get(link.area_id) ?? [];
    successors.set(link.area_id, [...known, keyOf(keys, link.successor_id)]);
  }
  return rows.map((row) => ({
    key: row.area_key,
    name: row.name,
    level: row.level,
    parents: parents.get(row.area_id) ?? {},
    validFrom: row.valid_from,
    validTo: row.valid_to,
    validitySource: row.validity_source,
    successors: successors.get(row.area_id) ?? [],
  }));
}

/** Whether there is an area of that key. */
export async function knowsArea(connection: Kysely<Tables>, key: string): Promise<boolean> {
  const row = await connection
    .selectFrom('area')
    .select('area_id')
    .where('area_key', '=', key)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Brings the shipped areas into the database where they differ from what was written last. Areas that a municipality
 * added stay. Other parents mean other pre-aggregates, so the caches are made again.
 */
export async function ensureReferenceAreas(db: Database, areas: readonly Area[]): Promise<void> {
  const hash = createHash('sha256').update(JSON.stringify(areas)).digest('hex');
  if ((await readAreasHash(db.kysely)) === hash) return;
  await inWriteTransaction(db.kysely, async (connection) => {
    if ((await readAreasHash(connection)) === hash) return;
    await writeAreas(connection, areas);
    await connection
      .insertInto('setting')
      .values({ name: 'areas', content: hash })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ content: hash }))
      .execute();
    for (const scope of await listScopes(connection)) await rebuildCaches(connection, scope);
    await raiseDataVersion(connection);
  });
}

/** Adds or replaces areas; throws `unknown area: x` where a parent or successor is neither known nor among them. */
export async function writeAreas(connection: Kysely<Tables>, areas: readonly Area[]): Promise<void> {
  await upsertAreas(connection, areas);
  const rows = await connection.selectFrom('area').select(['area_id', 'area_key']).execute();
  const ids = new Map(rows.map((row) => [row.area_key, row.area_id]));
  const own = areas.map(({ key }) => idOf(ids, key));
  await connection.deleteFrom('area_parent').where('area_id', 'in', own).execute();
  await connection.deleteFrom('area_successor').where('area_id', 'in', own).execute();
  const parents = areas.flatMap(({ key, parents: links }) =>
    Object.entries(links).map(([hierarchy, parent]) => ({
      area_id: idOf(ids, key),
      hierarchy,
      parent_id: idOf(ids, parent),
    })),
  );
  if (parents.length > 0) await connection.insertInto('area_parent').values(parents).execute();
  const successors = areas.flatMap(({ key, successors: links }) =>
    links.map((successor) => ({ area_id: idOf(ids, key), successor_id: idOf(ids, successor) })),
  );
  if (successors.length > 0) await connection.insertInto('area_successor').values(successors).execute();
}

async function upsertAreas(connection: Kysely<Tables>, areas: readonly Area[]): Promise<void> {
  const rows = areas.map((area) => ({
    area_key: area.key,
    name: area.name,
    level: area.level,
    valid_from: area.validFrom,
    valid_to: area.validTo,
    validity_source: area.validitySource,
  }));
  await connection
    .insertInto('area')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('area_key').doUpdateSet((update) => ({
        name: update.ref('excluded.name'),
        level: update.ref('excluded.level'),
        valid_from: update.ref('excluded.valid_from'),
        valid_to: update.ref('excluded.valid_to'),
        validity_source: update.ref('excluded.validity_source'),
      })),
    )
    .execute();
}

async function readAreasHash(connection: Kysely<Tables>): Promise<string | undefined> {
  const row = await connection
    .selectFrom('setting')
    .select('content')
    .where('name', '=', 'areas')
    .executeTakeFirst();
  return row?.content;
}

function idOf(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`unknown area: ${key}`);
  return id;
}

function keyOf(keys: ReadonlyMap<number, string>, id: number): string {
  const key = keys.get(id);
  if (key === undefined) throw new Error(`unknown area id: ${id}`);
  return key;
}
