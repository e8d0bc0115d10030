import type { Reading } from '../../../data/upload.ts';

/** A place of a file that the address names; the column may be missing. */
export interface PlaceInFile {
  line: string;
  column: string | null;
}

/**
 * The line that a place lies in; null where the file can't have it. How many lines a file has is not kept: beside its
 * rows it may have empty lines and notes, here at most as many again and a hundred.
 */
export function maybeLine(
  { line, column }: PlaceInFile,
  { firstRows, dataRows }: Pick<Reading, 'firstRows' | 'dataRows'>,
): number | null {
  if (!isNumber(line) || (column !== null && !isNumber(column))) return null;
  const first = firstRows[0];
  if (!first) return Number(line);
  const widest = Math.max(...firstRows.map(({ cells }) => cells.length));
  const isTooWide = column !== null && Number(column) > widest;
  const isTooFar = Number(line) > 2 * (first.line + dataRows) + 100;
  return isTooWide || isTooFar ? null : Number(line);
}

function isNumber(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text);
}
