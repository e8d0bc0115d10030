import { gunzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import { type Audience, seenBy } from '../../data/audience.ts';
import { type Report, report } from '../../data/report.ts';
import { type ReportDocument, reportDocument } from '../../data/report-document.ts';
import { type ReportEdition, type ReportFormat, reportFormats } from '../../data/report-edition.ts';
import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { isUnderpinned, listWithdrawnBases } from './edition-bases.ts';
import type { ReportEditionTable } from './report-tables.ts';
import type { Tables } from './tables.ts';

/** A file of an edition with its content. */
export interface EditionFile {
  format: ReportFormat;
  name: string;
  bytes: Uint8Array;
}

/** What an edition was made of, and the document that was made. */
export interface EditionContent {
  plan: Report;
  document: ReportDocument;
  /** Number of the edition that it was held against, null for none. */
  previous: string | null;
}

/** Which editions: what is left out is not asked for. */
interface EditionFilter {
  report?: string;
  /** Those made for one of these. */
  audiences?: readonly Audience[];
  withdrawn?: boolean;
  /** Those that rest on nothing that was withdrawn. */
  underpinned?: true;
}

/** Newest first, by their numbers. */
export async function listEditions(
  db: Database,
  scope: Scope,
  filter: EditionFilter,
): Promise<ReportEdition[]> {
  const asked = selectEditions(db.kysely, scope, filter).orderBy('year', 'desc').orderBy('ordinal', 'desc');
  const besides = await readBesides(db, scope, null);
  return (await asked.execute()).map((row) => editionOf(row, besides));
}

/** The edition of that number where it is one of those that are asked for. */
export async function maybeEdition(
  db: Database,
  scope: Scope,
  number: string,
  filter: EditionFilter = {},
): Promise<ReportEdition | undefined> {
  const row = await selectEditions(db.kysely, scope, filter).where('number', '=', number).executeTakeFirst();
  return row && editionOf(row, await readBesides(db, scope, number));
}

/** Throws `unknown edition: number`. */
export async function readEditionContent(
  db: Database,
  scope: Scope,
  number: string,
): Promise<EditionContent> {
  const row = await db.kysely
    .selectFrom('report_edition')
    .select(['plan', 'document', 'previous'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) throw new Error(`unknown edition: ${number}`);
  return {
    plan: report.parse(JSON.parse(row.plan)),
    document: reportDocument.parse(JSON.parse(gunzipSync(row.document).toString())),
    previous: row.previous,
  };
}

export async function maybeEditionFile(
  db: Database,
  scope: Scope,
  { number, name }: { number: string; name: string },
): Promise<EditionFile | undefined> {
  const row = await db.kysely
    .selectFrom('report_file')
    .select(['format', 'name', 'bytes'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('number', '=', number)
    .where('name', '=', name)
    .executeTakeFirst();
  return row && { format: row.format, name: row.name, bytes: row.bytes };
}

/**
 * The newest edition of the report that may be shown to its readers: made for an audience whose reports they see, not
 * withdrawn, and, unless it was for staff alone, resting on nothing that was. What a report is held against stands in it.
 */
export async function maybeNewestEdition(
  db: Database,
  scope: Scope,
  { key, audience }: Pick<Report, 'key' | 'audience'>,
): Promise<string | undefined> {
  const row = await db.kysely
    .selectFrom('report_edition')
    .select('number')
    .where('municipality_id', '=', scope.municipalityId)
    .where('report_key', '=', key)
    .where('audience', 'in', seenBy(audience))
    .where('withdrawn_at', 'is', null)
    .where((edition) => edition.or([edition('audience', '=', 'staff'), isUnderpinned(edition)]))
    .orderBy('year', 'desc')
    .orderBy('ordinal', 'desc')
    .executeTakeFirst();
  return row?.number;
}

/** The number that the next edition of a year gets. */
export async function nextEditionNumber(
  { kysely }: Pick<Database, 'kysely'>,
  scope: Scope,
  year: number,
): Promise<string> {
  const row = await kysely
    .selectFrom('report_edition')
    .select((expression) => expression.fn.max('ordinal').as('last'))
    .where('municipality_id', '=', scope.municipalityId)
    .where('year', '=', year)
    .executeTakeFirst();
  return editionNumber(year, (row?.last ?? 0) + 1);
}

/** `2026-007`; from the thousandth on with as many digits as it takes. */
function editionNumber(year: number, ordinal: number): string {
  return `${year}-${String(ordinal).padStart(3, '0')}`;
}

function selectEditions(
  kysely: Kysely<Tables>,
  scope: Scope,
  { report: key, audiences, withdrawn, underpinned }: EditionFilter,
) {
  let asked = kysely
    .selectFrom('report_edition')
    .select([
      ...(['number', 'report_key', 'report_version', 'title', 'template', 'audience', 'as_of'] as const),
      ...(['judged_day', 'data_version', 'release', 'made_at', 'made_by', 'meeting_key'] as const),
      ...(['withdrawn_at', 'withdrawn_by', 'withdrawn_reason'] as const),
    ])
    .where('municipality_id', '=', scope.municipalityId);
  if (key !== undefined) asked = asked.where('report_key', '=', key);
  if (audiences !== undefined) asked = asked.where('audience', 'in', audiences);
  if (withdrawn === false) asked = asked.where('withdrawn_at', 'is', null);
  if (underpinned) asked = asked.where(isUnderpinned);
  return asked;
}

type EditionRow = Omit<
  ReportEditionTable,
  'municipality_id' | 'year' | 'ordinal' | 'previous' | 'plan' | 'document' | 'basis' | 'crest'
>;

/** By the numbers of editions. */
interface Besides {
  files: ReadonlyMap<string, ReportEdition['files']>;
  closedBy: ReadonlyMap<string, ReportEdition['closedBy']>;
}

async function readBesides(db: Database, scope: Scope, number: string | null): Promise<Besides> {
  return {
    files: await listFiles(db, scope, number),
    closedBy: await listWithdrawnBases(db, scope, number),
  };
}

function editionOf(row: EditionRow, { files, closedBy }: Besides): ReportEdition {
  return {
    number: row.number,
    report: row.report_key,
    reportVersion: row.report_version,
    title: row.title,
    template: row.template,
    audience: row.audience,
    pin: { asOf: row.as_of, day: row.judged_day, dataVersion: row.data_version, release: row.release },
    madeAt: row.made_at,
    madeBy: row.made_by,
    meeting: row.meeting_key,
    files: files.get(row.number) ?? [],
    closedBy: closedBy.get(row.number) ?? [],
    withdrawn:
      row.withdrawn_at === null
        ? null
        : {
            at: row.withdrawn_at,
            by: row.withdrawn_by ?? '',
            reason: row.withdrawn_reason ?? '',
          },
  };
}

/** What files the edition of that number has, or every one, in the order of the formats. */
async function listFiles(
  db: Database,
  scope: Scope,
  number: string | null,
): Promise<Map<string, ReportEdition['files']>> {
  let asked = db.kysely
    .selectFrom('report_file')
    .select(['number', 'format', 'name', 'size'])
    .where('municipality_id', '=', scope.municipalityId);
  if (number !== null) asked = asked.where('number', '=', number);
  const files = new Map<string, ReportEdition['files']>();
  const rows = await asked.execute();
  rows.sort((one, other) => reportFormats.indexOf(one.format) - reportFormats.indexOf(other.format));
  for (const row of rows) {
    const file = { format: row.format, name: row.name, bytes: row.size };
    files.set(row.number, [...(files.get(row.number) ?? []), file]);
  }
  return files;
}
