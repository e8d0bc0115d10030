import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeCochranArmitage } from './cochran-armitage.ts';
import { mannKendall } from './mann-kendall.ts';
import { seasonalKendall } from './seasonal-kendall.ts';

describe('Cochran–Armitage', () => {
  // Agresti 2002, Categorical Data Analysis, table 3.7 and section 5.3.5: malformations by the mother's drinks a day,
  // z² = 6.57 and P = 0.010.
  const infants = [
    { years: 0, count: 48, n: 48 + 17066 },
    { years: 0.5, count: 38, n: 38 + 14464 },
    { years: 1.5, count: 5, n: 5 + 788 },
    { years: 4, count: 1, n: 1 + 126 },
    { years: 7, count: 1, n: 1 + 37 },
  ];
  it("Agresti's infants", () => {
    const found = maybeCochranArmitage(infants);
    expect((found?.z ?? Number.NaN) ** 2).toBeCloseTo(6.57, 2);
    expect(found?.p).toBeCloseTo(0.01, 3);
  });

  // By hand: 10 of 100, 20 of 100, 30 of 100: pooled 0.2, mean year 1, spread 100 × (1 + 0 + 1) = 200,
  // slope (−10 + 30) ÷ 200 = 0.1, error √(0.16 ÷ 200) = 0.0282843, z = 3.53553.
  it('three years', () => {
    const found = maybeCochranArmitage([10, 20, 30].map((count, years) => ({ years, count, n: 100 })));
    expect(found).toMatchObject({ pooled: 0.2, meanYears: 1, spread: 200, slope: 0.1 });
    expect(found?.error).toBeCloseTo(0.0282843, 7);
    expect(found?.z).toBeCloseTo(3.53553, 5);
    expect(found?.low).toBeCloseTo(0.1 - 1.959964 * 0.0282843, 6);
    expect(found?.high).toBeCloseTo(0.1 + 1.959964 * 0.0282843, 6);
  });

  it.each([
    ['nobody', [0, 0, 0], [0, 1, 2]],
    ['everybody', [100, 100, 100], [0, 1, 2]],
    ['one time', [10, 20, 30], [1, 1, 1]],
  ])('tells nothing of %s', (_, counts, times) => {
    const points = counts.map((count, i) => ({ years: times[i] ?? 0, count, n: 100 }));
    expect(maybeCochranArmitage(points)).toBeUndefined();
  });
  it('tells nothing of nothing', () => {
    expect(maybeCochranArmitage([])).toBeUndefined();
  });

  it('turns its sign with the complement and with time; the start of time changes nothing', () => {
    const share = fc
      .integer({ min: 2, max: 500 })
      .chain((n) => fc.integer({ min: 1, max: n - 1 }).map((count) => ({ count, n })));
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 8 }), (shares) => {
        const points = shares.map((one, years) => ({ ...one, years }));
        const z = maybeCochranArmitage(points)?.z ?? Number.NaN;
        const others: [typeof points, number][] = [
          [points.map((one) => ({ ...one, count: one.n - one.count })), -z],
          [points.map((one) => ({ ...one, years: -one.years })), -z],
          [points.map((one) => ({ ...one, years: one.years + 2000 })), z],
        ];
        for (const [changed, expected] of others) {
          expect(maybeCochranArmitage(changed)?.z).toBeCloseTo(expected, 6);
        }
      }),
    );
  });
});

const cell = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const tables = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([years, seasons]) =>
    fc.array(fc.array(cell, { minLength: seasons, maxLength: seasons }), {
      minLength: years,
      maxLength: years,
    }),
  );

