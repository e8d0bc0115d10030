import type { Migration } from './migration.ts';

/** Files and returns that are expected; what came of them is computed from the imports. */
export const deliveries: Migration = {
  name: '0006-deliveries',
  async up(db) {
    await db.schema
      .createTable('delivery')
      .addColumn('municipality_id', 'integer', (column) =>
        column.notNull().references('municipality.municipality_id'),
      )
      .addColumn('delivery_key', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('sender', 'text', (column) => column.notNull())
      .addColumn('sender_email', 'text')
      .addColumn('rhythm', 'text', (column) => column.notNull())
      .addColumn('expected', 'text', (column) => column.notNull())
      .addColumn('due', 'text', (column) => column.notNull())
      .addColumn('matching', 'text', (column) => column.notNull())
      .addColumn('returns', 'text')
      .addColumn('active_from', 'text')
      .addColumn('active_until', 'text')
      .addColumn('how_to_send', 'text')
      .addColumn('note', 'text')
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('changed_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('delivery_pk', ['municipality_id', 'delivery_key'])
      .execute();
  },
};
