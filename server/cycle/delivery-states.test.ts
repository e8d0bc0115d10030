import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../data/delivery.ts';
import { type Period, readPeriod } from '../../data/period.ts';
import { type Arrival, assessDelivery, isMatch } from './delivery-states.ts';
import { coverageOf } from './period-coverage.ts';

const delivery: Delivery = {
  key: 'fehlzeiten',
  title: 'Fehlzeiten',
  source: 'Rückmeldungen der Schulen',
  sender: { name: 'Fachdienst Schule', email: null },
  rhythm: 'schoolHalf',
  expected: [],
  due: { kind: 'after', days: 42 },
  match: { formats: ['template-fehlzeiten'], code: null, title: null, indicators: [] },
  returns: null,
  activeFrom: '2025-08-01',
  activeUntil: null,
  howToSend: null,
  note: null,
};

function arrival(period: string, id = 1, changes: Partial<Arrival['file']> = {}): Arrival {
  const file = { id, fileName: 'fehlzeiten.csv', committedAt: '2026-02-03T09:00:00.000Z' };
  return {
    file: { ...file, format: 'template-fehlzeiten', code: null, title: null, ...changes },
    indicator: 'verfahren-schulpflichtverletzung',
    period: readPeriod(period),
  };
}

function states(
  today: string,
  arrivals: readonly Arrival[],
  changes: Partial<Delivery> = {},
  reported: (period: Period) => { reported: number; due: number } | null = () => null,
) {
  const periods = assessDelivery({ ...delivery, ...changes }, { arrivals, countReturns: reported, today });
  return Object.fromEntries(periods.map(({ period, state }) => [period, state]));
}

describe('the state of a period', () => {
  // The first half-year of 2025/26 ends on 31.01.2026; 42 days later is 14.03.2026, 30 days before that 12.02.2026.
  test.each([
    ['2025-12-01', 'expected'],
    ['2026-02-11', 'expected'],
    ['2026-02-12', 'dueSoon'],
    ['2026-03-14', 'dueSoon'],
    ['2026-03-15', 'overdue'],
    ['2029-01-01', 'overdue'],
  ])('on %s is %s', (today, state) => {
    expect(states(today, [])['2025/26-1']).toBe(state);
    expect(states(today, [arrival('2025/26-1')])['2025/26-1']).toBe('received');
    expect(states(today, [arrival('2025/26-2')])['2025/26-1']).toBe(state);
  });

  test('is received by the newest import: a correction counts, whichever comes first in the list', () => {
    const arrivals = [arrival('2025/26-1', 7), arrival('2025/26-1', 9), arrival('2025/26-1', 8)];
    const [first] = assessDelivery(delivery, { arrivals, countReturns: () => null, today: '2026-04-01' });
    expect(first).toMatchObject({ state: 'received', import: { id: 9 } });
  });

  test('names an import that brought a part, and waits for the rest', () => {
    const arrivals = [arrival('2025-08'), arrival('2025-10')];
    const [first] = assessDelivery(delivery, { arrivals, countReturns: () => null, today: '2026-04-01' });
    expect(first).toMatchObject({ state: 'overdue', import: { id: 1 } });
  });

  test('of a list of returns is received when each school has reported', () => {
    const returns = { forms: [], providers: [] };
    const of = (reported: number) => () => ({ reported, due: 21 });
    expect(states('2026-04-01', [arrival('2025/26-1')], { returns }, of(17))['2025/26-1']).toBe('overdue');
    expect(states('2026-02-20', [arrival('2025/26-1')], { returns }, of(17))['2025/26-1']).toBe('dueSoon');
    expect(states('2026-04-01', [arrival('2025/26-1')], { returns }, of(21))['2025/26-1']).toBe('received');
    // Where no school has to report, the file decides.
    expect(states('2026-04-01', [arrival('2025/26-1')], { returns })['2025/26-1']).toBe('received');
    expect(states('2026-04-01', [], { returns })['2025/26-1']).toBe('overdue');
  });

  test('is dropped once the delivery has ended, unless it was received', () => {
    const ended = { activeUntil: '2026-07-31' };
    expect(states('2026-07-30', [], ended)).toEqual({ '2025/26-1': 'overdue', '2025/26-2': 'expected' });
    expect(states('2026-07-31', [arrival('2025/26-2')], ended)).toEqual({
      '2025/26-1': 'dropped',
      '2025/26-2': 'received',
    });
  });
});

