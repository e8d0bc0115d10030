import type { Migration } from './migration.ts';

/** Who asked for a figure and what was answered, with the figure and the state of the data as they were. */
export const inquiries: Migration = {
  name: '0011-inquiries',
  async up(db) {
    await db.schema
      .createTable('inquiry')
      .addColumn('municipality_id', 'integer', (column) =>
        column.notNull().references('municipality.municipality_id'),
      )
      .addColumn('inquiry_id', 'integer', (column) => column.notNull())
      .addColumn('indicator', 'text', (column) => column.notNull())
      .addColumn('area_key', 'text', (column) => column.notNull())
      .addColumn('breakdown_key', 'text', (column) => column.notNull())
      .addColumn('period_key', 'text', (column) => column.notNull())
      .addColumn('asked_by', 'text', (column) => column.notNull())
      .addColumn('asked_on', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('figure', 'text', (column) => column.notNull())
      .addColumn('data_version', 'integer', (column) => column.notNull())
      .addColumn('answered_at', 'text', (column) => column.notNull())
      .addColumn('answered_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('inquiry_pk', ['municipality_id', 'inquiry_id'])
      .execute();
  },
};
