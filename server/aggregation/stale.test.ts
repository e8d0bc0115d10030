import { expect, it } from 'vitest';
import { type PeriodKind, readPeriod } from '../../data/period.ts';
import { examplePeriods } from './example-points.ts';
import { isStale } from './stale.ts';

// The last day on which a figure is not stale: its end plus two intervals, by the calendar.
const lastDays: Record<Exclude<PeriodKind, 'wave'>, string> = {
  day: '2020-03-16',
  week: '2020-03-29',
  month: '2020-03-31',
  quarter: '2020-09-30',
  half: '2021-06-30',
  year: '2022-12-31',
  schoolYear: '2022-07-31',
  schoolHalf: '2021-07-31',
  trainingYear: '2022-09-30',
  date: '2022-12-31',
  range: '2022-10-31',
};

it.each(Object.entries(lastDays) as [PeriodKind, string][])('%s ages after %s', (kind, day) => {
  const period = readPeriod(examplePeriods[kind], kind === 'day' ? 'day' : 'date');
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  expect(isStale(period, day)).toBe(false);
  expect(isStale(period, next)).toBe(true);
});

it('waves never age', () => {
  expect(isStale(readPeriod(examplePeriods.wave), '2099-01-01')).toBe(false);
});

it.each([
  ['2020-02', '2020-04-30'],
  ['2020-06', '2020-08-31'],
  ['2020-12', '2021-02-28'],
  ['2019-12', '2020-02-29'],
])('a month ends with its last day: %s ages after %s', (key, day) => {
  expect(isStale(readPeriod(key), day)).toBe(false);
  expect(
    isStale(readPeriod(key), `${day.slice(0, 4)}-${String(Number(day.slice(5, 7)) + 1).padStart(2, '0')}-01`),
  ).toBe(true);
});

it.each([
  ['2020-03-15', '2022-03-15'],
  ['2020-02-28', '2022-02-28'],
  ['2020-01-01..2020-10-30', '2022-10-30'],
])('within a month, two years are two years: %s ages after %s', (key, day) => {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  expect(isStale(readPeriod(key), day)).toBe(false);
  expect(isStale(readPeriod(key), next)).toBe(true);
});
