import type { Problem } from '../../data/problem.ts';
import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { watchEnd } from '../text/watch-end.ts';
import { type FlatLayout, maybeNewLayout, maybeOldLayout } from './genesis-flat-layout.ts';
import { createFlatRows } from './genesis-flat-rows.ts';
import type { FileRow } from './genesis-layout.ts';

/** The flat file of the GENESIS portals until about 2024: wide, one column a figure. */
export const genesisFlatOld: Importer = createFlatImporter({
  id: 'genesis-flat-old',
  title: 'GENESIS-Flatfile der amtlichen Statistik, alte Form (CSV)',
  mark: 'Statistik_Code',
  maybeLayout: maybeOldLayout,
});

/** The flat file of the Zensus database since 2024 and of GENESIS-Online since 2025: long, one row a figure. */
export const genesisFlatNew: Importer = createFlatImporter({
  id: 'genesis-flat-new',
  title: 'GENESIS-Flatfile der amtlichen Statistik, neue Form (CSV)',
  mark: 'statistics_code',
  maybeLayout: maybeNewLayout,
});

interface Form {
  id: string;
  title: string;
  /** A column name that only this form has. */
  mark: string;
  maybeLayout(cells: readonly string[]): FlatLayout | undefined;
}

function createFlatImporter(form: Form): Importer {
  return {
    id: form.id,
    title: form.title,
    identify: (head) => identify(form, head),
    read: (text, head, context, sink) => read(form, text, head, context, sink),
  };
}

const delimiters = [';', ',', '\t'] as const;

/** The header is the first line that is not blank; its delimiter is the one under which the columns show. */
function maybeHeader(form: Form, head: Head) {
  const index = head.lines.findIndex((line) => line.trim() !== '');
  const line = head.lines[index] ?? '';
  for (const delimiter of delimiters) {
    const layout = form.maybeLayout(line.split(delimiter));
    if (layout) return { layout, delimiter, line: index + 1 };
  }
  return undefined;
}

function identify(form: Form, head: Head): Identification | null {
  const found = maybeHeader(form, head);
  if (!found) return null;
  return { confidence: 0.95, reasons: [`Kopfzeile in Zeile ${found.line} mit der Spalte „${form.mark}“`] };
}

const shownRows = 8;

async function read(
  form: Form,
  text: AsyncIterable<string>,
  head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const header = maybeHeader(form, head);
  if (!header) throw new Error(`no header of ${form.id}`);
  const { layout } = header;
  const rows = createFlatRows(layout, context, sink);
  const firstRows: FileRow[] = [];
  const end = { endsInLineBreak: true };
  let captions: string[] = [];
  let dataRows = 0;
  let lastLine = header.line;
  await readDelimited(watchEnd(text, end), {
    delimiter: header.delimiter,
    onRow(cells, line) {
      if (line <= header.line) captions = line === header.line ? cells : captions;
      else if (cells.some((cell) => cell.trim() !== '')) {
        dataRows += 1;
        lastLine = line;
        if (firstRows.length < shownRows) firstRows.push({ cells, line });
        rows.read({ cells, line });
      }
    },
    onChunk: () => sink.progress(dataRows, 0),
    onBadQuote: (line) => sink.problem(badQuote(line)),
  });
  if (dataRows === 0) sink.problem(noRows());
  else if (!end.endsInLineBreak) sink.problem(openEnd(lastLine));
  return {
    ...rows.finish(dataRows),
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows,
    head: captions.map((caption) => caption.trim()),
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
    message: `Zeile ${line}: Ein Anführungszeichen " wird geöffnet und nicht richtig geschlossen. Bitte die Datei unverändert neu herunterladen.`,
  };
}

function noRows(): Problem {
  return {
    code: 'no-rows',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message:
      'Unter der Kopfzeile stehen keine Daten. Bitte im Portal die Auswahl prüfen und die Datei neu abrufen.',
  };
}

function openEnd(line: number): Problem {
  return {
    code: 'open-end',
    severity: 'warning',
    line,
    column: null,
    text: null,
    message: `Zeile ${line}: Die letzte Zeile endet ohne Zeilenumbruch; vielleicht ist die Datei dort abgeschnitten. Bitte neu herunterladen und vergleichen.`,
  };
}
