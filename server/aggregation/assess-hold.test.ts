import { describe, expect, it } from 'vitest';
import { assessment, type State } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import type { Interval, Point } from '../../data/series.ts';
import { assessTarget } from './assess-target.ts';
import { examplePoint, exampleTarget, yearlyPoints } from './example-points.ts';

const indicator = { aggregation: 'count', range: { min: 0, max: null }, factor: 1 } as const;

/** At most 75 in every year, from the first one on. */
function assess(points: Point[], target: Partial<Target> = {}, asOf = '2024-06-30') {
  const hold = exampleTarget({
    kind: 'hold',
    value: 75,
    duePeriod: null,
    baselinePeriod: null,
    baselineValue: null,
    ...target,
  });
  const result = assessTarget({ target: hold, indicator, points, asOf });
  expect(assessment.parse(result)).toEqual(result);
  return result;
}

describe('hold in every period', () => {
  it.each([
    [[60, 80, 75], 'held'],
    [[60, 70, 75.01], 'notHeld'],
    [[75], 'held'],
  ] as [number[], State][])('%j: %s, by the latest value', (values, state) => {
    expect(assess(yearlyPoints(2024 - values.length, values))).toMatchObject({ state, method: 'hold' });
  });

  it('at least: the other way round', () => {
    const up = { direction: 'up' as const };
    expect(assess(yearlyPoints(2022, [70, 75]), up).state).toBe('held');
    expect(assess(yearlyPoints(2022, [80, 74.9]), up)).toMatchObject({ state: 'notHeld', gap: 75 - 74.9 });
  });

  it('shows the last five and counts all, beyond the window of a projection too', () => {
    const values = [80, 70, 70, 70, 76, 70, 75, 81];
    const result = assess(yearlyPoints(2016, values));
    // By hand: 70, 70, 70, 70 and 75 of eight.
    expect(result.hold).toEqual({
      met: 5,
      of: 8,
      last: [
        { period: '2019', value: 70, isMet: true },
        { period: '2020', value: 76, isMet: false },
        { period: '2021', value: 70, isMet: true },
        { period: '2022', value: 75, isMet: true },
        { period: '2023', value: 81, isMet: false },
      ],
    });
    expect(result).toMatchObject({ state: 'notHeld', miss: 6, gap: 6, yearsLeft: null });
    expect(result.used).toHaveLength(8);
    expect(result.leftOut).toEqual([]);
  });

  it('begins with a reference date that is the baseline itself', () => {
    const dates = ['2021-12-31', '2022-12-31', '2023-12-31'].map((date) => examplePoint(date, 70));
    const { hold, leftOut, yearsLeft } = assess(dates, {
      baselinePeriod: '2022-12-31',
      duePeriod: '2026-12-31',
    });
    expect(hold).toMatchObject({ met: 2, of: 2 });
    expect(leftOut).toEqual([{ period: '2021-12-31', why: 'beforeBaseline' }]);
    expect(yearsLeft).toBeCloseTo(3, 2);
  });

  it('begins with the baseline, and names what lies before it', () => {
    const result = assess(yearlyPoints(2020, [90, 74, 70, 71]), { baselinePeriod: '2021' });
    expect(result.hold).toMatchObject({ met: 3, of: 3 });
    expect(result.leftOut).toEqual([{ period: '2020', why: 'beforeBaseline' }]);
    expect(result.history.map(({ period, state }) => [period, state])).toEqual([
      ['2021', 'held'],
      ['2022', 'held'],
    ]);
  });

  it('begins again after a break', () => {
    const points = yearlyPoints(2020, [90, 90, 70, 71]).map((point) =>
      point.period === '2022' ? { ...point, notes: ['break'] } : point,
    );
    const result = assess(points);
    expect(result.hold).toMatchObject({ met: 2, of: 2 });
    expect(result.leftOut.map(({ why }) => why)).toEqual(['beforeBreak', 'beforeBreak']);
  });

  it('has no value behind a break', () => {
    const points = [...yearlyPoints(2021, [70, 71]), examplePoint('2023', null, { notes: ['break'] })];
    const result = assess(points);
    expect(result).toMatchObject({ state: 'notAssessable', reason: 'break', current: null, hold: null });
    expect(assess(points, { duePeriod: '2022' }, '2024-06-30').reason).toBeNull();
  });

  it('leaves gaps out', () => {
    const result = assess(yearlyPoints(2021, [70, null, 76]));
    expect(result.hold).toMatchObject({ met: 1, of: 2 });
    expect(result.leftOut).toEqual([{ period: '2022', why: 'gap' }]);
  });

  it.each<[string, Point[], Partial<Target>, string]>([
    ['no value decided', yearlyPoints(2022, [70]), { value: null }, 'noTargetValue'],
    ['no values', [], {}, 'noValues'],
    ['none since the baseline', yearlyPoints(2020, [70]), { baselinePeriod: '2022' }, 'noValues'],
    ['data too old', yearlyPoints(2020, [70]), {}, 'stale'],
    ['the due value missing', yearlyPoints(2021, [70]), { duePeriod: '2022' }, 'dueValueMissing'],
  ])('is not assessable with %s', (_, points, target, reason) => {
    expect(assess(points, target)).toMatchObject({ state: 'notAssessable', reason, method: null });
  });

  const interval = (low: number, high: number): Interval => ({ low, high, method: 'byar' });
  it.each<[string, [number, Interval | null][], State]>([
    [
      'each year',
      [
        [70, null],
        [75, null],
        [60, null],
      ],
      'reached',
    ],
    [
      'not in one year',
      [
        [70, null],
        [76, null],
        [60, null],
      ],
      'missed',
    ],
    [
      'in doubt in one year',
      [
        [70, interval(55, 88)],
        [60, null],
        [60, null],
      ],
      'untold',
    ],
    [
      'not met, but in doubt',
      [
        [80, interval(63, 100)],
        [60, null],
        [60, null],
      ],
      'untold',
    ],
    [
      'in doubt once, surely not met another time',
      [
        [80, interval(63, 100)],
        [120, interval(99, 143)],
        [60, null],
      ],
      'missed',
    ],
    [
      'met beyond doubt',
      [
        [50, interval(37, 66)],
        [60, null],
        [60, null],
      ],
      'reached',
    ],
    [
      'the value at the very end of the interval',
      [
        [60, interval(46, 75)],
        [60, null],
        [60, null],
      ],
      'reached',
    ],
  ])('when due, %s', (_, values, state) => {
    const points = values.map(([value, one], i) => examplePoint(String(2021 + i), value, { interval: one }));
    expect(assess(points, { duePeriod: '2023' })).toMatchObject({ state, method: 'due', yearsLeft: 0 });
  });

  it('does not count what comes after the due period', () => {
    const result = assess(yearlyPoints(2021, [70, 70, 90]), { duePeriod: '2022' });
    expect(result).toMatchObject({ state: 'reached', current: { period: '2022' }, hold: { met: 2, of: 2 } });
  });
});
