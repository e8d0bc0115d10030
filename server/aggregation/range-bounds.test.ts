import { expect, test } from 'vitest';
import { boundsOf, distanceTo, nearerBound } from './range-bounds.ts';

const both = { lower: 2, upper: 6, values: [2, 6] };
const open = { lower: null, upper: 6, values: [6] };
const single = { lower: 5, upper: 5, values: [5, 5] };
const rest = { lower: 2, upper: null, values: [2] };

test('one bound is enough', () => {
  expect(boundsOf({ lower: 2, upper: 6 })).toEqual(both);
  expect(boundsOf({ lower: null, upper: 6 })).toEqual(open);
  expect(boundsOf({ lower: 2, upper: null })).toEqual(rest);
  expect(boundsOf({ lower: null, upper: null })).toBeUndefined();
});

test.each([
  [both, 1, 1],
  [both, 2, 0],
  [both, 4, 0],
  [both, 6, 0],
  [both, 8.5, 2.5],
  [open, -100, 0],
  [open, 7, 1],
  [rest, 100, 0],
  [rest, 0, 2],
])('%j is %d away by %d', (bounds, value, expected) => {
  expect(distanceTo(bounds, value)).toBe(expected);
});

test.each([
  [both, 3, 'lower', 2],
  [both, 4, 'lower', 2],
  [both, 4.5, 'upper', 6],
  [both, -9, 'lower', 2],
  [both, 9, 'upper', 6],
  [single, 4, 'lower', 5],
  [single, 5, 'lower', 5],
  [single, 6, 'upper', 5],
  [open, -9, 'upper', 6],
  [rest, 9, 'lower', 2],
  [rest, 0, 'lower', 2],
] as const)('%j: nearest to %d is %s', (bounds, value, side, bound) => {
  expect(nearerBound(bounds, value)).toEqual({ side, value: bound });
});

test('a range needs a bound', () => {
  expect(() => nearerBound({ lower: null, upper: null, values: [] }, 1)).toThrow('a range without bounds');
});
