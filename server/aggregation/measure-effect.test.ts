import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../data/effect.ts';
import type { Point } from '../../data/series.ts';
import { examplePoint } from './example-points.ts';
import { type EffectIndicator, tellEffect, tellSameWindows } from './measure-effect.ts';

const shares: EffectIndicator = { aggregation: 'rate', factor: 100, interval: 'wilson' };
const counts: EffectIndicator = { aggregation: 'count', factor: 1, interval: 'byar' };
const measure = { from: '2020-01-01', to: null };

/** Any interval of its own says that the point was counted. */
const own = { low: 0, high: 1, method: 'wilson' } as const;

function share(period: string, numerator: number, denominator: number, more: Partial<Point> = {}): Point {
  const value = (100 * numerator) / denominator;
  return examplePoint(period, value, { numerator, denominator, interval: own, ...more });
}

function count(period: string, value: number, more: Partial<Point> = {}): Point {
  return examplePoint(period, value, { interval: own, ...more });
}

function told(effect: Effect) {
  if (effect.state === 'refused') throw new Error(`refused: ${effect.reason}`);
  return effect;
}

describe('proportions', () => {
  test('Newcombe’s example: 48 of 80 before, 56 of 70 after', () => {
    const found = told(tellEffect([share('2019', 48, 80), share('2020', 56, 70)], measure, shares));
    expect(found.change).toBeCloseTo(20, 10);
    // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10, contrast (a): 0.0524 to 0.3339.
    expect(found.interval?.low).toBeCloseTo(5.24, 2);
    expect(found.interval?.high).toBeCloseTo(33.39, 2);
    expect(found.interval?.method).toBe('newcombe');
  });

  test('several years are pooled, not averaged', () => {
    const points = [
      share('2018', 10, 100),
      share('2019', 60, 300),
      share('2020', 30, 200),
      share('2021', 30, 200),
    ];
    const found = told(tellEffect(points, measure, shares));
    // 70 ÷ 400 = 17.5 %, not (10 % + 20 %) ÷ 2; 60 ÷ 400 = 15 %.
    expect(found.before).toEqual({
      periods: ['2018', '2019'],
      level: 17.5,
      numerator: 70,
      denominator: 400,
      sum: null,
    });
    expect(found.after).toMatchObject({
      periods: ['2020', '2021'],
      level: 15,
      numerator: 60,
      denominator: 400,
    });
    expect(found.change).toBe(-2.5);
  });

  test('without parts one year a side is compared, without an interval', () => {
    const points = [2017, 2018, 2019, 2020, 2021].map((year) => examplePoint(String(year), year - 2010));
    const found = told(tellEffect(points, measure, shares));
    expect(found).toMatchObject({
      before: { periods: ['2019'], level: 9, numerator: null, denominator: null, sum: 9 },
      after: { periods: ['2020'], level: 10 },
      change: 1,
      interval: null,
    });
  });

  test('a figure that nobody counted, or a numerator above its denominator, takes the interval', () => {
    const estimated = [share('2019', 48, 80), share('2020', 56, 70, { interval: null })];
    expect(told(tellEffect(estimated, measure, shares)).interval).toBeNull();
    const odd = [share('2019', 81, 80), share('2020', 56, 70)];
    expect(told(tellEffect(odd, measure, shares)).interval).toBeNull();
    const whole = [share('2019', 80, 80), share('2020', 56, 70)];
    expect(told(tellEffect(whole, measure, shares)).interval).not.toBeNull();
  });

  test('an indicator that declares none has none', () => {
    const points = [share('2019', 48, 80), share('2020', 56, 70)];
    expect(told(tellEffect(points, measure, { ...shares, interval: 'none' })).interval).toBeNull();
  });
});

