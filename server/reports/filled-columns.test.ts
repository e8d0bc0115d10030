import { expect, test } from 'vitest';
import { textCell, textColumn } from '../../data/table.ts';
import { filledColumns } from './filled-columns.ts';

const columns = ['Gebiet', 'Wert', 'Hinweise'].map(textColumn);

test('a column in which no row says anything is left out, never the first', () => {
  const rows = [['', '7', ''].map(textCell), ['', '', ''].map(textCell)];
  expect(filledColumns({ columns, rows })).toEqual({
    columns: columns.slice(0, 2),
    rows: [['', '7'].map(textCell), ['', ''].map(textCell)],
  });
  const full = { columns, rows: [['a', 'b', 'c'].map(textCell)] };
  expect(filledColumns(full)).toEqual(full);
});
