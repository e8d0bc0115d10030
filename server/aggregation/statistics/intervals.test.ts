import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarInterval } from './byar.ts';
import { maybeMeanInterval } from './mean-interval.ts';
import { poissonInterval } from './poisson.ts';
import { wilsonInterval } from './wilson.ts';

const share = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n })));

describe('Wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (count, n, low, high) => {
    const found = wilsonInterval({ count, n });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('is 0 and 1 where nobody or everybody counts', () => {
    for (const n of [1, 7, 20, 1e6]) {
      expect(wilsonInterval({ count: 0, n }).low).toBe(0);
      expect(wilsonInterval({ count: n, n }).high).toBe(1);
    }
  });

  it('holds the share, stays within 0 and 1, and mirrors that of the complement', () => {
    fc.assert(
      fc.property(share, ({ count, n }) => {
        const { low, high } = wilsonInterval({ count, n });
        const mirrored = wilsonInterval({ count: n - count, n });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
        expect(mirrored.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it('narrows as more are counted', () => {
    fc.assert(
      fc.property(share, ({ count, n }) => {
        const [few, many] = [
          { count, n },
          { count: 2 * count, n: 2 * n },
        ].map((one) => wilsonInterval(one));
        expect((many?.high ?? 1) - (many?.low ?? 0)).toBeLessThan((few?.high ?? 0) - (few?.low ?? 1));
      }),
    );
  });

  it.each([
    [1, 0],
    [0, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
  ])('refuses %d of %d', (count, n) => {
    expect(() => wilsonInterval({ count, n })).toThrow(`not a share: ${count} of ${n}`);
  });
});

describe('Poisson, exact', () => {
  // Garwood 1936, Biometrika 28, table; the formula is that of Ulm 1990.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.242, 7.225],
    [3, 0.619, 8.767],
    [4, 1.09, 10.242],
    [5, 1.623, 11.668],
    [6, 2.202, 13.059],
    [7, 2.814, 14.423],
    [8, 3.454, 15.763],
    [9, 4.115, 17.085],
    [10, 4.795, 18.39],
  ])('%d events', (count, low, high) => {
    const found = poissonInterval(count);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it('leaves 2.5 % on each side, by the sum of the single chances', () => {
    const chance = (k: number, mean: number): number => {
      let term = Math.exp(-mean);
      let sum = term;
      for (let i = 1; i <= k; i += 1) {
        term *= mean / i;
        sum += term;
      }
      return sum;
    };
    for (let count = 0; count < 40; count += 1) {
      const { low, high } = poissonInterval(count);
      expect(chance(count, high)).toBeCloseTo(0.025, 10);
      if (count > 0) expect(1 - chance(count - 1, low)).toBeCloseTo(0.025, 10);
    }
  });

  it('begins at 0 where nothing happened', () => {
    expect(poissonInterval(0).low).toBe(0);
  });

  it.each([-1, Number.NaN])('refuses %d', (count) => {
    expect(() => poissonInterval(count)).toThrow(`not a count of events: ${count}`);
  });
});

describe('Byar', () => {
  // By hand for 100 events, z = 1.959964:
  // low: 1 − 1/900 − 1.959964/30 = 0.933557; cubed 0.813621; times 100 = 81.362
  // high: 1 − 1/909 + 1.959964/(3 × 10.049876) = 1.063908; cubed 1.204237; times 101 = 121.628
  it('100 events', () => {
    const { low, high } = byarInterval(100);
    expect(low).toBeCloseTo(81.362, 3);
    expect(high).toBeCloseTo(121.628, 3);
  });

  // "Within 0.2 % of the exact value for numerators of 10 or more": Public Health Data Science (PHE) 2018, Technical
  // Guide: Confidence Intervals, appendix 1.
  it('is within 0.2 % of the exact interval from 10 events on', () => {
    for (let count = 10; count < 400; count += 1) {
      const [byar, exact] = [byarInterval(count), poissonInterval(count)];
      expect(Math.abs(byar.low / exact.low - 1)).toBeLessThan(0.002);
      expect(Math.abs(byar.high / exact.high - 1)).toBeLessThan(0.002);
    }
  });

  it('holds the count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e6 }), (count) => {
        const { low, high } = byarInterval(count);
        expect(low).toBeGreaterThan(0);
        expect(low).toBeLessThan(count);
        expect(high).toBeGreaterThan(count);
      }),
    );
  });

  it.each([0, -1, Number.NaN])('refuses %d', (count) => {
    expect(() => byarInterval(count)).toThrow(`not a count of events: ${count}`);
  });
});

describe('mean', () => {
  // By hand: 16 answers with mean 3 and standard deviation 2: t(97.5 %; 15) = 2.13145, times 2 ÷ 4 = 1.06572.
  it('t interval', () => {
    expect(maybeMeanInterval({ mean: 3, sd: 2, n: 16 })?.low).toBeCloseTo(1.93428, 5);
    expect(maybeMeanInterval({ mean: 3, sd: 2, n: 16 })?.high).toBeCloseTo(4.06572, 5);
  });
  it('needs two answers', () => {
    expect(maybeMeanInterval({ mean: 3, sd: 0, n: 1 })).toBeUndefined();
    expect(maybeMeanInterval({ mean: 3, sd: 0, n: 2 })).toEqual({ low: 3, high: 3 });
  });
});
