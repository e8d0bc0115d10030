import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { typedDecimal } from '../../words/typed-decimal.ts';
import { maybeNumber, maybeUnreadable } from './unreadable.ts';

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1.234', 1234],
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['-0,5', -0.5],
  ['\u22120,5', -0.5],
  ['0', 0],
  ['', undefined],
  ['12,', undefined],
  ['1,2,3', undefined],
  ['halb', undefined],
])('“%s” is read as %s', (text, value) => {
  expect(maybeNumber(text)).toBe(value);
});

it('reads again what it wrote, in German', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(4), (digits, decimals) => {
      const value = digits / 10 ** decimals;
      expect(maybeNumber(typedDecimal(value, 'de'))).toBe(value === 0 ? 0 : value);
    }),
  );
});

it('knows what could not be read', () => {
  expect(maybeUnreadable({ typed: 'halb', wanted: 'number' })).toEqual({ typed: 'halb', wanted: 'number' });
  expect(maybeUnreadable('halb')).toBeUndefined();
  expect(maybeUnreadable(null)).toBeUndefined();
});
