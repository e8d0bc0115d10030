/** A row of the file: its cells, and the line of its first character. */
export interface FileRow {
  cells: string[];
  line: number;
}

/** The parts of a classic table as they follow each other in the file. */
export interface LayoutParts {
  /** Once, with the first data row: what stands above it. */
  onHead(head: TableHead): void;
  /** A row of the data part; `cells` are as many as in the file. */
  onData(row: FileRow): void;
}

export interface TableHead {
  /** The text behind the colon of the first line; null where that line is missing. */
  code: string | null;
  /** Title lines between the code and the header, without padding. */
  titleLines: string[];
  /** Rows whose first cell is blank. */
  headerRows: FileRow[];
}

export interface LayoutEnd {
  /** Which marks of the end of the table were seen. */
  rule: boolean;
  copyright: boolean;
  stateDate: string | null;
  /** The cells below the table that are neither copyright nor state date, each a whole footnote. */
  footnotes: string[];
  publisher: string | null;
}

export const firstLine = /^\s*"?(?:GENESIS-)?Tabelle:\s*(.*?)\s*"?[;,\t]*$/i;

/**
 * Splits a classic table into head, data and footer. Blank lines have no meaning. The data part ends at a line of
 * underscores; where a program dropped it, at the first footnote, copyright or state line.
 */
export function createLayoutReader(parts: LayoutParts) {
  let at: 'head' | 'data' | 'footer' = 'head';
  const head: TableHead = { code: null, titleLines: [], headerRows: [] };
  const end: LayoutEnd = { rule: false, copyright: false, stateDate: null, footnotes: [], publisher: null };

  const readHeadRow = (row: FileRow) => {
    const first = row.cells[0]?.trim() ?? '';
    if (first === '') head.headerRows.push(row);
    else if (head.headerRows.length === 0 && isLone(row.cells)) readTitleLine(head, first);
    else if (head.headerRows.length === 0 && isSplitTitle(row.cells)) readTitleLine(head, joined(row.cells));
    else {
      at = 'data';
      parts.onHead(head);
      parts.onData(row);
    }
  };

  return {
    read(row: FileRow) {
      if (row.cells.every((cell) => cell.trim() === '')) return;
      if (at !== 'footer' && head.headerRows.length > 0 && isFooterStart(row.cells)) {
        if (at === 'head') parts.onHead(head);
        at = 'footer';
      }
      if (at === 'head') readHeadRow(row);
      else if (at === 'data') parts.onData(row);
      else readFooterRow(end, row.cells);
    },
    isInFooter: () => at === 'footer',
    finish: (): { end: LayoutEnd; head: TableHead } => ({ end, head }),
  };
}

function readTitleLine(head: TableHead, text: string) {
  const code = head.titleLines.length === 0 && head.code === null ? firstLine.exec(text)?.[1] : undefined;
  if (code === undefined) head.titleLines.push(text.replace(/\s+/g, ' '));
  else head.code = code;
}

/** One filled cell, the first; a spreadsheet pads the others. */
function isLone(cells: readonly string[]): boolean {
  return cells.slice(1).every((cell) => cell.trim() === '');
}

/** A title whose commas became delimiters when a spreadsheet opened the file with both: the parts begin with a blank. */
function isSplitTitle(cells: readonly string[]): boolean {
  return cells.slice(1).every((cell) => cell.trim() === '' || /^ [^\s\d]/.test(cell));
}

function joined(cells: readonly string[]): string {
  return cells.filter((cell) => cell.trim() !== '').join(',');
}

const rule = /^_+$/;
/** Until about 2011 the mark was written in words. */
const copyright = /^(?:©|\(c\)(?:opyright)?(?=\s))\s*/i;
const stateLine = /^Stand:\s*(\d{2})\.(\d{2})\.(\d{4})/;

function isFooterStart(cells: readonly string[]): boolean {
  const first = cells[0]?.trim() ?? '';
  return (
    isLone(cells) && (rule.test(first) || /^(?:©|\(c\)|Stand:|zu\s+")/i.test(first) || first.includes('\n'))
  );
}

function readFooterRow(end: LayoutEnd, cells: readonly string[]) {
  // A footnote that lost its quotes may hold the delimiter.
  const text = cells.join(';').replace(/;+$/, '').trim();
  const state = stateLine.exec(text);
  if (rule.test(text)) end.rule = true;
  else if (state) end.stateDate = `${state[3]}-${state[2]}-${state[1]}`;
  else if (copyright.test(text)) {
    end.copyright = true;
    const owner = text.replace(copyright, '');
    end.publisher = /^(.+?)(?:,\s*Deutschland)?(?:,?\s*\d{4}|\n|\.?$)/.exec(owner)?.[1] ?? null;
    // A quoted cell that is never closed swallows the state line.
    const swallowed = /^Stand:\s*(\d{2})\.(\d{2})\.(\d{4})/m.exec(text);
    if (swallowed) end.stateDate = `${swallowed[3]}-${swallowed[2]}-${swallowed[1]}`;
  } else if (!/^Stand:/.test(text)) end.footnotes.push(text);
}
