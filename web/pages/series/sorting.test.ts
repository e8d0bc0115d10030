import { expect, test } from 'vitest';
import { readSorting, sortRows } from './sorting.tsx';

test.each<[string | null, string, boolean]>([
  [null, 'zeitraum', true],
  ['', 'zeitraum', true],
  ['zeitraum', 'zeitraum', false],
  ['-2', '2', true],
  ['2', '2', false],
])('the address says %s', (text, column, isDescending) => {
  expect(readSorting(text)).toEqual({ column, isDescending });
});

test.each<[boolean, (number | null)[]]>([
  [true, [3, 2, 2, 1, null, null]],
  [false, [1, 2, 2, 3, null, null]],
])('rows without a number come last (descending: %s)', (isDescending, expected) => {
  expect(sortRows([2, null, 3, 1, null, 2], (row) => row, isDescending)).toEqual(expected);
});

test('equal ones keep their order', () => {
  const rows = ['b1', 'a1', 'c2'];
  expect(sortRows(rows, (row) => Number(row[1]), true)).toEqual(['c2', 'b1', 'a1']);
});
