import type { School } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';

export async function readSchools(db: Database, caller: Caller): Promise<School[]> {
  const rows = await db.kysely
    .selectFrom('school')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('school_number')
    .execute();
  return rows.map((row) => ({
    number: row.school_number,
    name: row.name,
    form: row.form,
    provider: row.provider,
    area: row.area_key,
    opened: row.opened,
    closed: row.closed,
  }));
}
