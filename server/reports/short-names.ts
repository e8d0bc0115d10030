import type { TableBlock } from '../../data/report-document.ts';

/** "Schuljahr 2018/19", "School year 2018/19". */
const schoolYear = /^(\p{L}[\p{L} ]+) \d{4}\/\d{2}$/u;

/**
 * A table whose rows all begin with the same word ("Schuljahr 2018/19") with that word as the head of its first column:
 * said once it leaves room for figures.
 */
export function withShortNames<Block extends Pick<TableBlock, 'table'>>(block: Block): Block {
  const { columns, rows } = block.table;
  const [first, ...others] = columns;
  const word = schoolYear.exec(rows[0]?.[0]?.text ?? '')?.[1];
  if (!first || word === undefined) return block;
  const prefix = new RegExp(`^${word} (?=\\d)`);
  if (!rows.every((row) => prefix.test(row[0]?.text ?? ''))) return block;
  const table = {
    columns: [{ ...first, head: word }, ...others],
    rows: rows.map((row) =>
      row.map((cell, at) => (at === 0 ? { ...cell, text: cell.text.replace(prefix, '') } : cell)),
    ),
  };
  return { ...block, table };
}
