import type { Driver } from './dialect.ts';

export type Cell = number | string | null;

/** Writes rows into one table. */
export interface RowWriter {
  /** One row in the order of the columns. */
  add(...cells: Cell[]): void;
  /** Writes what was held back. */
  flush(): void;
}

/** Past this the statement's own length costs more than it saves. */
const rowsAtOnce = 40;

/** Many rows go into one statement, which takes half the time of one statement a row; they are held back until then. */
export function createRowWriter(driver: Driver, table: string, columns: readonly string[]): RowWriter {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const into = `insert into ${table} (${columns.join(', ')}) values `;
  const one = driver.prepare<[Cell[]]>(into + row);
  const many = driver.prepare<[Cell[]]>(into + Array.from({ length: rowsAtOnce }, () => row).join(', '));
  let held: Cell[] = [];

  return {
    add(...cells) {
      held.push(...cells);
      if (held.length < rowsAtOnce * columns.length) return;
      many.run(held);
      held = [];
    },
    flush() {
      for (let start = 0; start < held.length; start += columns.length) {
        one.run(held.slice(start, start + columns.length));
      }
      held = [];
    },
  };
}
