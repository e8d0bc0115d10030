import type { Problem } from '../../data/problem.ts';
import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import type { FileRow } from './genesis-layout.ts';
import { maybeReportColumns, type ReportColumns } from './report-columns.ts';
import { createReportRows } from './report-rows.ts';

/**
 * The sheets `csv-…` of the Excel files "Statistischer Bericht" of Destatis, in the workbook or saved as CSV: one header
 * line, one row a figure (or a few beside each other), Länder by name, padded with blanks. Their column names differ
 * from report to report: what a column is follows from its name, its place and what stands in it.
 */
export const reportSheet: Importer = {
  id: 'statistischer-bericht',
  title: 'Statistischer Bericht von Destatis (Blatt „csv-…“)',
  identify,
  read,
};

const delimiters = [';', ',', '\t'] as const;
const lookedRows = 200;

interface Header {
  columns: ReportColumns;
  captions: string[];
  delimiter: string;
  line: number;
}

function maybeHeader(head: Head): Header | undefined {
  const index = head.lines.findIndex((line) => line.trim() !== '');
  const line = head.lines[index] ?? '';
  const below = head.lines.slice(index + 1, index + 1 + lookedRows);
  for (const delimiter of delimiters) {
    const captions = cellsOf(line, delimiter);
    if (captions.length < 4) continue;
    const rows = below.filter((text) => text.trim() !== '').map((text) => cellsOf(text, delimiter));
    const columns = maybeReportColumns(captions, rows);
    if (columns) return { columns, captions, delimiter, line: index + 1 };
  }
  return undefined;
}

/** Names and figures of these sheets hold no delimiters; what is quoted is so as a whole. */
function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function identify(head: Head): Identification | null {
  const header = maybeHeader(head);
  if (!header) return null;
  const { columns, captions, line } = header;
  const named = [columns.statistic, columns.area, ...columns.times, columns.unit]
    .flatMap((index) => (index === undefined ? [] : (captions[index] ?? [])))
    .map((caption) => `„${caption}“`);
  return {
    confidence: columns.unit === undefined ? 0.75 : 0.9,
    reasons: [`Kopfzeile in Zeile ${line} mit den Spalten ${named.join(', ')}`],
  };
}

const shownRows = 8;

async function read(
  text: AsyncIterable<string>,
  head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const header = maybeHeader(head);
  if (!header) throw new Error('no header of a csv sheet');
  const rows = createReportRows(header.columns, context, sink);
  const firstRows: FileRow[] = [];
  let dataRows = 0;
  await readDelimited(text, {
    delimiter: header.delimiter,
    onRow(cells, line) {
      if (line <= header.line || cells.every((cell) => cell.trim() === '')) return;
      dataRows += 1;
      if (firstRows.length < shownRows) firstRows.push({ cells, line });
      rows.read({ cells, line });
    },
    onChunk: () => sink.progress(dataRows, 0),
    onBadQuote: (line) => sink.problem(badQuote(line)),
  });
  if (dataRows === 0) sink.problem(noRows);
  return {
    ...rows.finish(dataRows),
    code: null,
    publisher: 'Statistisches Bundesamt (Destatis)',
    stateDate: null,
    footnotes: [],
    dataRows,
    head: header.captions,
    firstRows: firstRows.map(({ cells, line }) => ({ line, cells: cells.slice(0, 60) })),
  };
}

function badQuote(line: number): Problem {
  return {
    code: 'bad-quotes',
    severity: 'error',
    line,
    column: null,
    text: null,
    message: `Zeile ${line}: Ein Anführungszeichen " wird geöffnet und nicht richtig geschlossen. Bitte das Blatt unverändert neu speichern.`,
  };
}

const noRows: Problem = {
  code: 'no-rows',
  severity: 'error',
  line: null,
  column: null,
  text: null,
  message:
    'Unter der Kopfzeile stehen keine Daten. Bitte das Blatt „csv-…“ des Berichts vollständig speichern.',
};
