import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { looksScheduled, readScheduled } from './matomo-scheduled.ts';
import { matomoDialect, type WebColumns } from './web-columns.ts';
import { hasFigures, maybeWebHeader, readWebExport, splitLine } from './web-export.ts';

/**
 * Exports of Matomo: any report with visits, visitors or page views, in CSV or TSV, raw or translated, and scheduled
 * reports with many tables (formats.md 2a).
 */
export const matomo: Importer = {
  id: 'matomo',
  title: 'Matomo-Export (Webstatistik)',
  identify,
  read,
};

function identify(head: Head): Identification | null {
  if (looksScheduled(head)) {
    return {
      confidence: 0.9,
      reasons: ['Mehrere Berichte untereinander, jeder mit Titel und Spalten von Matomo'],
    };
  }
  const header = maybeWebHeader(head, matomoDialect);
  if (!header || !hasFigures(header.columns)) return null;
  const { at, known, captions } = header.columns;
  const isRaw = captions.some((caption) => /^"?nb_/.test(caption));
  // Two columns may be anybody's, unless both count what only web statistics count.
  const isOwn = known === captions.length && (at.has('uniqueVisitors') || at.has('pageViews'));
  if (holdsRange(head, header)) {
    return { confidence: 0.9, reasons: ['Spalte Datum mit Zeiträumen, wie Matomo sie schreibt'] };
  }
  if (known < 3 && !isRaw && !(known === 2 && isOwn)) return null;
  return {
    confidence: isRaw ? 0.9 : 0.85,
    reasons: [`Kopfzeile mit ${known} Spalten, wie Matomo sie benennt`],
  };
}

/** Matomo alone writes a week as its first and last day in one cell: "2026-09-28,2026-10-04". */
function holdsRange(head: Head, header: { columns: WebColumns; delimiter: string; line: number }): boolean {
  const index = header.columns.at.get('date');
  const row = head.lines.slice(header.line).find((line) => line.trim() !== '');
  if (index === undefined || row === undefined) return false;
  const cell = splitLine(row, header.delimiter)[index] ?? '';
  return /^\d{4}-\d{2}-\d{2},\d{4}-\d{2}-\d{2}$/.test(cell.trim());
}

function read(
  text: AsyncIterable<string>,
  head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  if (looksScheduled(head)) return readScheduled(text, context, sink);
  const header = maybeWebHeader(head, matomoDialect);
  if (!header) throw new Error('no header of a Matomo export');
  return readWebExport(text, header, { format: 'matomo', title: 'Export aus Matomo' }, context, sink);
}
