import type { Table } from '../../data/table.ts';

/** The table without columns in which no row says anything: they would take room from the others on paper. */
export function filledColumns({ columns, rows }: Table): Table {
  const isFilled = columns.map((_, at) => at === 0 || rows.some((row) => row[at]?.text !== ''));
  return {
    columns: columns.filter((_, at) => isFilled[at]),
    rows: rows.map((row) => row.filter((_, at) => isFilled[at])),
  };
}
