import { textWidth } from '../../../web/charts/text-width.ts';
import { fontSize } from '../../../web/charts/theme.ts';
import { type FactColumns, type FactsBlock, factColumns } from '../fact-columns.ts';

export interface FactsPaper extends FactColumns {
  kind: 'facts';
  caption: string;
  /** Of the labels, in points. */
  width: number;
}

/** Points that labels may take in a column. */
const mostBeside = 104;

/** Names and what they say, in one list where they stand beside something. */
export function factsOf({ caption, rows }: FactsBlock, place: 'alone' | 'beside'): FactsPaper {
  const columns = place === 'alone' ? factColumns(rows) : { lists: [rows], below: [] };
  const width = labelWidth(rows.map(({ label }) => label));
  const isWide = place === 'alone' && columns.lists.length === 1;
  return { kind: 'facts', caption, ...columns, width: isWide ? width : Math.min(width, mostBeside) };
}

/** Room for the longest label, in points, though not for all of a very long one. */
export function labelWidth(labels: readonly string[]): number {
  const longest = Math.max(0, ...labels.map((label) => (textWidth(label, 'bold') / fontSize) * 9));
  return Math.min(150, Math.max(64, Math.ceil(longest) + 12));
}
