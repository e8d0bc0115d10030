import type { Database } from './connection.ts';

/** Small things that the program itself has to remember about a database. */
export async function hasSetting(db: Database, name: string): Promise<boolean> {
  const row = await db.kysely
    .selectFrom('setting')
    .select('name')
    .where('name', '=', name)
    .executeTakeFirst();
  return row !== undefined;
}

export async function keepSetting(db: Database, name: string, content: string): Promise<void> {
  await db.kysely
    .insertInto('setting')
    .values({ name, content })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ content }))
    .execute();
}
