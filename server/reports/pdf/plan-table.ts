import type { Table } from '../../../data/table.ts';
import { shareWidths } from './column-widths.ts';
import { evenedOut } from './evened-out.ts';
import { isOneLine, measureTexts, type TableTexts, type TextMeasure } from './table-texts.ts';

/** How a table is set: widths in points, one for each of its columns; `parts` where it is too wide for any page. */
export interface TablePlan {
  landscape: boolean;
  /** Type in points. */
  size: number;
  /** Space left and right in each cell, in points. */
  inset: number;
  parts: TablePart[];
}

/** The width of the text on A4 upright and turned, in points. */
export const textWidths = { upright: 467, turned: 714 } as const;

/** Columns of a table with their widths in points, and how many lines of text they make, estimated. */
export interface TablePart {
  columns: number[];
  widths: number[];
  lines: number;
  /** Of each row, whether it surely has one line only. */
  flat: boolean[];
}

export interface Paper {
  landscape: boolean;
  size: number;
  /** In points, where it is not the whole width of the text. */
  width?: number;
}

/** From the first that is wanted to the last that can be read: small upright type before a turned page. */
const papers: readonly Paper[] = [
  ...[8.5, 8].map((size) => ({ landscape: false, size })),
  ...[8.5, 8, 7.5, 7].map((size) => ({ landscape: true, size })),
];

export interface Demand {
  /** Below this, words would be cut. */
  least: number;
  /** At this, what is short has one line: a range "8,62 bis 12,85 %", two or three words. */
  easy: number;
  /** At this, everything has one line. */
  natural: number;
  /** Of it, what is kept clear of text. */
  space: number;
}

/**
 * The first upright paper that leaves short cells in one line, or else the first that cuts no word or number; where
 * there is none, the turned page in parts of as many columns as fit, each with the first column.
 */
export function planTable(table: Table): TablePlan {
  const texts = measureTexts(table);
  const all = [table.columns.map((_, column) => column)];
  for (const paper of papers.filter(({ landscape }) => !landscape)) {
    const demands = demandsOf(table, texts, paper);
    if (sum(demands.map(({ easy }) => easy)) > widthOf(paper)) continue;
    return planned(table, texts, demands, { ...paper, width: calmWidth(demands, widthOf(paper)) }, all);
  }
  for (const paper of papers) {
    const demands = demandsOf(table, texts, paper);
    if (sum(demands.map(({ least }) => least)) <= widthOf(paper))
      return planned(table, texts, demands, paper, all);
  }
  const paper = { landscape: true, size: 8 };
  const demands = demandsOf(table, texts, paper);
  return planned(table, texts, demands, paper, partsOf(demands, widthOf(paper)));
}

/** A table looks drawn apart that is so much wider than its texts. */
export const loosest = 1.2;
/** Points below which a table by itself looks lost; what takes nearly the width of the page takes all of it. */
const [narrowest, nearly] = [230, 0.8];

function calmWidth(demands: readonly Demand[], width: number): number {
  const wanted = Math.max(narrowest, loosest * naturalWidth(demands));
  return wanted > nearly * width ? width : wanted;
}

/** Points at which all texts of a table have one line. */
export function naturalWidth(demands: readonly Demand[]): number {
  return sum(demands.map(({ natural }) => natural));
}

/** Sets columns, parts of a table each, on a paper. */
export function planned(
  table: Table,
  texts: TableTexts,
  demands: readonly Demand[],
  paper: Paper,
  parts: readonly number[][],
): TablePlan {
  const { landscape, size } = paper;
  return {
    ...{ landscape, size },
    inset: insetOf(paper),
    parts: parts.map((columns) => {
      const own = columns.flatMap((column) => demands[column] ?? []);
      const needs = { texts: textsOf(texts, columns, paper.size), columns: own };
      const widths = evenedOut(needs, shareWidths(needs, widthOf(paper)));
      const lines = linesOf(texts, columns, widths, paper.size);
      const rooms = widths.map((width, index) => (width - (own[index]?.space ?? 0)) / paper.size);
      return { columns, widths, lines, flat: flatRows(table, columns, rooms) };
    }),
  };
}

