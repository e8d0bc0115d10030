import type { Report } from '../../data/report.ts';
import type { Pin, ReportDocument } from '../../data/report-document.ts';
import { createReportSource, readPin } from '../api/report-source.ts';
import type { Caller } from '../caller.ts';
import { maybeNewestEdition, readEditionContent } from '../database/report-editions.ts';
import type { ReadingContext } from '../reading-context.ts';
import { buildReport } from './build-report.ts';

/** A report that is about to become a document. */
export interface Composition {
  plan: Report;
  pin: Pin;
  meeting: string | null;
  /** Number of the edition that it is held against, null for none. */
  previous: string | null;
  number: string | null;
  onProgress?: (share: number) => void;
}

/** The document of a report as of its pin. Throws `HttpProblem` where a part asks for what is not there. */
export async function compose(
  context: ReadingContext,
  caller: Caller,
  { plan, pin, meeting, previous, number, onProgress = () => {} }: Composition,
): Promise<ReportDocument> {
  const source = await createReportSource(context, caller, { audience: plan.audience, pin });
  const before =
    previous === null
      ? null
      : { number: previous, document: (await readEditionContent(context.db, caller, previous)).document };
  return buildReport(plan, source, {
    ...{ number, meeting, previous: before, onProgress },
    address: number === null ? null : editionAddress(number),
  });
}

/** The report as it would be at this moment, held against its newest edition, without a number. */
export async function composeDraft(
  context: ReadingContext,
  caller: Caller,
  plan: Report,
): Promise<ReportDocument> {
  const pin = await readPin(context, caller, plan.audience, new Date().toISOString());
  const previous = (await maybeNewestEdition(context.db, caller, plan)) ?? null;
  return compose(context, caller, { plan, pin, previous, meeting: null, number: null });
}

/** The page that an edition keeps for ever. */
export function editionAddress(number: string): string {
  return `/berichte/ausgaben/${number}`;
}
