import type { ReadSummary, Sink } from '../importer.ts';
import {
  filledCells,
  isBlank,
  isBlankRow,
  isFigure,
  isNoteText,
  plain,
  type TableRow,
} from './table-cells.ts';
import { createHeaderCheck } from './table-header-check.ts';
import { fits, type TableLayout } from './table-layout.ts';
import { isPersonalCell } from './table-persons.ts';
import { createSignTally } from './table-signs.ts';
import { createWidthCheck } from './template-width.ts';

/** What is done with a data row of the header's width; whether it was taken. What is wrong with it, it says itself. */
export type TakeRow = (row: TableRow) => boolean;

export interface BodyCounts {
  rows: number;
  rejected: number;
  /** Texts of rows below the last data row. */
  notes: string[];
  signs: Record<string, number>;
  firstRows: ReadSummary['firstRows'];
  /** A cell that names a person: the file must not be taken. */
  isPersonal: boolean;
}

const shownRows = 8;
const heldRows = 500;

/**
 * Goes through the rows below the header. Rows of a single text are held: data behind them makes them headings inside
 * the table, the end makes them notes. Every other row that is not blank counts once: taken or rejected. `optional`
 * are columns that may be missing at the end of a row (see `createWidthCheck`).
 */
export function createBody(
  layout: TableLayout,
  optional: (column: number) => boolean,
  take: TakeRow,
  sink: Sink,
) {
  const counts: BodyCounts = { rows: 0, rejected: 0, notes: [], signs: {}, firstRows: [], isPersonal: false };
  const signs = createSignTally(layout.captions);
  const badLines = new Set<number>();
  const headerAgain = createHeaderCheck(layout.captions, layout.headRows);
  let isFurther = false;
  let held: TableRow[] = [];
  const least = leastWidth(layout, optional);
  const reject = () => {
    counts.rejected += 1;
  };
  const width = createWidthCheck(
    { width: layout.width, least, report: (row) => sink.problem(raggedRow(row, layout.width)) },
    (row) => {
      signs.add(row.cells);
      if (badLines.has(row.line) || !take(row)) reject();
    },
    reject,
    layout.rowsAbove,
  );

  const releaseHeadings = () => {
    for (const row of held) sink.problem(headingInside(row));
    held = [];
  };

  return {
    counts,
    reject: (line: number) => badLines.add(line),
    add(row: TableRow) {
      if (isBlankRow(row.cells) || row.line === layout.numbering) return width.skip();
      if (isLone(row, layout)) {
        if (held.length < heldRows) held.push(row);
        return width.skip();
      }
      releaseHeadings();
      counts.rows += 1;
      counts.isPersonal ||= row.cells.some(isPersonalCell);
      if (counts.firstRows.length < shownRows) counts.firstRows.push(shown(row));
      const again = headerAgain(row.cells);
      isFurther ||= again === 'other';
      if (again || isFurther) {
        sink.problem(again ? secondHeader(row) : belowSecondHeader(row));
        reject();
        return width.skip();
      }
      return width.add({
        line: row.line,
        cells: fits(row.cells, layout.width) ? cut(row, layout) : row.cells,
      });
    },
    finish(isRead: (column: number) => boolean): BodyCounts {
      width.finish();
      const notes = held.map(({ cells }) => plain(cells.join(' ')).replace(/^[_=-]{3,}$/, ''));
      counts.notes = notes.filter((note) => note !== '');
      counts.signs = signs.count(isRead);
      if (counts.isPersonal) counts.firstRows = [];
      return counts;
    },
  };
}

/** Excess fields without content are a spreadsheet's padding. */
function cut({ cells }: TableRow, { width }: TableLayout): readonly string[] {
  return cells.length > width ? cells.slice(0, width) : cells;
}

/** One past the last column that must be there. */
function leastWidth({ columns }: TableLayout, optional: (column: number) => boolean): number {
  let least = columns;
  while (least > 1 && optional(least - 1)) least -= 1;
  return least;
}

/** A row that holds one text and no figure, or that begins as notes do: a heading inside the table, or a note. */
function isLone({ cells }: TableRow, { columns, width }: TableLayout): boolean {
  const first = plain(cells.find((cell) => !isBlank(cell)) ?? '');
  if (isNoteText(first) && (cells.length !== width || !cells.slice(1).some(isFigure))) return true;
  if (filledCells(cells) > 1 || isFigure(first) || /^(?:19|20)\d\d/.test(first)) return false;
  // With two columns, or with its fields in place, a row may lack nothing but its figure.
  const isInPlace = cells.length === width && plain(cells[0] ?? '') !== '';
  return !(isInPlace && columns === 2) || first.length > 60;
}

const mostCells = 100;
const longestCell = 200;

function shown({ cells, line }: TableRow): ReadSummary['firstRows'][number] {
  return { line, cells: cells.slice(0, mostCells).map((cell) => cell.slice(0, longestCell)) };
}

function raggedRow({ cells, line }: TableRow, width: number) {
  return {
    code: 'ragged-row',
    severity: 'error' as const,
    line,
    column: null,
    text: cells.join(' | ').slice(0, 120),
    message: `Zeile ${line} hat ${cells.length} ${cells.length === 1 ? 'Feld' : 'Felder'}, die Kopfzeile hat ${width}. Sie wird nicht gelesen, damit keine Zahl in eine falsche Spalte rutscht. Bitte prüfen, ob ein Trennzeichen fehlt oder zu viel ist; Zellen mit Trennzeichen gehören in Anführungszeichen.`,
  };
}

function secondHeader({ cells, line }: TableRow) {
  return {
    code: 'second-header',
    severity: 'error' as const,
    line,
    column: null,
    text: cells.join(' | ').slice(0, 120),
    message: `Zeile ${line} ist noch einmal eine Kopfzeile: Vermutlich stehen mehrere Tabellen untereinander. Bitte jede Tabelle einzeln hochladen (bei Arbeitsmappen den Bereich des Blatts angeben) oder die Zeile entfernen, wenn die Spalten darunter dieselben sind.`,
  };
}

/** Under another header the same columns may mean something else. */
function belowSecondHeader({ cells, line }: TableRow) {
  return {
    code: 'below-second-header',
    severity: 'error' as const,
    line,
    column: null,
    text: cells.join(' | ').slice(0, 120),
    message: `Zeile ${line} steht unter einer weiteren Kopfzeile und wird nicht gelesen: Dieselben Spalten können dort etwas anderes bedeuten. Bitte jede Tabelle für sich hochladen.`,
  };
}

function headingInside({ cells, line }: TableRow) {
  const text = plain(cells.join(' ')).slice(0, 120);
  if (isNoteText(text)) {
    return {
      code: 'note-inside',
      severity: 'hint' as const,
      line,
      column: null,
      text,
      message: `Zeile ${line}: Die Anmerkung „${text}“ steht zwischen den Zeilen der Tabelle und wird übergangen.`,
    };
  }
  return {
    code: 'heading-inside',
    severity: 'warning' as const,
    line,
    column: null,
    text,
    message: `Zeile ${line}: „${text}“ steht als Zwischenüberschrift in der Tabelle und wird nicht übernommen. Gilt sie für die Zeilen darunter, bitte als eigene Spalte eintragen.`,
  };
}
