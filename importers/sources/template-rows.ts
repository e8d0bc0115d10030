import type { Template } from '../../data/views.ts';
import type { Head, ImportContext, ReadSummary, Sink } from '../importer.ts';
import { readDelimited, wholeLines } from '../text/delimited.ts';
import { watchEnd } from '../text/watch-end.ts';
import { inferDecimal } from './template-cells.ts';
import { createTemplateFile, type TemplateFile, type TemplateRow } from './template-file.ts';
import {
  isBlank,
  isComment,
  maybeHeader,
  type TemplateHeader,
  templateDelimiter,
} from './template-header.ts';
import { keepNote } from './template-notes.ts';
import { createWidthCheck, templateWidth } from './template-width.ts';

/** What a template does with its rows. Both report what is wrong to the file. */
export interface RowReader {
  /** Whether the row was taken. */
  row(row: TemplateRow): boolean;
  /**
   * For templates that need the whole file: emits, and returns how many taken rows had to be rejected after all.
   * `rejected` is how many were rejected before, by the reader itself or because they could not be split.
   */
  end?(rejected: number): number;
  /** Indicators that a column feeds, for the preview. */
  indicators(column: string): string[];
}

/**
 * Reads a file in one of our templates: skips comments and blank lines, finds the header, refuses rows with the wrong
 * number of fields, hands every other row to the template's own reader and counts. Every row below the header that
 * is not blank is counted once, as taken or as rejected.
 */
export async function readTemplate(
  template: Template,
  input: { text: AsyncIterable<string>; head: Head; context: ImportContext; sink: Sink },
  open: (file: TemplateFile) => RowReader,
): Promise<ReadSummary> {
  const { head, context, sink } = input;
  const delimiter = templateDelimiter(template, head);
  const decimal = inferDecimal(await numberCells(template, head, delimiter), delimiter);
  const progress = { characters: 0, badQuote: Number.POSITIVE_INFINITY };
  const end = { endsInLineBreak: true };
  const footnotes: string[] = [];
  let rowsAbove = 0;
  let body: ReturnType<typeof createBody> | undefined;

  await readDelimited(watchEnd(counted(input.text, progress), end), {
    delimiter,
    onRow(cells, line) {
      if (body) return body.add(cells, line);
      rowsAbove += 1;
      if (isComment(cells)) keepNote(template, cells, footnotes);
      const header = headerOrHint(template, cells, line, sink);
      if (!header) return undefined;
      const file = createTemplateFile(template, header, context, sink, decimal);
      reportHeader(file, line);
      const isUsable = header.missing.length + header.doubled.length === 0;
      body = createBody(file, isUsable ? open(file) : null, rowsAbove);
      return undefined;
    },
    onChunk: () => sink.progress(body?.counts.rows ?? 0, progress.characters),
    onBadQuote(line) {
      body?.reject(line);
      sink.problem({
        code: 'bad-quotes',
        severity: 'error',
        line,
        column: null,
        text: null,
        message: `Zeile ${line}: Ein Anführungszeichen " wird geöffnet und nicht richtig geschlossen. Bitte die Zelle in der Tabellenkalkulation prüfen und die Datei neu speichern.`,
      });
    },
  });
  return { ...(body ? body.finish(end.endsInLineBreak) : withoutHeader(template, sink)), footnotes };
}

function createBody(file: TemplateFile, reader: RowReader | null, rowsAbove: number) {
  const counts = { rows: 0, rejected: 0 };
  const firstRows: { line: number; cells: string[] }[] = [];
  const badLines = new Set<number>();
  let last: TemplateRow | null = null;
  const take = (row: TemplateRow) => {
    if (reader === null || badLines.has(row.line) || !reader.row(row)) counts.rejected += 1;
  };
  const reject = () => {
    counts.rejected += 1;
  };
  const unnamed = new Set<number>();
  const reportUnnamed = (cells: readonly string[], line: number) => {
    for (const index of file.header.unnamed) {
      const text = cells[index]?.trim() ?? '';
      if (text === '' || unnamed.has(index)) continue;
      unnamed.add(index);
      file.hint(
        'unnamed-column',
        { line, column: null, text },
        `Zeile ${line}, Feld ${index + 1}: „${text.slice(0, 40)}“ steht unter einer leeren Überschrift. Die Spalte wird nicht übernommen; soll sie es, bitte benennen.`,
      );
    }
  };
  const width = createWidthCheck(templateWidth(file), take, reject, rowsAbove);

  return {
    counts,
    reject: (line: number) => badLines.add(line),
    add(cells: string[], line: number) {
      last = null;
      if (isBlank(cells)) return width.skip();
      if (isComment(cells)) {
        file.hint('comment-row', { line, column: null, text: cells[0] ?? null }, commentMessage(line));
        return width.skip();
      }
      counts.rows += 1;
      reportUnnamed(cells, line);
      if (firstRows.length < 5) firstRows.push({ line, cells });
      last = { cells, line };
      width.add(last);
    },
    finish(endsInLineBreak: boolean): ReadSummary {
      width.finish();
      if (last && !endsInLineBreak) reportOpenEnd(file, last);
      if (reader?.end) counts.rejected += reader.end(counts.rejected);
      file.flush();
      if (counts.rows === 0) reportNoRows(file);
      return summary(file, reader, { ...counts, firstRows });
    },
  };
}

