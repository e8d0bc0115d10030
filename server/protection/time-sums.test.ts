import { describe, expect, test } from 'vitest';
import { dimensions, indicators, maybeIndicator } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import { readPeriod } from '../../data/period.ts';
import { equations, figure } from '../testing/edition-figures.ts';
import { buildTable } from './build-table.ts';
import type { EditionFigure } from './edition.ts';

const id = 'verfahren-schulpflichtverletzung';

const count = (period: string, value: number | null, more: Partial<EditionFigure> = {}) =>
  figure(id, { period: readPeriod(period), value, ...more });

function sumsOf(figures: readonly EditionFigure[], more: Partial<Indicator> = {}) {
  const known = maybeIndicator(id);
  if (!known) throw new Error(`no such indicator: ${id}`);
  const changed = [{ ...known, ...more }, ...indicators.filter((one) => one.id !== id)];
  const editions = [{ figures, withheld: null }];
  return buildTable({ editions, indicators: changed, dimensions, compositions: new Map() });
}

const quarters = [count('2024-Q2', 2), count('2024-Q1', 1), count('2024-Q4', 4), count('2024-Q3', 3)];

describe('the sum of shorter periods', () => {
  test('is the longer one; with all of them, the difference is known too', () => {
    expect(equations(sumsOf([count('2024', 12), ...quarters]))).toEqual(['time: 12 = 1 + 2 + 3 + 4 + 2']);
  });

  test('leaves a rest where a period is missing, or has no number', () => {
    const [, ...three] = quarters;
    expect(equations(sumsOf([count('2024', 12), ...three]))).toEqual(['time: 12 = (4) + 1 + 3 + 4']);
    const gap = count('2024-Q2', null, { gap: 'secret' });
    expect(equations(sumsOf([count('2024', 12), gap, ...three]))).toEqual(['time: 12 = (4) + 1 + 3 + 4']);
    expect(equations(sumsOf([count('2024', 12), gap]))).toEqual([]);
    expect(equations(sumsOf([count('2024', null), ...quarters]))).toEqual([]);
  });

  test('is of one kind of period, one breakdown and one area', () => {
    const girls = { breakdown: 'geschlecht=weiblich' };
    const elsewhere = { area: '03998' };
    const figures = [
      count('2024', 12),
      count('2024-Q1', 5),
      count('2024-01', 2),
      count('2024-H2', 6),
      count('2023-Q4', 7),
      count('2024-Q3', 8, girls),
      count('2024-Q4', 9, elsewhere),
    ];
    expect(equations(sumsOf(figures)).filter((one) => one.startsWith('time'))).toEqual([
      'time: 12 = (7) + 5',
      'time: 5 = (3) + 2',
      'time: 12 = (10) + 2',
      'time: 12 = (6) + 6',
    ]);
  });

  test('is of a whole that is there under the same name of the same kind', () => {
    expect(equations(sumsOf([count('2023', 12), ...quarters]))).toEqual([]);
    // Months lie in a calendar year and in a school year.
    const months = [count('2024-09', 2), count('2024-10', 3)];
    expect(equations(sumsOf([count('2024/25', 9), ...months]))).toEqual(['time: 9 = (4) + 2 + 3']);
  });

  test('says nothing where periods are never folded', () => {
    expect(equations(sumsOf([count('2024', 10), ...quarters], { overTime: 'none' }))).toEqual([]);
  });

  test('names the whole', () => {
    const { wholes } = sumsOf([count('2024', 10), ...quarters]);
    expect([...wholes.values()]).toEqual([{ area: '03999', breakdown: '', period: '2024' }]);
  });
});

describe('a mean of shorter periods', () => {
  test('times their number is their sum', () => {
    // (1 + 2 + 3 + 4) / 4 = 2.5, given as 3: twelve is two more than the sum, as anybody can see.
    expect(equations(sumsOf([count('2024', 3), ...quarters], { overTime: 'mean' }))).toEqual([
      'time: 4×3 = 1 + 2 + 3 + 4 + 2',
    ]);
  });

  test('of rates is the rate of the sums', () => {
    const share = (period: string, numerator: number, denominator: number) =>
      figure(id, { period: readPeriod(period), numerator, denominator });
    const rate = {
      overTime: 'mean',
      aggregation: 'rate',
      factor: 100,
      range: { min: 0, max: null },
    } as const;
    const figures = [share('2024', 9, 30), share('2024-H1', 4, 20), share('2024-H2', 5, 10)];
    expect(equations(sumsOf(figures, rate))).toEqual(['time: 9 = 4 + 5', 'time: 30 = 10 + 20']);
  });
});

test('the last of the shorter periods is the longer one', () => {
  // In time order, however they came.
  expect(equations(sumsOf([count('2024', 5), ...quarters], { overTime: 'last' }))).toEqual([
    'time: 5 = 4 + 1',
  ]);
  const [second, first] = quarters;
  const early = [count('2024', 5), ...[second, first].flatMap((one) => one ?? [])];
  expect(equations(sumsOf(early, { overTime: 'last' }))).toEqual(['time: 5 = 2 + 3']);
});
