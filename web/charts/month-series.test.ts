import { describe, expect, test } from 'vitest';
import type { Point } from '../../data/series.ts';
import { fixturePoint } from '../words/target-fixture.ts';
import { twelveMonthMean, yearBefore } from './month-series.ts';

const key = (month: number) =>
  `${2020 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
const months = (count: number, more: (month: number) => Partial<Point> = () => ({})) =>
  Array.from({ length: count }, (_, i) => ({ ...fixturePoint(key(i + 1), i + 1), ...more(i + 1) }));
const count = { aggregation: 'count', factor: 1 };
const figures = (points: readonly Point[]) => points.map(({ period, value }) => [period, value]);

describe('the mean of twelve months', () => {
  test('begins with the twelfth', () => {
    // By hand: (1 + … + 12) ÷ 12 = 6.5, (2 + … + 13) ÷ 12 = 7.5.
    expect(figures(twelveMonthMean(months(13), count))).toEqual([
      ['2020-12', 6.5],
      ['2021-01', 7.5],
    ]);
    expect(twelveMonthMean(months(11), count)).toEqual([]);
  });

  test('of a rate is one of sums', () => {
    // By hand: one month of 1 in 10, eleven of 0 in 90: 1 of 1,000 is 0.1 %, not the mean of rates, 0.83 %.
    const rates = months(12, (month) => ({
      numerator: month === 1 ? 1 : 0,
      denominator: month === 1 ? 10 : 90,
    }));
    const rate = { aggregation: 'rate', factor: 100 };
    expect(figures(twelveMonthMean(rates, rate))).toEqual([['2020-12', 0.1]]);
    const empty = rates.map((point) => ({ ...point, numerator: 0, denominator: 0 }));
    expect(figures(twelveMonthMean(empty, rate))).toEqual([['2020-12', null]]);
  });

  test.each<[string, Partial<Point>]>([
    ['a gap', { value: null, gap: 'secret' }],
    ['an incomplete month', { complete: false }],
  ])('is not told over %s', (_, more) => {
    const some = months(25, (month) => (month === 13 ? more : {}));
    expect(twelveMonthMean(some, count).map(({ period }) => period)).toEqual(['2020-12', '2022-01']);
  });

  test('is not told over a month that is not there, nor across a break', () => {
    const holed = months(24).filter(({ period }) => period !== '2020-06');
    expect(twelveMonthMean(holed, count)[0]?.period).toBe('2021-06');
    const broken = months(26, (month) => (month === 14 ? { notes: ['break'] } : {}));
    expect(twelveMonthMean(broken, count).map(({ period }) => period)).toEqual([
      '2020-12',
      '2021-01',
      '2022-01',
      '2022-02',
    ]);
  });

  test('is provisional and approximate like its months, whatever their order', () => {
    const some = months(12, (month) =>
      month === 3 ? { qualifiers: ['provisional'], approximate: true } : {},
    );
    const [mean] = twelveMonthMean(some.toReversed(), count);
    expect(mean).toMatchObject({
      value: 6.5,
      qualifiers: ['provisional'],
      approximate: true,
      how: 'periods',
    });
  });

  test('takes months only', () => {
    expect(twelveMonthMean([fixturePoint('2020', 1)], count)).toEqual([]);
  });
});

describe('the same month a year before', () => {
  test('stands under the later month', () => {
    expect(figures(yearBefore(months(14)))).toEqual([
      ['2021-01', 1],
      ['2021-02', 2],
    ]);
  });

  test('is left out over a gap and across a break, not before and after it', () => {
    const some = months(28, (month) =>
      month === 14 ? { notes: ['break'] } : month === 3 ? { value: null } : {},
    );
    expect(yearBefore(some).map(({ period }) => period)).toEqual([
      '2021-01',
      '2022-02',
      '2022-03',
      '2022-04',
    ]);
  });
});
