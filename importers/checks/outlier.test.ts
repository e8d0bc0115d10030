import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorOf, point, seriesOf, stored } from '../testing/figures.ts';
import { context } from '../testing/reading.ts';
import { outlier } from './outlier.ts';
import { maybeRobustScale } from './robust-scale.ts';

const youth = indicatorOf('jugendarbeitslosenquote');
const visits = indicatorOf('besuche-bildungsportal');
const reports = indicatorOf('anzeigen-schulpflichtverletzung');

const years = (values: readonly number[]) => values.map((value, index) => point(`${2000 + index}`, value));

describe('median and unit', () => {
  // By hand, after an example of Rousseeuw and Hubert 2011: five close figures, one with its point misplaced;
  // median 6.28, MAD 0.03 (0.044 after 1.483).
  test('one misplaced decimal point moves neither', () => {
    const scale = maybeRobustScale([6.27, 6.34, 6.25, 63.1, 6.28]);
    expect(scale?.median).toBe(6.28);
    expect(scale?.unit).toBeCloseTo(0.03 / 0.6745, 10);
    expect((63.1 - 6.28) / (scale?.unit ?? Number.NaN)).toBeCloseTo(1277.5, 1);
  });

  // By hand: median 10, distances 0 0 0 0 5, mean distance 1, unit 1.253314.
  test('more than half the same: the mean distance stands in', () => {
    expect(maybeRobustScale([10, 10, 15, 10, 10])).toEqual({
      median: 10,
      unit: 1.253314,
      isMostlyConstant: true,
    });
  });

  // By hand: median (3 + 4) ÷ 2, distances 0.5 0.5 1.5 1.5 2.5 2.5, their median 1.5.
  test('an even number of them', () => {
    expect(maybeRobustScale([1, 2, 3, 4, 5, 6])).toEqual({
      median: 3.5,
      unit: 1.5 / 0.6745,
      isMostlyConstant: false,
    });
  });

  test('no unit where nothing differs, or nothing is there', () => {
    expect(maybeRobustScale([7, 7, 7])).toBeUndefined();
    expect(maybeRobustScale([])).toBeUndefined();
  });

  test('does not depend on the order, and agrees with sorting twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 90 }),
        (values) => {
          const sorted = [...values].sort((one, other) => one - other);
          const scale = maybeRobustScale(values);
          expect(maybeRobustScale(sorted)).toEqual(scale);
          if (!scale || scale.isMostlyConstant) return;
          expect(scale.unit * 0.6745).toBeCloseTo(
            median(values.map((one) => Math.abs(one - scale.median))),
            5,
          );
        },
      ),
    );
  });
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('nothing');
  return (low + high) / 2;
}

