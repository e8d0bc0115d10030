import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../../data/report.ts';
import { type ReportDocument, reportDocument } from '../../data/report-document.ts';
import type { Caller } from '../caller.ts';
import { maybeEdition, readEditionContent } from '../database/report-editions.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { compose } from './compose.ts';

/**
 * An edition made once more of what it was made of: its report as it was put together then, as of its pin, held against
 * the same edition; and whether that says the same as what was stored. Throws `HttpProblem` where there is no such
 * edition, or what it showed must not be shown any more.
 */
export async function makeAgain(
  context: ReadingContext,
  caller: Caller,
  number: string,
): Promise<{ plan: Report; document: ReportDocument; isSame: boolean }> {
  const edition = await maybeEdition(context.db, caller, number);
  if (!edition) throw missingEdition();
  const stored = await readEditionContent(context.db, caller, number);
  const { plan, previous } = stored;
  const { pin, meeting } = edition;
  const made = await compose(context, caller, { plan, pin, previous, meeting, number });
  const document = reportDocument.parse(JSON.parse(JSON.stringify(made)));
  return { plan, document, isSame: isDeepStrictEqual(document, stored.document) };
}

export function missingEdition(): HttpProblem {
  return new HttpProblem(
    404,
    'Ausgabe nicht gefunden',
    'Diese Ausgabe gibt es nicht. Bitte prüfen Sie die Nummer; alle Ausgaben stehen unter „Berichte“.',
  );
}
