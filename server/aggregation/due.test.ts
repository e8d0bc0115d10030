import { expect, test } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import type { UsablePoint } from './choose-points.ts';
import { isAfterDue, placeInTime } from './due.ts';

const due = readPeriod('2024');
const at = (period: string): UsablePoint => ({ period: readPeriod(period), value: 1, interval: null });

function place(periods: readonly string[], isOver = false): string {
  const found = placeInTime(periods.map(at), due, isOver);
  return found.kind === 'decided' ? found.point.period.key : found.kind;
}

test.each([
  ['the due year decides at once', ['2023', '2024'], '2024'],
  ['an earlier year does not', ['2022', '2023'], 'ahead'],
  ['the last month of the due year decides', ['2024-11', '2024-12'], '2024-12'],
  ['its first months do not yet', ['2024-01', '2024-02'], 'ahead'],
  ['a quarter does not yet', ['2024-Q1'], 'ahead'],
  ['a half does not yet', ['2024-H1'], 'ahead'],
  ['a half of a school year does not yet', ['2023/24-2'], 'ahead'],
  ['a range does not yet', ['2024-01-01..2024-10-31'], 'ahead'],
  ['a week does not yet', ['2024-W11'], 'ahead'],
  ['a school year that ends in it decides', ['2023/24'], '2023/24'],
  ['a reference date in it decides', ['2024-03-01'], '2024-03-01'],
  ['a period that holds it decides', ['2022-01-01..2025-12-31'], '2022-01-01..2025-12-31'],
  ['one that begins with it and goes on decides', ['2024-01-01..2025-12-31'], '2024-01-01..2025-12-31'],
  ['nothing decides nothing', [], 'ahead'],
])('%s', (_, periods, expected) => {
  expect(place(periods)).toBe(expected);
});

test.each([
  ['the last figure within it', ['2024-01', '2024-02'], '2024-02'],
  ['what ends on its first day', ['2023-06-01..2024-01-01'], '2023-06-01..2024-01-01'],
  ['no figure from before it', ['2023'], 'valueMissing'],
  ['no figure that reaches over its end', ['2024-06-01..2025-06-01'], 'valueMissing'],
])('once it is over decides %s', (_, periods, expected) => {
  expect(place(periods, true)).toBe(expected);
});

test('of a due range a part of the same kind decides at once', () => {
  const range = readPeriod('2024-01-01..2024-09-30');
  expect(placeInTime([at('2024-01-01..2024-08-31')], range, false).kind).toBe('decided');
  expect(placeInTime([at('2024-08')], range, false).kind).toBe('ahead');
});

test('days of a due year decide when it is over', () => {
  const day = { ...at('2024-03-01'), period: { ...readPeriod('2024-03-01'), kind: 'day' as const } };
  expect(placeInTime([day], due, false).kind).toBe('ahead');
  expect(placeInTime([day], due, true).kind).toBe('decided');
});

test.each([
  ['2025', true],
  ['2024/25', true],
  ['2024', false],
  ['2024-12', false],
  ['2023-06-01..2025-06-01', false],
  ['2024-01-01..2025-01-01', false],
])('%s is after the due period: %s', (period, expected) => {
  expect(isAfterDue(readPeriod(period), due)).toBe(expected);
});
