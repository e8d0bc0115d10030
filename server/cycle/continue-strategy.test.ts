import { expect, test } from 'vitest';
import { nextVersion } from './continue-strategy.ts';

test.each([
  ['2.0', '3.0'],
  ['9', '10'],
  ['2018', '2019'],
  ['Fassung 2 b', 'Fassung 3 b'],
  ['A', 'A (Fortschreibung)'],
])('%s is followed by %s', (version, next) => {
  expect(nextVersion(version)).toBe(next);
});
