import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClasses, maybeClassOf } from './map-classes.ts';

const shape = (values: number[], mode: 'quantile' | 'steps', decimals = 1) =>
  createClasses(values, mode, decimals).map(({ from, to, count }) => [from, to, count]);

describe('classes with as many figures in each', () => {
  test('ten figures make five pairs, with the roundest borders between them', () => {
    // By hand: between 2.4 and 3.3 lies 3, between 4.1 and 4.3 lies 4.2 (one decimal, the smallest), ...
    expect(shape([1.2, 2.4, 3.3, 4.1, 4.3, 5.8, 6.1, 7.7, 9.2, 12.4], 'quantile')).toEqual([
      [1.2, 3, 2],
      [3, 4.2, 2],
      [4.2, 6, 2],
      [6, 8, 2],
      [8, 12.4, 2],
    ]);
  });
  test('equal figures are never parted', () => {
    // By hand: borders would fall after the 2nd, 4th, 6th and 8th figure; only after the 4th do they differ.
    expect(shape([1, 1, 1, 1, 5, 5, 5, 5, 5, 9], 'quantile')).toEqual([
      [1, 5, 4],
      [5, 9, 6],
    ]);
  });
  test('figures that are written alike are alike', () => {
    // 8.271 and 8.274 are both written 8.27; a border between them could not be understood.
    expect(shape([8.271, 8.274], 'quantile', 2)).toEqual([[8.27, 8.27, 2]]);
  });
});

describe('equally wide classes', () => {
  test('from 0 to 10 in steps of 2', () => {
    expect(shape([0, 1, 3, 10], 'steps')).toEqual([
      [0, 2, 2],
      [2, 4, 1],
      [4, 6, 0],
      [6, 8, 0],
      [8, 10, 1],
    ]);
  });
  test('borders are rounded by no more than a tenth of a step', () => {
    // Steps of 1.83 from 3.96 to 13.11: exact borders 5.79, 7.62, 9.45, 11.28; rounded within 0.183 of them.
    const borders = shape([3.96, 13.11], 'steps', 2).map(([from]) => from ?? 0);
    expect(borders).toEqual([3.96, 5.8, 7.5, 9.5, 11.3]);
  });
});

test.each(['quantile', 'steps'] as const)(
  '%s: every figure has exactly one class, and all are counted',
  (mode) => {
    const values = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 3 }), (found, decimals) => {
        const classes = createClasses(found, mode, decimals);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
        for (const value of found) expect(maybeClassOf(value, classes, decimals)).toBeTypeOf('number');
        classes.slice(1).forEach(({ from }, index) => {
          expect(from).toBeGreaterThan(classes[index]?.from ?? Number.NaN);
          expect(from).toBe(classes[index]?.to);
        });
        expect(createClasses(found.toReversed(), mode, decimals)).toEqual(classes);
      }),
    );
  },
);

test('no class of quantiles is empty', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (found) => {
      for (const { count } of createClasses(found, 'quantile', 0)) expect(count).toBeGreaterThan(0);
    }),
  );
});

test('few figures make few classes, none makes none', () => {
  expect(createClasses([], 'quantile', 1)).toEqual([]);
  expect(shape([4], 'quantile')).toEqual([[4, 4, 1]]);
  expect(shape([4], 'steps')).toEqual([[4, 4, 1]]);
  expect(shape([4, 4, 4], 'steps')).toEqual([[4, 4, 3]]);
  expect(maybeClassOf(5, createClasses([4], 'steps', 1), 1)).toBeUndefined();
});