describe('an arrival matches', () => {
  const genesis = { format: 'genesis-classic', code: '21111-02-06-4', title: 'Absolvierende/Abgehende' };
  const nothing = { formats: [], code: null, title: null, indicators: [] };
  test.each([
    ['by its format', { formats: ['matomo', 'genesis-classic'] }, true],
    ['not by another format', { formats: ['matomo'] }, false],
    ['by the beginning of its code', { code: '21111-02' }, true],
    ['not by a code inside of it', { code: '02-06' }, false],
    ['by a part of its title', { title: 'abgehende' }, true],
    ['by a part of its file name', { title: 'FEHLZEITEN' }, true],
    ['by its indicator', { indicators: ['verfahren-schulpflichtverletzung'] }, true],
    ['not by another indicator', { indicators: ['bevoelkerung'] }, false],
    ['not when one of two things differs', { formats: ['genesis-classic'], code: '12411' }, false],
  ])('%s', (_what, match, expected) => {
    expect(isMatch({ ...nothing, ...match }, arrival('2024/25', 1, genesis))).toBe(expected);
  });

  test('not by a code where it has none', () => {
    expect(isMatch({ ...nothing, code: '21111' }, arrival('2024/25'))).toBe(false);
  });
});

describe('coverage of a period', () => {
  const months = (...keys: string[]) => keys.map((key) => readPeriod(key));
  test.each<[string, string, Period[], string]>([
    ['itself', '2025/26', months('2025/26'), 'whole'],
    ['nothing', '2025/26', [], 'none'],
    ['another of its kind', '2025/26', months('2024/25'), 'none'],
    ['a longer one', '2025/26-1', months('2025/26'), 'none'],
    ['both halves', '2025/26', months('2025/26-2', '2025/26-1'), 'whole'],
    ['one half', '2025/26', months('2025/26-1'), 'part'],
    ['all months', '2025-Q1', months('2025-01', '2025-02', '2025-03'), 'whole'],
    ['months with a hole', '2025-Q1', months('2025-01', '2025-03'), 'part'],
    ['months over its edge', '2025-Q1', months('2024-12', '2025-04'), 'none'],
    ['a range of the same days', '2025-Q1', months('2025-01-01..2025-03-31'), 'whole'],
    ['ranges that overlap', '2025-01', months('2025-01-01..2025-01-20', '2025-01-05..2025-01-31'), 'whole'],
    ['a reference date in the year', '2024', months('2024-12-31'), 'whole'],
    ['a reference date in the school year', '2024/25', months('2024-09-01'), 'whole'],
    ['a reference date in the month', '2024-12', months('2024-12-31'), 'part'],
    ['a single day of the year', '2024', [readPeriod('2024-12-31', 'day')], 'part'],
    ['its wave on other days', 'a-2@2025-11-01..2026-01-31', months('a-2@2025-12-01..2026-02-15'), 'whole'],
    [
      'another wave on the same days',
      'a-2@2025-11-01..2026-01-31',
      months('b-2@2025-11-01..2026-01-31'),
      'none',
    ],
    ['figures inside the days of a wave', 'a-2@2025-11-01..2026-01-31', months('2025-12'), 'none'],
  ])('by %s', (_what, expected, periods, coverage) => {
    expect(coverageOf(readPeriod(expected), periods)).toBe(coverage);
  });
});
