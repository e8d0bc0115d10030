import type { Head, Identification, ImportContext, Importer, ReadSummary, Sink } from '../importer.ts';
import { readDelimited } from '../text/delimited.ts';
import { watchEnd } from '../text/watch-end.ts';
import { createColumnReader } from './genesis-columns.ts';
import { createCompletenessCheck, judgeEnd } from './genesis-end.ts';
import { readShape } from './genesis-header.ts';
import { createLayoutReader, type FileRow, firstLine, type TableHead } from './genesis-layout.ts';
import { reportMapping, reportYearNote } from './genesis-remarks.ts';
import { createRowReader } from './genesis-rows.ts';

/**
 * The classic table of the GENESIS portals (Destatis, Regionaldatenbank, Kommunale Bildungsdatenbank): a title, a
 * tower of header rows, rows by area code or Land, a footer of footnotes. `dataRows` and `signs` count the whole
 * data part, also where no indicator takes the columns.
 */
export const genesisClassic: Importer = {
  id: 'genesis-classic',
  title: 'GENESIS-Tabelle der amtlichen Statistik (CSV)',
  identify,
  read,
};

const headRows = 60;

function identify(head: Head): Identification | null {
  const lines = head.lines.slice(0, headRows).filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  const hasHeader = maybeHeaderLine(head) !== undefined;
  if (firstLine.test(first)) {
    const reasons = [`Erste Zeile „${first.replace(/[;,\t]+$/, '').slice(0, 80)}“`];
    if (!hasHeader) return { confidence: 0.6, reasons };
    return { confidence: 0.95, reasons: [...reasons, 'Kopfzeilen, deren erste Felder leer sind'] };
  }
  if (!hasHeader || !startsLikeData(head)) return null;
  const reasons = [
    'Kopfzeilen, deren erste Felder leer sind',
    'darunter Zeilen mit Zeit oder Gebietsschlüssel',
  ];
  return { confidence: 0.5, reasons: [...reasons, 'die Zeile „Tabelle: …“ fehlt'] };
}

/** A header row begins with empty fields, whatever a spreadsheet made of them. */
const headerLine = /^(?:"\s*"|\s)*[;,\t]/;

