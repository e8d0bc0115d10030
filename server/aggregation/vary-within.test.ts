import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../data/series.ts';
import { wilsonInterval } from './statistics/wilson.ts';
import { varyWithin } from './vary-within.ts';

const z95 = 1.959963984540054;

describe('a figure varied within its interval', () => {
  it.each<[Interval['method'], number, number, number, number]>([
    ['wilson', 7, 5.8, 8.4, 100],
    ['byar', 81, 64.3, 100.7, 1],
    ['poisson', 4, 1.1, 10.2, 1],
    ['t', -3, -5, 0, 1],
  ])('%s: the value in the middle, the ends at ±1.96', (method, value, low, high, factor) => {
    const vary = varyWithin(value, { low, high, method }, factor);
    expect(vary(0)).toBeCloseTo(value, 9);
    expect(vary(-z95)).toBeCloseTo(low, 9);
    expect(vary(z95)).toBeCloseTo(high, 9);
  });

  it('a mean of answers on its own scale', () => {
    const vary = varyWithin(10, { low: 8, high: 13, method: 't' }, 1);
    expect(vary(-z95 / 2)).toBeCloseTo(9, 9);
    expect(vary(z95 / 2)).toBeCloseTo(11.5, 9);
    expect(vary(2 * z95)).toBeCloseTo(16, 9);
  });

  it('counts on the scale of the square root, never below 0', () => {
    // By hand: √9 = 3, √16 = 4, halfway 3.5² = 12.25; √9 − 4 × (√9 − √4) is below 0.
    const vary = varyWithin(9, { low: 4, high: 16, method: 'byar' }, 1);
    expect(vary(z95 / 2)).toBeCloseTo(12.25, 9);
    expect(vary(-z95 / 2)).toBeCloseTo(6.25, 9);
    expect(vary(-4 * z95)).toBe(0);
  });

  it('shares on the angular scale, never outside 0 and 100', () => {
    // By hand: arcsin √0.25 = 30°, arcsin √0.5 = 45°, halfway sin² 37.5° = 0.37059; arcsin √0.0669873 = 15°.
    const vary = varyWithin(25, { low: 6.69873, high: 50, method: 'wilson' }, 100);
    expect(vary(z95 / 2)).toBeCloseTo(37.059, 3);
    expect(vary(-z95 / 2)).toBeCloseTo(100 * Math.sin((22.5 * Math.PI) / 180) ** 2, 4);
    expect(vary(-9)).toBe(0);
    expect(vary(9)).toBeCloseTo(100, 9);
  });

  it('at 0 % and 100 % only inwards', () => {
    const none = varyWithin(0, { low: 0, high: 3.7, method: 'wilson' }, 100);
    expect([none(-1), none(-3)]).toEqual([0, 0]);
    expect(none(1)).toBeGreaterThan(0);
    const all = varyWithin(100, { low: 96.3, high: 100, method: 'wilson' }, 100);
    expect([all(1), all(3)]).toEqual([100, 100]);
    expect(all(-z95)).toBeCloseTo(96.3, 9);
  });

  it('a share and its complement are mirror images', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (n, share, normal) => {
          const count = Math.round(share * n);
          const draw = (k: number, z: number) => {
            const { low, high } = wilsonInterval({ count: k, n });
            return varyWithin((100 * k) / n, { low: 100 * low, high: 100 * high, method: 'wilson' }, 100)(z);
          };
          expect(draw(count, normal)).toBeCloseTo(100 - draw(n - count, -normal), 6);
        },
      ),
      { numRuns: 500 },
    );
  });
});
