import type { Migration } from './migration.ts';

/** Breaks in series that staff noted; one is withdrawn rather than deleted. */
export const seriesBreaks: Migration = {
  name: '0008-series-breaks',
  async up(db) {
    await db.schema
      .createTable('series_break')
      .addColumn('municipality_id', 'integer', (column) =>
        column.notNull().references('municipality.municipality_id'),
      )
      .addColumn('break_id', 'integer', (column) => column.notNull())
      .addColumn('indicator', 'text', (column) => column.notNull())
      .addColumn('area_key', 'text')
      .addColumn('breakdown_key', 'text')
      .addColumn('first_day', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('set_by', 'text', (column) => column.notNull())
      .addColumn('set_at', 'text', (column) => column.notNull())
      .addColumn('withdrawn_by', 'text')
      .addColumn('withdrawn_at', 'text')
      .addPrimaryKeyConstraint('series_break_pk', ['municipality_id', 'break_id'])
      .execute();
  },
};
