import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../data/series.ts';
import { trend as trendSchema } from '../../data/trend.ts';
import { combineSeries } from './combine-series.ts';
import { examplePoint, yearlyPoints } from './example-points.ts';
import { rateIndicator, ratio, seriesInput } from './example-values.ts';
import { correctDistinct, inferTrend, tellTrends } from './trend.ts';

const yearly = { aggregation: 'count', factor: 1, periodicity: 'year' } as const;
const monthly = { ...yearly, periodicity: 'month' } as const;

/** After all examples. */
const asOf = '2049-12-31';

function trendOf(points: readonly Point[], indicator: Parameters<typeof inferTrend>[1] = yearly) {
  const found = inferTrend(points, indicator, asOf);
  expect(trendSchema.parse(found)).toEqual(found);
  return found;
}

/** Months from January `first` on. */
function months(first: number, values: readonly number[]): Point[] {
  return values.map((value, i) =>
    examplePoint(`${first + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, value),
  );
}

describe('yearly', () => {
  // By hand: five years, all ten pairs rise: S = 10, 2 of 120 orders lie as far out, p = 0.0167; all slopes are 2.
  it('five points that only rise are a clear rise', () => {
    expect(trendOf(yearlyPoints(2018, [1, 3, 5, 7, 9]))).toEqual({
      direction: 'up',
      reason: null,
      kind: 'year',
      n: 5,
      first: '2018',
      last: '2022',
      leftOut: [],
      otherKinds: false,
      unbroken: true,
      slope: 2,
      slopeLow: 2,
      slopeHigh: 2,
      p: 2 / 120,
      pCorrected: 2 / 120,
      together: 1,
      working: {
        method: 'mannKendall',
        rises: 10,
        falls: 0,
        s: 10,
        variance: 300 / 18,
        z: null,
        orders: { extreme: 2, all: 120 },
        pairs: 10,
        rank: 1,
      },
    });
  });

  it('five points that once stand still or fall back are none', () => {
    for (const values of [
      [1, 3, 3, 7, 9],
      [1, 5, 3, 7, 9],
    ]) {
      expect(trendOf(yearlyPoints(2018, values))).toMatchObject({ direction: 'none', unbroken: false });
    }
    expect(trendOf(yearlyPoints(2018, [9, 7, 5, 3, 1]))).toMatchObject({ direction: 'down', unbroken: true });
  });

  it('six points may fall back once', () => {
    // By hand: one of fifteen pairs falls, S = 13, 2 × 6 of 720 orders: p = 0.0167.
    const found = trendOf(yearlyPoints(2017, [1, 2, 4, 3, 5, 6]));
    expect(found).toMatchObject({ direction: 'up', unbroken: null, n: 6 });
    expect(found.p).toBeCloseTo(12 / 720, 12);
  });

  it('four points are too few', () => {
    expect(trendOf(yearlyPoints(2018, [1, 2, 3, 4]))).toMatchObject({
      direction: null,
      reason: 'tooFew',
      n: 4,
      first: '2018',
      last: '2021',
      working: null,
    });
  });

  it('no points, equal points', () => {
    expect(trendOf([])).toMatchObject({ reason: 'noValues', kind: null, first: null, last: null });
    expect(trendOf(yearlyPoints(2018, [null, null]))).toMatchObject({
      reason: 'noValues',
      kind: 'year',
      n: 0,
    });
    expect(trendOf(yearlyPoints(2018, [4, 4, 4, 4, 4, 4]))).toMatchObject({
      reason: 'constant',
      direction: null,
    });
  });

  it('leaves out gaps and incomplete figures and measures the time between the rest', () => {
    const points = yearlyPoints(2014, [1, null, 3, 4, 5, 99, 7]).map((point) =>
      point.period === '2019' ? { ...point, complete: false } : point,
    );
    expect(trendOf(points)).toMatchObject({
      n: 5,
      slope: 1,
      direction: 'up',
      leftOut: [
        { period: '2015', why: 'gap' },
        { period: '2019', why: 'incomplete' },
      ],
    });
  });

  it('a rate of the schools that reported is used, a count is not', () => {
    const points = yearlyPoints(2018, [1, 2, 3, 4, 5]).map((point) => ({ ...point, complete: false }));
    expect(trendOf(points, { ...yearly, aggregation: 'rate' })).toMatchObject({ n: 5 });
    expect(trendOf(points)).toMatchObject({ n: 0, reason: 'noValues' });
  });

  it('says that there are figures of other kinds of period, gaps among them not counted', () => {
    const years = yearlyPoints(2018, [1, 2, 3, 4, 5]);
    const range = (value: number | null) =>
      yearlyPoints(2023, [value]).map((point) => ({ ...point, kind: 'range' as const }));
    expect(trendOf([...years, ...range(9)])).toMatchObject({ n: 5, otherKinds: true });
    expect(trendOf([...years, ...range(null)])).toMatchObject({ n: 5, otherKinds: false });
  });

  it('names what is there of a period that is not over', () => {
    const [rest] = yearlyPoints(2023, [9]);
    const range = {
      ...(rest ?? expect.unreachable()),
      period: '2023-01-01..2023-10-31',
      kind: 'range' as const,
    };
    const years = yearlyPoints(2018, [1, 2, 3, 4, 5]);
    const named = [{ period: '2023-01-01..2023-10-31', why: 'incomplete' }];
    expect(trendOf([...years, { ...range, complete: false }])).toMatchObject({ n: 5, leftOut: named });
    expect(trendOf([...years, range])).toMatchObject({ leftOut: [] });
    expect(trendOf([...years, { ...range, complete: false, value: null }])).toMatchObject({ leftOut: [] });
    expect(trendOf([{ ...range, complete: false }])).toMatchObject({ reason: 'noValues' });
  });

  it('begins after the last break', () => {
    const points = yearlyPoints(2010, [9, 8, 7, 6, 1, 2, 3, 4, 5]).map((point) =>
      point.period === '2014' ? { ...point, notes: ['break'] } : point,
    );
    expect(trendOf(points)).toMatchObject({ first: '2014', n: 5, direction: 'up' });
    expect(trendOf(points).leftOut.map(({ why }) => why)).toEqual(Array(4).fill('beforeBreak'));
    expect(trendOf(points.slice(0, 8))).toMatchObject({ reason: 'break', n: 4, direction: null });
  });

  it('a break at the very first point breaks nothing', () => {
    const points = yearlyPoints(2018, [1, 2, 3, 4]).map((point) => ({ ...point, notes: ['break'] }));
    expect(trendOf(points.slice(0, 1))).toMatchObject({ reason: 'tooFew', leftOut: [] });
  });

  it.each(['2016/17', '2016/17-A', '2016-12-31'])('school years, training years and dates: %s', (key) => {
    const points = [0, 1, 2, 3, 4].map((i) => {
      const [from, to] = [2016 + i, 17 + i];
      return examplePoint(key.replace('2016', String(from)).replace('/17', `/${to}`), i);
    });
    const kind = points[0]?.kind ?? expect.unreachable();
    expect(trendOf(points, { ...yearly, periodicity: kind })).toMatchObject({ direction: 'up', kind });
    expect(trendOf(points, yearly)).toMatchObject({ kind });
  });

  it('order of the points is irrelevant, a constant changes nothing, reversed it turns', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (found, constant) => {
        const there = trendOf(yearlyPoints(2000, found));
        expect(trendOf(yearlyPoints(2000, found).toReversed())).toEqual(there);
        const raised = trendOf(
          yearlyPoints(
            2000,
            found.map((value) => value + constant),
          ),
        );
        expect(raised.direction).toBe(there.direction);
        expect(raised.p).toBe(there.p);
        const turned = trendOf(yearlyPoints(2000, found.toReversed()));
        const opposite = { up: 'down', down: 'up', none: 'none' } as const;
        expect(turned.direction).toBe(there.direction === null ? null : opposite[there.direction]);
      }),
    );
  });
});

describe('figures for periods that have not begun', () => {
  const points = yearlyPoints(2018, [1, 3, 5, 7, 9, 2, 1]);

  it('are named and change nothing else', () => {
    const { leftOut, ...told } = inferTrend(points, yearly, '2022-12-31');
    const { leftOut: none, ...without } = inferTrend(points.slice(0, 5), yearly, '2022-12-31');
    expect(leftOut).toEqual([
      { period: '2023', why: 'notBegun' },
      { period: '2024', why: 'notBegun' },
    ]);
    expect(none).toEqual([]);
    expect(told).toEqual(without);
    expect(told).toMatchObject({ n: 5, last: '2022', direction: 'up' });
  });

  it('count from the first day on', () => {
    expect(inferTrend(points, yearly, '2023-01-01')).toMatchObject({
      n: 6,
      last: '2023',
      leftOut: [{ period: '2024', why: 'notBegun' }],
    });
  });

  it('end no series by a break and choose no kind of period', () => {
    const broken = points.map((point) => (point.period === '2023' ? { ...point, notes: ['break'] } : point));
    expect(inferTrend(broken, yearly, '2022-12-31')).toMatchObject({ n: 5, reason: null });
    const ahead = months(2023, Array(12).fill(4));
    expect(inferTrend([...points, ...ahead], { ...yearly, periodicity: 'week' }, '2022-12-31')).toMatchObject(
      { kind: 'year', n: 5, otherKinds: false, leftOut: [{ period: '2023' }, { period: '2024' }] },
    );
  });

  it('alone tell nothing', () => {
    expect(inferTrend(points, yearly, '2017-12-31')).toMatchObject({
      reason: 'noValues',
      kind: null,
      n: 0,
      last: null,
    });
  });

  it('are no periods that are not over', () => {
    const [rest] = yearlyPoints(2023, [9]);
    const period = '2023-01-01..2023-10-31';
    const range = { ...(rest ?? expect.unreachable()), period, kind: 'range' as const, complete: false };
    const told = inferTrend([...points.slice(0, 5), range], yearly, '2022-12-31');
    expect(told.leftOut).toEqual([]);
    expect(told.otherKinds).toBe(false);
  });

  it('are left out of each of several series', () => {
    const [first, second] = tellTrends([points, points], yearly, '2022-12-31');
    expect([first?.n, second?.n]).toEqual([5, 5]);
  });
});

describe('shares with parts', () => {
  const share = { aggregation: 'rate', factor: 100, periodicity: 'year' } as const;
  const series = (interval: 'wilson' | 'none', counts: readonly [number, number][]) =>
    combineSeries(
      seriesInput(
        counts.map(([count, n], i) => ratio(String(2018 + i), count, n)),
        { indicator: { ...rateIndicator, interval } },
      ),
    );
  // By hand: 10, 15, 20, 25, 30 of 100: pooled 0.2, mean year 2, spread 100 × 10 = 1000,
  // slope (−20 − 15 + 25 + 60) ÷ 1000 = 0.05, error √(0.16 ÷ 1000) = 0.0126491, z = 3.95285.
  const rising = [10, 15, 20, 25, 30].map((count): [number, number] => [count, 100]);

  it('are tested by Cochran and Armitage where they count independent persons', () => {
    const found = trendOf(series('wilson', rising), share);
    expect(found).toMatchObject({ direction: 'up', n: 5, unbroken: true, slope: 5 });
    expect(found.slopeLow).toBeCloseTo(5 - 1.959964 * 1.26491, 4);
    expect(found.slopeHigh).toBeCloseTo(5 + 1.959964 * 1.26491, 4);
    expect(found.working).toMatchObject({
      method: 'cochranArmitage',
      pooled: 0.2,
      meanYears: 2,
      spread: 1000,
    });
    expect(found.working?.z).toBeCloseTo(3.95285, 5);
    expect(found.p).toBeCloseTo(7.7e-5, 6);
  });

  it('fall as they rise', () => {
    expect(trendOf(series('wilson', rising.toReversed()), share).direction).toBe('down');
  });

  it('are tested by their order where no interval is declared, or one year has none', () => {
    expect(trendOf(series('none', rising), share).working?.method).toBe('mannKendall');
    const one = series('wilson', rising).map((point, i) => (i === 2 ? { ...point, interval: null } : point));
    expect(trendOf(one, share).working?.method).toBe('mannKendall');
  });

  it('with many persons are no clear trend at five points that are no unbroken rise', () => {
    const many = [1000, 1500, 1400, 2500, 3000].map((count): [number, number] => [count, 10_000]);
    const found = trendOf(series('wilson', many), share);
    expect(found.p).toBeLessThan(1e-6);
    expect(found).toMatchObject({ direction: 'none', unbroken: false });
  });
});

describe('months', () => {
  const season = (month: number) => 100 * Math.sin((month * Math.PI) / 6);
  const years = (count: number, step: number) =>
    Array.from({ length: 12 * count }, (_, i) => season(i % 12) + step * Math.floor(i / 12));

  // By hand: in each of 10 pairs of years all 12 months rise: d = 12, S = 120, Σd² = 1440; the years have −48, −24, 0,
  // 24, 48: Σ = 5760; Var = 7200 ÷ 3 = 2400; z = 119 ÷ 48.99 = 2.4291; independent: 12 × 16.667 = 200.
  it('are compared with the same month of other years', () => {
    const found = trendOf(months(2018, years(5, 3)), monthly);
    expect(found).toMatchObject({ direction: 'up', n: 60, unbroken: null, kind: 'month' });
    expect(found.slope).toBeCloseTo(3, 9);
    expect(found.working).toMatchObject({
      method: 'seasonalKendall',
      years: 5,
      rises: 120,
      falls: 0,
      s: 120,
      squares: 1440,
      yearSquares: 5760,
      variance: 2400,
      pairs: 120,
    });
    expect(found.working?.z).toBeCloseTo(2.4291, 4);
    expect(trendOf(months(2018, years(5, -3)), monthly).direction).toBe('down');
  });

  it('need one month in five years', () => {
    expect(trendOf(months(2018, years(5, 3)).slice(0, 48), monthly)).toMatchObject({
      reason: 'tooFew',
      n: 48,
    });
    expect(trendOf(months(2018, years(5, 3)).slice(0, 49), monthly).reason).toBeNull();
  });

  it('a season alone is no trend', () => {
    expect(trendOf(months(2018, years(5, 0)), monthly)).toMatchObject({ reason: 'constant' });
  });

  it('a year without values keeps its place', () => {
    const points = months(2018, years(6, 3)).filter(({ period }) => !period.startsWith('2020'));
    expect(trendOf(points, monthly)).toMatchObject({ n: 60, working: { years: 6 } });
    expect(trendOf(points, monthly).slope).toBeCloseTo(3, 9);
  });

  it.each([
    ['quarters', ['-Q1', '-Q2', '-Q3', '-Q4']],
    ['halves', ['-H1', '-H2']],
  ])('%s likewise', (_, seasons) => {
    const points = [0, 1, 2, 3, 4, 5].flatMap((year) =>
      seasons.map((part, i) => examplePoint(`${2018 + year}${part}`, year + 10 * i)),
    );
    expect(trendOf(points)).toMatchObject({
      n: 6 * seasons.length,
      slope: 1,
      working: { method: 'seasonalKendall', rises: 15 * seasons.length, years: 6 },
    });
  });

  it('a second half belongs to the school year in which it lies', () => {
    const points = [0, 1, 2, 3, 4, 5].flatMap((year) =>
      ['1', '2'].map((half) => examplePoint(`${2015 + year}/${16 + year}-${half}`, year)),
    );
    expect(trendOf(points)).toMatchObject({ slope: 1, working: { rises: 30, falls: 0, years: 6 } });
  });
});

it('of five months it is not asked whether they rise without a break', () => {
  const januaries = [2018, 2019, 2020, 2021, 2022].map((year) => examplePoint(`${year}-01`, year));
  expect(trendOf(januaries, monthly)).toMatchObject({ n: 5, unbroken: null });
});

// By hand: January to January 1, 2, 3, 2, 1: four pairs rise and four fall, so S = 0 and p = 1.
it('months that rise as often as they fall are told, with no direction', () => {
  const januaries = [1, 2, 3, 2, 1].map((value, i) => examplePoint(`${2018 + i}-01`, value));
  expect(trendOf(januaries, monthly)).toMatchObject({ reason: null, direction: 'none', p: 1 });
});

it('reference dates of any month make years', () => {
  const days = ['2018-03-01', '2019-06-30', '2020-09-15', '2021-12-31', '2022-10-01'];
  const dates = days.map((day, i) => examplePoint(day, i));
  expect(trendOf(dates, { ...yearly, periodicity: 'date' })).toMatchObject({ n: 5, direction: 'up' });
});

// By hand: eight times 0, then four times 1: 32 of 66 pairs rise and none falls, so the median slope is 0 while S = 32;
// Var = (12 × 11 × 29 − 8 × 7 × 21 − 4 × 3 × 13) ÷ 18 = 138.67, z = 31 ÷ 11.78 = 2.63.
it('the direction is that of S, also where the median slope is 0', () => {
  const steps = yearlyPoints(2010, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
  const found = trendOf(steps);
  expect(found).toMatchObject({ direction: 'up', slope: 0, working: { s: 32 } });
  expect(found.working?.z).toBeCloseTo(2.63, 2);
  expect(trendOf(steps.map((one) => ({ ...one, value: -(one.value ?? 0) }))).direction).toBe('down');
});

it.each([
  ['waves', (i: number) => `b-${i}@${2010 + i}-01-01..${2010 + i}-02-01`],
  ['weeks', (i: number) => `2020-W${10 + i}`],
  ['ranges', (i: number) => `${2010 + i}-01-01..${2010 + i}-10-31`],
])('%s have no trend', (_, key) => {
  const points = [0, 1, 2, 3, 4, 5].map((i) => examplePoint(key(i), i));
  expect(trendOf(points)).toMatchObject({ reason: 'kind', direction: null, n: 6 });
});

it("takes the indicator's own kind of period, otherwise the most frequent", () => {
  const points = [...yearlyPoints(2018, [1, 2, 3, 4, 5]), ...months(2020, [9, 8, 7, 6, 5, 4])];
  expect(trendOf(points, yearly)).toMatchObject({ kind: 'year', n: 5, leftOut: [] });
  expect(trendOf(points, { ...yearly, periodicity: 'schoolYear' })).toMatchObject({ kind: 'month', n: 6 });
});

describe('several series together', () => {
  const rise = yearlyPoints(2017, [1, 2, 3, 4, 5, 6]);
  const few = yearlyPoints(2017, [1, 2]);
  // By hand: six points that only rise: p = 2 ÷ 720 = 0.00278; two of them together: 0.00556 each.
  it('are corrected by Holm, in their order, leaving out what is not tested', () => {
    const [first, none, second] = tellTrends(
      [rise, few, rise.map((p) => ({ ...p, value: -(p.value ?? 0) }))],
      yearly,
      asOf,
    );
    expect(first).toMatchObject({ direction: 'up', together: 2, p: 2 / 720 });
    expect(first?.pCorrected).toBeCloseTo(4 / 720, 12);
    expect(second).toMatchObject({ direction: 'down', together: 2 });
    expect(none).toMatchObject({ direction: null, together: 0, pCorrected: null });
  });

  // By hand: p = 2 ÷ 120 for each of three; told of two distinct series it is 4 ÷ 120, which is below 5 %.
  it('count a series that is told twice once', () => {
    const five = inferTrend(yearlyPoints(2018, [1, 2, 3, 4, 5]), yearly, asOf);
    const found = correctDistinct([
      { series: 'b', trend: five },
      { series: 'a', trend: five },
      { series: 'b', trend: five },
    ]);
    for (const trend of found) expect(trend).toMatchObject({ direction: 'up', together: 2, p: 2 / 120 });
    expect(found.map(({ pCorrected }) => pCorrected)).toEqual([4 / 120, 4 / 120, 4 / 120]);
    const [falls] = correctDistinct([
      { series: 'b', trend: inferTrend(yearlyPoints(2018, [5, 4, 3, 2, 1]), yearly, asOf) },
      { series: 'a', trend: five },
    ]);
    expect(falls?.direction).toBe('down');
  });

  it('may be no clear trend any more', () => {
    // p = 2 ÷ 120 × 3 = 0.05 is not below 5 %.
    const five = yearlyPoints(2018, [1, 2, 3, 4, 5]);
    expect(tellTrends([five], yearly, asOf)[0]?.direction).toBe('up');
    expect(tellTrends([five, five], yearly, asOf).map(({ direction }) => direction)).toEqual(['up', 'up']);
    const three = tellTrends([five, five, five], yearly, asOf);
    expect(three.map(({ direction }) => direction)).toEqual(['none', 'none', 'none']);
  });
});
