import type { Report } from '../../data/report.ts';
import type { Pin, ReportDocument } from '../../data/report-document.ts';
import { createReportSource, readPin } from '../api/report-source.ts';
import type { Caller } from '../caller.ts';
import { maybeNewestEdition, readEditionContent } from '../database/report-editions.ts';
import type { ReadingContext } from '../reading-context.ts';
import { buildReport } from './build-report.ts';
import type { Drafting } from './report-draft.ts';
import type { DrawnRelease } from './report-source.ts';

export type PreviousEdition = NonNullable<Drafting['previous']>;

/** A report that is about to become a document. */
export interface Composition {
  plan: Report;
  pin: Pin;
  meeting: string | null;
  /** The edition that it is held against, null for none. */
  previous: PreviousEdition | null;
  /** Number and address as an edition, null for a draft. */
  number: string | null;
  address: string | null;
  /** The name that the municipality had when it was made, left out for today's. */
  municipality?: string;
  onMissing?: (part: number, words: string) => void;
  onProgress?: (share: number) => void;
}

/** A document, and the releases that its figures are from. */
export interface Composed {
  document: ReportDocument;
  releases: readonly DrawnRelease[];
}

/** The document of a report as of its pin. Throws `HttpProblem` where a part must not be shown to its audience. */
export async function compose(
  context: ReadingContext,
  caller: Caller,
  composition: Composition,
): Promise<Composed> {
  const { plan, pin, municipality, onMissing = () => {}, onProgress = () => {} } = composition;
  const { meeting, previous, number, address } = composition;
  const source = await createReportSource(context, caller, { audience: plan.audience, pin, municipality });
  const making = { number, address, meeting, previous, onMissing, onProgress };
  const document = await buildReport(plan, source, making);
  return { document, releases: source.releases() };
}

/** A draft with the places of the parts that are about something that is not there, and what stands there instead. */
interface ComposedDraft {
  document: ReportDocument;
  missing: { part: number; words: string }[];
}

/** The report as it would be at this moment, held against its newest edition, without a number. */
export async function composeDraft(
  context: ReadingContext,
  caller: Caller,
  plan: Report,
): Promise<ComposedDraft> {
  const missing: ComposedDraft['missing'] = [];
  const onMissing = (part: number, words: string) => missing.push({ part, words });
  const pin = await readPin(context, caller, plan.audience, new Date().toISOString());
  const newest = (await maybeNewestEdition(context.db, caller, plan)) ?? null;
  const previous = await maybePrevious(context, caller, newest);
  const given = { plan, pin, previous, meeting: null, number: null, address: null, onMissing };
  return { document: (await compose(context, caller, given)).document, missing };
}

/** The edition of that number as another one is held against it; null for none. */
export async function maybePrevious(
  { db }: Pick<ReadingContext, 'db'>,
  caller: Caller,
  number: string | null,
): Promise<PreviousEdition | null> {
  if (number === null) return null;
  return { number, document: (await readEditionContent(db, caller, number)).document };
}

/** The page that an edition keeps for ever: with the address of the server where that is known. */
export function editionAddress(number: string, site: string | undefined): string {
  return `${site ?? ''}/berichte/ausgaben/${number}`;
}
