import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantNumber, plainNumber } from './plain-number.ts';

/** By hand; 0.1 + 0.2 is 0.30000000000000004 and 0.3 − 0.1 − 0.2 is −2.8e-17 in doubles (IEEE 754), 100 × 107 ÷ 1507 = 7,100199071002 to 13 digits. */
test.each([
  [0, '0'],
  [7.05, '7,05'],
  [-1234.5, '-1234,5'],
  [0.1 + 0.2, '0,3'],
  [(100 * 107) / 1507, '7,100199071'],
  [(100 * 74) / 308, '24,025974026'],
  [2 / 3, '0,666666666667'],
  [123456789012.25, '123456789012'],
  [9_007_199_254_740_991, '9007199254740991'],
  [-0.00000012, '-0,00000012'],
  [1.26e-12, '0,000000000001'],
  [0.3 - 0.1 - 0.2, '0'],
  [1e-7, '0,0000001'],
  [1.5e21, '1500000000000000000000'],
  [-1e21, '-1000000000000000000000'],
])('%d is %s', (value, written) => {
  expect(plainNumber(value, 'de')).toBe(written);
});

test('English has a decimal point', () => {
  expect(plainNumber(-1234.5, 'en')).toBe('-1234.5');
});

test('what was typed with at most twelve digits is written with just these', () => {
  const typed = fc.tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.nat({ max: 9 }));
  fc.assert(
    fc.property(typed, ([digits, decimals]) => {
      const value = Number(`${digits}e-${decimals}`);
      expect(meantNumber(value)).toBe(value);
      expect(Number(plainNumber(value, 'de').replace(',', '.'))).toBe(value);
    }),
  );
});

test('whatever the number, it is written without an exponent and read back', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const written = plainNumber(value, 'en');
      expect(written).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(written)).toBe(meantNumber(value));
    }),
  );
});
