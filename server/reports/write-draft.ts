import type { ReportFormat } from '../../data/report-edition.ts';
import type { Caller } from '../caller.ts';
import { readCrest } from '../database/letterhead.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { composeDraft } from './compose.ts';
import { findReport } from './make-edition.ts';
import { reportFileName, reportWriters } from './writers.ts';

/** A file of a report as it would be at this moment. Throws `HttpProblem`. */
export async function writeDraft(
  context: ReadingContext,
  caller: Caller,
  { report, format }: { report: string; format: ReportFormat },
): Promise<{ name: string; bytes: Uint8Array }> {
  const { content } = await findReport(context, caller, report);
  const { document } = await composeDraft(context, caller, content);
  const letterhead = { crest: await readCrest(context.db, caller) };
  const bytes = await writerOf(format)(document, letterhead, content.standard);
  return { name: reportFileName(document, format), bytes };
}

/** What makes the files of that format. Throws `HttpProblem` where nothing does. */
export function writerOf(format: ReportFormat) {
  const writer = reportWriters.find((one) => one.format === format);
  if (writer) return writer.write;
  throw new HttpProblem(
    404,
    'Dateiformat nicht vorhanden',
    `Berichte gibt es als ${reportWriters.map((one) => one.format).join(', ')}. Bitte wählen Sie eines davon.`,
  );
}
