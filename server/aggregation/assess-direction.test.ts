import { describe, expect, it } from 'vitest';
import { assessment, type State } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import type { Point } from '../../data/series.ts';
import { assessTarget } from './assess-target.ts';
import { examplePoint, exampleTarget, yearlyPoints } from './example-points.ts';

const indicator = { aggregation: 'rate', range: { min: 0, max: 100 }, factor: 100 } as const;

function assess(points: Point[], target: Partial<Target> = {}, asOf = '2024-06-30') {
  const only = { kind: 'direction', value: null, duePeriod: null, baselinePeriod: null, baselineValue: null };
  const direction = exampleTarget({ ...only, kind: 'direction', ...target });
  const result = assessTarget({ target: direction, indicator, points, asOf });
  expect(assessment.parse(result)).toEqual(result);
  return result;
}

describe('only a direction', () => {
  // By hand: (last − 10) ÷ 3 a year against a tolerance of 0.5.
  it.each<[number, 'up' | 'down', State]>([
    [13, 'up', 'rightWay'],
    [11.503, 'up', 'rightWay'],
    [11.5, 'up', 'noMovement'],
    [10, 'up', 'noMovement'],
    [8.5, 'up', 'noMovement'],
    [8.497, 'up', 'wrongWay'],
    [8.497, 'down', 'rightWay'],
    [8.5, 'down', 'noMovement'],
    [11.5, 'down', 'noMovement'],
    [11.503, 'down', 'wrongWay'],
  ])('10 to %d in three years, wanted %s: %s', (last, direction, state) => {
    const result = assess(yearlyPoints(2020, [10, 3, 30, last]), { direction, tolerance: 0.5 });
    expect(result).toMatchObject({
      state,
      method: 'direction',
      tolerance: 0.5,
      toleranceGiven: true,
      targetValue: null,
      projected: null,
      yearsUsed: 3,
      yearsLeft: null,
    });
    expect(result.averageChange).toBeCloseTo((last - 10) / 3, 12);
  });

  it('without a tolerance every movement counts', () => {
    expect(assess(yearlyPoints(2020, [10, 10, 10, 9.99])).state).toBe('rightWay');
    expect(assess(yearlyPoints(2020, [10, 9, 9, 10]))).toMatchObject({ state: 'noMovement', tolerance: 0 });
    expect(assess(yearlyPoints(2020, [10, 10, 10, 10.01])).state).toBe('wrongWay');
  });

  it('does not ask for a due period', () => {
    const points = yearlyPoints(2020, [10, 9, 8, 7]);
    expect(assess(points, { duePeriod: '2021' })).toMatchObject({ state: 'rightWay', yearsUsed: 3 });
  });

  it('takes waves too: nothing is carried forward', () => {
    const waves = [11, 13, 15, 14].map((value, i) =>
      examplePoint(`befragung-${i + 1}@${2014 + i}-03-01..${2014 + i}-04-30`, value),
    );
    const result = assess(waves, { direction: 'up' });
    expect(result).toMatchObject({ state: 'rightWay', method: 'direction', reason: null });
    // By hand: 3 in three years, counted in days.
    expect(result.averageChange).toBeCloseTo(1, 2);
  });

  it('is not safely assigned where chance could turn it round', () => {
    const near = (spread: number) =>
      yearlyPoints(2020, [10, 10, 10, 9]).map((point) => {
        const value = point.value ?? 0;
        return { ...point, interval: { low: value - spread, high: value + spread, method: 't' as const } };
      });
    // By hand: the difference of 1 has the standard deviation √2 × spread ÷ 1.96; at 0.84 of it 80 % keep
    // the sign: 1.96 ÷ (√2 × 0.84) = 1.65.
    expect(assess(near(1.45)).state).toBe('rightWay');
    const unsure = assess(near(1.85));
    expect(unsure.state).toBe('notAssignable');
    expect(unsure.simulation?.shares.map(({ state }) => state)).toEqual(['rightWay', 'wrongWay']);
    expect(unsure.simulation?.needed).toBe(0.8);
  });

  it.each<[string, Point[], string]>([
    ['no values', [], 'noValues'],
    ['three values', yearlyPoints(2021, [10, 9, 8]), 'fewPoints'],
    ['old data', yearlyPoints(2018, [10, 9, 8, 7]), 'stale'],
  ])('is not assessable with %s', (_, points, reason) => {
    expect(assess(points)).toMatchObject({ state: 'notAssessable', reason, method: null, tolerance: null });
  });

  it('has no value behind a break', () => {
    const points = yearlyPoints(2020, [10, 9, 8, null]).map((point) =>
      point.value === null ? { ...point, notes: ['break'] } : point,
    );
    expect(assess(points)).toMatchObject({ state: 'notAssessable', reason: 'break' });
  });
});
