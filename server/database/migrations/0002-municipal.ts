import type { Kysely } from 'kysely';
import { identity } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** What belongs to one municipality beside its figures; `municipality_id` comes first in every key. */
export const municipal: Migration = {
  name: '0002-municipal',
  async up(db) {
    await db.schema
      .createTable('municipality')
      .addColumn('municipality_id', 'integer', identity)
      .addColumn('municipality_key', 'text', (column) => column.notNull().unique())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('note', 'text')
      .addColumn('demo', 'integer', (column) => column.notNull())
      .execute();
    await createSchools(db);
    await createStrategies(db);
    await createGoals(db);
    await createTargets(db);
  },
};

function municipalTable<Name extends string>(db: Kysely<unknown>, name: Name, key: string) {
  return db.schema
    .createTable(name)
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    )
    .addColumn(key, 'text', (column) => column.notNull());
}

async function createSchools(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'school', 'school_number')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('form', 'text', (column) => column.notNull())
    .addColumn('provider', 'text')
    .addColumn('area_key', 'text', (column) => column.notNull())
    .addColumn('opened', 'text')
    .addColumn('closed', 'text')
    .addPrimaryKeyConstraint('school_pk', ['municipality_id', 'school_number'])
    .execute();
}

async function createStrategies(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'strategy', 'strategy_key')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_on', 'text')
    .addColumn('paper', 'text')
    .addPrimaryKeyConstraint('strategy_pk', ['municipality_id', 'strategy_key'])
    .execute();
  await municipalTable(db, 'action_field', 'field_key')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('unit', 'text')
    .addColumn('body', 'text')
    .addColumn('sort', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('action_field_pk', ['municipality_id', 'field_key'])
    .execute();
}

async function createGoals(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'goal', 'goal_key')
    .addColumn('strategy_key', 'text', (column) => column.notNull())
    .addColumn('field_key', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('parent_key', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('responsible', 'text')
    .addColumn('body', 'text')
    .addColumn('sort', 'integer', (column) => column.notNull())
    .addColumn('invented', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('goal_pk', ['municipality_id', 'goal_key'])
    .addForeignKeyConstraint('goal_strategy', ['municipality_id', 'strategy_key'], 'strategy', [
      'municipality_id',
      'strategy_key',
    ])
    .addForeignKeyConstraint('goal_field', ['municipality_id', 'field_key'], 'action_field', [
      'municipality_id',
      'field_key',
    ])
    .addForeignKeyConstraint('goal_parent', ['municipality_id', 'parent_key'], 'goal', [
      'municipality_id',
      'goal_key',
    ])
    .execute();
}

async function createTargets(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'target', 'target_key')
    .addColumn('goal_key', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('definition_version', 'integer', (column) => column.notNull())
    .addColumn('area_key', 'text', (column) => column.notNull())
    .addColumn('breakdown_key', 'text', (column) => column.notNull())
    .addColumn('fold', 'text')
    .addColumn('baseline_period', 'text')
    .addColumn('baseline_value', 'double precision')
    .addColumn('value', 'double precision')
    .addColumn('due_period', 'text')
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('tolerance', 'double precision')
    .addPrimaryKeyConstraint('target_pk', ['municipality_id', 'target_key'])
    .addForeignKeyConstraint('target_goal', ['municipality_id', 'goal_key'], 'goal', [
      'municipality_id',
      'goal_key',
    ])
    .execute();
}
