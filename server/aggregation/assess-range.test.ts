import { describe, expect, it } from 'vitest';
import { assessment, type State } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import type { Point } from '../../data/series.ts';
import { assessTarget } from './assess-target.ts';
import { examplePoint, exampleTarget, yearlyPoints } from './example-points.ts';

const indicator = { aggregation: 'rate', range: { min: 0, max: 100 }, factor: 100 } as const;

/** Between 10 and 20, until 2028. */
function assess(points: Point[], target: Partial<Target> = {}, asOf = '2024-06-30') {
  const range = exampleTarget({
    kind: 'range',
    value: null,
    lower: 10,
    upper: 20,
    duePeriod: '2028',
    baselinePeriod: null,
    baselineValue: null,
    ...target,
  });
  const result = assessTarget({ target: range, indicator, points, asOf });
  expect(assessment.parse(result)).toEqual(result);
  return result;
}

/** Six values 2018 to 2023 in equal steps of `change` up to `last`. */
function toward(last: number, change: number): Point[] {
  return yearlyPoints(
    2018,
    Array.from({ length: 6 }, (_, i) => last - (5 - i) * change),
  );
}

describe('a range', () => {
  it.each([
    [10, 'inside'],
    [20, 'inside'],
    [15, 'inside'],
    [9.99, 'outside'],
    [20.01, 'outside'],
  ] as [number, State][])('%d: %s', (value, state) => {
    expect(assess(yearlyPoints(2023, [value]))).toMatchObject({ state, method: 'range', reason: null });
  });

  it('with one bound open', () => {
    expect(assess(yearlyPoints(2023, [99]), { upper: null }).state).toBe('inside');
    expect(assess(yearlyPoints(2023, [9]), { upper: null }).state).toBe('outside');
    expect(assess(yearlyPoints(2023, [0]), { lower: null }).state).toBe('inside');
    expect(assess(yearlyPoints(2023, [21]), { lower: null })).toMatchObject({ state: 'outside', gap: 1 });
  });

  // By hand: the projection is last + 5 × change.
  it.each<[string, number, number, ['lower' | 'upper', number], boolean, number]>([
    ['stays, nearer the lower bound', 12, 0.2, ['lower', 10], false, 13],
    ['stays, nearer the upper bound', 18, 0.2, ['upper', 20], false, 19],
    ['stays, in the middle', 15, 0, ['lower', 10], false, 15],
    ['just reaches the bound', 18, 0.4, ['upper', 20], false, 20],
    ['leaves at the nearer bound', 18, 0.5, ['upper', 20], true, 20.5],
    ['leaves at the farther bound', 12, 2, ['upper', 20], true, 22],
    ['leaves downwards', 12, -1, ['lower', 10], true, 7],
  ])('inside: %s', (_, last, change, [bound, value], receding, projected) => {
    const result = assess(toward(last, change));
    expect(result).toMatchObject({
      state: 'inside',
      receding,
      range: { bound, value, outlook: null },
      targetValue: value,
      direction: bound === 'lower' ? 'up' : 'down',
      missShare: null,
      yearsLeft: 5,
    });
    expect(result.projected).toBeCloseTo(projected, 9);
    expect(result.gap).toBeCloseTo(Math.abs(value - last), 9);
    expect(result.miss).toBeCloseTo(Math.max(0, projected - 20, 10 - projected), 9);
  });

  // By hand: 5 years to the bound at 10, gap 5 from 5; the projection is 5 + 5 × change.
  it.each<[string, number, State]>([
    ['gets inside', 1, 'onCourse'],
    ['misses 4 % of the gap', 0.96, 'onCourse'],
    ['misses 10 %', 0.9, 'slightlyOff'],
    ['misses 30 %', 0.7, 'offCourse'],
    ['does not move', 0, 'noMovement'],
    ['moves away', -0.1, 'wrongWay'],
    ['goes through to 20', 3, 'onCourse'],
    ['goes too far: 20.5, a tenth of the gap beyond', 3.1, 'slightlyOff'],
    ['goes much too far: 25', 4, 'offCourse'],
  ])('outside below: %s', (_, change, outlook) => {
    expect(assess(toward(5, change))).toMatchObject({
      state: 'outside',
      receding: false,
      range: { bound: 'lower', value: 10, outlook },
      direction: 'up',
      gap: 5,
      neededChange: 1,
      tolerance: 0,
    });
  });

  it('outside above: the mirror image', () => {
    // By hand: 25 − 5 × 0.7 = 21.5, misses 1.5 of 5.
    const result = assess(toward(25, -0.7));
    expect(result).toMatchObject({
      state: 'outside',
      range: { bound: 'upper', value: 20, outlook: 'offCourse' },
      direction: 'down',
      neededChange: -1,
    });
    expect(result.missShare).toBeCloseTo(0.3, 9);
  });

  it('takes the path from a baseline on the same side, for tolerance and pace', () => {
    // By hand: from 2 (2018) to 10 (2028) 0.8 a year, 5 % of it 0.04; (5 − 2) ÷ (6 − 2).
    const result = assess(toward(5, 0.03), { baselinePeriod: '2018', baselineValue: 2 });
    expect(result).toMatchObject({ range: { outlook: 'noMovement' }, pathValue: 6, pace: 0.75 });
    expect(result.tolerance).toBeCloseTo(0.04, 12);
    expect(result.pathPoints).toEqual([
      { period: '2018', value: 2 },
      { period: '2028', value: 10 },
    ]);
  });

  it.each([10, 12, 25])('a baseline of %d is no start of the way to the lower bound', (baselineValue) => {
    const result = assess(toward(5, 0.03), { baselinePeriod: '2018', baselineValue });
    expect(result).toMatchObject({
      range: { outlook: 'offCourse' },
      pace: null,
      pathPoints: [],
      tolerance: 0,
    });
  });

  it('takes a given tolerance', () => {
    expect(assess(toward(5, 0.03), { tolerance: 0.03 })).toMatchObject({
      range: { outlook: 'noMovement' },
      tolerance: 0.03,
      toleranceGiven: true,
    });
  });

  it('has no outlook with few points and no path, or without a due period', () => {
    const nothing = { state: 'outside', reason: null, range: { outlook: null }, projected: null };
    expect(assess(yearlyPoints(2021, [4, 4, 5]))).toMatchObject(nothing);
    expect(assess(toward(5, 1), { duePeriod: null })).toMatchObject({
      ...nothing,
      averageChange: 1,
      miss: 5,
    });
    expect(assess(yearlyPoints(2021, [14, 14, 15]))).toMatchObject({ state: 'inside', projected: null });
    // Four are enough: 15 + 5 × (15 − 12) ÷ 3.
    expect(assess(yearlyPoints(2020, [12, 13, 13, 15]))).toMatchObject({ state: 'inside', projected: 20 });
    expect(assess(toward(15, 2), { duePeriod: null })).toMatchObject({ state: 'inside', receding: false });
  });

  it('places few points against the path to the bound', () => {
    // By hand: the path from 2 (2018) to 10 (2028) is at 6 in 2023.
    const from = { baselinePeriod: '2018', baselineValue: 2 };
    expect(assess(yearlyPoints(2023, [6]), from).range?.outlook).toBe('ahead');
    expect(assess(yearlyPoints(2023, [5.9]), from).range?.outlook).toBe('behind');
  });

  it('carries no waves forward, and has no value behind a break', () => {
    const waves = [11, 13, 15, 17].map((value, i) =>
      examplePoint(`befragung-${i + 1}@${2020 + i}-03-01..${2020 + i}-04-30`, value),
    );
    expect(assess(waves)).toMatchObject({ state: 'inside', projected: null, receding: false });
    const broken = [...toward(5, 1), examplePoint('2024', null, { notes: ['break'] })];
    expect(assess(broken)).toMatchObject({ state: 'notAssessable', reason: 'break' });
  });

  it('is not sure of the way where chance could change it', () => {
    const points = toward(5, 1).map((point) => ({
      ...point,
      interval: { low: (point.value ?? 0) - 2, high: (point.value ?? 0) + 2, method: 't' as const },
    }));
    const result = assess(points);
    expect(result).toMatchObject({ state: 'outside', range: { outlook: 'notAssignable' } });
    expect(result.simulation?.shares[0]?.state).toBe('onCourse');
  });

  it.each<[string, number, [number, number] | null, State, number]>([
    ['inside', 15, null, 'reached', 0],
    ['on the bound', 20, null, 'reached', 0],
    ['outside', 21, null, 'missed', 1],
    ['inside, a bound within chance', 19, [17, 21], 'untold', 0],
    ['outside, a bound within chance', 21, [19, 23], 'untold', 1],
    ['outside, beyond chance', 23, [20, 26], 'missed', 3],
  ])('when due: %s', (_, value, ends, state, miss) => {
    const interval = ends && { low: ends[0], high: ends[1], method: 't' as const };
    const result = assess([examplePoint('2023', value, { interval })], { duePeriod: '2023' });
    expect(result).toMatchObject({ state, miss, method: 'due', yearsLeft: 0 });
  });

  it.each<[string, Point[], Partial<Target>, string]>([
    ['no bounds', yearlyPoints(2023, [15]), { lower: null, upper: null }, 'noTargetValue'],
    ['no values', [], {}, 'noValues'],
    ['the due value missing', yearlyPoints(2021, [15]), { duePeriod: '2022' }, 'dueValueMissing'],
    [
      'a break before the due value that is missing',
      [examplePoint('2021', 15), examplePoint('2022', null, { notes: ['break'] })],
      { duePeriod: '2022' },
      'break',
    ],
  ])('is not assessable with %s', (_, points, target, reason) => {
    expect(assess(points, target)).toMatchObject({ state: 'notAssessable', reason, method: null });
  });

  it('is not over because of a later gap', () => {
    const points = yearlyPoints(2023, [15, null, null]);
    expect(assess(points, { duePeriod: '2024' })).toMatchObject({ state: 'inside', method: 'range' });
  });

  it.each([toward(5, 1), toward(19, 1)])('tells nothing of the future from old data', (...points) => {
    expect(assess(points, {}, '2026-01-01')).toMatchObject({
      state: 'notAssessable',
      reason: 'stale',
      receding: false,
      projected: null,
      projectedShown: null,
      miss: null,
      missShare: null,
      tolerance: null,
      simulation: null,
      range: { outlook: null },
    });
  });
});
