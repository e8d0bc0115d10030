import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { randomNormals, randomUniforms } from './random-normals.ts';

describe('random numbers', () => {
  // The values of mulberry32 as they are widely published for the seeds 0 and 1.
  it.each([
    [0, [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]],
    [1, [0.6270739405881613, 0.002735721180215478, 0.5274470399599522]],
  ])('are mulberry32, seed %d', (seed, expected) => {
    const next = randomUniforms(seed);
    expect([next(), next(), next()]).toEqual(expected);
  });

  it('become normal by Box and Muller', () => {
    // By hand with the seed 1: √(−2 ln(1 − 0.627074)) = √1.97275, cos(2π × 0.0027357).
    expect(randomNormals(1, 1)[0]).toBeCloseTo(1.404546 * 0.999852, 5);
  });

  it('are distributed normally: quantiles against jstat', () => {
    const sorted = randomNormals(7, 20_000).sort((a, b) => a - b);
    for (const p of [0.01, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.99]) {
      // Four standard errors of a quantile: √(p(1 − p) ÷ n) ÷ density.
      const wanted = jStat.normal.inv(p, 0, 1);
      const density = Math.exp(-(wanted ** 2) / 2) / Math.sqrt(2 * Math.PI);
      const error = Math.sqrt((p * (1 - p)) / sorted.length) / density;
      expect(Math.abs((sorted[Math.round(p * sorted.length)] ?? Number.NaN) - wanted)).toBeLessThan(
        4 * error,
      );
    }
  });

  it('neighbours have nothing to do with each other', () => {
    const normals = randomNormals(7, 20_000);
    const products = normals.slice(1).map((value, i) => value * (normals[i] ?? Number.NaN));
    const mean = products.reduce((a, b) => a + b, 0) / products.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(products.length));
  });

  it('are the same for the same seed', () => {
    expect(randomNormals(3, 50)).toEqual(randomNormals(3, 50));
    expect(randomNormals(3, 50)).not.toEqual(randomNormals(4, 50));
    expect(randomNormals(3, 50)).toHaveLength(50);
  });
});
