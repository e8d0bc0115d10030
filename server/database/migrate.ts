import { type Kysely, sql } from 'kysely';
import { inWriteTransaction } from './dialect.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Applies what is missing of the listed migrations, in order, under the write lock: two processes that start at once
 * on one folder do not meet. Throws `database is newer than this program: name` for a step that is not listed.
 */
export async function migrate<Tables>(
  kysely: Kysely<Tables>,
  list: readonly Migration[] = migrations,
): Promise<string[]> {
  if ((await readApplied(kysely)).join() === list.map((migration) => migration.name).join()) return [];
  return inWriteTransaction(kysely, async (connection) => {
    await sql`create table if not exists migration (name text primary key not null)`.execute(connection);
    const applied = await readApplied(connection);
    const unknown = applied.find((name) => !list.some((migration) => migration.name === name));
    if (unknown) throw new Error(`database is newer than this program: ${unknown}`);
    const missing = list.filter((migration) => !applied.includes(migration.name));
    for (const migration of missing) {
      await migration.up(connection.withTables<Record<never, never>>() as Kysely<unknown>);
      await sql`insert into migration (name) values (${migration.name})`.execute(connection);
    }
    return missing.map((migration) => migration.name);
  });
}

async function readApplied<Tables>(kysely: Kysely<Tables>): Promise<string[]> {
  const tables = await kysely.introspection.getTables();
  if (!tables.some((table) => table.name === 'migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(kysely);
  return rows.map((row) => row.name);
}
