/** How an official or exported file is laid out, told by hand for each sample: nothing of the importers is used here. */
export interface RawLayout {
  delimiter: ';' | ',' | '\t';
  /** Lines above the first data row. */
  above: number;
  /** What the first line below the data begins with; the end of the file where there is none. */
  below?: string;
  /** Index of the first and, where not all the rest, the last cell that holds figures. */
  figures: readonly [number, number?];
}

export interface RawCount {
  rows: number;
  signs: Record<string, number>;
}

const knownSigns = new Set([
  '-',
  '–',
  '.',
  '...',
  '…',
  '/',
  'x',
  'X',
  'g',
  'u',
  't',
  'k',
  'z',
  'c',
  'low',
  ':',
]);

/** Text of bytes by their byte order mark, else UTF-8 where that is possible, else Windows-1252 (as Latin 1). */
export function rawText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  const text = bytes.toString('utf8');
  return (text.includes('\ufffd') ? bytes.toString('latin1') : text).replace(/^\ufeff/, '');
}

/** Counts data rows and sign cells with a splitter of its own: quotes toggle, delimiters outside of them split. */
export function countRaw(text: string, { delimiter, above, below, figures }: RawLayout): RawCount {
  const signs: Record<string, number> = {};
  let rows = 0;
  for (const line of linesOf(text).slice(above)) {
    if (below !== undefined && line.startsWith(below)) break;
    if (line.trim() === '') continue;
    rows += 1;
    const [first, last] = figures;
    for (const cell of split(line, delimiter).slice(first, last === undefined ? undefined : last + 1)) {
      const sign = cell.trim();
      if (knownSigns.has(sign)) signs[sign] = (signs[sign] ?? 0) + 1;
    }
  }
  return { rows, signs };
}

/** The cell at a line and column, both from 1; undefined where there is none. */
export function rawCell(text: string, delimiter: string, line: number, column: number): string | undefined {
  const row = text.split(/\r\n|\r|\n/)[line - 1];
  return row === undefined ? undefined : split(row, delimiter)[column - 1]?.trim();
}

/** Lines end where no quote is open. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let open = false;
  for (const letter of text) {
    if (letter === '"') open = !open;
    if (letter === '\n' && !open) {
      lines.push(line.replace(/\r$/, ''));
      line = '';
    } else line += letter;
  }
  if (line !== '') lines.push(line);
  return lines;
}

function split(line: string, delimiter: string): string[] {
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
