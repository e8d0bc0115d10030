import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  isDate,
  maybePeriod,
  monthPeriod,
  periodPosition,
  readPeriod,
  schoolHalfPeriod,
  schoolYearPeriod,
  trainingYearPeriod,
  wavePeriod,
  yearPeriod,
  yearsBetween,
} from './period.ts';

describe('canonical texts', () => {
  // First and last days by the definitions in the comment of Period; weeks by ISO 8601.
  it.each([
    ['2020', 'year', '2020-01-01', '2020-12-31'],
    ['2019/20', 'schoolYear', '2019-08-01', '2020-07-31'],
    ['1999/00', 'schoolYear', '1999-08-01', '2000-07-31'],
    ['2019/20-1', 'schoolHalf', '2019-08-01', '2020-01-31'],
    ['2019/20-2', 'schoolHalf', '2020-02-01', '2020-07-31'],
    ['2019/20-A', 'trainingYear', '2019-10-01', '2020-09-30'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2020-12', 'month', '2020-12-01', '2020-12-31'],
    ['2020-Q4', 'quarter', '2020-10-01', '2020-12-31'],
    ['2020-H1', 'half', '2020-01-01', '2020-06-30'],
    ['2020-W01', 'week', '2019-12-30', '2020-01-05'],
    ['2020-W53', 'week', '2020-12-28', '2021-01-03'],
    ['2020-12-31', 'date', '2020-12-31', '2020-12-31'],
    ['2020-01-01..2020-10-31', 'range', '2020-01-01', '2020-10-31'],
    ['betriebsbefragung-1@2019-11-01..2020-01-31', 'wave', '2019-11-01', '2020-01-31'],
  ])('%s', (key, kind, start, end) => {
    expect(readPeriod(key)).toEqual({ kind, key, start, end });
  });

  it.each([
    '',
    '20',
    '2019/21',
    '2019/2020',
    '201920',
    '2019/20-3',
    '2020-00',
    '2020-13',
    '2020-Q5',
    '2020-H3',
    '2021-W53',
    '2020-W00',
    '2021-02-29',
    '2020-04-31',
    '2020-10-31..2020-01-01',
    '2020-02-30..2020-03-01',
    '@2020-01-01..2020-01-31',
    'Welle 1@2020-01-01..2020-01-31',
    '2020 ',
  ])('refuses %j', (key) => {
    expect(maybePeriod(key)).toBeUndefined();
    expect(() => readPeriod(key)).toThrow(`not a period: ${key}`);
  });

  it('tells a day from a reference date only by what is asked for', () => {
    expect(readPeriod('2020-03-14').kind).toBe('date');
    expect(readPeriod('2020-03-14', 'day').kind).toBe('day');
  });

  it('reads back what the makers make', () => {
    const year = fc.integer({ min: 1, max: 9998 });
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(year, month, fc.constantFrom(1 as const, 2 as const), (y, m, half) => {
        const made = [
          yearPeriod(y),
          schoolYearPeriod(y),
          schoolHalfPeriod(y, half),
          trainingYearPeriod(y),
          monthPeriod(y, m),
        ];
        for (const period of made) {
          expect(readPeriod(period.key)).toEqual(period);
          expect(isDate(period.start)).toBe(true);
          expect(isDate(period.end)).toBe(true);
          expect(period.start < period.end).toBe(true);
        }
      }),
    );
    expect(wavePeriod('betriebe', '2', '2021-11-01', '2022-01-31').key).toBe(
      'betriebe-2@2021-11-01..2022-01-31',
    );
  });
});

describe('distance', () => {
  // By hand: a reference date stands for the year that holds it; other mixes run from middle to middle.
  it.each([
    ['2018', '2023', 5],
    ['2018/19', '2023/24', 5],
    ['2020-12-31', '2023-12-31', 3],
    ['2020-03-01', '2030-03-01', 10],
    ['2023-12-31', '2030', 7],
    ['2030', '2023-12-31', -7],
    ['2023-12-31', '2029/30', 6],
    ['2023-03-01', '2029/30', 7],
    ['2020-01', '2020-07', 0.5],
    ['2020-Q1', '2021-Q1', 1],
    ['2019/20-1', '2019/20-2', 0.5],
  ])('%s to %s', (from, to, years) => {
    expect(yearsBetween(readPeriod(from), readPeriod(to))).toBeCloseTo(years, 12);
  });

  it('runs from middle to middle between kinds without a common rhythm', () => {
    const wave = readPeriod('b-1@2019-11-01..2020-01-31');
    expect(yearsBetween(wave, readPeriod('2025'))).toBeCloseTo(5.54, 2);
    expect(yearsBetween(readPeriod('2020'), readPeriod('2020-01-01..2020-12-31'))).toBeCloseTo(0, 12);
  });

  it('keeps every kind on one axis', () => {
    for (const key of ['2020', '2020/21', '2020-06', '2020-Q2', '2020-06-30', '2020-01-01..2020-12-31']) {
      expect(Math.abs(periodPosition(readPeriod(key)) - 2020)).toBeLessThan(1);
    }
  });
});

it('sorts by start, then end, then text, whatever the order before', () => {
  const sorted = ['2019/20-1', '2019/20', '2020-01', '2020-Q1', '2020', '2020-02'];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      const keys = shuffled.map((key) => readPeriod(key)).sort(comparePeriods);
      expect(keys.map((period) => period.key)).toEqual(sorted);
    }),
  );
});