function orders<T>(rows: readonly T[]): T[][] {
  if (rows.length < 2) return [[...rows]];
  return rows.flatMap((first, i) => orders(rows.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

describe('seasonal Kendall', () => {
  // By hand, two seasons over three years: season 1: 1, 2, 3; season 2: 5, 7, 6. Year 1 to 2: both rise, d = 2; 1 to 3:
  // both rise, d = 2; 2 to 3: one rises, one falls, d = 0. S = 4; Σd² = 8; the years have −4, 2, 2: Σ = 24;
  // Var = (8 + 24) ÷ 3 = 10.667; z = 3 ÷ 3.26599 = 0.91856. Independent: 2 × 3 × 2 × 11 ÷ 18 = 7.333.
  // Slopes 1, 1, 1 and 2, 0.5, −1: median 1.
  it('three years of two seasons', () => {
    const found = seasonalKendall([
      [1, 5],
      [2, 7],
      [3, 6],
    ]);
    expect(found).toMatchObject({ years: 3, n: 6, rises: 5, falls: 1, s: 4, squares: 8, yearSquares: 24 });
    expect(found.variance).toBeCloseTo(10.667, 3);
    expect(found.independent).toBeCloseTo(7.333, 3);
    expect(found.z).toBeCloseTo(0.91856, 5);
    expect(found.p).toBeCloseTo(0.3583, 4);
    // Six slopes are too few for 95 %: 1.96 × 3.266 = 6.4 of them would have to lie between the limits.
    expect(found.slope).toMatchObject({ slope: 1, pairs: 6, rank: 0, low: null, high: null });
  });

  // Hirsch and Slack 1984: Var(S) = Σ σ(g, g) + Σ σ(g, h), with σ(g, h) from K and midranks.
  it('has the variance of the published formula', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const seasons = (rows[0] ?? []).map((_, g) => rows.map((row) => row[g] ?? null));
        const published = seasons.flatMap((g) => seasons.map((h) => covariance(g, h)));
        expect(seasonalKendall(rows).variance).toBeCloseTo(
          published.reduce((sum, value) => sum + value, 0),
          9,
        );
      }),
    );
  });

  it('has the variance that S has over all orders of the years', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const all = orders(rows).map((one) => seasonalKendall(one).s);
        const variance = all.reduce((sum, s) => sum + s * s, 0) / all.length;
        expect(variance).toBeCloseTo(seasonalKendall(rows).variance, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('with one season is Mann–Kendall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 14 }), (values) => {
        const [seasonal, plain] = [seasonalKendall(values.map((value) => [value])), mannKendall(values)];
        expect(seasonal.s).toBe(plain.s);
        expect(seasonal.variance).toBeCloseTo(plain.variance, 9);
        expect(seasonal.independent).toBeCloseTo(plain.variance, 9);
        expect(seasonal.z).toBeCloseTo(plain.z ?? Number.NaN, 9);
      }),
    );
  });

  it('does not take the same months twelve times for twelve', () => {
    const once = seasonalKendall([1, 3, 2, 5, 4, 6, 8, 7, 9, 10, 12, 11].map((value) => [value]));
    const copied = seasonalKendall(
      [1, 3, 2, 5, 4, 6, 8, 7, 9, 10, 12, 11].map((value) => Array<number>(12).fill(value)),
    );
    expect(copied.variance).toBeCloseTo(144 * once.variance, 6);
    expect(copied.independent).toBeCloseTo(12 * once.variance, 6);
  });

  it('a level of its own for each season changes nothing; reversed it turns its sign', () => {
    fc.assert(
      fc.property(tables, fc.array(fc.integer(), { minLength: 4, maxLength: 4 }), (rows, levels) => {
        const found = seasonalKendall(rows);
        const raised = rows.map((row) =>
          row.map((value, g) => (value === null ? null : value + (levels[g] ?? 0))),
        );
        expect(seasonalKendall(raised)).toEqual(found);
        const turned = seasonalKendall(rows.toReversed());
        expect(turned.s + found.s).toBe(0);
        expect(turned.p).toBeCloseTo(found.p, 12);
      }),
    );
  });

  it('tells nothing of nothing', () => {
    expect(seasonalKendall([])).toMatchObject({ s: 0, p: 1, slope: null, variance: 0, independent: 0 });
    expect(seasonalKendall([[null], [3]])).toMatchObject({ n: 1, p: 1, slope: null });
  });
});

function covariance(g: readonly (number | null)[], h: readonly (number | null)[]): number {
  const n = g.length;
  const [counted, others] = [g, h].map((season) => season.filter((value) => value !== null).length);
  let k = 0;
  for (let j = 0; j < n; j += 1) {
    for (let i = 0; i < j; i += 1) k += Math.sign(sign(g, i, j) * sign(h, i, j));
  }
  const products = g.reduce<number>((sum, _, i) => sum + midrank(g, i) * midrank(h, i), 0);
  return (k + 4 * products - n * ((counted ?? 0) + 1) * ((others ?? 0) + 1)) / 3;
}

function sign(season: readonly (number | null)[], i: number, j: number): number {
  const [a, b] = [season[i] ?? null, season[j] ?? null];
  return a === null || b === null ? 0 : Math.sign(b - a);
}

function midrank(season: readonly (number | null)[], i: number): number {
  const counted = season.filter((value) => value !== null).length;
  return (counted + 1 + season.reduce<number>((sum, _, j) => sum + sign(season, j, i), 0)) / 2;
}
