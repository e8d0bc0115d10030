import type { Kysely } from 'kysely';
import { clustered, identity } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** What all municipalities share: areas, and the texts that figures' keys are made of, as integers. */
export const reference: Migration = {
  name: '0001-reference',
  async up(db) {
    await createAreas(db);
    await db.schema
      .createTable('period')
      .addColumn('period_id', 'integer', identity)
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('period_key', 'text', (column) => column.notNull())
      .addColumn('first_day', 'text', (column) => column.notNull())
      .addColumn('last_day', 'text', (column) => column.notNull())
      .addUniqueConstraint('period_key_kind', ['period_key', 'kind'])
      .execute();
    await db.schema
      .createTable('breakdown')
      .addColumn('breakdown_id', 'integer', identity)
      .addColumn('breakdown_key', 'text', (column) => column.notNull().unique())
      .execute();
    await db.schema
      .createTable('indicator_version')
      .addColumn('indicator_id', 'integer', identity)
      .addColumn('slug', 'text', (column) => column.notNull())
      .addColumn('definition_version', 'integer', (column) => column.notNull())
      .addUniqueConstraint('indicator_version_slug', ['slug', 'definition_version'])
      .execute();
    await db.schema
      .createTable('setting')
      .addColumn('name', 'text', (column) => column.notNull().primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('data_version')
      .addColumn('singleton', 'integer', (column) => column.notNull().primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
  },
};

async function createAreas(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('area')
    .addColumn('area_id', 'integer', identity)
    .addColumn('area_key', 'text', (column) => column.notNull().unique())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text')
    .addColumn('valid_to', 'text')
    .addColumn('validity_source', 'text', (column) => column.notNull())
    .execute();
  await clustered(
    db.schema
      .createTable('area_parent')
      .addColumn('area_id', 'integer', (column) => column.notNull().references('area.area_id'))
      .addColumn('hierarchy', 'text', (column) => column.notNull())
      .addColumn('parent_id', 'integer', (column) => column.notNull().references('area.area_id'))
      .addPrimaryKeyConstraint('area_parent_key', ['area_id', 'hierarchy']),
  ).execute();
  await db.schema
    .createIndex('area_parent_children')
    .on('area_parent')
    .columns(['parent_id', 'hierarchy', 'area_id'])
    .execute();
  await clustered(
    db.schema
      .createTable('area_successor')
      .addColumn('area_id', 'integer', (column) => column.notNull().references('area.area_id'))
      .addColumn('successor_id', 'integer', (column) => column.notNull().references('area.area_id'))
      .addPrimaryKeyConstraint('area_successor_key', ['area_id', 'successor_id']),
  ).execute();
}
