import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../data/goal.ts';
import type { Point } from '../../data/series.ts';
import { assessTarget } from './assess-target.ts';
import { examplePoint, exampleTarget, yearlyPoints } from './example-points.ts';

const indicator = { aggregation: 'rate', range: { min: 0, max: 100 }, factor: 100 } as const;

function assess(points: readonly Point[], target: Partial<Target> = {}, asOf = '2024-06-30') {
  return assessTarget({ target: exampleTarget(target), indicator, points, asOf });
}

function told(points: readonly Point[], target: Partial<Target> = {}, asOf?: string) {
  return assess(points, target, asOf).history.map(({ period, state }) => [period, state]);
}

describe('the state in the periods before', () => {
  it('is what was known then', () => {
    // By hand, path from 8 (2018) to 5 (2030): 7.75 in 2019, 7.5 in 2020. From four values on (2018 to 2021) the
    // projection: (8.1 − 8) ÷ 3 a year leads away; to 2022 (7 − 8) ÷ 4 = −0.25, 7 − 8 × 0.25 = 5.
    expect(told(yearlyPoints(2018, [8, 7.7, 7.6, 8.1, 7, 6]))).toEqual([
      ['2019', 'ahead'],
      ['2020', 'behind'],
      ['2021', 'wrongWay'],
      ['2022', 'onCourse'],
    ]);
  });

  it('is told for six periods at most, in time order, and not for the baseline or before', () => {
    const points = yearlyPoints(2014, [9, 9, 9, 9, 8, 7.9, 7.8, 7.7, 7.6, 7.5, 7.4, 7.3, 7.2]);
    const periods = assess(points, {}, '2026-12-31').history.map(({ period }) => period);
    expect(periods).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(told(points.slice(0, 7)).map(([period]) => period)).toEqual(['2019']);
  });

  it('is told for the baseline too where every period counts, but not before it', () => {
    const held = told(yearlyPoints(2016, [9, 9, 9, 9, 8, 8]), { kind: 'hold' });
    expect(held.map(([period]) => period)).toEqual(['2018', '2019', '2020']);
  });

  it('leaves out gaps, other kinds of period and what was incomplete', () => {
    const months = { how: 'periods', complete: false, present: 10, expected: 12 } as const;
    const points = [
      ...yearlyPoints(2018, [8, 7.7, null, 7.6]),
      examplePoint('2022', 7, months),
      examplePoint('2022-01-01..2022-06-30', 7),
      examplePoint('2023', 7),
    ];
    expect(told(points).map(([period]) => period)).toEqual(['2019', '2021']);
  });

  it('is due as soon as the due period was', () => {
    // By hand: after the due period its value is the current one; the path from 8 to 5 is at 6.5 in 2019.
    const points = yearlyPoints(2018, [8, 7.5, 5.1, 4]);
    expect(assess(points, { duePeriod: '2020' }).current?.period).toBe('2020');
    expect(told(points, { duePeriod: '2020' })).toEqual([['2019', 'behind']]);
  });

  it('does not know of a later break', () => {
    const points = yearlyPoints(2018, [8, 7.7, 7.4, 7.1, 9]).map((point) =>
      point.period === '2022' ? { ...point, notes: ['break'] } : point,
    );
    const result = assess(points);
    expect(result.reason).toBe('break');
    // By hand: −0.3 a year, 7.1 − 9 × 0.3 = 4.4.
    expect(result.history.at(-1)).toMatchObject({ period: '2021', value: 7.1, state: 'onCourse' });
  });

  it('carries why it could not be told', () => {
    const { history } = assess(yearlyPoints(2021, [8, 7, 6]), { value: null });
    expect(history).toEqual([
      { period: '2021', value: 8, state: 'notAssessable', receding: false, reason: 'noTargetValue' },
      { period: '2022', value: 7, state: 'notAssessable', receding: false, reason: 'noTargetValue' },
    ]);
  });

  it('is empty without values', () => {
    expect(assess([]).history).toEqual([]);
  });

  it('is the assessment of that time', () => {
    const tenths = fc.integer({ min: 0, max: 200 }).map((n) => n / 10);
    fc.assert(
      fc.property(fc.array(tenths, { minLength: 2, maxLength: 9 }), (values) => {
        const points = yearlyPoints(2024 - values.length, values);
        for (const past of assess(points, { baselinePeriod: '2010' }).history) {
          const until = points.filter(({ period }) => period <= past.period);
          const then = assess(until, { baselinePeriod: '2010' }, `${past.period}-12-31`);
          const { state, receding, reason } = then;
          expect(past).toEqual({ ...then.current, state, receding, reason });
        }
      }),
      { numRuns: 50 },
    );
  });
});
