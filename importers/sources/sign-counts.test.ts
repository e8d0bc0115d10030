import { expect, test } from 'vitest';
import { countSign } from './sign-counts.ts';

test('signs are counted, words and blanks are not', () => {
  const signs = new Map<string, number>();
  for (const text of ['-', ' . ', '…', '[g]', 'x', '-', 'low', 'Insgesamt', '', ' ', '1,5 s', 'Hauptschule'])
    countSign(signs, text);
  expect(Object.fromEntries(signs)).toEqual({ '-': 2, '.': 1, '…': 1, '[g]': 1, x: 1, low: 1, '1,5 s': 1 });
});

test('more kinds than any source has are counted together', () => {
  const signs = new Map<string, number>();
  for (let letter = 0; letter < 80; letter += 1) countSign(signs, String.fromCodePoint(0x2190 + letter));
  expect(signs.size).toBe(51);
  expect(signs.get('(andere)')).toBe(30);
});
