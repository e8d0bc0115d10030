import type { Table } from '../../../data/table.ts';
import { textWidth } from '../../../web/charts/text-width.ts';
import { fontSize } from '../../../web/charts/theme.ts';

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
}

interface Paper {
  landscape: boolean;
  size: number;
}

/** From the first that is wanted to the last that can be read: small upright type before a turned page. */
const papers: readonly Paper[] = [
  ...[9, 8.5, 8].map((size) => ({ landscape: false, size })),
  ...[9, 8.5, 8, 7.5, 7].map((size) => ({ landscape: true, size })),
];

interface Demand {
  /** Below this, words would be cut. */
  least: number;
  /** At this, what is short has one line: a range "8,62 bis 12,85 %", two or three words. */
  easy: number;
  /** Of it, what is kept clear of text. */
  space: number;
}

/**
 * The first upright paper that leaves short cells in one line, or else the first that cuts no word or number; where
 * there is none, the turned page in parts of as many columns as fit, each with the first column.
 */
export function planTable(table: Table): TablePlan {
  for (const paper of papers.filter(({ landscape }) => !landscape)) {
    const demands = demandsOf(table, paper);
    if (sum(demands.map(({ easy }) => easy)) <= widthOf(paper)) {
      return planned(table, paper, [table.columns.map((_, column) => column)]);
    }
  }
  for (const paper of papers) {
    const demands = demandsOf(table, paper);
    if (sum(demands.map(({ least }) => least)) <= widthOf(paper)) {
      return planned(table, paper, [table.columns.map((_, column) => column)]);
    }
  }
  const paper = { landscape: true, size: 8 };
  return planned(table, paper, partsOf(demandsOf(table, paper), widthOf(paper)));
}

function planned(table: Table, paper: Paper, parts: readonly number[][]): TablePlan {
  const demands = demandsOf(table, paper);
  return {
    ...paper,
    inset: insetOf(paper),
    parts: parts.map((columns) => {
      const own = columns.flatMap((column) => demands[column] ?? []);
      const widths = shareOut(measure(table, columns, paper), own, widthOf(paper));
      return { columns, widths, lines: linesOf(table, columns, widths, paper) };
    }),
  };
}

/** A text in one line and its longest word, in points. */
interface Measured {
  whole: number;
  word: number;
}

/** Lines that a cut word is as bad as. */
const cutWord = 2;

/** Of heads and cells; of a very long table the first rows tell enough. */
function measure({ columns: heads, rows }: Table, columns: readonly number[], { size }: Paper): Measured[][] {
  const of = (text: string, weight: 'normal' | 'bold') => ({
    whole: points(text, size, weight),
    word: longestWord(text, size, weight),
  });
  return [
    columns.map((column) => of(heads[column]?.head ?? '', 'bold')),
    ...rows
      .slice(0, mostMeasured)
      .map((row) => columns.map((column) => of(row[column]?.text ?? '', 'normal'))),
  ];
}

const mostMeasured = 30;

function widthOf({ landscape }: Paper): number {
  return landscape ? textWidths.turned : textWidths.upright;
}

function insetOf({ size }: Paper): number {
  return size < 8.5 ? 3 : 4;
}

function points(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  return (textWidth(text, weight) / fontSize) * size;
}

/** In ems: words longer than this may be hyphenated, in heads and in cells; texts longer than this need room of their own. */
const [longHead, longWord, longText] = [5.2, 7, 24];
/** In ems: what is short; names of rows get as much even where that makes others have more lines. */
const [shortText, rowName] = [15, 12];

function demandsOf({ columns, rows }: Table, { size, landscape }: Paper): Demand[] {
  const inset = insetOf({ size, landscape });
  const hasProse = columns.some((_, column) =>
    rows.some((row) => points(row[column]?.text ?? '', size) > longText * size),
  );
  return columns.map(({ head, kind }, column) => {
    const isClear = kind === 'text' && columns[column - 1]?.kind === 'number';
    const space = inset * (isClear ? 3.5 : 2) + 1;
    const cells = rows.map((row) => row[column]?.text ?? '');
    const whole = Math.max(0, ...cells.map((cell) => points(cell, size)));
    const headWord = longestWord(head, size, 'bold');
    const words = Math.max(0, ...cells.map((cell) => longestWord(cell, size)));
    const figures = rows.flatMap((row) => {
      const cell = row[column];
      return cell && (cell.value !== null || cell.text.length < 12) ? [points(cell.text, size)] : [];
    });
    const cellLeast = Math.max(
      Math.min(words, longWord * size),
      kind === 'number' ? Math.max(0, ...figures) : 0,
    );
    const name = column === 0 && !hasProse ? Math.min(whole, rowName * size) : 0;
    const least = Math.max(Math.min(headWord, longHead * size), cellLeast, name);
    const easy = Math.max(least, whole <= shortText * size ? whole : 0);
    return { least: least + space, easy: easy + space, space };
  });
}

function longestWord(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  return Math.max(0, ...text.split(/(?<=[ \n\-–/])/).map((word) => points(word.trim(), size, weight)));
}

/** Points that a column may gain at once. */
const steps = [6, 12, 20, 32, 48, 72, 110, 170];

/**
 * All have what they need at least; what is left goes, step by step, to the column that saves the most lines for it, and
 * what saves none to all alike.
 */
function shareOut(texts: readonly Measured[][], demands: readonly Demand[], width: number): number[] {
  const widths = demands.map(({ least }) => least);
  const spaces = demands.map(({ space }) => space);
  for (let left = width - sum(widths); left > 0; left = width - sum(widths)) {
    const now = costOf(texts, widths, spaces);
    const best = { gain: 0, column: 0, step: 0 };
    for (const [column, own] of widths.entries()) {
      for (const step of [...steps.filter((one) => one < left), left]) {
        const tried = widths.with(column, own + step);
        const gain = (now - costOf(texts, tried, spaces)) / step;
        if (gain > best.gain + 1e-9) Object.assign(best, { gain, column, step });
      }
    }
    if (best.gain === 0) break;
    widths[best.column] = (widths[best.column] ?? 0) + best.step;
  }
  const more = (width - sum(widths)) / demands.length;
  return widths.map((own) => own + more);
}

/** What each line costs beside the height of its row: names of rows are the last to be broken. */
const [nameWeight, textWeight] = [1, 0.2];

/** Rows are as high as their highest cell; of two ways as high, the one with fewer lines in all reads better. */
function costOf(texts: readonly Measured[][], widths: readonly number[], spaces: readonly number[]): number {
  let cost = 0;
  for (const row of texts) {
    let highest = 1;
    for (const [column, text] of row.entries()) {
      const room = Math.max(1, (widths[column] ?? 0) - (spaces[column] ?? 0));
      const lines = Math.max(1, Math.ceil(text.whole / room)) + (text.word > room ? cutWord : 0);
      highest = Math.max(highest, lines);
      cost += lines * (column === 0 ? nameWeight : textWeight);
    }
    cost += highest;
  }
  return cost;
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

function linesOf({ rows }: Table, columns: number[], widths: number[], { size }: Paper): number {
  const heights = rows.map((row) =>
    Math.max(
      1,
      ...columns.map((column, index) => {
        const room = Math.max(1, (widths[index] ?? size) - 8);
        return Math.ceil(points(row[column]?.text ?? '', size) / room);
      }),
    ),
  );
  return sum(heights);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
