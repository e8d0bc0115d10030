import { writeDelimited } from '../../../../data/delimited.ts';

/** A table as it was pasted or typed, split into cells. */
export interface PastedTable {
  rows: string[][];
  width: number;
  /** Numbers of the rows, from 1, that have fewer or more cells than the first one. */
  ragged: number[];
}

/**
 * Splits what a spreadsheet put into the clipboard: cells by tabulators, and in quotes where they hold a tabulator, a
 * line end or a quotation mark. A text without any tabulator was typed: there semicolons part the cells.
 */
export function readPasted(text: string): PastedTable {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  const rows = splitRows(plain, plain.includes('\t') ? '\t' : ';');
  while (rows.length > 0 && isBlank(rows.at(-1))) rows.pop();
  const width = rows[0]?.length ?? 0;
  const ragged = rows.flatMap((cells, index) =>
    cells.length === width || isBlank(cells) ? [] : [index + 1],
  );
  return { rows, width, ragged };
}

/** The table as the file that is uploaded: every cell as it was, also one that begins with an equals sign. */
export function tableFile({ rows }: PastedTable, today: string): File {
  return new File([writeDelimited(rows, '\t')], `eingefuegt-${today}.tsv`, {
    type: 'text/tab-separated-values',
  });
}

function isBlank(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => cell.trim() === '') === true;
}

function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at, delimiter);
    row.push(cell);
    if (end >= text.length || text[end] === '\n') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** The cell that starts at `start`, and where it ends; a quotation mark that is never closed properly is a letter. */
function readCell(text: string, start: number, delimiter: string): { cell: string; end: number } {
  if (text[start] === '"') {
    let end = start + 1;
    while (end < text.length && (text[end] !== '"' || text[end + 1] === '"'))
      end += text[end] === '"' ? 2 : 1;
    const next = text[end + 1];
    if (text[end] === '"' && (next === undefined || next === delimiter || next === '\n')) {
      return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
    }
  }
  const ends = [text.indexOf(delimiter, start), text.indexOf('\n', start)].filter((end) => end >= 0);
  const end = Math.min(text.length, ...ends);
  return { cell: text.slice(start, end), end };
}
