import { describe, expect, test } from 'vitest';
import { isAhead, maybeLatest, splitBegun } from './begun-points.ts';
import { type PeriodKind, readPeriod } from './period.ts';

const dated = (period: string, value: number | null = 1, kind: PeriodKind = readPeriod(period).kind) => ({
  period,
  kind,
  value,
});

describe('a figure is ahead until the first day of its period', () => {
  test.each([
    ['2025', '2024-12-31', '2025-01-01'],
    ['2025/26', '2025-07-31', '2025-08-01'],
    ['2025-03', '2025-02-28', '2025-03-01'],
    ['2025-10-01', '2025-09-30', '2025-10-01'],
  ])('%s', (period, before, first) => {
    expect(isAhead(dated(period), before)).toBe(true);
    expect(isAhead(dated(period), first)).toBe(false);
  });

  test('a day as well', () => {
    const day = dated('2025-10-01', 3, 'day');
    expect([isAhead(day, '2025-09-30'), isAhead(day, '2025-10-01')]).toEqual([true, false]);
  });
});

test('what has no figure forecasts nothing; zero is a figure', () => {
  expect(isAhead(dated('2040', null), '2024-06-30')).toBe(false);
  expect(isAhead(dated('2040', 0), '2024-06-30')).toBe(true);
});

test('forecasts stand apart, all in their order', () => {
  const points = [dated('2040'), dated('2023'), dated('2041', null), dated('2039')];
  const { begun, ahead } = splitBegun(points, '2024-06-30');
  expect(begun.map(({ period }) => period)).toEqual(['2023', '2041']);
  expect(ahead.map(({ period }) => period)).toEqual(['2040', '2039']);
});

test('the latest figure is no forecast and no gap', () => {
  const points = [dated('2022', 0), dated('2023', null), dated('2025')];
  expect(maybeLatest(points, '2024-06-30')?.period).toBe('2022');
  expect(maybeLatest(points, '2025-01-01')?.period).toBe('2025');
  expect(maybeLatest(points.slice(2), '2024-06-30')).toBeUndefined();
});
