import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../../data/report.ts';
import { type ReportDocument, reportDocument } from '../../data/report-document.ts';
import type { ReportEdition } from '../../data/report-edition.ts';
import { basesText } from '../../web/words/edition-bases.ts';
import type { Caller } from '../caller.ts';
import { readEditionCrest } from '../database/letterhead.ts';
import { maybeEdition, readEditionContent } from '../database/report-editions.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { compose, maybePrevious } from './compose.ts';
import type { Letterhead } from './report-writer.ts';

/**
 * An edition made once more of what it was made of: its report as it was put together then, as of its pin, held against
 * the same edition, under the same letterhead and address; and whether that says the same as what was stored. Throws
 * `HttpProblem` where there is no such edition, or what it showed must not be shown any more.
 */
export async function makeAgain(
  context: ReadingContext,
  caller: Caller,
  number: string,
): Promise<{ plan: Report; document: ReportDocument; letterhead: Letterhead; isSame: boolean }> {
  const edition = await maybeEdition(context.db, caller, number);
  if (!edition) throw missingEdition();
  refuseClosed(edition);
  const stored = await readEditionContent(context.db, caller, number);
  const { plan } = stored;
  const previous = await maybePrevious(context, caller, stored.previous);
  const { pin, meeting } = edition;
  const { address, municipality } = stored.document;
  const pinned = { plan, pin, previous, meeting, number, address, municipality };
  const made = await compose(context, caller, pinned);
  const document = reportDocument.parse(JSON.parse(JSON.stringify(made.document)));
  const letterhead = { crest: await readEditionCrest(context.db, caller, number) };
  return { plan, document, letterhead, isSame: isDeepStrictEqual(document, stored.document) };
}

/** Staff may know what an edition said that was withdrawn; figures of a withdrawn release are made again for nobody. */
function refuseClosed({ audience, closedBy }: ReportEdition): void {
  const reasons = closedBy.filter(({ kind }) => audience !== 'staff' || kind === 'release');
  if (reasons.length === 0) return;
  throw new HttpProblem(
    409,
    'Zahlen zurückgezogen',
    `Diese Ausgabe beruht auf Zurückgezogenem: ${basesText(reasons, 'de')}. Bitte machen Sie eine neue Ausgabe.`,
  );
}

export function missingEdition(): HttpProblem {
  return new HttpProblem(
    404,
    'Ausgabe nicht gefunden',
    'Diese Ausgabe gibt es nicht. Bitte prüfen Sie die Nummer; alle Ausgaben stehen unter „Berichte“.',
  );
}
