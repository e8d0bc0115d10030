import { describe, expect, it } from 'vitest';
import { foldings, maybeContainingPeriod, maybePartCount } from './foldings.ts';
import { type Period, readPeriod, schoolHalfPeriod } from './period.ts';

describe('folding', () => {
  it.each([
    ['2020-01', 'schoolHalf', '2019/20-1'],
    ['2020-02', 'schoolHalf', '2019/20-2'],
    ['2020-07', 'schoolYear', '2019/20'],
    ['2020-08', 'schoolYear', '2020/21'],
    ['2020-09', 'trainingYear', '2019/20-A'],
    ['2020-10', 'trainingYear', '2020/21-A'],
    ['2020-Q4', 'trainingYear', '2020/21-A'],
    ['2020-06', 'half', '2020-H1'],
    ['2020-07', 'quarter', '2020-Q3'],
    ['2019/20-2', 'schoolYear', '2019/20'],
    ['2020-H2', 'year', '2020'],
    ['2020-02-29', 'month', '2020-02'],
    ['2020-07-31', 'schoolYear', '2019/20'],
    ['2020-08-01', 'schoolYear', '2020/21'],
    ['2021-01-31', 'schoolHalf', '2020/21-1'],
    ['2020-09-30', 'trainingYear', '2019/20-A'],
    ['2019-12-30', 'week', '2020-W01'],
    ['2021-01-03', 'week', '2020-W53'],
    ['2020-03-09', 'week', '2020-W11'],
    ['2020-03-15', 'week', '2020-W11'],
  ] as const)('%s into %s', (key, to, expected) => {
    expect(maybeContainingPeriod(readPeriod(key, 'day'), to)?.key).toBe(expected);
  });

  it.each([
    ['2020-Q3', 'schoolYear'],
    ['2019/20-1', 'year'],
    ['2020-W10', 'month'],
    ['2020-12-31', 'year'],
    ['2020', 'year'],
    ['2020-H1', 'schoolYear'],
    ['2020-W10', 'year'],
    ['b-1@2020-01-01..2020-03-31', 'quarter'],
    ['2020-01-01..2020-12-31', 'year'],
  ] as const)('%s does not nest in %s', (key, to) => {
    expect(maybeContainingPeriod(readPeriod(key), to)).toBeUndefined();
  });

  it('each folding holds exactly its parts, without a hole', () => {
    for (const { from, to } of foldings) {
      const inside = finePeriods(from).filter((p) => maybeContainingPeriod(p, to)?.key === sample(to).key);
      expect(inside, `${from} to ${to}`).toHaveLength(maybePartCount(from, sample(to)) ?? Number.NaN);
      expect(inside[0]?.start).toBe(sample(to).start);
      expect(inside.at(-1)?.end).toBe(sample(to).end);
    }
  });

  // By hand: months in a quarter, half-year and year; days of 2020, a leap year, and of its February.
  it.each([
    ['month', '2020-Q2', 3],
    ['month', '2019/20-1', 6],
    ['month', '2019/20', 12],
    ['quarter', '2019/20-A', 4],
    ['quarter', '2020-H1', 2],
    ['half', '2020', 2],
    ['schoolHalf', '2019/20', 2],
    ['day', '2020', 366],
    ['day', '2021', 365],
    ['day', '2020-02', 29],
    ['day', '2020-W11', 7],
    ['quarter', '2019/20', undefined],
    ['week', '2020', undefined],
    ['year', '2020', undefined],
  ] as const)('so many of %s in %s', (from, whole, parts) => {
    expect(maybePartCount(from, readPeriod(whole))).toBe(parts);
  });
});

function sample(kind: Period['kind']): Period {
  const byKind: Partial<Record<Period['kind'], string>> = {
    week: '2020-W11',
    month: '2020-02',
    quarter: '2020-Q2',
    half: '2020-H2',
    year: '2020',
    schoolHalf: '2019/20-2',
    schoolYear: '2019/20',
    trainingYear: '2019/20-A',
  };
  return readPeriod(byKind[kind] ?? '');
}

function finePeriods(kind: Period['kind']): Period[] {
  const years = [2019, 2020];
  if (kind === 'day') return days('2019-01-01', '2020-12-31');
  const keys = years.flatMap((year): string[] => {
    if (kind === 'month')
      return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
    if (kind === 'quarter') return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
    if (kind === 'half') return [`${year}-H1`, `${year}-H2`];
    return [schoolHalfPeriod(year, 1).key, schoolHalfPeriod(year, 2).key];
  });
  return keys.map((key) => readPeriod(key));
}

function days(from: string, to: string): Period[] {
  const count = 1 + (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Array.from({ length: count }, (_, i) =>
    readPeriod(new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10), 'day'),
  );
}
