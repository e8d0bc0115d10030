import { expect, test } from 'vitest';
import { isDeeperThan } from './nesting.ts';

test.each<[unknown, number]>([
  [[], 1],
  [{ a: 1, b: 'x' }, 1],
  [[1, [2], { c: [3] }], 3],
  [{ a: { b: { c: null } } }, 3],
])('%j lies %i deep', (value, depth) => {
  expect(isDeeperThan(value, depth)).toBe(false);
  expect(isDeeperThan(value, depth - 1)).toBe(true);
});

test.each([null, '[[[', 7, undefined])('%j is neither a list nor an object', (value) => {
  expect(isDeeperThan(value, 0)).toBe(false);
});

test('no depth is too much to be told', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(isDeeperThan(deep, 199_999)).toBe(true);
  expect(isDeeperThan(deep, 200_000)).toBe(false);
});
