import { gzipSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Report } from '../../data/report.ts';
import type { ReportDocument } from '../../data/report-document.ts';
import type { ReportEdition } from '../../data/report-edition.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Crest } from '../reports/report-writer.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import { insertReleases, type ReleaseKey } from './edition-bases.ts';
import { countEvents } from './event-count.ts';
import { keepCrest } from './letterhead.ts';
import { type EditionFile, nextEditionNumber } from './report-editions.ts';
import type { Tables } from './tables.ts';

/** An edition that is about to be stored; its number and its pin stand in the document. */
export interface MadeEdition extends Pick<ReportEdition, 'meeting' | 'reportVersion'> {
  number: string;
  plan: Report;
  document: ReportDocument;
  /** Number of the edition that it was held against, null for none. */
  previous: string | null;
  /** Those that its own figures are from. */
  releases: readonly ReleaseKey[];
  /** The one at its head, null without one. */
  crest: Crest | null;
  files: readonly EditionFile[];
  /** The work that it came of, null where nobody follows it. */
  job: string | null;
  /** How many events were told before it was read that happened until its pin. */
  events: number;
  /** Only where there is none of the report for the meeting. */
  once: boolean;
}

/**
 * How storing ended: with this edition, or with one that was there already. Otherwise nothing was stored: somebody else
 * took the number or changed what the edition is pinned to, or the work was cancelled.
 */
export type Storing =
  | { kind: 'stored' | 'there'; number: string }
  | { kind: 'numberTaken' | 'overtaken' | 'cancelled' };

/** Stores an edition with all its files and ends the work on it: all or nothing. Nothing of it is changed later. */
export async function storeEdition(
  db: Database,
  caller: Caller,
  made: MadeEdition,
  now: string,
): Promise<Storing> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const { number, document, job } = made;
    const there = made.once ? await maybeNumberFor(connection, caller, made) : undefined;
    if (job !== null && !(await isGoingOn(connection, caller, job))) return { kind: 'cancelled' };
    if (there === undefined) {
      const year = yearOf(document);
      const kysely = connection;
      if ((await nextEditionNumber({ kysely }, caller, year)) !== number) return { kind: 'numberTaken' };
      const events = await countEvents({ kysely }, caller, document.pin.asOf);
      if (events !== made.events) return { kind: 'overtaken' };
      await insertEdition(connection, caller, { made, year, now });
      await raiseDataVersion(connection);
    }
    if (job !== null) await endWork(connection, caller, job, there ?? number);
    return there === undefined ? { kind: 'stored', number } : { kind: 'there', number: there };
  });
}

async function maybeNumberFor(
  connection: Kysely<Tables>,
  scope: Scope,
  { plan, meeting }: Pick<MadeEdition, 'plan' | 'meeting'>,
): Promise<string | undefined> {
  const row = await connection
    .selectFrom('report_edition')
    .select('number')
    .where('municipality_id', '=', scope.municipalityId)
    .where('report_key', '=', plan.key)
    .where('meeting_key', meeting === null ? 'is' : '=', meeting)
    .orderBy('year', 'desc')
    .orderBy('ordinal', 'desc')
    .executeTakeFirst();
  return row?.number;
}

/** The year that a document's number counts through. */
export function yearOf({ pin }: Pick<ReportDocument, 'pin'>): number {
  return Number(pin.day.slice(0, 4));
}

async function insertEdition(
  connection: Kysely<Tables>,
  caller: Caller,
  { made, year, now }: { made: MadeEdition; year: number; now: string },
): Promise<void> {
  const { plan, document, number, crest } = made;
  const { pin } = document;
  const hash = crest && (await keepCrest(connection, caller, crest));
  await connection
    .insertInto('report_edition')
    .values({
      municipality_id: caller.municipalityId,
      number,
      year,
      ordinal: Number(number.split('-')[1]),
      report_key: plan.key,
      report_version: made.reportVersion,
      title: document.title,
      template: plan.template,
      audience: document.audience,
      as_of: pin.asOf,
      judged_day: pin.day,
      data_version: pin.dataVersion,
      release: pin.release,
      made_at: now,
      made_by: caller.actor,
      meeting_key: made.meeting,
      previous: made.previous,
      plan: JSON.stringify(plan),
      document: gzipSync(JSON.stringify(document)),
      basis: plan.parts.some(({ kind }) => kind === 'changes') ? made.previous : null,
      crest: hash,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_reason: null,
    })
    .execute();
  await insertReleases(connection, caller, made);
  for (const { format, name, bytes } of made.files) {
    const file = { number, format, name, size: bytes.length, bytes };
    await connection
      .insertInto('report_file')
      .values({ municipality_id: caller.municipalityId, ...file })
      .execute();
  }
}

/** False where the work was ended before. */
async function isGoingOn(connection: Kysely<Tables>, scope: Scope, job: string): Promise<boolean> {
  const row = await connection
    .selectFrom('report_job')
    .select('state')
    .where('municipality_id', '=', scope.municipalityId)
    .where('job_id', '=', job)
    .executeTakeFirst();
  return row?.state === 'working';
}

async function endWork(
  connection: Kysely<Tables>,
  scope: Scope,
  job: string,
  edition: string,
): Promise<void> {
  await connection
    .updateTable('report_job')
    .set({ state: 'done', edition })
    .where('municipality_id', '=', scope.municipalityId)
    .where('job_id', '=', job)
    .execute();
}

/** Marks an edition as withdrawn; false where it was already, or is not there. */
export async function withdrawEdition(
  db: Database,
  caller: Caller,
  { number, reason }: { number: string; reason: string },
  now: string,
): Promise<boolean> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const result = await connection
      .updateTable('report_edition')
      .set({ withdrawn_at: now, withdrawn_by: caller.actor, withdrawn_reason: reason })
      .where('municipality_id', '=', caller.municipalityId)
      .where('number', '=', number)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    const isDone = result.numUpdatedRows > 0n;
    if (isDone) await raiseDataVersion(connection);
    return isDone;
  });
}
