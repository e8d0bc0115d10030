import { expect, test } from 'vitest';
import { isInYears, yearsText } from './series-window.ts';

test.each([
  ['2019/20', 2019, 2019, true],
  ['2019/20', 2020, null, false],
  ['2019-08', 2019, 2019, true],
  ['2020-12-31', null, 2020, true],
  ['2021', null, 2020, false],
  ['2021', null, null, true],
])('%s lies between %s and %s: %s', (period, from, until, expected) => {
  expect(isInYears(period, { from, until })).toBe(expected);
});

test('years in words', () => {
  expect(yearsText({ from: 2015, until: 2024 }, 'de')).toBe('2015 bis 2024');
  expect(yearsText({ from: 2015, until: null }, 'de')).toBe('ab 2015');
  expect(yearsText({ from: null, until: 2024 }, 'en')).toBe('until 2024');
  expect(yearsText({ from: null, until: null }, 'de')).toBe('');
});
