import { Readable } from 'node:stream';
import Papa from 'papaparse';

export interface DelimitedOptions {
  delimiter: string;
  /** `line` is the line of the row's first character in the file, from 1. A blank line arrives as `['']`. */
  onRow: (cells: string[], line: number) => void;
  /** Called after each piece of text whose rows were delivered. */
  onChunk?: () => void;
  /** A quoted cell that is never closed, or that is closed in the middle: the rows from there on are not to be trusted. */
  onBadQuote?: (line: number) => void;
}

/** No table has a row this long: an opening quote without its end swallowed everything behind it. */
const longestRow = 2_000_000;

/**
 * Reads delimited text piece by piece. Lines may end in LF, CRLF or CR, also mixed; quoted cells may hold line
 * breaks (delivered as LF). What `onRow` throws comes out of the returned promise.
 */
export async function readDelimited(text: AsyncIterable<string>, options: DelimitedOptions): Promise<void> {
  const rows = createRowCounter(options);
  const stream = Readable.from(observed(withPlainLineEnds(text), rows.seen));
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(stream, {
      delimiter: options.delimiter,
      newline: '\n',
      quoteChar: '"',
      skipEmptyLines: false,
      chunk: (results, parser) => {
        try {
          rows.deliver(results.data, results.errors);
          if (!rows.isStuck()) return;
          rows.giveUp();
          resolve();
        } catch (error) {
          reject(error);
        }
        parser.abort();
        stream.destroy();
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

/** The rows of a text that is at hand as a whole, by the same rules as `readDelimited`. */
export function splitDelimited(text: string, delimiter: string): { cells: string[]; line: number }[] {
  const rows: { cells: string[]; line: number }[] = [];
  const counter = createRowCounter({ delimiter, onRow: (cells, line) => rows.push({ cells, line }) });
  counter.seen(text);
  const parsed = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    skipEmptyLines: false,
  });
  counter.deliver(parsed.data, []);
  return rows;
}

/** The beginning of a long text without its last line, which may be cut. */
export function wholeLines(text: string): string {
  return text.length < 60_000 ? text : text.slice(0, text.lastIndexOf('\n') + 1);
}

/** Numbers the rows: a row takes one line, and one more for each line break in its quoted cells. */
function createRowCounter(options: DelimitedOptions) {
  let line = 1;
  let sawQuote = false;
  let pending = 0;
  return {
    seen(text: string) {
      sawQuote ||= text.includes('"');
      pending += text.length;
    },
    deliver(rows: string[][], errors: { type: string; row?: number }[]) {
      const bad = new Set(errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
      rows.forEach((cells, index) => {
        if (bad.has(index)) options.onBadQuote?.(line);
        options.onRow(cells, line);
        line += 1 + (sawQuote ? lineBreaks(cells) : 0);
      });
      if (rows.length > 0) pending = 0;
      options.onChunk?.();
    },
    isStuck: () => pending > longestRow,
    giveUp: () => options.onBadQuote?.(line),
  };
}

function lineBreaks(cells: string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

async function* observed(text: AsyncIterable<string>, see: (text: string) => void) {
  for await (const piece of text) {
    see(piece);
    yield piece;
  }
}

/** CRLF and CR become LF, also where a piece ends between CR and LF. */
export async function* withPlainLineEnds(
  text: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let carry = '';
  for await (const piece of text) {
    const joined = carry + piece;
    carry = joined.endsWith('\r') ? '\r' : '';
    const plain = withLineFeeds(carry === '' ? joined : joined.slice(0, -1));
    if (plain !== '') yield plain;
  }
  if (carry !== '') yield '\n';
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
