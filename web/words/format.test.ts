import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDifference } from './difference.ts';
import {
  formatBytes,
  formatDate,
  formatNumber,
  formatPeriod,
  formatSigned,
  formatTime,
  formatValue,
} from './format.ts';
import { periodAsLimit, periodInSentence } from './periods.ts';

describe('numbers', () => {
  // Decimal comma and point as DIN 5008 has them, thousands point from 1.000 on by house rule.
  test.each([
    [7.1, 1, '7,1', '7.1'],
    [2654, 0, '2.654', '2,654'],
    [999, 0, '999', '999'],
    [1234567.5, 1, '1.234.567,5', '1,234,567.5'],
    [-0.18, 2, '−0,18', '−0.18'],
    [-0.04, 1, '0,0', '0.0'],
    [7.05, 1, '7,1', '7.1'],
    [1.005, 2, '1,01', '1.01'],
    [-7.05, 1, '−7,1', '−7.1'],
    [0, 1, '0,0', '0.0'],
    [1e-7, 1, '0,0', '0.0'],
  ])('%d with %d decimals', (value, decimals, german, english) => {
    expect(formatNumber(value, decimals, 'de')).toBe(german);
    expect(formatNumber(value, decimals, 'en')).toBe(english);
  });

  test('a change carries its sign unless it rounds to nothing', () => {
    expect(formatSigned(0.26, 1, 'de')).toBe('+0,3');
    expect(formatSigned(-0.26, 1, 'de')).toBe('−0,3');
    expect(formatSigned(0.04, 1, 'de')).toBe('0,0');
  });

  test('values take their symbol, and what is absent never looks like zero', () => {
    expect(formatValue(7.1, { decimals: 1, symbol: '%' }, 'de')).toBe('7,1\u00a0%');
    expect(formatValue(7.1, { decimals: 1, symbol: '%' }, 'en')).toBe('7.1%');
    expect(formatValue(2654, { decimals: 0, symbol: '' }, 'de')).toBe('2.654');
    expect(formatValue(null, { decimals: 1, symbol: '%' }, 'de')).toBe('kein Wert');
  });

  test('what is written reads as the same number again', () => {
    const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const text = formatNumber(value, decimals, 'de');
        const read = Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6));
      }),
    );
  });
});

describe('differences', () => {
  const percent = { unit: { de: 'Prozent aller Abgehenden', en: 'per cent' }, symbol: '%', decimals: 1 };
  const whole = { ...percent, decimals: 0 };
  const visits = { unit: { de: 'Besuche je Monat', en: 'visits per month' }, symbol: '', decimals: 0 };
  const bare = { unit: { de: 'Anzahl', en: 'Number' }, symbol: '', decimals: 0 };
  test.each([
    [0.7, percent, '0,7 Prozentpunkte', '0.7 percentage points'],
    [-0.7, percent, '0,7 Prozentpunkte', '0.7 percentage points'],
    [0.02, percent, '0,02 Prozentpunkte', '0.02 percentage points'],
    [1, whole, '1 Prozentpunkt', '1 percentage point'],
    [129, visits, '129 Besuche je Monat', '129 visits per month'],
    [12, bare, '12', '12'],
  ])('%d', (value, indicator, german, english) => {
    expect(formatDifference(value, indicator, 'de')).toBe(german);
    expect(formatDifference(value, indicator, 'en')).toBe(english);
  });
});

