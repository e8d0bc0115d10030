import type { Inquiry } from '../../data/inquiry.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { maybeGivenFigure } from '../cycle/given-figure.ts';
import { readDataVersion } from '../database/data-version.ts';
import { deleteInquiry, insertInquiry, listInquiries, maybeInquiry } from '../database/inquiries.ts';
import { HttpProblem } from '../errors.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import { readAskedBreakdown, readAskedTime } from './asked.ts';
import type { Handler } from './endpoint.ts';
import { findFigure } from './figure.ts';
import { findIndicator } from './indicators.ts';

export const readInquiryList: Handler<'inquiries'> = async (context, caller, { query }) => {
  const { indicator, area, breakdown, period } = query;
  const filter = {
    ...(indicator === undefined ? {} : { indicator }),
    ...(area === undefined ? {} : { area }),
    ...(breakdown === undefined ? {} : { breakdown: readAskedBreakdown(breakdown) }),
    ...(period === undefined ? {} : { period }),
  };
  return { inquiries: await listInquiries(context.db, caller, filter) };
};

/** The inquiry beside what the current data say to the same question. */
export const readInquiry: Handler<'inquiry'> = async (context, caller, { params }) => {
  const inquiry = await findInquiry(context, caller, params.id);
  const { indicator, area, breakdown, period, fold } = inquiry.figure;
  const key = { indicator, area, breakdown, period, fold, asOf: null };
  const today = await maybeGivenFigure(context.db, caller, findIndicator(indicator), key);
  return { inquiry, today: today?.point ?? null };
};

/** Stores the figure as it stands on the server, not as a page may have shown it. */
export const addInquiry: Handler<'addInquiry'> = async (context, caller, { body }) => {
  const dataVersion = readDataVersion(context.db);
  const { fold, asOf, ...rest } = body.figure;
  const figure = await findFigure(context, caller, { ...rest, fold, asOf: readAskedTime(asOf ?? undefined) });
  const answered = { ...body, figure, dataVersion, answeredAt: new Date().toISOString() };
  return writeWhenFree(context.db, (writer) => insertInquiry(writer, caller, answered));
};

export const removeInquiry: Handler<'removeInquiry'> = async (context, caller, { params }) => {
  const wasThere = await writeWhenFree(context.db, (writer) => deleteInquiry(writer, caller, params.id));
  return wasThere ? {} : refuseMissing();
};

async function findInquiry(context: Context, caller: Caller, id: number): Promise<Inquiry> {
  return (await maybeInquiry(context.db, caller, id)) ?? refuseMissing();
}

function refuseMissing(): never {
  throw new HttpProblem(
    404,
    'Anfrage nicht gefunden',
    'Diese Anfrage gibt es nicht oder nicht mehr. Alle Anfragen stehen unter „Anfragen“.',
  );
}
