import type { FileRow } from './genesis-layout.ts';
import { readValue } from './genesis-value.ts';

/** The key and name in the first cell (or the first two) of a row. */
export interface LsnKey {
  key: string;
  name: string;
  /** In how many cells they stand. */
  cells: 1 | 2;
}

/** A table of LSN-Online as its parts follow each other. */
export interface LsnLayout {
  code: string | null;
  /** Lines above the header, without the code where it stands alone. */
  titleLines: string[];
  headerRows: FileRow[];
  /** From the first row with a key to the last row with figures. */
  body: FileRow[];
  footer: string[];
}

/** `A100001G`, `K3005010`, `Z9200001`: a letter, and seven digits or six and a letter. */
const tableCode = /(?<![A-Z0-9])[A-Z]\d{6}[0-9A-Z](?![A-Z0-9])/;
const keyForm = /^(?:[0-4]|[1-4]\d{2}|[1-4]\d{5}|[0-4]\d{8})$/;
/** The Land and its regions have one digit, as counts have: there the name must say it. */
const largeNames = /niedersachsen|braunschweig|hannover|lüneburg|weser-?\s?ems/i;
/** What stands behind the number of an age, a size or a class, and is no name. */
const countWords =
  /^(?:bis|und|u\.|oder|jahre?|monate?|tage?|std|stunden|personen|kinder|euro|klassen?|prozent|%)/i;

/** The area that a row is about; undefined where it begins with anything else, also with an age like `16 - 17`. */
export function maybeLsnKey(cells: readonly string[]): LsnKey | undefined {
  const first = plain(cells[0] ?? '');
  const joined = /^(\d{1,9}|K03\d{0,6}) +(\p{L}.*)$/u.exec(first);
  const found =
    joined ?? (/^(?:\d{1,9}|K03\d{0,6})$/.test(first) ? [first, first, plain(cells[1] ?? '')] : null);
  const [, key = '', name = ''] = found ?? [];
  if (!/^\p{L}/u.test(name) || countWords.test(name)) return undefined;
  if (!keyForm.test(key) && !/^K03\d{0,6}$/.test(key)) return undefined;
  if (/^(?:\d|\d0{8})$/.test(key) && !largeNames.test(name)) return undefined;
  return { key, name, cells: joined ? 1 : 2 };
}

export function maybeTableCode(text: string): string | undefined {
  return tableCode.exec(text)?.[0];
}

/** Splits the rows of a file; undefined where none begins with a key. */
export function maybeLsnLayout(rows: readonly FileRow[]): LsnLayout | undefined {
  const first = rows.findIndex(({ cells }) => maybeLsnKey(cells));
  if (first < 0) return undefined;
  const last = rows.findLastIndex((row, index) => index >= first && isFigureRow(row));
  const head = readHead(rows.slice(0, first));
  return {
    ...head,
    body: rows.slice(first, last + 1).filter((row) => !isRepeatedHead(row, head.headerRows)),
    footer: rows
      .slice(Math.max(first, last + 1))
      .map(({ cells }) =>
        cells
          .filter((cell) => cell.trim() !== '')
          .join(' ')
          .trim(),
      )
      .filter((text) => text !== ''),
  };
}

/** Whether a row holds figures or signs behind what it is about. */
export function isFigureRow({ cells }: FileRow): boolean {
  return !isBelow(cells[0] ?? '') && cells.slice(1).some((cell) => isFigure(cell)) && !isLone(cells);
}

export function isFigure(cell: string): boolean {
  const text = cell.trim();
  if (text === '') return false;
  return (
    readValue(text, { signs: 'classic', thousands: true }).kind !== 'unreadable' ||
    readValue(text, { signs: 'lsn', thousands: true }).kind !== 'unreadable'
  );
}

/** Sources, notes and the state of the data stand below the figures. */
function isBelow(text: string): boolean {
  return /^\s*(?:©|\(c\)|quelle|stand\b|fußnote|anmerkung|hinweis|zeichenerkl|erstellt|\d{1,2}\)|[¹²³*])/i.test(
    text,
  );
}

/** One text, in the first cell or, where it was merged, repeated. */
export function isLone(cells: readonly string[]): boolean {
  const first = cells[0]?.trim() ?? '';
  return first !== '' && cells.every((cell) => cell.trim() === '' || cell.trim() === first);
}

function readHead(rows: readonly FileRow[]): Pick<LsnLayout, 'code' | 'titleLines' | 'headerRows'> {
  const titleLines: string[] = [];
  const headerRows: FileRow[] = [];
  let code: string | null = null;
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '') || isColumnNumbers(row.cells)) continue;
    if (!isLone(row.cells)) {
      headerRows.push(row);
      continue;
    }
    const text = plain(row.cells[0] ?? '');
    code ??= maybeTableCode(text) ?? null;
    const rest = text
      .replace(/^(?:tabelle(?:nnummer|n-nr\.?)?:?\s*)?/i, '')
      .replace(tableCode, '')
      .trim();
    if (rest.replace(/[\s:()-]/g, '') !== '') titleLines.push(rest.replace(/^[:–-]\s*/, ''));
  }
  return { code, titleLines, headerRows };
}

/** A header row that only numbers the columns. */
function isColumnNumbers(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const from = Number(filled[0]);
  return filled.length > 1 && from <= 2 && filled.every((cell, index) => cell === String(from + index));
}

function isRepeatedHead(row: FileRow, headerRows: readonly FileRow[]): boolean {
  const text = row.cells.join(';');
  return text.replaceAll(';', '') === '' || headerRows.some(({ cells }) => cells.join(';') === text);
}

function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
