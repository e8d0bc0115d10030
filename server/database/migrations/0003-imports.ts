import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

/** Accepted files, the labels that they brought, and files on their way. */
export const imports: Migration = {
  name: '0003-imports',
  async up(db) {
    await createImports(db);
    await createUploads(db);
    await db.schema
      .createTable('import_indicator')
      .addColumn('municipality_id', 'integer', (column) => column.notNull())
      .addColumn('import_id', 'integer', (column) => column.notNull())
      .addColumn('indicator_id', 'integer', (column) => column.notNull())
      .addColumn('observations', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('import_indicator_pk', ['municipality_id', 'import_id', 'indicator_id'])
      .execute();
    await db.schema
      .createTable('category_label')
      .addColumn('municipality_id', 'integer', (column) => column.notNull())
      .addColumn('dimension', 'text', (column) => column.notNull())
      .addColumn('category', 'text', (column) => column.notNull())
      .addColumn('import_id', 'integer', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('category_label_pk', ['municipality_id', 'dimension', 'category', 'import_id'])
      .execute();
  },
};

async function createImports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('import')
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    )
    .addColumn('import_id', 'integer', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('format', 'text', (column) => column.notNull())
    .addColumn('format_title', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('code', 'text')
    .addColumn('state_date', 'text')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('committed_at', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addColumn('data_rows', 'integer', (column) => column.notNull())
    .addColumn('observations', 'integer', (column) => column.notNull())
    .addColumn('rejected_rows', 'integer', (column) => column.notNull())
    .addColumn('skip_bad_rows', 'integer', (column) => column.notNull())
    .addColumn('demo', 'integer', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('import_pk', ['municipality_id', 'import_id'])
    .execute();
  await db.schema.createIndex('import_hash').on('import').columns(['municipality_id', 'hash']).execute();
}

async function createUploads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('upload')
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    )
    .addColumn('upload_id', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reading', 'text')
    .addColumn('import_id', 'integer')
    .addColumn('failure', 'text')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('upload_pk', ['municipality_id', 'upload_id'])
    .execute();
}
