import { expect, it } from 'vitest';
import type { Standing } from '../../data/consequences.ts';
import { standingWords, stepWords } from './changes.ts';

const people = { unit: { de: 'Personen', en: 'persons' }, symbol: '', decimals: 0 };
const percent = { unit: { de: 'Prozent', en: 'percent' }, symbol: '%', decimals: 1 };
const standing = (known: Partial<Standing>): Standing => ({
  ...{ value: null, numerator: null, denominator: null, gap: null, sign: null, qualifiers: [] },
  ...{ reported: null, due: null, import: 1, line: 2, column: 3 },
  ...known,
});

it.each([
  [standing({ value: 1400, qualifiers: ['provisional'] }), 'remarks', people, '1.400 (vorläufig)'],
  [standing({ value: 0, sign: '-' }), 'remarks', people, '0 (-)'],
  [standing({ gap: 'secret', sign: '.' }), 'lost', people, 'geheim oder unbekannt (.)'],
  [standing({ value: 5, numerator: 10, denominator: 200 }), 'parts', percent, '5,0\u00a0% (10 von 200)'],
  [standing({ value: 5, numerator: 10, denominator: 200 }), 'changed', percent, '5,0\u00a0%'],
  [standing({ value: 5, reported: 17, due: 21 }), 'parts', people, '5 (17 von 21 Rückmeldungen)'],
] as const)('what stands: %#', (figure, kind, indicator, words) => {
  expect(standingWords(figure, kind, indicator, 'de')).toBe(words);
});

it.each([
  [{ difference: -50, share: 0.25 }, people, '\u221250 (\u221225,0\u00a0%)', '\u221250 (\u221225.0%)'],
  [
    { difference: 3, share: 0.5 },
    percent,
    '+3,0 Prozentpunkte (+50,0\u00a0%)',
    '+3.0 percentage points (+50.0%)',
  ],
  [{ difference: 5, share: null }, people, '+5', '+5'],
  [{ difference: null, share: null }, people, '', ''],
])('how far it moves: %#', (change, indicator, german, english) => {
  expect(stepWords(change, indicator, 'de')).toBe(german);
  expect(stepWords(change, indicator, 'en')).toBe(english);
});
