import type { Table } from '../../../data/table.ts';
import { demandsOf, loosest, naturalWidth, planned, type TablePlan } from './plan-table.ts';
import { measureTexts, type TableTexts } from './table-texts.ts';

/** Type beside something else, in points. */
const paper = { landscape: false, size: 8.5 };
/** Lines that leave room on a page for captions and headings. */
const mostLines = 56;
/** Parts of the way from the least width to the widest that are tried. */
const tried = [0, 0.25, 0.5, 0.75];

/**
 * The least width in points, up to `most`, at which a table reads as well as at that; undefined where it would cut words,
 * where what is short had two lines, or where it is too long for a page.
 */
export function maybeBesideWidth(table: Table, most: number): number | undefined {
  const texts = measureTexts(table);
  const demands = demandsOf(table, texts, paper);
  const least = demands.reduce((total, { easy }) => total + easy, 0);
  if (least > most) return undefined;
  const all = [table.columns.map((_, column) => column)];
  const linesAt = (width: number) => {
    const [part] = planned(table, texts, demands, { ...paper, width }, all).parts;
    return part ? part.lines + headLines(texts, part.widths) : 0;
  };
  const widest = Math.max(least, Math.min(most, naturalWidth(demands)));
  const fewest = linesAt(widest);
  if (fewest > mostLines) return undefined;
  const widths = tried.map((share) => least + share * (widest - least));
  return widths.find((width) => linesAt(width) <= fewest) ?? widest;
}

/** A table that has so many points beside something else. */
export function planBeside(table: Table, room: number): TablePlan {
  const texts = measureTexts(table);
  const demands = demandsOf(table, texts, paper);
  const width = Math.min(room, loosest * naturalWidth(demands));
  return planned(table, texts, demands, { ...paper, width }, [table.columns.map((_, column) => column)]);
}

function headLines({ heads }: TableTexts, widths: readonly number[]): number {
  const lines = heads.map(({ whole }, column) =>
    Math.ceil((whole * paper.size) / Math.max(1, (widths[column] ?? 1) - 8)),
  );
  return Math.max(1, ...lines);
}
