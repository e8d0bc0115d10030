import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';
import { differenceTest, newcombeDifference } from './newcombe-difference.ts';
import { maybeWelchDifference } from './welch-difference.ts';

const share = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n })));

describe('Newcombe', () => {
  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10, contrasts (a) to (h).
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d of %d less %d of %d', (a, m, b, n, low, high) => {
    const found = newcombeDifference({ count: a, n: m }, { count: b, n });
    expect(found.difference).toBeCloseTo(a / m - b / n, 12);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('turns its sign with the order and with the complements', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = newcombeDifference(a, b);
        const back = newcombeDifference(b, a);
        const rest = newcombeDifference({ ...a, count: a.n - a.count }, { ...b, count: b.n - b.count });
        for (const turned of [back, rest]) {
          expect(turned.difference).toBeCloseTo(-there.difference, 12);
          expect(turned.low).toBeCloseTo(-there.high, 12);
          expect(turned.high).toBeCloseTo(-there.low, 12);
        }
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('refuses what is no share', () => {
    expect(() => newcombeDifference({ count: 1, n: 2 }, { count: 3, n: 2 })).toThrow('not a share: 3 of 2');
  });
});

describe('test of two proportions', () => {
  // By hand: 56 of 70 and 48 of 80: pooled 104/150 = 0.69333; variance 0.69333 × 0.30667 × (1/70 + 1/80) = 0.0056952;
  // z = 0.2 ÷ 0.075467 = 2.6502.
  it('56 of 70 against 48 of 80', () => {
    const { z, p } = differenceTest({ count: 56, n: 70 }, { count: 48, n: 80 });
    expect(z).toBeCloseTo(2.6502, 4);
    expect(p).toBeCloseTo(0.008045, 6);
  });
  it.each([0, 5])('tells nothing where all answered alike: %d of 5', (count) => {
    expect(differenceTest({ count, n: 5 }, { count, n: 5 })).toEqual({ z: 0, p: 1 });
  });
});

describe('Welch', () => {
  const sample = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, n: values.length, sd: Math.sqrt(squares / (values.length - 1)) };
  };
  // Hours of sleep gained with two soporific drugs (Student 1908); the results are those that the documentation of R
  // shows for t.test(extra ~ group, data = sleep).
  const first = sample([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  const second = sample([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

  it("Student's sleep data", () => {
    const found = maybeWelchDifference(first, second);
    expect(found?.difference).toBeCloseTo(-1.58, 10);
    expect(found?.t).toBeCloseTo(-1.8608, 4);
    expect(found?.df).toBeCloseTo(17.776, 3);
    expect(found?.p).toBeCloseTo(0.07939, 5);
    expect(found?.low).toBeCloseTo(-3.3654832, 7);
    expect(found?.high).toBeCloseTo(0.2054832, 7);
  });
  it('turns its sign with the order', () => {
    const [there, back] = [maybeWelchDifference(first, second), maybeWelchDifference(second, first)];
    expect(back?.difference).toBeCloseTo(1.58, 10);
    expect(back?.low).toBeCloseTo(-(there?.high ?? Number.NaN), 12);
    expect(back?.p).toBe(there?.p);
  });
  it('needs two answers on both sides, and some difference among them', () => {
    expect(maybeWelchDifference({ ...first, n: 1 }, second)).toBeUndefined();
    expect(maybeWelchDifference(first, { ...second, n: 1 })).toBeUndefined();
    expect(maybeWelchDifference({ mean: 1, sd: 0, n: 5 }, { mean: 2, sd: 0, n: 5 })).toBeUndefined();
    expect(maybeWelchDifference({ ...first, n: 2 }, { ...second, n: 2 })?.df).toBeGreaterThan(1);
  });
});

describe('Holm', () => {
  // Holm 1979, section 3: the smallest of m is compared with α/m, the next with α/(m − 1) … By hand for four:
  // 0.01 × 4 = 0.04; 0.02 × 3 = 0.06; 0.022 × 2 = 0.044, but not below 0.06; 0.9 × 1 = 0.9.
  it('corrects in the order of the values', () => {
    const found = holm([0.022, 0.9, 0.01, 0.02]);
    for (const [i, expected] of [0.06, 0.9, 0.04, 0.06].entries()) expect(found[i]).toBeCloseTo(expected, 12);
  });
  it.each([
    [[], []],
    [[0.03], [0.03]],
    [
      [0.7, 0.8],
      [1, 1],
    ],
  ])('%j', (values, expected) => {
    expect(holm(values)).toEqual(expected);
  });
  it('never makes a value smaller, keeps the order, and stays at 1 or below', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(values, (found) => {
        const corrected = holm(found);
        expect(corrected).toHaveLength(found.length);
        for (const [i, p] of found.entries()) {
          expect(corrected[i]).toBeGreaterThanOrEqual(p);
          expect(corrected[i]).toBeLessThanOrEqual(Math.min(1, p * found.length) + 1e-12);
          for (const [j, q] of found.entries()) {
            if (p < q) expect(corrected[i]).toBeLessThanOrEqual(corrected[j] ?? Number.NaN);
          }
        }
      }),
    );
  });
});
