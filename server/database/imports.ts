import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import {
  type Answers,
  answers as answersSchema,
  type ImportRecord,
  type Reading,
  reading as readingSchema,
} from '../../data/upload.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { eventColumns } from './event-count.ts';
import type { Tables } from './tables.ts';

/** All imports of the municipality, newest first, withdrawn ones too. */
export async function listImports(db: Database, caller: Caller): Promise<ImportRecord[]> {
  return (await selectImports(db.kysely, caller).execute()).map(importOf);
}

export async function maybeImport(
  db: Database,
  caller: Caller,
  id: number,
): Promise<ImportRecord | undefined> {
  const row = await selectImports(db.kysely, caller).where('import.import_id', '=', id).executeTakeFirst();
  return row && importOf(row);
}

/** What was understood of the import's file when it was taken over. */
export async function maybeImportReading(
  db: Database,
  caller: Caller,
  id: number,
): Promise<Reading | undefined> {
  const row = await db.kysely
    .selectFrom('import')
    .select('reading')
    .where('municipality_id', '=', caller.municipalityId)
    .where('import_id', '=', id)
    .executeTakeFirst();
  return row && readingSchema.parse(JSON.parse(row.reading));
}

/** The newest import with that content that is not withdrawn. */
export async function maybeImportOfHash(
  db: Database,
  caller: Caller,
  hash: string,
): Promise<number | undefined> {
  const row = await db.kysely
    .selectFrom('import')
    .select('import_id')
    .where('municipality_id', '=', caller.municipalityId)
    .where('hash', '=', hash)
    .where('withdrawn_at', 'is', null)
    .orderBy('import_id', 'desc')
    .executeTakeFirst();
  return row?.import_id;
}

/** What was decided about the files of the newest imports, newest first; those without a decision are left out. */
export async function listRememberedAnswers(
  db: Database,
  caller: Caller,
): Promise<{ format: string; answers: Answers }[]> {
  const rows = await db.kysely
    .selectFrom('import')
    .select(['format', 'answers'])
    .where('municipality_id', '=', caller.municipalityId)
    .where('answers', '<>', '{}')
    .orderBy('import_id', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ format, answers }) => ({ format, answers: answersSchema.parse(JSON.parse(answers)) }));
}

/** ISO time of the newest import that is not withdrawn, null without one. */
export async function readDataState(db: Database, caller: Caller): Promise<string | null> {
  const row = await db.kysely
    .selectFrom('import')
    .select((expression) => expression.fn.max('committed_at').as('newest'))
    .where('municipality_id', '=', caller.municipalityId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row?.newest ?? null;
}

/**
 * The time of a change: `now`, or just after the last change where the clock has not moved on or was set back, so
 * that any two states of the data can be told apart by their time.
 */
export async function nextEventTime(connection: Kysely<Tables>, scope: Scope, now: string): Promise<string> {
  const last = await readLastEventTime(connection, scope);
  return now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

/**
 * The time of the last thing that happened to figures or to what is made of them, or until which an edition of a report
 * reads; empty before the first.
 */
export async function readLastEventTime(connection: Kysely<Tables>, scope: Scope): Promise<string> {
  let last = '';
  for (const [table, column] of [...eventColumns, ['report_edition', 'as_of'] as const]) {
    const row = await connection
      .selectFrom(table)
      .select(sql<string | null>`max(${sql.ref(column)})`.as('last'))
      .where('municipality_id', '=', scope.municipalityId)
      .executeTakeFirst();
    if (row?.last && row.last > last) last = row.last;
  }
  return last;
}

export async function nextImportId(connection: Kysely<Tables>, scope: Scope): Promise<number> {
  const row = await connection
    .selectFrom('import')
    .select((expression) => expression.fn.max('import_id').as('last'))
    .where('municipality_id', '=', scope.municipalityId)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

function selectImports(kysely: Kysely<Tables>, scope: Scope) {
  return kysely
    .selectFrom('import')
    .selectAll('import')
    .select(countCurrentValues)
    .where('import.municipality_id', '=', scope.municipalityId)
    .orderBy('import.import_id', 'desc');
}

/** By the indicators that the import touched: the key of the extents leads with the indicator. */
function countCurrentValues(expression: ExpressionBuilder<Tables, 'import'>) {
  return expression
    .selectFrom('import_indicator')
    .innerJoin('current_extent', (join) =>
      join
        .onRef('current_extent.municipality_id', '=', 'import_indicator.municipality_id')
        .onRef('current_extent.indicator_id', '=', 'import_indicator.indicator_id')
        .onRef('current_extent.member_id', '=', 'import_indicator.import_id')
        .on('current_extent.facet', '=', 'import'),
    )
    .select((inner) => inner.fn.sum<number>('current_extent.current_values').as('total'))
    .whereRef('import_indicator.municipality_id', '=', 'import.municipality_id')
    .whereRef('import_indicator.import_id', '=', 'import.import_id')
    .as('current_values');
}

type ImportRow = Awaited<ReturnType<ReturnType<typeof selectImports>['execute']>>[number];

function importOf(row: ImportRow): ImportRecord {
  return {
    id: row.import_id,
    fileName: row.file_name,
    hash: row.hash,
    size: row.size,
    format: row.format,
    formatTitle: row.format_title,
    title: row.title,
    code: row.code,
    stateDate: row.state_date,
    actor: row.actor,
    committedAt: row.committed_at,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
    dataRows: row.data_rows,
    observations: row.observations,
    rejectedRows: row.rejected_rows,
    skipBadRows: row.skip_bad_rows === 1,
    demo: row.demo === 1,
    note: row.note,
    kept: row.kept === 1,
    // The sum over no rows is null: none of its values is current.
    currentValues: row.current_values === null ? 0 : Number(row.current_values),
  };
}
