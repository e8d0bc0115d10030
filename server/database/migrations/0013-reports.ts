import type { Kysely } from 'kysely';
import { bytesColumn } from '../dialect.ts';
import type { Migration } from './migration.ts';

/** Editions of reports with their files, the work on them, and what stands at the head of paper. */
export const reports: Migration = {
  name: '0013-reports',
  async up(db) {
    await createEditions(db);
    await municipalTable(db, 'report_file')
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('format', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('bytes', bytesColumn, (column) => column.notNull())
      .addPrimaryKeyConstraint('report_file_pk', ['municipality_id', 'number', 'format'])
      .addForeignKeyConstraint('report_file_edition', ['municipality_id', 'number'], 'report_edition', [
        'municipality_id',
        'number',
      ])
      .execute();
    await municipalTable(db, 'report_job')
      .addColumn('job_id', 'text', (column) => column.notNull())
      .addColumn('report_key', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('meeting_key', 'text')
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('edition', 'text')
      .addColumn('failure', 'text')
      .addColumn('asked_by', 'text', (column) => column.notNull())
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('report_job_pk', ['municipality_id', 'job_id'])
      .execute();
    await municipalTable(db, 'letterhead')
      .addColumn('crest_type', 'text', (column) => column.notNull())
      .addColumn('crest', bytesColumn, (column) => column.notNull())
      .addColumn('changed_at', 'text', (column) => column.notNull())
      .addColumn('changed_by', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('letterhead_pk', ['municipality_id'])
      .execute();
  },
};

function municipalTable(db: Kysely<unknown>, name: string) {
  return db.schema
    .createTable(name)
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    );
}

async function createEditions(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'report_edition')
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('report_key', 'text', (column) => column.notNull())
    .addColumn('report_version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('template', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('judged_day', 'text', (column) => column.notNull())
    .addColumn('data_version', 'integer', (column) => column.notNull())
    .addColumn('release', 'integer')
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('meeting_key', 'text')
    .addColumn('previous', 'text')
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('document', bytesColumn, (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addColumn('withdrawn_reason', 'text')
    .addPrimaryKeyConstraint('report_edition_pk', ['municipality_id', 'number'])
    .addUniqueConstraint('report_edition_ordinal', ['municipality_id', 'year', 'ordinal'])
    .execute();
  await db.schema
    .createIndex('report_edition_report')
    .on('report_edition')
    .columns(['municipality_id', 'report_key'])
    .execute();
}