describe('in a series', () => {
  // Rates in per cent without their parts, so that only the modified z-score counts. By hand: median of the first series
  // 6.0, MAD 0.1, so that 6.6 has 0.6745 × 0.6 ÷ 0.1 = 4.0 and 6.5 has 3.4.
  test.each([
    ['beyond 3.5', [5.9, 6.0, 6.1, 5.9, 6.0, 6.1, 6.6], ['2006']],
    ['short of 3.5', [5.9, 6.0, 6.1, 5.9, 6.0, 6.1, 6.5], []],
    ['below', [5.9, 6.0, 6.1, 5.9, 6.0, 6.1, 5.4], ['2006']],
    ['four points say nothing', [6, 6.1, 5.9, 66], []],
    ['five do', [6, 6.1, 5.9, 6, 66], ['2004']],
    ['always the same, then twice as much', [4, 4, 4, 4, 4, 8], ['2005']],
    ['always the same, then a little more', [4, 4, 4, 4, 4, 5], []],
    ['a steady rise', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], []],
    ['of two the farther is told', [6, 6.1, 5.9, 6, 6.1, 5.9, 60, 50], ['2006']],
  ])('%s', (_, values, periods) => {
    const found = outlier.check(seriesOf({ indicator: youth, delivered: years(values) }), context);
    expect(found.map(({ period }) => period)).toEqual(periods);
  });

  test('the message names the number, the median, the score and the others', () => {
    const values = [6, 6.1, 5.9, 6, 6.1, 5.9, 60, 50];
    const [found] = outlier.check(seriesOf({ indicator: youth, delivered: years(values) }), context);
    expect(found?.text).toBe('60\u00a0%');
    expect(found?.message).toMatch(/: 60\u00a0% liegt weit entfernt .*Median 6,05\u00a0% aus 8 Werten/);
    expect(found?.message).toContain('Ebenso: 2007 (50\u00a0%)');
  });

  // Counts around 4: 9 is three roots away (2 × (√9.375 − √4.375) = 1.9), 20 is not (4.8).
  test.each([
    [9, []],
    [20, ['2021/22']],
  ])('%d among counts around 4: chance explains the smaller one', (value, periods) => {
    const values = [4, 4, 3, 5, 4, 5, value];
    const delivered = values.map((one, index) => point(`${2015 + index}/${16 + index}`, one));
    const found = outlier.check(seriesOf({ indicator: reports, delivered }), context);
    expect(found.map(({ period }) => period)).toEqual(periods);
  });

  test('a rate over few is left to chance, the same rate over many is not', () => {
    const leavers = indicatorOf('abgehende-ohne-hauptschulabschluss');
    const series = (denominator: number) => {
      const delivered = [6, 6.1, 5.9, 6, 6.1, 12].map((value, index) =>
        point(`${2015 + index}/${16 + index}`, value, denominator),
      );
      return outlier.check(seriesOf({ indicator: leavers, delivered }), context);
    };
    expect(series(50)).toEqual([]);
    expect(series(5000)).toHaveLength(1);
  });

  test('inside a breakdown it takes half as much again', () => {
    const delivered = years([5.9, 6.0, 6.1, 5.9, 6.0, 6.1, 8]);
    const breakdown = 'geschlecht=weiblich';
    expect(outlier.check(seriesOf({ indicator: youth, delivered, breakdown }), context)).toEqual([]);
    expect(outlier.check(seriesOf({ indicator: youth, delivered }), context)).toHaveLength(1);
  });

  test('stored numbers count, are replaced by delivered ones, and are not told themselves', () => {
    const earlier = [5.9, 6.0, 60, 5.9, 6.0].map((value, index) => stored(`${2000 + index}`, value));
    const found = (delivered: ReturnType<typeof years>) =>
      outlier.check(seriesOf({ indicator: youth, delivered, stored: earlier }), context);
    expect(found([point('2005', 61)]).map(({ period }) => period)).toEqual(['2005']);
    expect(found([point('2005', 6.1)])).toEqual([]);
    expect(found([point('2002', 6.1)])).toEqual([]);
  });

  test('months are compared with the same month of other years', () => {
    const month = (year: number, number: number, value: number) =>
      point(`${year}-${String(number).padStart(2, '0')}`, value);
    const usual = [2015, 2016, 2017, 2018, 2019, 2020].flatMap((year) => [
      ...[1, 2, 3, 4, 5, 6].map((number) => month(year, number, 3000 + 10 * number + year - 2017)),
      month(year, 7, 300 + year - 2017),
    ]);
    const found = (value: number) =>
      outlier
        .check(seriesOf({ indicator: visits, delivered: [...usual, month(2021, 7, value)] }), context)
        .map(({ period, message }) => [period, message.includes('demselben Monat anderer Jahre')]);
    expect(found(302)).toEqual([]);
    expect(found(3030)).toEqual([['2021-07', true]]);
  });

  test('kinds of periods are not mixed', () => {
    const delivered = [...years([10, 11, 12, 11, 10, 12]), point('2005/06', 99)];
    expect(outlier.check(seriesOf({ indicator: youth, delivered }), context)).toEqual([]);
  });
});
