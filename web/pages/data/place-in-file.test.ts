import { expect, test } from 'vitest';
import { maybeLine } from './place-in-file.ts';

const reading = { firstRows: [{ line: 2, cells: ['a', 'b', 'c'] }], dataRows: 10 };

// 2 × (2 + 10) + 100 = 124 lines at most.
test.each([
  ['2', '3', 2],
  ['124', null, 124],
  ['125', '1', null],
  ['99999', '-3', null],
  ['2', '4', null],
  ['2', '0', null],
  ['0', '1', null],
  ['zwei', null, null],
])('line %s, column %s', (line, column, expected) => {
  expect(maybeLine({ line, column }, reading)).toBe(expected);
});

test('of a file without kept rows any place is believed', () => {
  expect(maybeLine({ line: '99999', column: '40' }, { firstRows: [], dataRows: 0 })).toBe(99_999);
});
