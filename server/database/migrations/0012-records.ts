import { type Kysely, sql } from 'kysely';
import type { Migration } from './migration.ts';
import { readOldRecords } from './records-of-0011.ts';

/** Everything of the cycle as records in versions; strategies, fields, goals, targets and plans move over. */
export const records: Migration = {
  name: '0012-records',
  async up(db) {
    await createRecords(db);
    for (const { record, references } of await readOldRecords(db)) {
      const row = { ...record, version: 1, changed_by: 'Umstellung' };
      await insert(db, 'record', { ...row, archived: 0 });
      await insert(db, 'record_version', { ...row, standing: 'current' });
      const { municipality_id, kind, record_key } = record;
      for (const reference of references) {
        await insert(db, 'record_reference', { municipality_id, kind, record_key, ...reference });
      }
    }
    for (const table of [
      'former_target',
      'target',
      'goal_plan_step',
      'goal_plan',
      'goal',
      'action_field',
      'strategy',
    ]) {
      await db.schema.dropTable(table).execute();
    }
  },
};

async function insert(db: Kysely<unknown>, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row).map((name) => sql.ref(name));
  const values = Object.values(row).map((value) => sql.val(value));
  await sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)})`.execute(db);
}

function recordTable<Name extends string>(db: Kysely<unknown>, name: Name) {
  return db.schema
    .createTable(name)
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('record_key', 'text', (column) => column.notNull());
}

async function createRecords(db: Kysely<unknown>): Promise<void> {
  await recordTable(db, 'record')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('archived', 'integer', (column) => column.notNull())
    .addColumn('sort', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_pk', ['municipality_id', 'kind', 'record_key'])
    .execute();
  await recordTable(db, 'record_version')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('standing', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('sort', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_by', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('cause_kind', 'text')
    .addColumn('cause_key', 'text')
    .addPrimaryKeyConstraint('record_version_pk', ['municipality_id', 'kind', 'record_key', 'version'])
    .execute();
  await recordTable(db, 'record_reference')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('to_kind', 'text', (column) => column.notNull())
    .addColumn('to_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_reference_pk', [
      'municipality_id',
      'kind',
      'record_key',
      'role',
      'to_kind',
      'to_key',
    ])
    .execute();
  await db.schema
    .createIndex('record_reference_to')
    .on('record_reference')
    .columns(['municipality_id', 'to_kind', 'to_key'])
    .execute();
}