describe('counts', () => {
  test('levels are means over the periods, the interval comes from the limits of both counts', () => {
    const points = [100, 110, 90, 80, 84, 76].map((value, index) => count(String(2017 + index), value));
    const found = told(tellEffect(points, measure, counts));
    expect(found.before).toMatchObject({ level: 100, sum: 300, numerator: null });
    expect(found.after).toMatchObject({ level: 80, sum: 240 });
    // By hand. Byar's limits of 240: 210.5932 and 272.3635, of 300: 267.0083 and 335.9419; ÷ 3: 70.1977 and 90.7878,
    // 89.0028 and 111.9806. −20 − √((80 − 70.1977)² + (111.9806 − 100)²) = −35.4797;
    // −20 + √((90.7878 − 80)² + (100 − 89.0028)²) = −4.5949.
    expect(found.interval?.low).toBeCloseTo(-35.4797, 4);
    expect(found.interval?.high).toBeCloseTo(-4.5949, 4);
    expect(found.interval?.method).toBe('mover');
  });

  test('below ten events the exact limits are taken, from ten on Byar’s', () => {
    const perThousand: EffectIndicator = { aggregation: 'rate', factor: 1000, interval: 'byar' };
    const points = [
      examplePoint('2019', 12, { numerator: 12, denominator: 1000, interval: own }),
      examplePoint('2020', 4, { numerator: 4, denominator: 1000, interval: own }),
    ];
    const found = told(tellEffect(points, measure, perThousand));
    // Exact limits of 4: 1.0899 and 10.2416 (Garwood 1936, table); Byar's of 12: 6.1935 and 20.9629.
    // −8 − √(2.9101² + 8.9629²) = −17.4235; −8 + √(6.2416² + 5.8065²) = 0.5248.
    expect(found.interval?.low).toBeCloseTo(-17.4235, 3);
    expect(found.interval?.high).toBeCloseTo(0.5248, 3);
    // The same events over half as many: twice the rates, twice the limits.
    const half = points.map((point) => ({
      ...point,
      value: 2 * (point.value ?? Number.NaN),
      denominator: 500,
    }));
    const doubled = told(tellEffect(half, measure, perThousand));
    expect(doubled.interval?.low).toBeCloseTo(2 * -17.4235, 3);
    expect(doubled.interval?.high).toBeCloseTo(2 * 0.5248, 3);
    // Byar's limits of 10: 4.7874 and 18.3915; the exact ones would be 4.7954 and 18.3904. None before: 0 and 3.6889.
    const ten = told(tellEffect([count('2019', 0), count('2020', 10)], measure, counts));
    expect(ten.interval?.low).toBeCloseTo(10 - Math.hypot(10 - 4.7874, 3.6889), 3);
    expect(ten.interval?.high).toBeCloseTo(18.3915, 3);
  });

  test('stocks are averaged; means, medians and indices are compared by one period a side', () => {
    const points = [10, 20, 40, 60].map((value, index) => examplePoint(String(2018 + index), value));
    const level = (aggregation: EffectIndicator['aggregation']) =>
      told(tellEffect(points, measure, { aggregation, factor: 1, interval: 'none' })).change;
    expect(level('stock')).toBe(35);
    for (const single of ['mean', 'median', 'index', 'deliveredRate'] as const)
      expect(level(single)).toBe(20);
  });
});

describe('the same windows elsewhere', () => {
  const windows = told(
    tellEffect(
      [10, 20, 40, 60].map((v, i) => count(String(2018 + i), v)),
      measure,
      counts,
    ),
  );
  const elsewhere = (points: readonly Point[]) => tellSameWindows(points, windows, counts);

  test('are computed alike', () => {
    const points = [9, 1, 3, 5, 7, 9].map((value, index) => count(String(2017 + index), value));
    expect(elsewhere(points)).toMatchObject({
      state: 'told',
      before: { level: 2 },
      after: { level: 6 },
      change: 4,
    });
  });

  test('need every period, complete and without a break', () => {
    const whole = [1, 3, 5, 7].map((value, index) => count(String(2018 + index), value));
    const change = (period: string, more: Partial<Point>) =>
      whole.map((point) => (point.period === period ? { ...point, ...more } : point));
    expect(elsewhere(whole.slice(1))).toEqual({ state: 'refused', reason: 'missing', period: '2018' });
    expect(elsewhere(change('2020', { complete: false }))).toMatchObject({
      reason: 'missing',
      period: '2020',
    });
    expect(elsewhere(change('2021', { value: null }))).toMatchObject({ reason: 'missing', period: '2021' });
    for (const period of ['2019', '2020', '2021'])
      expect(elsewhere(change(period, { notes: ['break'] }))).toEqual({
        state: 'refused',
        reason: 'break',
        period,
      });
    const brokenAtFirst = change('2018', { notes: ['break'] });
    expect(elsewhere(brokenAtFirst)).toMatchObject({ state: 'told' });
    expect(elsewhere([count('2017', 1), ...brokenAtFirst])).toMatchObject({ state: 'told' });
    expect(elsewhere([...whole, count('2022', 1, { notes: ['break'] })])).toMatchObject({ state: 'told' });
  });

  test('pooled rates need the parts there too', () => {
    const pooled = told(
      tellEffect(
        [1, 2, 3, 4].map((v, i) => share(String(2018 + i), v, 10)),
        measure,
        shares,
      ),
    );
    const without = [1, 2, 3, 4].map((v, i) => examplePoint(String(2018 + i), v));
    expect(tellSameWindows(without, pooled, shares)).toEqual({
      state: 'refused',
      reason: 'missing',
      period: '2018',
    });
    // One period a side is not pooled: 3 − 2.
    const single = told(tellEffect(without, measure, shares));
    expect(tellSameWindows(without, single, shares)).toMatchObject({ state: 'told', change: 1 });
  });
});