function maybeHeaderLine(head: Head): string | undefined {
  return head.lines.slice(0, headRows).find((line) => headerLine.test(line) && /[^;,\t\s"]/.test(line));
}

/** Without its first line a table is known by the time, the area code or the Land below the header. */
function startsLikeData(head: Head): boolean {
  const header = head.lines.indexOf(maybeHeaderLine(head) ?? '');
  const above = head.lines.slice(0, header);
  // Rows with figures above it belong to another table, of which that line is a row.
  const hasFigures = above.some((line) =>
    line.split(delimiterOf(head)).some((cell) => /^\s*\d+\s*$/.test(cell)),
  );
  const isTitled = above.some((line) => line.trim() !== '') && !hasFigures;
  const first = head.lines.slice(header).find((line) => !headerLine.test(line)) ?? '';
  return (
    isTitled &&
    /^"?(?:(?:\d{4}|\d{2}\.\d{2}\.\d{4}|\d{4}\/\d{2})"?[;,\t]"?)?(?:DG|\d{2,3}|\d{5}|\d{8}|Baden-Württemberg|Schleswig-Holstein)"?[;,\t]/.test(
      first,
    )
  );
}

function delimiterOf(head: Head): string {
  return /[;,\t]/.exec(maybeHeaderLine(head) ?? '')?.[0] ?? ';';
}

const shownRows = 8;

async function read(
  text: AsyncIterable<string>,
  head: Head,
  context: ImportContext,
  sink: Sink,
): Promise<ReadSummary> {
  const file = createTableReader(context, sink);
  const end = { endsInLineBreak: false };
  await readDelimited(watchEnd(text, end), {
    delimiter: delimiterOf(head),
    onRow: (cells, line) => file.row({ cells, line }),
    onChunk: () => sink.progress(file.dataRows(), 0),
    onBadQuote: (line) => file.badQuote(line),
  });
  return file.finish(end.endsInLineBreak);
}

/** A table on its way through the reader: the head makes the columns, the columns make the rows. */
function createTableReader(context: ImportContext, sink: Sink) {
  const completeness = createCompletenessCheck(context.areas);
  const firstRows: FileRow[] = [];
  let dataRows = 0;
  let lastLine: number | null = null;
  let openQuote: number | null = null;
  let isBroken = false;
  let table: ReturnType<typeof openTable> | undefined;

  const layout = createLayoutReader({
    onHead: (head) => {
      table = openTable(head, context, sink, completeness);
    },
    onData: (row) => {
      dataRows += 1;
      lastLine = row.line;
      if (firstRows.length < shownRows) firstRows.push(row);
      table?.rows?.read(row);
    },
  });

  return {
    row: layout.read,
    dataRows: () => dataRows,
    badQuote(line: number) {
      if (layout.isInFooter()) openQuote = line;
      else {
        isBroken = true;
        sink.problem(badQuoteProblem(line));
      }
    },
    finish(endsInLineBreak: boolean): ReadSummary {
      const { end, head } = layout.finish();
      if (dataRows === 0) sink.problem(noDataProblem(head));
      const fault = dataRows > 0 && judgeEnd({ end, lastLine, endsInLineBreak, openQuote }, completeness);
      if (fault) sink.problem(fault);
      const isWrong = reportYearNote(table?.columns?.table, end.footnotes, sink);
      // Of a file that is wrong as a whole nothing is handed out, so that no row of it can be taken.
      if (!isWrong && !isBroken && !(fault && fault.severity === 'error')) table?.rows?.deliver();
      if (table?.columns) {
        reportMapping(table.columns, { code: head.code, title: table.title, dataRows }, sink);
      }
      return {
        code: head.code,
        title: table?.title ?? null,
        publisher: end.publisher ?? table?.columns?.table?.publisher ?? null,
        stateDate: end.stateDate,
        footnotes: end.footnotes,
        dataRows,
        rejectedRows: table?.rows?.rejectedRows() ?? dataRows,
        signs: table?.rows?.signs() ?? {},
        columns: table?.columns?.summary() ?? [],
        head: [...head.titleLines, ...head.headerRows.map(({ cells }) => cells.join(';').slice(0, 300))],
        firstRows: firstRows.map(({ cells, line }) => ({ line, cells: cells.slice(0, 60) })),
      };
    },
  };
}

function openTable(
  head: TableHead,
  context: ImportContext,
  sink: Sink,
  completeness: ReturnType<typeof createCompletenessCheck>,
) {
  const shape = readShape(head);
  if ('fault' in shape) {
    sink.problem({
      code: 'broken-header',
      severity: 'error',
      line: shape.line,
      column: null,
      text: null,
      message: `Der Kopf der Tabelle ist beschädigt: ${shape.fault} Bitte die Datei neu herunterladen.`,
    });
    return { title: head.titleLines.join(' ') || null, columns: undefined, rows: undefined };
  }
  const columns = createColumnReader(shape, head.code, context);
  const rows = createRowReader({ shape, columns, completeness, context, sink });
  return { title: shape.title, columns, rows };
}

function badQuoteProblem(line: number) {
  return {
    code: 'bad-quote',
    severity: 'error' as const,
    line,
    column: null,
    text: null,
    message:
      'In dieser Zeile stehen Anführungszeichen, die nicht zueinander passen; was dahinter kommt, ist nicht sicher zu lesen. Bitte die Datei neu herunterladen.',
  };
}

function noDataProblem(head: TableHead) {
  return {
    code: 'no-data-rows',
    severity: 'error' as const,
    line: head.headerRows.at(-1)?.line ?? null,
    column: null,
    text: null,
    message:
      'Unter dem Kopf der Tabelle steht keine Datenzeile. Die Datei ist abgeschnitten oder die Auswahl im Portal war leer; bitte neu herunterladen.',
  };
}