/** Heads and cells in points; of a very long table the first rows tell enough. */
function textsOf({ heads, rows }: TableTexts, columns: readonly number[], size: number): TextMeasure[][] {
  return [heads, ...rows.slice(0, mostMeasured)].map((row) =>
    columns.map((column) => {
      const { whole, word } = row[column] ?? { whole: 0, word: 0 };
      return { whole: whole * size, word: word * size };
    }),
  );
}

const mostMeasured = 30;

function widthOf({ landscape, width }: Paper): number {
  if (width !== undefined) return width;
  return landscape ? textWidths.turned : textWidths.upright;
}

function insetOf({ size }: Paper): number {
  return size < 8.5 ? 3 : 3.5;
}

/** In ems: words longer than this may be hyphenated, in heads and in cells; texts longer than this need room of their own. */
const [longHead, longWord, longText] = [6.6, 7, 24];
/** In ems: what is short; names of rows get as much even where that makes others have more lines, beside prose somewhat less. */
const [shortText, rowName, rowNameBesideProse] = [15, 12, 9];

export function demandsOf({ columns, rows }: Table, texts: TableTexts, { size, landscape }: Paper): Demand[] {
  const inset = insetOf({ size, landscape });
  const hasProse = texts.rows.some((row) => row.some(({ whole }) => whole > longText));
  return columns.map(({ kind }, column) => {
    const isClear = kind === 'text' && columns[column - 1]?.kind === 'number';
    const space = inset * (isClear ? 3.5 : 2) + 1;
    const cells = texts.rows.flatMap((row) => row[column] ?? []);
    const whole = Math.max(0, ...cells.map((cell) => cell.whole));
    const words = Math.max(0, ...cells.map((cell) => cell.word));
    const figures = rows.flatMap((row, index) => {
      const cell = row[column];
      const { whole } = texts.rows[index]?.[column] ?? { whole: 0 };
      return cell && (cell.value !== null || whole <= longWord) ? [whole] : [];
    });
    const cellLeast = Math.max(Math.min(words, longWord), kind === 'number' ? Math.max(0, ...figures) : 0);
    const name = column === 0 ? Math.min(whole, hasProse ? rowNameBesideProse : rowName) : 0;
    const head = texts.heads[column] ?? { whole: 0, word: 0 };
    const least = Math.max(Math.min(head.word, longHead), cellLeast, name);
    const easy = Math.max(least, whole <= shortText ? whole : 0);
    const natural = Math.max(least, whole, head.whole);
    return {
      least: least * size + space,
      easy: easy * size + space,
      natural: natural * size + space,
      space,
    };
  });
}

/** As few parts as the width allows, of about as many columns each. */
function partsOf(demands: readonly Demand[], width: number): number[][] {
  const [first, ...others] = demands.map(({ least }) => least);
  const widest = Math.max(1, ...others);
  const most = Math.max(1, Math.floor((width - (first ?? 0)) / widest));
  const count = Math.ceil(others.length / most);
  const each = Math.ceil(others.length / count);
  const columns = others.map((_, other) => other + 1);
  return Array.from({ length: count }, (_, part) => [0, ...columns.slice(part * each, (part + 1) * each)]);
}

function flatRows({ rows }: Table, columns: readonly number[], rooms: readonly number[]): boolean[] {
  return rows.map((row) =>
    columns.every((column, index) => isOneLine(row[column]?.text ?? '', rooms[index] ?? 0)),
  );
}

function linesOf({ rows }: TableTexts, columns: number[], widths: number[], size: number): number {
  const heights = rows.map((row) =>
    Math.max(
      1,
      ...columns.map((column, index) => {
        const room = Math.max(1, (widths[index] ?? size) - 8);
        return Math.ceil(((row[column]?.whole ?? 0) * size) / room);
      }),
    ),
  );
  return sum(heights);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
