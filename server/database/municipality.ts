import type { Kysely } from 'kysely';
import type { Municipality } from '../../data/goal.ts';
import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

/** A municipality as the server knows it; `demo` where it was loaded as the demonstration. */
export interface KnownMunicipality {
  id: number;
  key: string;
  demo: boolean;
}

/** Throws `unknown municipality: id`. */
export async function readMunicipality(db: Database, scope: Scope): Promise<Municipality> {
  const row = await db.kysely
    .selectFrom('municipality')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .executeTakeFirst();
  if (!row) throw new Error(`unknown municipality: ${scope.municipalityId}`);
  return { key: row.municipality_key, name: row.name, note: row.note };
}

export async function listMunicipalities(db: Database): Promise<KnownMunicipality[]> {
  const rows = await db.kysely.selectFrom('municipality').selectAll().orderBy('municipality_id').execute();
  return rows.map((row) => ({ id: row.municipality_id, key: row.municipality_key, demo: row.demo === 1 }));
}

/** Whether the caller's municipality is the demonstration. */
export async function isDemo(db: Database, { municipalityId }: Scope): Promise<boolean> {
  return (await listMunicipalities(db)).some(({ id, demo }) => id === municipalityId && demo);
}

/** Makes the municipality or takes over its name and note; answers its id. */
export async function writeMunicipality(
  connection: Kysely<Tables>,
  municipality: Municipality,
  demo: boolean,
): Promise<number> {
  const { municipality_id } = await connection
    .insertInto('municipality')
    .values({
      municipality_key: municipality.key,
      name: municipality.name,
      note: municipality.note,
      demo: demo ? 1 : 0,
    })
    .onConflict((conflict) =>
      conflict.column('municipality_key').doUpdateSet({ name: municipality.name, note: municipality.note }),
    )
    .returning('municipality_id')
    .executeTakeFirstOrThrow();
  return municipality_id;
}

export async function listScopes(connection: Kysely<Tables>): Promise<Scope[]> {
  const rows = await connection.selectFrom('municipality').select('municipality_id').execute();
  return rows.map((row) => ({ municipalityId: row.municipality_id }));
}
