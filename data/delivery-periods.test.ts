import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DueRule, Rhythm } from './delivery.ts';
import { addDays, dueDay, expectedPeriods, periodHolding } from './delivery-periods.ts';
import { readPeriod } from './period.ts';

const until = (rhythm: Rhythm, activeFrom: string | null, today: string, activeUntil: string | null = null) =>
  expectedPeriods({ rhythm, expected: [], activeFrom, activeUntil }, today).map(({ key }) => key);

describe('expected periods', () => {
  // School half-years end on 31 January and 31 July (data/period.ts); the first ends on or after the beginning.
  test.each<[string, Rhythm, string, string, string[]]>([
    [
      'half-years, from the last day of one',
      'schoolHalf',
      '2025-01-31',
      '2025-08-01',
      ['2024/25-1', '2024/25-2', '2025/26-1', '2025/26-2'],
    ],
    ['half-years, from the day after', 'schoolHalf', '2025-02-01', '2025-07-31', ['2024/25-2', '2025/26-1']],
    ['half-years, in January', 'schoolHalf', '2026-01-15', '2026-01-31', ['2025/26-1', '2025/26-2']],
    ['school years on the last day', 'schoolYear', '2024-08-01', '2025-07-31', ['2024/25', '2025/26']],
    [
      'months over the turn of the year',
      'month',
      '2023-12-31',
      '2024-02-29',
      ['2023-12', '2024-01', '2024-02', '2024-03'],
    ],
    ['quarters', 'quarter', '2025-06-30', '2025-10-01', ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']],
    ['years', 'year', '2024-12-31', '2025-01-01', ['2024', '2025', '2026']],
    ['what begins in the future', 'year', '2030-05-01', '2026-11-18', ['2030', '2031']],
  ])('%s', (_what, rhythm, from, today, expected) => {
    expect(until(rhythm, from, today)).toEqual(expected);
  });

  test('end with the delivery', () => {
    expect(until('schoolHalf', '2024-08-01', '2026-11-18', '2025-07-31')).toEqual(['2024/25-1', '2024/25-2']);
    expect(until('schoolHalf', '2024-08-01', '2026-11-18', '2025-07-30')).toEqual(['2024/25-1']);
  });

  test('of waves are those listed, in time order', () => {
    const waves = ['betriebe-2@2025-11-01..2026-01-31', 'betriebe-1@2021-11-01..2022-01-31'];
    const delivery = { rhythm: 'wave', expected: waves, activeFrom: null, activeUntil: null } as const;
    expect(expectedPeriods(delivery, '2020-01-01').map(({ key }) => key)).toEqual(waves.toReversed());
  });

  test('follow each other without a hole and hold today', () => {
    const calendar = fc.constantFrom('month', 'quarter', 'schoolHalf', 'schoolYear', 'year');
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(calendar, day, day, (rhythm, from, today) => {
        const periods = expectedPeriods({ rhythm, expected: [], activeFrom: from, activeUntil: null }, today);
        for (const [index, period] of periods.entries()) {
          const next = periods[index + 1];
          if (next) expect(addDays(period.end, 1)).toBe(next.start);
          expect(period.key).toBe(periodHolding(period.start, rhythm).key);
          expect(period.key).toBe(periodHolding(period.end, rhythm).key);
        }
        expect(periods[0]?.start && periods[0].start <= from).toBe(true);
        if (from <= today)
          expect(periods.some(({ start, end }) => start <= today && today <= end)).toBe(true);
      }),
    );
  });
});

describe('the due day', () => {
  // Counted by hand in the calendar; 2024 and 2028 are leap years.
  test.each<[string, DueRule, string]>([
    ['2025/26-1', { kind: 'after', days: 42 }, '2026-03-14'],
    ['2025/26-2', { kind: 'after', days: 42 }, '2026-09-11'],
    ['2023/24-1', { kind: 'after', days: 29 }, '2024-02-29'],
    ['2024/25-1', { kind: 'after', days: 29 }, '2025-03-01'],
    ['2024-02', { kind: 'after', days: 0 }, '2024-02-29'],
    ['2024-12', { kind: 'after', days: 10 }, '2025-01-10'],
    ['2025/26', { kind: 'fixedDay', day: '09-30' }, '2026-09-30'],
    ['2025/26', { kind: 'fixedDay', day: '03-15' }, '2027-03-15'],
    // The first such day after the end, never the end itself.
    ['2025/26', { kind: 'fixedDay', day: '07-31' }, '2027-07-31'],
    ['2026', { kind: 'fixedDay', day: '02-29' }, '2027-02-28'],
    ['2027', { kind: 'fixedDay', day: '02-29' }, '2028-02-29'],
    ['betriebe-2@2025-11-01..2026-01-31', { kind: 'after', days: 28 }, '2026-02-28'],
  ])('for %s by %o is %s', (key, rule, day) => {
    expect(dueDay(readPeriod(key), rule)).toBe(day);
  });
});
