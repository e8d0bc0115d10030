import type { Reading } from '../data/upload.ts';
import type { SourceFile } from './importer.ts';
import { withPlainLineEnds } from './text/delimited.ts';
import { decode, type Encoding } from './text/encoding.ts';

/** A cell that is never closed must not drag the rest of the file along. */
const longestRow = 100;

/**
 * What was refused of a file, as a file of its own that can be mended and uploaded: everything above the first data row,
 * then the rows with errors as they stand there. UTF-8 with a byte order mark and CRLF, as spreadsheets open it.
 */
export async function* rejectedRows(
  file: Pick<SourceFile, 'open'>,
  { encoding, firstRows, badLines }: Pick<Reading, 'firstRows' | 'badLines'> & { encoding: Encoding },
): AsyncGenerator<string, void, undefined> {
  const firstData = Math.min(firstRows[0]?.line ?? 1, badLines[0] ?? 1);
  const wanted = new Set(badLines);
  let row: string[] = [];
  yield '\ufeff';
  for await (const { text, line } of linesOf(decode(file.open(), encoding))) {
    const isStart = wanted.has(line);
    if (line < firstData) yield `${text}\r\n`;
    else if (isStart || row.length > 0) {
      if (isStart && row.length > 0) {
        yield `${row.join('\r\n')}\r\n`;
        row = [];
      }
      row.push(text);
      if (isClosed(row) || row.length >= longestRow) {
        yield `${row.join('\r\n')}\r\n`;
        row = [];
      }
    }
  }
  if (row.length > 0) yield `${row.join('\r\n')}\r\n`;
}

/** Quotation marks come in pairs, also doubled ones inside a cell. */
function isClosed(row: readonly string[]): boolean {
  return row.join('').split('"').length % 2 === 1;
}

async function* linesOf(text: AsyncIterable<string>) {
  let rest = '';
  let line = 1;
  for await (const piece of withPlainLineEnds(text)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const complete of lines) {
      yield { text: complete, line };
      line += 1;
    }
  }
  if (rest !== '') yield { text: rest, line };
}
