import type { Migration } from './migration.ts';

/** What a person decided about a file, and the note that an import was taken over with. */
export const decisions: Migration = {
  name: '0005-decisions',
  async up(db) {
    await db.schema
      .alterTable('upload')
      .addColumn('answers', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    await db.schema
      .alterTable('import')
      .addColumn('answers', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    await db.schema.alterTable('import').addColumn('note', 'text').execute();
    await db.schema
      .alterTable('import')
      .addColumn('kept', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();
  },
};
