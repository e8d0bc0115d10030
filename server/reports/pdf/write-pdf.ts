import type { ReportDocument } from '../../../data/report-document.ts';
import type { Letterhead, PdfStandard } from '../report-writer.ts';
import { makePaper } from './paper.ts';
import { typeset } from './typeset.ts';

/**
 * A report as a tagged PDF, typeset by Typst: PDF/UA-1 for everybody or PDF/A-2a for the archive. The same document
 * with the same letterhead gives the same bytes. Throws with Typst's words where the document can't be set.
 */
export async function writePdf(
  document: ReportDocument,
  letterhead: Letterhead,
  standard: PdfStandard,
): Promise<Uint8Array> {
  return typeset(makePaper(document, letterhead), standard);
}
