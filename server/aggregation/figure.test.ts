import { describe, expect, it, test } from 'vitest';
import type { Gap } from '../../data/observation.ts';
import { examplePoint } from './example-points.ts';
import { exampleIndicator } from './example-values.ts';
import { addsUp, canCombine, figureRank, isApproximate, isLate, maybeBest } from './figure.ts';

test.each([
  ['count', true],
  ['stock', true],
  ['rate', true],
  ['mean', true],
  ['deliveredRate', false],
  ['median', false],
  ['index', false],
] as const)('a %s adds up: %s', (aggregation, expected) => {
  expect(addsUp({ aggregation })).toBe(expected);
  const indicator = exampleIndicator({ aggregation });
  expect(canCombine([examplePoint('2020', 1, { denominator: 5 })], indicator)).toBe(expected);
});

test('means need the number of cases of each that is no gap', () => {
  const mean = exampleIndicator({ aggregation: 'mean' });
  const known = examplePoint('2020', 1, { denominator: 5 });
  expect(canCombine([known, examplePoint('2020', null)], mean)).toBe(true);
  expect(canCombine([known, examplePoint('2020', 2)], mean)).toBe(false);
  expect(canCombine([examplePoint('2020', 2)], exampleIndicator())).toBe(true);
});

test.each<[Gap | null, boolean]>([
  ['later', true],
  ['notDelivered', true],
  ['secret', false],
  ['notCollected', false],
  [null, false],
])('%s is late: %s', (gap, expected) => {
  expect(isLate(gap)).toBe(expected);
});

test('figures that the source changed are approximate', () => {
  for (const qualifier of ['roundedToZero', 'rounded3', 'rounded5', 'perturbed'] as const)
    expect(isApproximate(['final', qualifier])).toBe(true);
  expect(isApproximate(['final', 'provisional'])).toBe(false);
  expect(isApproximate([])).toBe(false);
});

describe('the best figure', () => {
  const whole = examplePoint('2020', 1);
  const other = examplePoint('2020', 2);
  const part = examplePoint('2020', 3, { complete: false });
  const gap = examplePoint('2020', null, { complete: true });

  it('is whole, or incomplete, or none', () => {
    expect([whole, part, gap].map(figureRank)).toEqual([0, 1, 2]);
  });

  it('is the first among equals, wherever it stands', () => {
    expect(maybeBest([gap, part, undefined, whole, other])).toBe(whole);
    expect(maybeBest([other, whole, gap])).toBe(other);
    expect(maybeBest([undefined, gap])).toBe(gap);
    expect(maybeBest([undefined])).toBeUndefined();
    expect(maybeBest([])).toBeUndefined();
  });
});
