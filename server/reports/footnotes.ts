import type { TableBlock } from '../../data/report-document.ts';

/** Remarks at least so long, in at least so many rows, are said once below the table; so are very long ones. */
const [longRemark, often, veryLong] = [20, 3, 40];

/** What the column of remarks is called in tables of figures. */
const remarkHeads = new Set(['Anmerkungen', 'Notes']);

/**
 * A table whose remarks, in the last column, say the same at length again and again, or go on and on: a number stands in
 * their place, and the remark among the signs below.
 */
export function withFootnotes<Block extends Pick<TableBlock, 'table' | 'signs'>>(block: Block): Block {
  const { columns, rows } = block.table;
  const last = columns.length - 1;
  if (last < 1 || !remarkHeads.has(columns[last]?.head ?? '')) return block;
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = row[last]?.text ?? '';
    if (text.length >= longRemark) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const repeated = [...counts]
    .filter(([text, count]) => count >= often || text.length >= veryLong)
    .map(([text]) => text);
  if (repeated.length === 0) return block;
  const signOf = new Map(repeated.map((text, index) => [text, `${index + 1})`]));
  const table = {
    columns,
    rows: rows.map((row) =>
      row.map((cell, at) => (at === last ? { ...cell, text: signOf.get(cell.text) ?? cell.text } : cell)),
    ),
  };
  const notes = [...signOf].map(([meaning, sign]) => ({ sign, meaning }));
  return { ...block, table, signs: [...block.signs, ...notes] };
}
