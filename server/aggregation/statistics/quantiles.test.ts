import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { gammaQuantile, incompleteGamma, logGamma } from './gamma.ts';
import { invertRising } from './invert.ts';
import { twoSidedNormal, z95 } from './normal.ts';
import { t95, twoSidedStudent } from './student.ts';

// The oracle is jstat 1.9, which is exact to about ten digits.
const shapes = [0.5, 1, 1.5, 2, 3.7, 5, 9, 10, 25, 100];
const degrees = [1, 2, 3, 4.5, 7, 10, 17.776, 30, 99, 1000];

describe('quantiles', () => {
  it.each(shapes)('gamma with shape %d', (shape) => {
    for (const p of [0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999]) {
      const expected = jStat.gamma.inv(p, shape, 1);
      expect(gammaQuantile(p, shape) / expected).toBeCloseTo(1, 7);
      expect(2 * gammaQuantile(p, shape)).toBeCloseTo(jStat.chisquare.inv(p, 2 * shape), 5);
    }
  });

  it.each(degrees)("Student's t with %d degrees of freedom", (df) => {
    expect(t95(df)).toBeCloseTo(jStat.studentt.inv(0.975, df), 6);
    for (const t of [0, 0.1, 1, 1.96, 3, 12, -2.5]) {
      expect(twoSidedStudent(t, df)).toBeCloseTo(2 * jStat.studentt.cdf(-Math.abs(t), df), 6);
    }
  });

  it.each([0, 0.01, 0.5, 1, 1.96, 2.5, 4, 6, -1, -3])('normal beyond %d', (z) => {
    expect(twoSidedNormal(z)).toBeCloseTo(2 * jStat.normal.cdf(-Math.abs(z), 0, 1), 8);
  });

  it('normal, 95 %', () => {
    expect(z95).toBeCloseTo(jStat.normal.inv(0.975, 0, 1), 9);
    expect(twoSidedNormal(z95)).toBeCloseTo(0.05, 14);
  });

  it.each([0.1, 0.5, 1, 1.5, 2, 10, 100.5, 1000])('ln Γ(%d)', (x) => {
    expect(logGamma(x)).toBeCloseTo(jStat.gammaln(x), 8);
  });
});

describe('closed forms', () => {
  // t with 1 degree of freedom is the Cauchy distribution: half lies beyond ±1. With 2: 1 − t ÷ √(2 + t²).
  it('Student', () => {
    expect(twoSidedStudent(1, 1)).toBeCloseTo(0.5, 14);
    expect(twoSidedStudent(2, 2)).toBeCloseTo(1 - 2 / Math.sqrt(6), 14);
    expect(t95(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 10);
    expect(twoSidedStudent(0, 5)).toBe(1);
    expect(twoSidedStudent(Number.POSITIVE_INFINITY, 5)).toBe(0);
  });
  // Gamma with shape 1 is the exponential distribution, also where it is nearly all or nothing.
  it.each([1e-9, 0.1, 1, 1.99, 2, 2.01, 30])('gamma with shape 1 at %d', (x) => {
    const { lower, upper } = incompleteGamma(1, x);
    expect(upper / Math.exp(-x)).toBeCloseTo(1, 12);
    expect(lower / -Math.expm1(-x)).toBeCloseTo(1, 6);
  });
  it('nothing lies below 0', () => {
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(3, -1)).toEqual({ lower: 0, upper: 1 });
    expect(gammaQuantile(0, 3)).toBe(0);
  });
  it('nothing is told of what is no number', () => {
    expect(() => incompleteGamma(3, Number.NaN)).toThrow('no incomplete gamma function of 3 and NaN');
    expect(() => twoSidedNormal(Number.NaN)).toThrow('NaN');
    expect(() => twoSidedStudent(Number.NaN, 5)).toThrow('no incomplete beta function at NaN');
    expect(() => invertRising((x) => x, 1, [Number.NaN, 2])).toThrow('nowhere between NaN and 2');
  });
  it('both parts make one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 600, noNaN: true }),
        (a, x) => {
          const { lower, upper } = incompleteGamma(a, x);
          expect(lower + upper).toBeCloseTo(1, 12);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