describe('periods', () => {
  test.each([
    ['2019', '2019', '2019', '2019'],
    ['2019/20', 'Schuljahr 2019/20', '2019/20', 'School year 2019/20'],
    ['2019/20-A', 'Ausbildungsjahr 2019/20', '2019/20', 'Training year 2019/20'],
    ['2019/20-1', '1. Halbjahr 2019/20', '1. Hj. 2019/20', '1st half of 2019/20'],
    ['2019/20-2', '2. Halbjahr 2019/20', '2. Hj. 2019/20', '2nd half of 2019/20'],
    ['2026-10', 'Oktober 2026', 'Okt. 2026', 'October 2026'],
    ['2026-03', 'März 2026', 'März 2026', 'March 2026'],
    ['2020-Q1', '1. Quartal 2020', 'Q1 2020', '1st quarter of 2020'],
    ['2020-Q3', '3. Quartal 2020', 'Q3 2020', '3rd quarter of 2020'],
    ['2020-H1', '1. Halbjahr 2020', '1. Hj. 2020', '1st half of 2020'],
    ['2020-W11', 'Kalenderwoche 11/2020', 'KW 11/2020', 'Week 11/2020'],
    ['2018-12-31', '31.12.2018', '31.12.2018', '31 December 2018'],
    ['2020-01-01..2020-10-31', 'Jan.–Okt. 2020', 'Jan.–Okt. 2020', 'Jan–Oct 2020'],
    ['2014-06-01..2015-05-31', 'Juni 2014–Mai 2015', 'Juni 2014–Mai 2015', 'Jun 2014–May 2015'],
    ['2014-06-02..2015-05-31', '02.06.2014–31.05.2015', '02.06.2014–31.05.2015', '2 Jun 2014–31 May 2015'],
    ['2020-02-01..2020-02-29', 'Feb. 2020', 'Feb. 2020', 'Feb 2020'],
    [
      'betriebsbefragung-1@2019-11-01..2020-01-31',
      'Welle 1 (Nov. 2019–Jan. 2020)',
      'Welle 1 (Nov. 2019–Jan. 2020)',
      'Wave 1 (Nov 2019–Jan 2020)',
    ],
    ['kein Zeitraum', 'kein Zeitraum', 'kein Zeitraum', 'kein Zeitraum'],
  ])('%s', (key, long, short, english) => {
    expect(formatPeriod(key, 'de', 'long')).toBe(long);
    expect(formatPeriod(key, 'de', 'short')).toBe(short);
    expect(formatPeriod(key, 'en', 'long')).toBe(english);
  });

  test.each([
    ['2030/31', '2030/31', '2030/31', 'in 2030/31'],
    ['2026-10', 'im Oktober 2026', 'Oktober 2026', 'in October 2026'],
    ['2018-12-31', 'am 31.12.2018', 'zum 31.12.2018', 'on 31 December 2018'],
    ['2020-Q1', 'im 1. Quartal 2020', 'zum 1. Quartal 2020', 'in the 1st quarter of 2020'],
    ['2019/20-A', 'im Ausbildungsjahr 2019/20', 'zum Ausbildungsjahr 2019/20', 'in training year 2019/20'],
    ['2020-01-01..2020-10-31', 'von Jan. bis Okt. 2020', 'Jan. bis Okt. 2020', 'from Jan to Oct 2020'],
    ['b-1@2019-11-01..2020-01-31', 'in Welle 1', 'Welle 1', 'in Wave 1'],
  ])('%s in a sentence', (key, german, limit, english) => {
    expect(periodInSentence(key, 'de')).toBe(german);
    expect(periodAsLimit(key, 'de')).toBe(limit);
    expect(periodInSentence(key, 'en')).toBe(english);
  });

  test('an axis names waves without their months', () => {
    expect(formatPeriod('betriebsbefragung-1@2019-11-01..2020-01-31', 'de', 'axis')).toBe('Welle 1');
  });
});

test('days and times are those of the office', () => {
  expect(formatDate('2018-12-31', 'de')).toBe('31.12.2018');
  expect(formatDate('2018-12-31', 'en')).toBe('31 Dec 2018');
  expect(formatDate('2026-06-30T22:30:00.000Z', 'de')).toBe('01.07.2026');
  expect(formatTime('2026-11-18T13:05:00.000Z', 'de')).toBe('18.11.2026, 14:05');
  expect(formatTime('2026-07-18T13:05:00.000Z', 'de')).toBe('18.07.2026, 15:05');
  expect(formatTime('unlesbar', 'de')).toBe('unlesbar');
});

test.each([
  [0, '0\u00a0Byte'],
  [999, '999\u00a0Byte'],
  [1234, '1,2\u00a0kB'],
  [67_108_864, '67\u00a0MB'],
  [999_999, '1,0\u00a0MB'],
  [1_073_741_824, '1,1\u00a0GB'],
])('%d bytes', (bytes, text) => {
  expect(formatBytes(bytes, 'de')).toBe(text);
});
