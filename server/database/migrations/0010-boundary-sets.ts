import type { Migration } from './migration.ts';

/** Borders that a municipality brought in itself: topology and areas as JSON. */
export const boundarySets: Migration = {
  name: '0010-boundary-sets',
  async up(db) {
    await db.schema
      .createTable('boundary_set')
      .addColumn('municipality_id', 'integer', (column) =>
        column.notNull().references('municipality.municipality_id'),
      )
      .addColumn('set_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('licence', 'text', (column) => column.notNull())
      .addColumn('areas', 'text', (column) => column.notNull())
      .addColumn('topology', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('made_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('boundary_set_pk', ['municipality_id', 'set_id'])
      .execute();
  },
};
