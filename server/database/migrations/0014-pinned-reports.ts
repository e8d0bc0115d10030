import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { bytesColumn } from '../dialect.ts';
import { readRestingEditions } from './bases-of-0013.ts';
import type { Migration } from './migration.ts';

/** What an edition is pinned to beside its figures: the crest at its head, and the releases and editions that it draws on. */
export const pinnedReports: Migration = {
  name: '0014-pinned-reports',
  async up(db) {
    await municipalTable(db, 'crest')
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('bytes', bytesColumn, (column) => column.notNull())
      .addPrimaryKeyConstraint('crest_pk', ['municipality_id', 'hash'])
      .execute();
    await db.schema.alterTable('report_edition').addColumn('crest', 'text').execute();
    await db.schema.alterTable('report_edition').addColumn('basis', 'text').execute();
    await municipalTable(db, 'edition_release')
      .addColumn('number', 'text', (column) => column.notNull())
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('release', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('edition_release_pk', ['municipality_id', 'number', 'audience', 'release'])
      .addForeignKeyConstraint('edition_release_edition', ['municipality_id', 'number'], 'report_edition', [
        'municipality_id',
        'number',
      ])
      .execute();
    for (const { municipality_id, number, releases, basis } of await readRestingEditions(db)) {
      await sql`update report_edition set basis = ${basis}
        where municipality_id = ${municipality_id} and number = ${number}`.execute(db);
      for (const release of releases) {
        await sql`insert into edition_release (municipality_id, number, audience, release)
          values (${municipality_id}, ${number}, ${release.audience}, ${release.number})`.execute(db);
      }
    }
    await pinCrests(db);
  },
};

interface OldLetterhead {
  municipality_id: number;
  crest_type: string;
  crest: Uint8Array;
  changed_at: string;
}

/** Editions that were made since the crest was set have it; what stood on those before is not known, they get none. */
async function pinCrests(db: Kysely<unknown>): Promise<void> {
  const heads = await sql<OldLetterhead>`select municipality_id, crest_type, crest, changed_at
    from letterhead`.execute(db);
  for (const { municipality_id, crest_type, crest, changed_at } of heads.rows) {
    const hash = createHash('sha256').update(crest_type).update(crest).digest('hex');
    await sql`insert into crest (municipality_id, hash, type, bytes)
      values (${municipality_id}, ${hash}, ${crest_type}, ${crest})`.execute(db);
    await sql`update report_edition set crest = ${hash}
      where municipality_id = ${municipality_id} and made_at >= ${changed_at}`.execute(db);
  }
}

function municipalTable<Name extends string>(db: Kysely<unknown>, name: Name) {
  return db.schema
    .createTable(name)
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    );
}