function summary(
  file: TemplateFile,
  reader: RowReader | null,
  read: { rows: number; rejected: number; firstRows: { line: number; cells: string[] }[] },
): ReadSummary {
  const columns = [...file.header.at].sort((a, b) => a[1] - b[1]);
  return {
    code: null,
    title: `Vorlage ${file.template.title.de}`,
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows: read.rows,
    rejectedRows: read.rejected,
    signs: file.signs,
    columns: columns.map(([name, index]) => ({
      caption: file.header.cells[index]?.trim() ?? name,
      indicators: reader?.indicators(name) ?? [],
    })),
    head: file.header.cells.map((cell) => cell.trim()),
    firstRows: read.firstRows,
  };
}

/** Above the header, comments and blank lines are expected; titles are passed over with a hint. */
function headerOrHint(
  template: Template,
  cells: readonly string[],
  line: number,
  sink: Sink,
): TemplateHeader | undefined {
  if (isBlank(cells) || isComment(cells)) return undefined;
  const header = maybeHeader(template, cells);
  if (header) return header;
  sink.problem({
    code: 'row-above-header',
    severity: 'hint',
    line,
    column: null,
    text: (cells[0] ?? '').slice(0, 120),
    message: `Zeile ${line} steht über der Kopfzeile und wurde übergangen.`,
  });
  return undefined;
}

function reportHeader(file: TemplateFile, line: number): void {
  const { header, template } = file;
  const all = template.columns.map(({ name }) => name).join(', ');
  for (const name of header.missing) {
    file.error(
      'missing-column',
      { line, column: null, text: name },
      `Zeile ${line}: In der Kopfzeile fehlt die Spalte „${name}“. Bitte ergänzen; die Spalten der Vorlage sind: ${all}.`,
    );
  }
  for (const { name, index } of header.doubled) {
    file.error(
      'doubled-column',
      { line, column: name, text: header.cells[index]?.trim() ?? name },
      `Zeile ${line}: Die Spalte „${name}“ steht zweimal in der Kopfzeile (Felder ${(header.at.get(name) ?? 0) + 1} und ${index + 1}). Bitte eine davon entfernen.`,
    );
  }
  for (const { caption, index } of header.unknown) {
    file.hint(
      'unknown-column',
      { line, column: null, text: caption },
      `Zeile ${line}, Feld ${index + 1}: Die Spalte „${caption}“ gehört nicht zur Vorlage und wird nicht übernommen.`,
    );
  }
}

/** A last value that was cut, 29 of 2950, still looks like a value; hand-made files may lack the line break too. */
function reportOpenEnd(file: TemplateFile, { cells, line }: TemplateRow): void {
  const text = cells.findLast((cell) => cell.trim() !== '')?.trim() ?? null;
  file.warning(
    'open-end',
    { line, column: null, text },
    `Zeile ${line}: Die letzte Zeile endet ohne Zeilenumbruch; vielleicht ist die Datei dort abgeschnitten. Bitte den letzten Wert${text === null ? '' : ` „${text.slice(0, 40)}“`} mit dem Original vergleichen.`,
  );
}

function reportNoRows(file: TemplateFile): void {
  file.error(
    'no-rows',
    { line: null, column: null },
    `Die Vorlage „${file.template.title.de}“ enthält unter der Kopfzeile keine Zeilen. Bitte ausfüllen, speichern und erneut hochladen.`,
  );
}

function withoutHeader(template: Template, sink: Sink): ReadSummary {
  sink.problem({
    code: 'no-header',
    severity: 'error',
    line: null,
    column: null,
    text: null,
    message: `Die Kopfzeile der Vorlage „${template.title.de}“ wurde nicht gefunden. Bitte die Vorlage neu herunterladen und die Kopfzeile nicht verändern.`,
  });
  return {
    code: null,
    title: null,
    publisher: null,
    stateDate: null,
    footnotes: [],
    dataRows: 0,
    rejectedRows: 0,
    signs: {},
    columns: [],
    head: [],
    firstRows: [],
  };
}

/** The cells of the head's rows that can hold figures, without the last line, which may be cut. */
async function numberCells(template: Template, head: Head, delimiter: string): Promise<string[]> {
  const figures = template.columns.map(({ name }) => name).filter((name) => figureColumns.has(name));
  const cells: string[] = [];
  let indexes: number[] | undefined;
  await readDelimited(once(wholeLines(head.text)), {
    delimiter,
    onRow(row) {
      if (indexes) for (const index of indexes) cells.push(row[index] ?? '');
      else if (!isComment(row)) {
        const header = maybeHeader(template, row);
        indexes = header && figures.flatMap((name) => header.at.get(name) ?? []);
      }
    },
  });
  return cells;
}

const figureColumns = new Set([
  'schueler',
  'schueler_ueber_10_tage',
  'unentschuldigte_tage',
  'entschuldigte_tage',
  'anzeigen',
  'verfahren',
  'besuche',
  'n',
  'eingeladen',
  'wert',
  'zaehler',
  'nenner',
]);

function commentMessage(line: number): string {
  return `Zeile ${line} beginnt mit # und wurde als Erläuterung übergangen.`;
}

async function* once(text: string): AsyncGenerator<string, void, undefined> {
  yield text;
}

async function* counted(text: AsyncIterable<string>, progress: { characters: number }) {
  for await (const piece of text) {
    progress.characters += piece.length;
    yield piece;
  }
}
