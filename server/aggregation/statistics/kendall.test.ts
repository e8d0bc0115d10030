import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extremeOrders, kendallOrders } from './kendall-orders.ts';
import { mannKendall } from './mann-kendall.ts';
import { maybeTheilSen } from './theil-sen.ts';

const series = fc.array(fc.integer({ min: -8, max: 8 }), { minLength: 2, maxLength: 14 });

/** Every order of the values, equal ones counted once for each copy. */
function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((first, i) => orders(values.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

describe('orders', () => {
  // By hand: of the six orders of three values one has S = 3, two have 1, two −1, one −3.
  it('three values', () => {
    expect(kendallOrders(3, [])).toEqual({ largest: 3, counts: [1, 2, 2, 1] });
  });
  // Two of three are equal: S is 2, 0 or −2, once each. Two pairs: 4!/(2!2!) = 6 orders, S from 4 to −4.
  it.each([
    [3, [2], { largest: 2, counts: [1, 1, 1] }],
    [4, [2, 2], { largest: 4, counts: [1, 1, 2, 1, 1] }],
    [4, [4], { largest: 0, counts: [1] }],
    [0, [], { largest: 0, counts: [1] }],
  ])('%d values with ties %j', (n, ties, expected) => {
    expect(kendallOrders(n, ties)).toEqual(expected);
  });
  // Kendall 1975, appendix table 1; Gilbert 1987, table A18: one-sided 0.167 for n = 4, S = 4; 0.042 for n = 5, S = 8;
  // 0.0083 for n = 5, S = 10; 0.028 for n = 6, S = 11; 0.0083 for n = 6, S = 13.
  it.each([
    [4, 4, 0.167],
    [5, 8, 0.042],
    [5, 10, 0.0083],
    [6, 11, 0.028],
    [6, 13, 0.0083],
    [10, 23, 0.023],
  ])('n = %d, S = %d', (n, s, oneSided) => {
    const { extreme, all } = extremeOrders(s, n, []);
    expect(extreme / all / 2).toBeCloseTo(oneSided, 3);
    expect(extremeOrders(-s, n, [])).toEqual({ extreme, all });
  });
});

describe('Mann–Kendall', () => {
  // Gilbert 1987, section 16.4.1: 10, 15, 14, 20 has five rises and one fall, S = 4.
  it('four values', () => {
    expect(mannKendall([10, 15, 14, 20])).toEqual({
      n: 4,
      rises: 5,
      falls: 1,
      s: 4,
      variance: (4 * 3 * 13) / 18,
      z: null,
      orders: { extreme: 8, all: 24 },
      p: 8 / 24,
    });
  });

  it('five values are significant only as an unbroken rise or fall', () => {
    const ranks = orders([1, 2, 3, 4, 5]);
    const clear = ranks.filter((one) => mannKendall(one).p < 0.05);
    expect(ranks).toHaveLength(120);
    expect(clear).toEqual([
      [1, 2, 3, 4, 5],
      [5, 4, 3, 2, 1],
    ]);
    expect(mannKendall([1, 2, 3, 4, 5]).p).toBeCloseTo(2 / 120, 12);
  });

  // By hand: 1 to 12 with the last two changed: 66 pairs, one falls: S = 64. Var = 12 × 11 × 29 ÷ 18 = 212.667;
  // z = 63 ÷ 14.5831 = 4.3201.
  it('twelve values by the normal distribution', () => {
    const found = mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 11]);
    expect(found).toMatchObject({ s: 64, orders: null });
    expect(found.variance).toBeCloseTo(212.667, 3);
    expect(found.z).toBeCloseTo(4.3201, 4);
    expect(found.p).toBeCloseTo(1.56e-5, 7);
  });

  it('ten values are the most that are counted out', () => {
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toMatchObject({
      z: null,
      orders: { extreme: 2, all: 3628800 },
    });
  });

  // By hand: eleven values, of which three and two are equal: 11 × 10 × 27 − 3 × 2 × 11 − 2 × 1 × 9 = 2886; ÷ 18 = 160.333.
  it('takes ties off the variance', () => {
    expect(mannKendall([1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 8]).variance).toBeCloseTo(160.333, 3);
  });

  it('tells nothing where all values are equal', () => {
    expect(mannKendall([2, 2, 2, 2, 2, 2]).p).toBe(1);
    expect(mannKendall(Array(11).fill(3)).p).toBe(1);
    expect(mannKendall([]).p).toBe(1);
  });

  it('has the variance and chances of all orders, also with ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 }), (values) => {
        const all = orders(values).map((one) => mannKendall(one).s);
        const found = mannKendall(values);
        const far = all.filter((s) => Math.abs(s) >= Math.abs(found.s)).length;
        expect(found.p).toBeCloseTo(far / all.length, 12);
        expect(all.reduce((sum, s) => sum + s * s, 0) / all.length).toBeCloseTo(found.variance, 10);
      }),
      { numRuns: 30 },
    );
  });

  it('turns its sign with the order of the values, and a constant changes nothing', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -50, max: 50 }), (values, constant) => {
        const found = mannKendall(values);
        const turned = mannKendall(values.toReversed());
        expect(turned.s).toBe(found.s === 0 ? 0 : -found.s);
        expect(turned.p).toBeCloseTo(found.p, 12);
        expect(mannKendall(values.map((value) => value + constant))).toEqual(found);
        expect(found.p).toBeGreaterThan(0);
        expect(found.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Theil–Sen', () => {
  const yearly = (values: readonly number[]) => values.map((value, years) => ({ years, value }));

  // Hollander and Wolfe 1999, section 9.2, cloud seeding (Smith 1967): the ten slopes in order are −0.15, −0.13, −0.08,
  // −0.07, −0.0575, −0.055, −0.045, −0.0333, 0.01, 0.04; the median −0.05625. At five values 95 % need all of them.
  it('five values', () => {
    const found = maybeTheilSen(yearly([1.26, 1.27, 1.12, 1.16, 1.03]));
    expect(found?.slope).toBeCloseTo(-0.05625, 10);
    expect(found).toMatchObject({ pairs: 10, rank: 1 });
    expect(found?.low).toBeCloseTo(-0.15, 10);
    expect(found?.high).toBeCloseTo(0.04, 10);
  });

  // By hand from the exact distribution: at six values 13 is the smallest S that at most 2.5 % reach (6 of 720; 11 is
  // reached by 20), so C = 11 and the second slope from each end of fifteen bounds the interval. The ten slopes
  // between the first five values are 1, those to the last 2, 2.25, 2.67, 3.5 and 6.
  it('six values', () => {
    const found = maybeTheilSen(yearly([0, 1, 2, 3, 4, 10]));
    expect(found).toMatchObject({ slope: 1, pairs: 15, rank: 2, low: 1 });
    expect(found?.high).toBe(3.5);
  });

  // Kendall 1975, appendix table 1: at ten values S = 23 is the smallest that at most 2.5 % reach (2.3 %), so C = 21 and
  // (45 − 21) ÷ 2 = 12. The normal approximation, 1.96 × √125 = 21.9, would give 11.
  it('ten values', () => {
    expect(maybeTheilSen(yearly([1, 3, 2, 4, 6, 5, 7, 9, 8, 10]))).toMatchObject({ pairs: 45, rank: 12 });
  });

  // By hand: twelve values, Var = 212.667, C = 1.96 × 14.583 = 28.58; (66 − 28.58) ÷ 2 = 18.7: the 18th from each end.
  it('twelve values', () => {
    const found = maybeTheilSen(yearly([1, 3, 2, 4, 6, 5, 7, 9, 8, 10, 12, 11]));
    expect(found).toMatchObject({ pairs: 66, rank: 18, slope: 1 });
  });

  it('has no interval with four values, and nothing with one', () => {
    expect(maybeTheilSen(yearly([1, 2, 3, 5]))).toMatchObject({ rank: 0, low: null, high: null });
    expect(maybeTheilSen(yearly([1]))).toBeUndefined();
  });

  it('uses the time between values', () => {
    expect(
      maybeTheilSen([
        { years: 0, value: 1 },
        { years: 4, value: 3 },
      ])?.slope,
    ).toBe(0.5);
  });

  it('lies within its interval; reversed it turns its sign; a line is found', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -5, max: 5 }), (values, slope) => {
        const found = maybeTheilSen(yearly(values));
        const turned = maybeTheilSen(yearly(values.toReversed()));
        expect(turned?.slope).toBeCloseTo(-(found?.slope ?? Number.NaN), 10);
        if (found?.low != null && found.high != null) {
          expect(found.low).toBeLessThanOrEqual(found.slope);
          expect(found.high).toBeGreaterThanOrEqual(found.slope);
          expect(turned?.low).toBeCloseTo(-found.high, 10);
        }
        const tilted = maybeTheilSen(yearly(values.map((value, i) => value + slope * i + 7)));
        expect(tilted?.slope).toBeCloseTo((found?.slope ?? Number.NaN) + slope, 9);
      }),
    );
  });
});