test('what can’t be compared is handed on with its reason', () => {
  expect(tellEffect([count('2019', 1)], measure, counts)).toEqual({
    state: 'refused',
    reason: 'noAfter',
    period: null,
  });
});

const part = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((k) => [k, n] as const));

test('sides turned round turn the sign; equal sides hold zero; the order of the points does not matter', () => {
  fc.assert(
    fc.property(part, part, fc.constantFrom(shares, counts), ([k, n], [l, m], indicator) => {
      const point = (period: string, numerator: number, denominator: number) =>
        indicator === shares ? share(period, numerator, denominator) : count(period, numerator);
      const tell = (points: Point[]) => told(tellEffect(points, measure, indicator));
      const there = tell([point('2019', k, n), point('2020', l, m)]);
      const back = tell([point('2019', l, m), point('2020', k, n)]);
      expect(back.change).toBeCloseTo(-there.change, 8);
      expect(back.interval?.low).toBeCloseTo(-(there.interval?.high ?? Number.NaN), 8);
      expect(there.interval?.low).toBeLessThanOrEqual(there.change + 1e-9);
      expect(there.interval?.high).toBeGreaterThanOrEqual(there.change - 1e-9);
      expect(tell([point('2020', l, m), point('2019', k, n)])).toEqual(there);
      const same = tell([point('2019', k, n), point('2020', k, n)]);
      expect(same.change).toBe(0);
      expect(same.interval?.low).toBeLessThanOrEqual(0);
      expect(same.interval?.high).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe('parts that are not all known', () => {
  const years = ['2018', '2019', '2020', '2021'];

  // A rate that lacks a part in one year is compared by one period a side.
  test.each<[string, Partial<Point>]>([
    ['numerator', { numerator: null }],
    ['denominator', { denominator: null }],
    ['part', { numerator: null, denominator: null }],
  ])('no %s: one period a side', (_, lacking) => {
    const points = years.map((year) => share(year, 10, 100, year === '2018' ? lacking : {}));
    expect(told(tellEffect(points, measure, shares)).before.periods).toEqual(['2019']);
    const last = years.map((year) => share(year, 10, 100, year === '2019' ? lacking : {}));
    const found = told(tellEffect(last, measure, shares));
    expect(found.before).toEqual({
      periods: ['2019'],
      level: 10,
      numerator: null,
      denominator: null,
      sum: 10,
    });
    expect(found.interval).toBeNull();
    const events = { ...shares, interval: 'byar' as const };
    const alone = examplePoint('2019', -1, { ...lacking, interval: own });
    expect(told(tellEffect([alone, share('2020', 1, 10)], measure, events)).interval).toBeNull();
  });

  test('a gap among them does not keep the others from being pooled', () => {
    const points = ['2017', ...years].map((year) => share(year, 10, 100));
    const gap = examplePoint('2016', null);
    expect(told(tellEffect([gap, ...points], measure, shares)).before.periods).toEqual(['2018', '2019']);
  });

  test('a count is told by its values, also where parts stand beside them', () => {
    const points = ['2019', '2020'].map((year) => count(year, 20, { numerator: 1, denominator: 2 }));
    expect(told(tellEffect(points, measure, counts)).before).toMatchObject({ level: 20, sum: 20 });
  });

  test('fewer than no events have no interval', () => {
    expect(told(tellEffect([count('2019', -1), count('2020', 5)], measure, counts)).interval).toBeNull();
    expect(told(tellEffect([count('2019', 5), count('2020', -1)], measure, counts)).interval).toBeNull();
  });
});
