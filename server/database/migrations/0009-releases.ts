import type { Kysely } from 'kysely';
import { clustered } from '../dialect.ts';
import type { Migration } from './migration.ts';

/**
 * Releases with what their audiences may see of figures that count persons. `released_value` keeps true numbers beside
 * `withheld`, for staff's list and for the audits of later releases: whoever reads it for an audience leaves them out.
 * Its keys are texts, because sums over breakdowns that no file brought are among them.
 */
export const releases: Migration = {
  name: '0009-releases',
  async up(db) {
    await createReleases(db);
    await createReleasedValues(db);
    await db.schema
      .createTable('protection_rule')
      .addColumn('municipality_id', 'integer', (column) =>
        column.notNull().references('municipality.municipality_id'),
      )
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('rules', 'text', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('changed_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('protection_rule_pk', ['municipality_id', 'audience'])
      .execute();
  },
};

async function createReleases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('release')
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    )
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('released_at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('rules', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .addColumn('indicators', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addPrimaryKeyConstraint('release_pk', ['municipality_id', 'audience', 'number'])
    .execute();
}

async function createReleasedValues(db: Kysely<unknown>): Promise<void> {
  await clustered(
    db.schema
      .createTable('released_value')
      .addColumn('municipality_id', 'integer', (column) => column.notNull())
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('indicator', 'text', (column) => column.notNull())
      .addColumn('area_key', 'text', (column) => column.notNull())
      .addColumn('breakdown_key', 'text', (column) => column.notNull())
      .addColumn('period_kind', 'text', (column) => column.notNull())
      .addColumn('period_key', 'text', (column) => column.notNull())
      .addColumn('definition_version', 'integer', (column) => column.notNull())
      .addColumn('value', 'double precision')
      .addColumn('numerator', 'double precision')
      .addColumn('denominator', 'double precision')
      .addColumn('gap', 'text')
      .addColumn('sign', 'text')
      .addColumn('qualifiers', 'text')
      .addColumn('reported', 'integer')
      .addColumn('due', 'integer')
      .addColumn('combined', 'text', (column) => column.notNull())
      .addColumn('derived', 'integer', (column) => column.notNull())
      .addColumn('basis', 'text', (column) => column.notNull())
      .addColumn('denominator_basis', 'text', (column) => column.notNull())
      .addColumn('exempt', 'integer', (column) => column.notNull())
      .addColumn('threshold', 'integer', (column) => column.notNull())
      .addColumn('shows_zero', 'integer', (column) => column.notNull())
      .addColumn('withheld', 'text')
      .addPrimaryKeyConstraint('released_value_pk', [
        'municipality_id',
        'audience',
        'number',
        'indicator',
        'area_key',
        'breakdown_key',
        'period_kind',
        'period_key',
      ]),
  ).execute();
}
