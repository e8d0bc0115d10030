import type { Head } from '../importer.ts';
import { splitDelimited, wholeLines } from '../text/delimited.ts';
import { joinCaptions } from './table-captions.ts';
import {
  captionKey,
  filledCells,
  isBlank,
  isBlankRow,
  isCounting,
  isFigure,
  isNoteText,
  isNumbering,
  isNumberLike,
  isTime,
  plain,
  type TableRow,
} from './table-cells.ts';
import { createHeaderCheck } from './table-header-check.ts';

export interface HeaderPlace {
  /** Line of the first row of the header, from 1. */
  line: number;
  rows: number;
}

/** How a table lies in its file, as its beginning shows it. */
export interface TableLayout {
  delimiter: string;
  header: HeaderPlace;
  /** Line of the last row of the header. */
  headerEnd: number;
  /** Line of the row below it that numbers the columns. */
  numbering: number | null;
  /** Rows of the file down to the last row of the header. */
  rowsAbove: number;
  /** Fields of the header as it stands there, and of them up to the last that means something. */
  width: number;
  columns: number;
  captions: string[];
  /** The caption's parts from the top down, one list a column. */
  captionParts: string[][];
  headRows: readonly (readonly string[])[];
  titleLines: string[];
  /** Rows below the header that have its width. */
  sample: readonly TableRow[];
  /** Once the whole file was read: the different texts of each column, and the decimal sign that its numbers prove. */
  whole?: { texts: readonly (readonly string[])[]; decimal: ',' | '.' | null } | undefined;
}

const mostHeaderRows = 6;

/**
 * Finds the table in the beginning of a file: one delimiter, a header, rows below it that mostly have one width and hold
 * figures. Null for prose, code, single columns and tables without a header. `header` says where a person sees it.
 */
export function maybeLayout(head: Head, header?: HeaderPlace): TableLayout | null {
  const text = wholeLines(head.text);
  const delimiters = [head.delimiter, ';', '\t', ','].filter((delimiter) => delimiter !== null);
  for (const delimiter of new Set(delimiters)) {
    const layout = layoutOf(splitDelimited(text, delimiter), delimiter, header);
    if (layout) return layout;
  }
  return null;
}

function layoutOf(rows: TableRow[], delimiter: string, header?: HeaderPlace): TableLayout | null {
  for (const body of bodiesOf(rows)) {
    const layout = layoutWith(body, rows, delimiter, header);
    if (layout) return layout;
  }
  return null;
}

function layoutWith(
  body: Body,
  rows: TableRow[],
  delimiter: string,
  header: HeaderPlace | undefined,
): TableLayout | null {
  const figures = figureColumns(body);
  if (!figures) return null;
  const found = header
    ? headerAt(rows, header)
    : headerAbove(rows, firstDataRow(rows, body, figures), figures);
  // What stands above a header is a title, not a table of another width.
  if (!found || (!header && rows.slice(0, found.from).filter(isData).length > 2)) return null;
  const headRows = rows.slice(found.from, found.to);
  const width = headRows.at(-1)?.cells.length ?? 0;
  const below = rows.slice(found.to).filter(({ cells }) => filledCells(cells) > 1);
  const numbering = numberingBelow(rows, found.to);
  const check = createHeaderCheck(
    [],
    headRows.map(({ cells }) => cells),
  );
  const further = below.findIndex(({ cells }) => check(cells) === 'other');
  const near = further < 0 ? below : below.slice(0, further);
  const sample = near.filter(
    ({ cells, line }) => fits(cells, width) && !isNoteText(cells[0] ?? '') && line !== numbering,
  );
  // Rows with a field too many or too few are still a table, whose rows are then refused one by one.
  const isRegular = body.rows.every(({ cells }) => fits(cells, width))
    ? 3 * sample.length >= near.length
    : Math.abs(width - body.width) <= 1 && 2 * body.rows.length >= below.length;
  if (width < 2 || !isRegular) return null;
  return describe({ rows, delimiter, ...found, width, sample, numbering });
}

/** As many fields as the header, or more of which nothing is filled. */
export function fits(cells: readonly string[], width: number): boolean {
  return cells.length === width || (cells.length > width && isBlankRow(cells.slice(width)));
}

function describe(found: {
  rows: TableRow[];
  delimiter: string;
  from: number;
  to: number;
  width: number;
  sample: TableRow[];
  numbering: number | null;
}): TableLayout | null {
  const { rows, delimiter, from, to, width, sample, numbering } = found;
  const headRows = rows.slice(from, to).map(({ cells }) => cells.map(plain));
  const usedBy = (cells: readonly string[]) => cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  const columns = Math.min(
    width,
    Math.max(...[...headRows, ...sample.map(({ cells }) => cells)].map(usedBy)),
  );
  const [first, last] = [rows[from], rows[to - 1]];
  if (!first || !last || columns < 2) return null;
  const captionParts = joinCaptions(headRows, columns);
  return {
    delimiter,
    header: { line: first.line, rows: to - from },
    headerEnd: last.line,
    numbering,
    rowsAbove: to,
    width,
    columns,
    captions: captionParts.map((parts) => parts.join(' | ')),
    captionParts,
    headRows,
    titleLines: titlesOf(rows.slice(0, from)),
    sample,
  };
}

/** Texts above the header; a merged title stands in every cell of its row. */
function titlesOf(rows: readonly TableRow[]): string[] {
  return rows.flatMap(({ cells }) => {
    const texts = [...new Set(cells.map(plain))].filter((text) => text !== '');
    return texts.length > 0 ? [texts.join(' ')] : [];
  });
}

