import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import { clustered } from '../dialect.ts';
import type { Migration } from './migration.ts';

/**
 * Values and the caches made of them, kept in drill order. No foreign keys: the rows come out of joins with the
 * tables they would refer to, and checking five of them a row would double the time that the write lock is held.
 */
export const figures: Migration = {
  name: '0004-figures',
  async up(db) {
    await createValues(db);
    await createCurrentValues(db);
    await createCurrentExtent(db);
    await createPreAggregates(db);
    await sql`insert into data_version (singleton, version) values (1, 1)`.execute(db);
    await sql`insert into breakdown (breakdown_id, breakdown_key) values (1, '')`.execute(db);
  },
};

function whole<Name extends string>(
  table: CreateTableBuilder<Name>,
  columns: string[],
): CreateTableBuilder<Name> {
  return columns.reduce<CreateTableBuilder<Name>>(
    (made, column) => made.addColumn(column, 'integer', (builder) => builder.notNull()),
    table,
  );
}

const seriesKey = ['municipality_id', 'indicator_id', 'area_id', 'breakdown_id', 'period_id'];

async function createValues(db: Kysely<unknown>): Promise<void> {
  await clustered(
    whole(db.schema.createTable('value'), [...seriesKey, 'import_id', 'line', 'column_number'])
      .addColumn('value', 'double precision')
      .addColumn('numerator', 'double precision')
      .addColumn('denominator', 'double precision')
      .addColumn('gap', 'text')
      .addColumn('sign', 'text')
      .addColumn('qualifiers', 'text')
      .addColumn('reported', 'integer')
      .addColumn('due', 'integer')
      .addPrimaryKeyConstraint('value_pk', [...seriesKey, 'import_id'] as never[]),
  ).execute();
}

async function createCurrentValues(db: Kysely<unknown>): Promise<void> {
  await clustered(
    whole(db.schema.createTable('current_value'), [...seriesKey, 'import_id']).addPrimaryKeyConstraint(
      'current_value_pk',
      seriesKey as never[],
    ),
  ).execute();
}

async function createCurrentExtent(db: Kysely<unknown>): Promise<void> {
  await clustered(
    db.schema
      .createTable('current_extent')
      .addColumn('municipality_id', 'integer', (column) => column.notNull())
      .addColumn('indicator_id', 'integer', (column) => column.notNull())
      .addColumn('facet', 'text', (column) => column.notNull())
      .addColumn('member_id', 'integer', (column) => column.notNull())
      .addColumn('current_values', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('current_extent_pk', [
        'municipality_id',
        'indicator_id',
        'facet',
        'member_id',
      ]),
  ).execute();
}

async function createPreAggregates(db: Kysely<unknown>): Promise<void> {
  await clustered(
    db.schema
      .createTable('pre_aggregate')
      .addColumn('municipality_id', 'integer', (column) => column.notNull())
      .addColumn('indicator_id', 'integer', (column) => column.notNull())
      .addColumn('hierarchy', 'text', (column) => column.notNull())
      .addColumn('parent_id', 'integer', (column) => column.notNull())
      .addColumn('breakdown_id', 'integer', (column) => column.notNull())
      .addColumn('period_id', 'integer', (column) => column.notNull())
      .addColumn('with_number', 'integer', (column) => column.notNull())
      .addColumn('with_gap', 'integer', (column) => column.notNull())
      .addColumn('value_sum', 'double precision')
      .addColumn('numerator_sum', 'double precision')
      .addColumn('denominator_sum', 'double precision')
      .addPrimaryKeyConstraint('pre_aggregate_pk', [
        'municipality_id',
        'indicator_id',
        'hierarchy',
        'parent_id',
        'breakdown_id',
        'period_id',
      ]),
  ).execute();
}
