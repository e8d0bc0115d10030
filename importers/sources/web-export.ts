import type { Problem } from '../../data/problem.ts';
import type { Head, ImportContext, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { readWebColumns, type WebColumns, type WebDialect } from './web-columns.ts';
import { createWebTable } from './web-table.ts';

const delimiters = [',', ';', '\t'] as const;

/** The header of a web export: the first line that is not blank, under the delimiter that shows most of its captions. */
export function maybeWebHeader(head: Head, dialect: WebDialect, from = 0) {
  const index = head.lines.findIndex((line, at) => at >= from && line.trim() !== '');
  const line = head.lines[index] ?? '';
  const found = delimiters
    .map((delimiter) => ({ delimiter, columns: readWebColumns(splitLine(line, delimiter), dialect) }))
    .sort((one, other) => other.columns.known - one.columns.known)[0];
  return found && { ...found, line: index + 1 };
}

/** Whether columns of this kind hold anything that is counted. */
export function hasFigures({ at }: WebColumns): boolean {
  return at.has('visits') || at.has('uniqueVisitors') || at.has('pageViews');
}

/** Reads an export of one table with its header in the first line. */
export async function readWebExport(
  text: AsyncIterable<string>,
  header: { columns: WebColumns; delimiter: string; line: number },
  about: { format: string; title: string },
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const table = createWebTable(header.columns, about.format, context, sink);
  const firstRows: ReadSummary['firstRows'] = [];
  let dataRows = 0;
  await readDelimited(text, {
    delimiter: header.delimiter,
    onRow(cells, line) {
      if (line <= header.line || cells.every((cell) => cell.trim() === '')) return;
      dataRows += 1;
      if (firstRows.length < 8) firstRows.push({ line, cells: cells.slice(0, 30) });
      table.row({ cells, line });
    },
    onChunk: () => sink.progress(dataRows, 0),
    onBadQuote: (line) => sink.problem(badQuote(line)),
  });
  if (dataRows === 0) sink.problem(noRows());
  const { signs, rejectedRows } = table.finish();
  const columns = table.summary();
  reportUnmapped(columns, header.columns, sink);
  return {
    code: null,
    title: about.title,
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows,
    rejectedRows,
    signs,
    columns,
    head: [...header.columns.captions],
    firstRows,
  };
}

/** The first line that is not blank, with the line breaks that its quotes hold. */
export function firstRecord(text: string): string {
  let open = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') open = !open;
    else if (text[at] === '\n' && !open && text.slice(0, at).trim() !== '') return text.slice(0, at);
  }
  return text;
}

/** A header line as cells, where quotes hold delimiters together. */
export function splitLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let open = false;
  for (const letter of line) {
    if (letter === '"') open = !open;
    else if (letter === delimiter && !open) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

export function reportUnmapped(columns: ReadSummary['columns'], { at }: WebColumns, sink: Sink): void {
  const keys = new Set([at.get('date'), at.get('label'), at.get('site')]);
  const unmapped = columns
    .filter(({ indicators }, index) => indicators.length === 0 && !keys.has(index))
    .map(({ caption }) => caption);
  if (unmapped.length === 0) return;
  const shown = unmapped.slice(0, 8).map((caption) => `„${caption}“`);
  sink.problem({
    code: 'unmapped-columns',
    severity: 'hint',
    line: null,
    column: null,
    text: null,
    message: `${unmapped.length} von ${columns.length} Spalten gehören zu keiner Kennzahl und werden nicht übernommen: ${shown.join(', ')}${unmapped.length > 8 ? ` und ${unmapped.length - 8} weitere` : ''}.`,
  });
}

export function badQuote(line: number): Problem {
  return {
    code: 'bad-quotes',
    severity: 'error',
    line,
    column: null,
    text: null,
    message: `Zeile ${line}: Ein Anführungszeichen " wird geöffnet und nicht richtig geschlossen. Bitte die Datei neu exportieren.`,
  };
}

function noRows(): Problem {
  return {
    code: 'no-rows',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: 'Unter der Kopfzeile stehen keine Daten. Bitte Bericht und Zeitraum prüfen und neu exportieren.',
  };
}
