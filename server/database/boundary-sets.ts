import * as z from 'zod';
import { type BoundaryTopology, boundaryTopology } from '../../data/boundary-set.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';

const areaList = z.array(z.strictObject({ key: z.string(), name: z.string() }));

const grid = z.object(boundaryTopology.pick({ bbox: true, transform: true }).shape);

/** Borders of a municipality as they are kept, without the geometry. */
export interface StoredBoundarySet {
  id: string;
  name: string;
  source: string;
  licence: string;
  areas: z.infer<typeof areaList>;
  /** What a topology says of its grid. */
  grid: z.infer<typeof grid>;
  /** ISO time in UTC. */
  madeAt: string;
  madeBy: string;
}

/** By name. */
export async function listBoundarySets(db: Database, caller: Caller): Promise<StoredBoundarySet[]> {
  const rows = await db.kysely
    .selectFrom('boundary_set')
    .select(['set_id', 'name', 'source', 'licence', 'areas', 'topology', 'made_at', 'made_by'])
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('name')
    .orderBy('set_id')
    .execute();
  return rows.map((row) => ({
    id: row.set_id,
    name: row.name,
    source: row.source,
    licence: row.licence,
    areas: areaList.parse(JSON.parse(row.areas)),
    grid: grid.parse(JSON.parse(row.topology)),
    madeAt: row.made_at,
    madeBy: row.made_by,
  }));
}

export async function maybeBoundaryTopology(
  db: Database,
  caller: Caller,
  id: string,
): Promise<BoundaryTopology | undefined> {
  const row = await db.kysely
    .selectFrom('boundary_set')
    .select('topology')
    .where('municipality_id', '=', caller.municipalityId)
    .where('set_id', '=', id)
    .executeTakeFirst();
  return row && boundaryTopology.parse(JSON.parse(row.topology));
}

export async function insertBoundarySet(
  db: Database,
  caller: Caller,
  { topology, ...set }: Omit<StoredBoundarySet, 'areas' | 'grid' | 'madeBy'> & { topology: BoundaryTopology },
): Promise<void> {
  const areas = topology.objects.areas.geometries.map(({ properties }) => properties);
  await inWriteTransaction(db.kysely, async (connection) => {
    await connection
      .insertInto('boundary_set')
      .values({
        municipality_id: caller.municipalityId,
        set_id: set.id,
        name: set.name,
        source: set.source,
        licence: set.licence,
        areas: JSON.stringify(areas),
        topology: JSON.stringify(topology),
        made_at: set.madeAt,
        made_by: caller.actor,
      })
      .execute();
    await raiseDataVersion(connection);
  });
}

/** Answers whether it was there. */
export async function deleteBoundarySet(db: Database, caller: Caller, id: string): Promise<boolean> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const result = await connection
      .deleteFrom('boundary_set')
      .where('municipality_id', '=', caller.municipalityId)
      .where('set_id', '=', id)
      .executeTakeFirst();
    if (result.numDeletedRows > 0n) await raiseDataVersion(connection);
    return result.numDeletedRows > 0n;
  });
}
