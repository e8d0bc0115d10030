import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessment, type Reason, type State } from '../../data/assessment.ts';
import type { Target } from '../../data/goal.ts';
import type { Point } from '../../data/series.ts';
import { assessTarget } from './assess-target.ts';
import { examplePoint, exampleTarget, yearlyPoints } from './example-points.ts';

const open = { aggregation: 'rate', range: { min: 0, max: 100 }, factor: 100 } as const;

function assess(target: Partial<Target>, points: Point[], asOf = '2024-06-30') {
  const result = assessTarget({ target: exampleTarget(target), indicator: open, points, asOf });
  expect(assessment.parse(result)).toEqual(result);
  return result;
}

/** From the first to the last value in equal steps. */
function linear(first: number, from: number, to: number, count: number): Point[] {
  return yearlyPoints(
    first,
    Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1)),
  );
}

describe('worked cases of methods 3', () => {
  it('8.0 to 7.1, target 5.0: off course', () => {
    const result = assess({}, linear(2018, 8, 7.1, 6));
    expect(result.state).toBe('offCourse');
    expect(result.method).toBe('projection');
    expect(result.averageChange).toBeCloseTo(-0.18, 12);
    expect(result.projected).toBeCloseTo(5.84, 12);
    expect(result.projectedShown).toBeCloseTo(5.84, 12);
    expect(result.gap).toBeCloseTo(2.1, 12);
    expect(result.miss).toBeCloseTo(0.84, 12);
    expect(result.missShare).toBeCloseTo(0.4, 12);
    expect(result.pace).toBeCloseTo(0.72, 12);
    expect(result.neededChange).toBeCloseTo(-0.3, 12);
    // By hand: (5 − 8) ÷ 12 = −0.25 a year; 5 % of it; 8 − 0.25 × 5; 7.1 − 8.
    expect(result.pathChange).toBeCloseTo(-0.25, 12);
    expect(result.tolerance).toBeCloseTo(0.0125, 12);
    expect(result.pathValue).toBeCloseTo(6.75, 12);
    expect(result.observedSinceBaseline).toBeCloseTo(-0.9, 12);
    expect(result).toMatchObject({
      yearsUsed: 5,
      yearsLeft: 7,
      toleranceGiven: false,
      receding: false,
      reason: null,
    });
    expect(result.used.map((point) => point.years)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(result.leftOut).toEqual([]);
  });

  it('10 to 7 by 2018, then flat, target 5: no movement', () => {
    const points = yearlyPoints(2015, [10, 9, 8, 7, 7, 7, 7, 7, 7]);
    const result = assess({ baselinePeriod: '2015', baselineValue: 10 }, points);
    expect(result.state).toBe('noMovement');
    expect(result.averageChange).toBe(0);
    expect(result.pace).toBeCloseTo(1.125, 12);
    expect(result.used.map((point) => point.period)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
    expect(result.leftOut).toEqual([
      { period: '2015', why: 'outsideWindow' },
      { period: '2016', why: 'outsideWindow' },
      { period: '2017', why: 'beyondSix' },
    ]);
  });

  it('4 to 2, target 0: projected −0.8, shown as 0, on course', () => {
    const result = assess({ baselineValue: 4, value: 0 }, linear(2018, 4, 2, 6));
    expect(result).toMatchObject({ state: 'onCourse', projectedShown: 0, miss: 0, missShare: 0 });
    expect(result.projected).toBeCloseTo(-0.8, 12);
    expect(result.pace).toBeCloseTo(1.2, 12);
  });

  it('92 % to 95 %, target 98 %, and its complement: both on course', () => {
    const up = assess({ baselineValue: 92, value: 98, direction: 'up' }, linear(2018, 92, 95, 6));
    const down = assess({ baselineValue: 8, value: 2 }, linear(2018, 8, 5, 6));
    expect([up.state, down.state]).toEqual(['onCourse', 'onCourse']);
    expect(up.pace).toBeCloseTo(1.2, 12);
    expect(down.pace).toBeCloseTo(1.2, 12);
    // By hand: 95 + 0.6 × 7 and 5 − 0.6 × 7.
    expect(up.projected).toBeCloseTo(99.2, 12);
    expect(down.projected).toBeCloseTo(0.8, 12);
  });
});

/**
 * Six values 2018 to 2023 in equal steps to a current value of 10, target 0 in 2028, baseline 12 in 2018: with a
 * change c a year the projection is 10 + 5c, the gap 10, so the miss is (10 + 5c) ÷ 10. The path needs −1.2 a year,
 * the tolerance is 0.06.
 */
describe('borders of the projection', () => {
  const cases: [string, number, State][] = [
    ['overshoots', -2.5, 'onCourse'],
    ['exactly met when due', -2, 'onCourse'],
    ['missed by 4.99 %', -1.9002, 'onCourse'],
    ['missed by exactly 5 %', -1.9, 'slightlyOff'],
    ['missed by exactly 20 %', -1.6, 'slightlyOff'],
    ['missed by 20.01 %', -1.5998, 'offCourse'],
    ['just beyond the tolerance', -0.0601, 'offCourse'],
    ['at the tolerance', -0.06, 'noMovement'],
    ['flat', 0, 'noMovement'],
    ['at the tolerance, moving away', 0.06, 'noMovement'],
    ['just beyond it, moving away', 0.0601, 'wrongWay'],
  ];
  it.each(cases)('%s (%d a year): %s', (_, change, state) => {
    const result = assess(
      { baselineValue: 12, value: 0, duePeriod: '2028' },
      linear(2018, 10 - 5 * change, 10, 6),
    );
    expect(result.state).toBe(state);
  });

  // By hand: with five years used and five left the miss is exactly that share; in binary it comes out beside it.
  it.each([
    [9, 7.1, 5.1, '5 %'],
    [8.7, 7.1, 5.1, '20 %'],
    [11.94, 8.9, 5.1, '20 %'],
  ])('%d to %d, target %d: exactly %s stay slightly off', (first, last, value) => {
    expect(assess({ value, duePeriod: '2028' }, linear(2018, first, last, 6)).state).toBe('slightlyOff');
  });

  it('takes a given tolerance instead of the default', () => {
    const points = linear(2018, 8, 7.1, 6);
    expect(assess({ tolerance: 0.18 }, points)).toMatchObject({
      state: 'noMovement',
      tolerance: 0.18,
      toleranceGiven: true,
    });
    expect(assess({ tolerance: 0.17 }, points).state).toBe('offCourse');
  });

  it('overshooting is on course even in great haste, with nothing missed', () => {
    const result = assess({ value: 6 }, linear(2018, 17, 7, 6));
    expect(result).toMatchObject({ state: 'onCourse', miss: 0, missShare: 0, projectedShown: 0 });
  });

  it('works without a baseline: tolerance 0, no pace, no path', () => {
    const result = assess({ baselinePeriod: null, baselineValue: null }, linear(2018, 8, 7.1, 6));
    expect(result).toMatchObject({
      state: 'offCourse',
      baseline: null,
      tolerance: 0,
      pathChange: null,
      pace: null,
      pathValue: null,
      observedSinceBaseline: null,
    });
  });
});

describe('met', () => {
  it.each([
    ['exactly', 5, false],
    ['beyond', 4.5, false],
  ])('%s at the target, still falling', (_, last, receding) => {
    expect(assess({}, linear(2018, 8, last, 6))).toMatchObject({ state: 'met', receding, missShare: null });
  });

  it('recedes where the projection leaves the target again', () => {
    const result = assess({}, linear(2018, 3, 4.5, 6));
    expect(result).toMatchObject({ state: 'met', receding: true });
    // By hand: 4.5 + 0.3 × 7 = 6.6, 1.6 beyond 5.
    expect(result.projected).toBeCloseTo(6.6, 12);
    expect(result.miss).toBeCloseTo(1.6, 12);
  });

  it('by direction', () => {
    expect(assess({ direction: 'up', value: 5, baselineValue: 4 }, linear(2018, 4, 5.5, 6)).state).toBe(
      'met',
    );
    expect(assess({ direction: 'up', value: 6, baselineValue: 4 }, linear(2018, 4, 5.5, 6)).state).not.toBe(
      'met',
    );
  });

  it('is met with a gap of zero, without a division', () => {
    const result = assess({ value: 7, baselineValue: 7 }, yearlyPoints(2019, [7, 7, 7, 7, 7]));
    expect(result).toMatchObject({
      state: 'met',
      gap: 0,
      missShare: null,
      pace: null,
      pathChange: 0,
      receding: false,
    });
  });

  it('holds with few points too', () => {
    expect(assess({}, yearlyPoints(2023, [5]))).toMatchObject({
      state: 'met',
      method: 'path',
      receding: false,
    });
  });
});

describe('few points and waves: against the path', () => {
  // By hand: the path from 8 (2018) to 5 (2030) is at 6.75 in 2023.
  it.each([
    [[6.75], 'ahead'],
    [[6], 'ahead'],
    [[6.76], 'behind'],
    [[9, 8, 6.7], 'ahead'],
    [[6, 6, 7], 'behind'],
  ] as [number[], State][])('%j: %s', (values, state) => {
    const result = assess({}, yearlyPoints(2024 - values.length, values));
    expect(result).toMatchObject({
      state,
      method: 'path',
      projected: null,
      missShare: null,
      tolerance: null,
    });
    expect(result.pathValue).toBeCloseTo(6.75, 12);
  });

  // By hand: 1.4 − 0.1 × 5 = 0.9 and 2.8 − 0.2 × 5 = 1.8; in binary the path comes out just below.
  it.each([
    [1.4, 0.2, 0.9],
    [2.8, 0.4, 1.8],
  ])('from %d to %d with %d: exactly on the path is ahead, as a complement too', (from, to, value) => {
    const here = assess({ baselineValue: from, value: to }, yearlyPoints(2023, [value]));
    const there = assess(
      { baselineValue: 100 - from, value: 100 - to, direction: 'up' },
      yearlyPoints(2023, [100 - value]),
    );
    expect([here.state, there.state]).toEqual(['ahead', 'ahead']);
  });

  it('takes four points for the projection', () => {
    expect(assess({}, yearlyPoints(2020, [9, 8, 7, 6.7])).method).toBe('projection');
    expect(assess({}, yearlyPoints(2021, [8, 7, 6.7])).method).toBe('path');
  });

  const wave = (n: number, year: number, value: number) =>
    examplePoint(`betriebe-${n}@${year}-11-01..${year + 1}-01-31`, value);

  it('never projects waves, however many, and they never age', () => {
    const waves = [
      wave(1, 2013, 30),
      wave(2, 2014, 32),
      wave(3, 2015, 34),
      wave(4, 2016, 36),
      wave(5, 2017, 38),
    ];
    const result = assess(
      {
        baselinePeriod: 'betriebe-1@2013-11-01..2014-01-31',
        baselineValue: 30,
        value: 60,
        direction: 'up',
        duePeriod: '2030',
      },
      waves,
    );
    expect(result).toMatchObject({ state: 'ahead', method: 'path' });
  });

  it('takes the baseline value from the series where only its period was decided', () => {
    const result = assess({ baselinePeriod: '2022', baselineValue: null }, yearlyPoints(2022, [8, 7]));
    expect(result.baseline).toEqual({ period: '2022', value: 8 });
    expect(result.state).toBe('ahead');
  });

  it('stands on the path at its beginning', () => {
    expect(assess({ baselinePeriod: '2023', baselineValue: 8 }, yearlyPoints(2023, [8]))).toMatchObject({
      state: 'ahead',
      pathValue: 8,
      pace: null,
    });
  });
});

describe('due', () => {
  const due = { duePeriod: '2023' };
  it.each([
    ['reached by the value of the due period', [7, 6, 5], '2024-06-30', 'reached'],
    ['missed', [5, 5, 5.1], '2024-06-30', 'missed'],
    ['beyond', [7, 6, 4], '2024-06-30', 'reached'],
    ['the value decides even before the period is over', [7, 6, 5], '2023-12-01', 'reached'],
  ] as [string, number[], string, State][])('%s', (_, values, asOf, state) => {
    const result = assess(due, yearlyPoints(2021, values), asOf);
    expect(result).toMatchObject({ state, method: 'due', yearsLeft: 0, neededChange: null, pathValue: 5 });
  });

  it('decides by the due period although later values differ', () => {
    const result = assess(due, yearlyPoints(2021, [7, 6, 5, 9]), '2025-06-30');
    expect(result).toMatchObject({ state: 'reached', current: { period: '2023', value: 5 } });
    expect(result.leftOut).toEqual([{ period: '2024', why: 'outsideWindow' }]);
    expect(result.used.map((point) => point.period)).toEqual(['2021', '2022', '2023']);
  });

  it('is not disturbed by a break after it', () => {
    const points = [...yearlyPoints(2021, [7, 6, 5]), examplePoint('2024', 9, { notes: ['break'] })];
    expect(assess(due, points, '2025-06-30').state).toBe('reached');
  });

  it.each([
    ['no value, the period is over', yearlyPoints(2020, [7, 6, 6]), '2024-01-01'],
    ['a gap there', yearlyPoints(2021, [7, 6, null]), '2024-01-01'],
    ['a later value only', [...yearlyPoints(2021, [7, 6]), examplePoint('2023/24', 4)], '2023-10-01'],
    ['no values at all', [], '2024-01-01'],
  ] as [string, Point[], string][])('can not be told: %s', (_, points, asOf) => {
    expect(assess(due, points, asOf)).toMatchObject({
      state: 'notAssessable',
      reason: 'dueValueMissing',
      method: null,
    });
  });

  it.each(['2024', '2035'])(
    'a forecast for %s says nothing of what is reached, nor that time is up',
    (period) => {
      const points = yearlyPoints(2021, [7, 6]);
      const forecast = [...points, examplePoint(period, 1)];
      const { leftOut, ...judged } = assess(due, forecast, '2023-10-01');
      const { leftOut: _without, ...asBefore } = assess(due, points, '2023-10-01');
      expect(leftOut).toContainEqual({ period, why: 'notBegun' });
      expect(judged).toEqual(asBefore);
    },
  );

  it('counts a period from its first day on', () => {
    const points = yearlyPoints(2021, [7, 6, 5]);
    expect(assess(due, points, '2022-12-31').current?.period).toBe('2022');
    expect(assess(due, points, '2023-01-01').current?.period).toBe('2023');
  });

  it('names a period without a figure a gap, however far ahead', () => {
    const result = assess({}, [...yearlyPoints(2021, [7, 6]), examplePoint('2024', null)], '2023-10-01');
    expect(result.leftOut).toContainEqual({ period: '2024', why: 'gap' });
  });

  it('waits for its value on the last day of the due period', () => {
    expect(assess(due, yearlyPoints(2021, [7, 6]), '2023-12-31').method).toBe('path');
  });

  it.each([
    ['2023-12-31', '2023', 'a reference date within the due year'],
    ['2022/23', '2023', 'the school year that ends within the due year'],
    ['2023', '2023-12-31', 'the year that holds the due date'],
  ])('%s decides %s: %s', (period, duePeriod) => {
    expect(assess({ duePeriod, value: 5 }, [examplePoint(period, 5)], '2023-12-31').state).toBe('reached');
  });

  it('lets months of a due year decide once it is over', () => {
    const months = [examplePoint('2023-01', 4), examplePoint('2023-02', 4)];
    expect(assess(due, months, '2023-03-01').method).not.toBe('due');
    expect(assess(due, months, '2024-01-01').state).toBe('reached');
  });
});

describe('not assessable', () => {
  const values = linear(2018, 8, 7.1, 6);
  const broken = [...yearlyPoints(2018, [8, 7, 6]), examplePoint('2021', null, { notes: ['break'] })];
  const cases: [string, Partial<Target>, Point[], string, Reason][] = [
    ['no target value', { value: null }, values, '2024-06-30', 'noTargetValue'],
    [
      'no target value before anything else',
      { value: null, duePeriod: null },
      [],
      '2024-06-30',
      'noTargetValue',
    ],
    ['no due period', { duePeriod: null }, values, '2024-06-30', 'noDuePeriod'],
    ['no values', {}, [], '2024-06-30', 'noValues'],
    ['only gaps', {}, yearlyPoints(2020, [null, null]), '2024-06-30', 'noValues'],
    [
      'few points without a baseline',
      { baselinePeriod: null, baselineValue: null },
      values.slice(-3),
      '2024-06-30',
      'noBaseline',
    ],
    [
      'a baseline value without its period',
      { baselinePeriod: null },
      values.slice(-3),
      '2024-06-30',
      'noBaseline',
    ],
    [
      'a baseline that is not before the due period',
      { baselinePeriod: '2030' },
      values.slice(-3),
      '2024-06-30',
      'noBaseline',
    ],
    ['nothing behind the break', {}, broken, '2022-06-30', 'break'],
    ['the day after two intervals', {}, values, '2026-01-01', 'stale'],
  ];
  it.each(cases)('%s', (_, target, points, asOf, reason) => {
    expect(assess(target, points, asOf)).toMatchObject({ state: 'notAssessable', reason, method: null });
  });

  it('is still assessable on the last day of the second interval', () => {
    expect(assess({}, values, '2025-12-31').state).toBe('offCourse');
  });

  it('is stale before it is met', () => {
    expect(assess({}, linear(2018, 8, 4, 6), '2027-01-01').reason).toBe('stale');
  });

  it('draws no path across a break', () => {
    const points = [
      ...yearlyPoints(2018, [8, 8, 8]),
      examplePoint('2021', 7, { notes: ['break'] }),
      examplePoint('2022', 6),
    ];
    const result = assess({}, points);
    expect(result).toMatchObject({
      reason: 'break',
      baseline: { period: '2018', value: 8 },
      cutByBreak: true,
      pathChange: null,
    });
    expect(result.used.map((point) => point.period)).toEqual(['2021', '2022']);
    expect(result.leftOut).toEqual(
      ['2018', '2019', '2020'].map((period) => ({ period, why: 'beforeBreak' })),
    );
    const moved = assess({ baselinePeriod: '2021', baselineValue: 7 }, points);
    expect(moved).toMatchObject({ state: 'ahead', method: 'path', cutByBreak: false });
  });

  it('projects behind a break without the baseline before it', () => {
    const points = yearlyPoints(2018, [8, 8, 7, 6.9, 6.8, 6.7]).map((point) =>
      point.period === '2020' ? { ...point, notes: ['break'] } : point,
    );
    expect(assess({}, points)).toMatchObject({
      method: 'projection',
      pace: null,
      tolerance: 0,
      yearsUsed: 3,
      cutByBreak: true,
      pathPoints: [],
    });
  });
});

describe('points', () => {
  it('names gaps, incomplete years and other kinds of period as left out', () => {
    const points = [
      examplePoint('2019', 8),
      examplePoint('2020', null, { gap: 'secret' }),
      examplePoint('2021-01-01..2021-10-31', 3, {
        how: 'periods',
        present: 10,
        expected: 12,
        complete: false,
      }),
      examplePoint('2022', 7, { how: 'periods', present: 11, expected: 12, complete: false }),
      examplePoint('2023', 6.5),
    ];
    const result = assess({}, points);
    expect(result.used.map((point) => point.period)).toEqual(['2019', '2023']);
    expect(result.leftOut).toEqual([
      { period: '2020', why: 'gap' },
      { period: '2021-01-01..2021-10-31', why: 'incomplete' },
      { period: '2022', why: 'incomplete' },
    ]);
  });

  describe('of figures from 17 of 21 schools', () => {
    const short = {
      reported: 17,
      due: 21,
      complete: false,
      how: 'parts',
      present: 17,
      expected: 21,
    } as const;
    const early = yearlyPoints(2019, [8, 8, 7.5]);
    const whole = (year: number) => examplePoint(String(year), 7.2);
    const part = (year: number) => examplePoint(String(year), 7, short);
    const count = { aggregation: 'count', range: { min: 0, max: null }, factor: 1 } as const;

    it.each<[string, Point[], string, string[]]>([
      ['the latest is left out', [...early, whole(2022), part(2023)], '2022', ['2023']],
      ['an earlier one too', [...early, part(2022), whole(2023)], '2023', ['2022']],
      ['the latest two are used: the state would be too old', [...early, part(2022), part(2023)], '2023', []],
      ['all are used where no other ever comes', [2020, 2021, 2022, 2023].map(part), '2023', []],
    ])('%s in a rate', (_name, points, current, leftOut) => {
      const result = assess({}, points);
      expect(result.current?.period).toBe(current);
      expect(result.leftOut).toEqual(leftOut.map((period) => ({ period, why: 'incomplete' })));
    });

    it('none is used in a count', () => {
      const points = [...early, part(2022), part(2023)];
      const result = assessTarget({ target: exampleTarget(), indicator: count, points, asOf: '2024-06-30' });
      expect(result.current?.period).toBe('2021');
      expect(result.leftOut.map(({ period }) => period)).toEqual(['2022', '2023']);
    });
  });

  it('takes six of seven years, and none of the eighth', () => {
    const result = assess({ baselinePeriod: '2016' }, yearlyPoints(2016, [9, 9, 9, 8, 8, 8, 8, 7]));
    expect(result.leftOut).toEqual([
      { period: '2016', why: 'outsideWindow' },
      { period: '2017', why: 'beyondSix' },
    ]);
  });

  it('counts years, not points, where years are missing', () => {
    const points = [2017, 2019, 2021, 2023].map((year, i) => examplePoint(String(year), 8 - i));
    expect(assess({}, points)).toMatchObject({ yearsUsed: 6, averageChange: -0.5 });
  });

  it('judges school years and reference dates in whole years', () => {
    const school = ['2019/20', '2020/21', '2021/22', '2022/23'].map((key, i) => examplePoint(key, 8 - i / 2));
    expect(assess({ baselinePeriod: '2019/20', duePeriod: '2029/30' }, school)).toMatchObject({
      yearsUsed: 3,
      yearsLeft: 7,
      averageChange: -0.5,
    });
    const dates = [2020, 2021, 2022, 2023].map((year, i) => examplePoint(`${year}-12-31`, 8 - i / 2));
    expect(assess({ baselinePeriod: '2020-12-31', duePeriod: '2030' }, dates)).toMatchObject({
      yearsUsed: 3,
      yearsLeft: 7,
    });
  });
});

describe('properties', () => {
  // Tenths, so that borders are really met.
  const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
  const series = fc.array(fc.option(tenths, { nil: null, freq: 6 }), { minLength: 1, maxLength: 9 });
  const targets = fc.record({
    baselineValue: tenths,
    value: tenths,
    direction: fc.constantFrom('up' as const, 'down' as const),
    tolerance: fc.option(
      fc.integer({ min: 1, max: 30 }).map((n) => n / 10),
      { nil: null },
    ),
    duePeriod: fc.constantFrom('2022', '2023', '2025', '2030'),
    baselinePeriod: fc.constantFrom('2015', '2018', '2022', null),
  });
  const mirrored = ['averageChange', 'pathChange', 'neededChange', 'observedSinceBaseline'] as const;
  const same = ['gap', 'miss', 'missShare', 'pace', 'tolerance', 'yearsUsed', 'yearsLeft'] as const;
  const complemented = ['projected', 'projectedShown', 'pathValue', 'targetValue'] as const;

  function near(a: number | null, b: number | null) {
    if (a === null || b === null) expect(a).toBe(b);
    else expect(Math.abs(a - b)).toBeLessThan(1e-6 * Math.max(1, Math.abs(a)));
  }

  it('a complement has the same state and mirrored numbers', () => {
    fc.assert(
      fc.property(series, targets, (values, target) => {
        const first = 2024 - values.length;
        const here = assess(target, yearlyPoints(first, values));
        const there = assess(
          {
            ...target,
            baselineValue: 100 - target.baselineValue,
            value: 100 - target.value,
            direction: target.direction === 'up' ? 'down' : 'up',
          },
          yearlyPoints(
            first,
            values.map((value) => (value === null ? null : 100 - value)),
          ),
        );
        expect(there).toMatchObject({ state: here.state, receding: here.receding, reason: here.reason });
        for (const field of mirrored) near(there[field], here[field] === null ? null : -here[field]);
        for (const field of same) near(there[field], here[field]);
        for (const field of complemented) near(there[field], here[field] === null ? null : 100 - here[field]);
      }),
      { numRuns: 2000 },
    );
  });

  it('the unit does not matter', () => {
    fc.assert(
      fc.property(series, targets, fc.constantFrom(0.001, 0.1, 10, 1000), (values, target, k) => {
        const wide = { aggregation: 'rate', range: { min: null, max: null }, factor: 100 } as const;
        const points = (factor: number) =>
          yearlyPoints(
            2024 - values.length,
            values.map((value) => (value === null ? null : value * factor)),
          );
        const scaled = {
          ...target,
          baselineValue: target.baselineValue * k,
          value: target.value * k,
          tolerance: target.tolerance === null ? null : target.tolerance * k,
        };
        const asOf = '2024-06-30';
        const here = assessTarget({
          target: exampleTarget(target),
          indicator: wide,
          points: points(1),
          asOf,
        });
        const there = assessTarget({
          target: exampleTarget(scaled),
          indicator: wide,
          points: points(k),
          asOf,
        });
        expect(there.state).toBe(here.state);
        near(there.missShare, here.missShare);
        near(there.pace, here.pace);
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of the points does not matter', () => {
    fc.assert(
      fc.property(series, targets, fc.infiniteStream(fc.nat()), (values, target, random) => {
        const points = yearlyPoints(2024 - values.length, values);
        const keyed = points.map((point) => ({ point, key: random.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ point }) => point);
        expect(assess(target, shuffled)).toEqual(assess(target, points));
      }),
    );
  });

  it('numbers are finite, shares not negative, and what is shown is possible', () => {
    fc.assert(
      fc.property(series, targets, (values, target) => {
        const result = assess(target, yearlyPoints(2024 - values.length, values));
        for (const number of [...mirrored, ...same, ...complemented].map((field) => result[field])) {
          if (number !== null) expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true);
        }
        if (result.missShare !== null) expect(result.missShare).toBeGreaterThanOrEqual(0);
        if (result.projectedShown !== null) {
          expect(result.projectedShown).toBeGreaterThanOrEqual(0);
          expect(result.projectedShown).toBeLessThanOrEqual(100);
        }
        expect(result.used.length).toBeLessThanOrEqual(6);
        expect(result.used.length + result.leftOut.length).toBe(values.length);
        expect((result.reason === null) === (result.state !== 'notAssessable')).toBe(true);
        expect((result.method === null) === (result.state === 'notAssessable')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
