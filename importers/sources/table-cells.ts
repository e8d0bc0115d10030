import { readNumber } from '../text/numbers.ts';
import { readSign } from '../text/signs.ts';
import { maybeTimeLabel } from './genesis-time.ts';

/** A row of the file: its cells, and the line of its first character. */
export interface TableRow {
  cells: readonly string[];
  line: number;
}

/** A cell as it is shown: blanks of all kinds become one, letters are composed. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u2007\u202f\ufeff]+/g, ' ')
    .trim();
}

/** A caption as captions are compared: without case, blanks and the composition of letters. */
export function captionKey(text: string): string {
  return plain(text).replaceAll(' ', '').toLowerCase();
}

/** Blanks of all kinds, the no-break ones too, or nothing. */
export function isBlank(cell: string): boolean {
  return cell.trim() === '';
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every(isBlank);
}

/** How many cells hold something. */
export function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

/** A number in either convention; a key with a leading zero is none. */
export function isNumberLike(text: string): boolean {
  if (!/\d/.test(text) || /^0\d+$/.test(text.trim())) return false;
  return (
    readNumber(text, ',', { signs: 'lsn' }).kind !== 'none' ||
    readNumber(text, '.', { signs: 'lsn' }).kind !== 'none'
  );
}

/** The sign of either set that stands in the cell, without blanks. */
export function maybeSign(text: string): string | undefined {
  if (text.length > 12 || !/\S/.test(text)) return undefined;
  return (readSign(text, 'classic') ?? readSign(text, 'lsn'))?.sign;
}

/** What stands where a figure is expected. */
export function isFigure(text: string): boolean {
  return isNumberLike(text) || maybeSign(text) !== undefined;
}

/** A year or another period, as captions of wide tables name them. */
export function isTime(text: string): boolean {
  return maybeTimeLabel(text) !== undefined;
}

/** Whole numbers that count on from cell to cell: the numbering of columns, or ages as captions. */
export function isCounting(cells: readonly string[]): boolean {
  const filled = cells.map(plain).filter((cell) => cell !== '');
  if (filled.length < 3 || !filled.every((cell) => /^\(?\d{1,3}\)?$/.test(cell))) return false;
  const numbers = filled.map((cell) => Number(cell.replace(/\D/g, '')));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

/** The numbering of columns below a header: 1, 2, 3 …, from the first figure or by where the columns stand. */
export function isNumbering(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const number = Number((cells[first] ?? '').replace(/\D/g, ''));
  return isCounting(cells) && (number === 1 || number === first + 1);
}

const noteStart =
  /^(?:_{3,}|-{4,}|={4,}|\*+\)? ?\p{L}|[¹²³⁴-⁹]|\(?\d{1,2}\) ?\p{L}|[a-z]\) |©|\(c\)|quellen?\b|datenquelle|anm(?:erkung(?:en)?)?\b|hinweise?\b|stand:? ?\d|fußnoten?\b|erläuterung|legende\b|zeichenerklärung|copyright|vervielfältigung|(?:[-–.x/]|\.\.\.|…) ?= ?\p{L}|source:|notes?:)/iu;

/** Whether a text begins as footnotes, sources and legends do. */
export function isNoteText(text: string): boolean {
  return noteStart.test(plain(text));
}
