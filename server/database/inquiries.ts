import type { Kysely } from 'kysely';
import { type GivenFigure, givenFigure, type Inquiry } from '../../data/inquiry.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { inWriteTransaction } from './dialect.ts';
import type { Tables } from './tables.ts';

/** Which inquiries: what is left out is not asked for. Canonical keys. */
export type InquiryFilter = Partial<Pick<GivenFigure, 'indicator' | 'area' | 'breakdown' | 'period'>>;

/** Answered inquiries, the newest first. */
export async function listInquiries(db: Database, caller: Caller, filter: InquiryFilter): Promise<Inquiry[]> {
  let rows = selectInquiries(db.kysely, caller).orderBy('inquiry_id', 'desc');
  if (filter.indicator !== undefined) rows = rows.where('indicator', '=', filter.indicator);
  if (filter.area !== undefined) rows = rows.where('area_key', '=', filter.area);
  if (filter.breakdown !== undefined) rows = rows.where('breakdown_key', '=', filter.breakdown);
  if (filter.period !== undefined) rows = rows.where('period_key', '=', filter.period);
  return (await rows.execute()).map(inquiryOf);
}

export async function maybeInquiry(db: Database, caller: Caller, id: number): Promise<Inquiry | undefined> {
  const row = await selectInquiries(db.kysely, caller).where('inquiry_id', '=', id).executeTakeFirst();
  return row && inquiryOf(row);
}

/** Writes an inquiry down under the municipality's next number. */
export async function insertInquiry(
  db: Database,
  caller: Caller,
  answered: Omit<Inquiry, 'id' | 'answeredBy'>,
): Promise<Inquiry> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const id = await nextNumber(connection, caller);
    const { figure } = answered;
    await connection
      .insertInto('inquiry')
      .values({
        municipality_id: caller.municipalityId,
        inquiry_id: id,
        indicator: figure.indicator,
        area_key: figure.area,
        breakdown_key: figure.breakdown,
        period_key: figure.period,
        asked_by: answered.askedBy,
        asked_on: answered.askedOn,
        question: answered.question,
        answer: answered.answer,
        figure: JSON.stringify(figure),
        data_version: answered.dataVersion,
        answered_at: answered.answeredAt,
        answered_by: caller.actor,
      })
      .execute();
    await raiseDataVersion(connection);
    return { ...answered, id, answeredBy: caller.actor };
  });
}

/** Deletes an inquiry; answers whether it was there. Its number is not given again while a later one stands. */
export async function deleteInquiry(db: Database, caller: Caller, id: number): Promise<boolean> {
  return inWriteTransaction(db.kysely, async (connection) => {
    const result = await connection
      .deleteFrom('inquiry')
      .where('municipality_id', '=', caller.municipalityId)
      .where('inquiry_id', '=', id)
      .executeTakeFirst();
    const wasThere = Number(result.numDeletedRows) > 0;
    if (wasThere) await raiseDataVersion(connection);
    return wasThere;
  });
}

async function nextNumber(connection: Kysely<Tables>, scope: Scope): Promise<number> {
  const last = await connection
    .selectFrom('inquiry')
    .select('inquiry_id')
    .where('municipality_id', '=', scope.municipalityId)
    .orderBy('inquiry_id', 'desc')
    .executeTakeFirst();
  return (last?.inquiry_id ?? 0) + 1;
}

function selectInquiries(kysely: Kysely<Tables>, scope: Scope) {
  return kysely.selectFrom('inquiry').selectAll().where('municipality_id', '=', scope.municipalityId);
}

type InquiryRow = Awaited<ReturnType<ReturnType<typeof selectInquiries>['execute']>>[number];

function inquiryOf(row: InquiryRow): Inquiry {
  return {
    id: row.inquiry_id,
    figure: givenFigure.parse(JSON.parse(row.figure)),
    askedBy: row.asked_by,
    askedOn: row.asked_on,
    question: row.question,
    answer: row.answer,
    dataVersion: row.data_version,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
  };
}
