import type { Driver } from './dialect.ts';

export type Cell = number | string | null;

/** Writes rows into one table. */
export interface RowWriter {
  /** One cell of a row, in the order of the columns; rows follow each other without a mark. */
  add(cell: Cell): void;
  /** Writes what was held back. */
  flush(): void;
}

/** Past this the statement's own length costs more than it saves. */
const rowsAtOnce = 40;

/** Many rows go into one statement, which takes half the time of one statement a row; they are held back until then. */
export function createRowWriter(
  driver: Driver,
  table: string,
  columns: readonly string[],
  onConflict = '',
): RowWriter {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const into = `insert into ${table} (${columns.join(', ')}) values `;
  const one = driver.prepare<[Cell[]]>(`${into}${row} ${onConflict}`);
  const rows = Array.from({ length: rowsAtOnce }, () => row).join(', ');
  const many = driver.prepare<[Cell[]]>(`${into}${rows} ${onConflict}`);
  const held: Cell[] = Array.from({ length: rowsAtOnce * columns.length }, () => null);
  let filled = 0;

  return {
    add(cell) {
      held[filled] = cell;
      filled += 1;
      if (filled < held.length) return;
      many.run(held);
      filled = 0;
    },
    flush() {
      for (let start = 0; start < filled; start += columns.length) {
        one.run(held.slice(start, start + columns.length));
      }
      filled = 0;
    },
  };
}
