import type { RequestHandler } from 'express';
import type { ReportJob } from '../../data/report-edition.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { maybeRecord } from '../database/records.ts';
import { HttpProblem } from '../errors.ts';
import { admit } from '../protection/gate.ts';
import { findReport } from '../reports/make-edition.ts';
import { maybeFormat, mediaTypes } from '../reports/writers.ts';
import type { Handler } from './endpoint.ts';

export const makeReport: Handler<'makeReport'> = async (context, caller, { params, body }) => {
  const { key: report, title } = await findReport(context, caller, params.key);
  const { meeting } = body;
  if (meeting !== null && !(await maybeRecord(context.db, caller, 'meeting', meeting))) {
    throw new HttpProblem(
      422,
      'Sitzung nicht gefunden',
      'Diese Sitzung gibt es nicht oder nicht mehr. Bitte wählen Sie eine andere.',
    );
  }
  return { job: await context.reporter.make(caller, { report, title, meeting, once: false }) };
};

export const readReportJobs: Handler<'reportJobs'> = async ({ reporter }, caller) => ({
  jobs: await reporter.list(caller),
});

export const readReportJob: Handler<'reportJob'> = async (context, caller, { params }) => ({
  job: await findJob(context, caller, params.id),
});

export const cancelReportJob: Handler<'cancelReportJob'> = async (context, caller, { params }) => {
  const { id } = await findJob(context, caller, params.id);
  await context.reporter.cancel(caller, id);
  return { job: await findJob(context, caller, id) };
};

/** A report as it would be at this moment: `draft.pdf`. */
export function sendDraft(context: Context): RequestHandler {
  return async (request, response, next) => {
    const caller = context.caller(request);
    admit(caller.audience, 'reportDraft');
    const format = maybeFormat(String(request.params.format));
    if (!format) return next();
    const { name, bytes } = await context.reporter.draft(caller, {
      report: String(request.params.key),
      format,
    });
    response
      .attachment(name)
      .set('cache-control', 'no-store')
      .type(mediaTypes[format])
      .send(Buffer.from(bytes));
  };
}

async function findJob({ reporter }: Context, caller: Caller, id: string): Promise<ReportJob> {
  const job = await reporter.maybeJob(caller, id);
  if (job) return job;
  throw new HttpProblem(
    404,
    'Auftrag nicht gefunden',
    'Diesen Auftrag gibt es nicht oder nicht mehr. Bitte erstellen Sie den Bericht noch einmal.',
  );
}
