import type { TextMeasure } from './table-texts.ts';

/** Points that a column may gain at once. */
const steps = [6, 12, 20, 32, 48, 72, 110, 170];

/** Lines that a cut word is as bad as. */
const cutWord = 2;

/** What each line costs beside the height of its row: names of rows are the last to be broken. */
export const [nameWeight, textWeight] = [1, 0.2];

/** Cells that widths are shared out for: their texts in points, row by row, and what each column needs. */
export interface ColumnNeeds {
  texts: readonly (readonly TextMeasure[])[];
  /** The least width of each column, and what of its width is kept clear of text. */
  columns: readonly { least: number; space: number }[];
}

/**
 * Widths in points: all have what they need at least; what is left goes, step by step, to the column that saves the most
 * lines for it, and what saves none to all alike.
 */
export function shareWidths({ texts, columns }: ColumnNeeds, width: number): number[] {
  const widths = columns.map(({ least }) => least);
  const spaces = columns.map(({ space }) => space);
  for (let left = width - sum(widths); left > 0; left = width - sum(widths)) {
    const best = bestStep(brokenCells(texts, widths, spaces), widths, spaces, left);
    if (!best) break;
    widths[best.column] = (widths[best.column] ?? 0) + best.step;
  }
  const more = (width - sum(widths)) / columns.length;
  return widths.map((own) => own + more);
}

/** A cell of more than one line; `others` is how many lines the highest other cell of its row has. */
interface BrokenCell {
  text: TextMeasure;
  lines: number;
  others: number;
}

/** Of each column, the cells that more width could save lines of: mostly none. */
function brokenCells(
  texts: ColumnNeeds['texts'],
  widths: readonly number[],
  spaces: readonly number[],
): BrokenCell[][] {
  const broken: BrokenCell[][] = widths.map(() => []);
  for (const row of texts) {
    const lines = row.map((text, column) => linesOf(text, (widths[column] ?? 0) - (spaces[column] ?? 0)));
    for (const [column, own] of lines.entries()) {
      const text = row[column];
      if (own === 1 || !text) continue;
      const others = Math.max(1, ...lines.filter((_, other) => other !== column));
      broken[column]?.push({ text, lines: own, others });
    }
  }
  return broken;
}

export function linesOf({ whole, word }: TextMeasure, width: number): number {
  const room = Math.max(1, width);
  return Math.max(1, Math.ceil(whole / room)) + (word > room ? cutWord : 0);
}

/** The step that saves most for its width, null where none saves anything. */
function bestStep(
  broken: readonly (readonly BrokenCell[])[],
  widths: readonly number[],
  spaces: readonly number[],
  left: number,
): { column: number; step: number } | null {
  const best = { gain: 0, column: 0, step: 0 };
  for (const [column, cells] of broken.entries()) {
    if (cells.length === 0) continue;
    const weight = column === 0 ? nameWeight : textWeight;
    const room = (widths[column] ?? 0) - (spaces[column] ?? 0);
    for (const step of [...steps.filter((one) => one < left), left]) {
      const gain = sum(cells.map((cell) => savedBy(cell, room + step, weight))) / step;
      if (gain > best.gain + 1e-9) Object.assign(best, { gain, column, step });
    }
  }
  return best.gain === 0 ? null : best;
}

/** Rows are as high as their highest cell; of two ways as high, the one with fewer lines in all reads better. */
function savedBy({ text, lines, others }: BrokenCell, room: number, weight: number): number {
  const after = linesOf(text, room);
  return (lines - after) * weight + Math.max(lines, others) - Math.max(after, others);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