interface Body {
  width: number;
  rows: TableRow[];
  /** Rows that are surely data, since they stand far enough below the beginning. */
  sample: TableRow[];
}

function isData({ cells }: TableRow): boolean {
  return filledCells(cells) > 1 && cells.some((cell) => isNumberLike(cell) && !isTime(cell));
}

/** The rows of one width, the most frequent width first. */
function bodiesOf(rows: readonly TableRow[]): Body[] {
  const filled = rows.filter(({ cells }) => filledCells(cells) > 1);
  const counts = new Map<number, number>();
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  if (filled.length < 2) return [];
  return [...counts]
    .filter(([width]) => width > 1)
    .sort((one, other) => other[1] - one[1] || other[0] - one[0])
    .slice(0, 3)
    .map(([width]) => {
      const body = filled.filter(({ cells }) => cells.length === width);
      const above = Math.min(mostHeaderRows + 1, Math.floor(body.length / 2));
      return { width, rows: body, sample: body.slice(above) };
    });
}

/** Columns of which at least half of what is filled are figures, one of them a number; undefined where there is none. */
function figureColumns({ width, sample }: Body): number[] | undefined {
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) => {
    const filled = sample.map(({ cells }) => cells[index] ?? '').filter((cell) => !isBlank(cell));
    return filled.some(isNumberLike) && 2 * filled.filter(isFigure).length >= filled.length;
  });
  return columns.length > 0 ? columns : undefined;
}

/** The first row with figures where the rows below have theirs; years as captions and the numbering of columns are none. */
function firstDataRow(rows: readonly TableRow[], { sample }: Body, figures: readonly number[]): number {
  const isYears = (index: number) => {
    const filled = sample.map(({ cells }) => cells[index] ?? '').filter((cell) => !isBlank(cell));
    return 2 * filled.filter(isTime).length >= filled.length;
  };
  const years = new Set(figures.filter(isYears));
  const holdFigures = (mayCount: boolean) =>
    rows.findIndex(({ cells }) => {
      const filled = figures.filter((index) => !isBlank(cells[index] ?? ''));
      const found = filled.filter((index) => isFigure(cells[index] ?? ''));
      if (filledCells(cells) < 2 || found.length === 0 || 2 * found.length < filled.length) return false;
      const isData = found.some((index) => years.has(index) || !isTime(cells[index] ?? ''));
      return isData && (mayCount || !isCounting(found.map((index) => cells[index] ?? '')));
    });
  const first = holdFigures(false);
  return first >= 0 ? first : holdFigures(true);
}

function numberingBelow(rows: readonly TableRow[], from: number): number | null {
  const [first, second] = rows.slice(from).filter(({ cells }) => !isBlankRow(cells));
  return first && second && isNumbering(first.cells) ? first.line : null;
}

interface HeaderRows {
  from: number;
  to: number;
}

function headerAbove(rows: readonly TableRow[], data: number, figures: readonly number[]): HeaderRows | null {
  let to = data;
  while (to > 0 && isSkipped(rows[to - 1])) to -= 1;
  const width = rows[to - 1]?.cells.length;
  let from = to;
  while (from > 0 && to - from < mostHeaderRows && isHeaderRow(rows[from - 1], width, from === to)) from -= 1;
  while (to - from > 1 && isDataBelow(rows.slice(from, to), figures)) to -= 1;
  return data > 0 && from < to ? { from, to } : null;
}

/** Blank rows, the numbering of columns, and headings between the header and the first figures. */
function isSkipped(row: TableRow | undefined): boolean {
  return row !== undefined && (isNumbering(row.cells) || isBlankRow(row.cells.slice(1)));
}

/**
 * A first row without a readable figure must not pass for a part of the header: it names something else in a column
 * that has its caption already, and holds no captions above several figures.
 */
function isDataBelow(rows: readonly TableRow[], figures: readonly number[]): boolean {
  const [last, ...above] = rows.map(({ cells }) => cells.map(captionKey)).reverse();
  if (!last) return false;
  const isOther = last.some(
    (cell, index) =>
      cell !== '' &&
      !figures.includes(index) &&
      above.some((cells) => (cells[index] ?? '') !== '' && cells[index] !== cell),
  );
  return isOther && (figures.length === 1 || figures.every((index) => (last[index] ?? '') === ''));
}

function isHeaderRow(row: TableRow | undefined, width: number | undefined, isLast: boolean): boolean {
  if (!row) return false;
  const texts = row.cells.map(plain).filter((cell) => cell !== '');
  const startsBlank = plain(row.cells[0] ?? '') === '';
  if (texts.length < (startsBlank ? 1 : 2)) return false;
  if (isLast) return !texts.every((text) => isNumberLike(text) && !isTime(text));
  const isTitle = new Set(texts).size === 1 && !startsBlank;
  const isLabelled = /^(?:tab(?:elle|\.)|abb(?:ildung|\.)|indikator|quelle|stand\b|©)/i.test(texts[0] ?? '');
  return !isTitle && !isLabelled && (row.cells.length === width || startsBlank);
}

function headerAt(rows: readonly TableRow[], { line, rows: count }: HeaderPlace): HeaderRows | null {
  const from = rows.findIndex((row) => row.line === line);
  return from >= 0 && from + count <= rows.length ? { from, to: from + count } : null;
}
