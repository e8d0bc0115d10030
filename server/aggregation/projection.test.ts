import { describe, expect, it, test } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import type { UsablePoint } from './choose-points.ts';
import {
  clamp,
  isMet,
  isWithinChance,
  maybeAverageChange,
  missOf,
  movementState,
  plain,
  projectedState,
  scaleOf,
} from './projection.ts';

const at = (period: string, value: number): UsablePoint => ({
  period: readPeriod(period),
  value,
  interval: null,
});

// By hand: from 8 (2018) to 5 (2024) are −3 in six years.
test('the average change is that between the first and the last by the years between', () => {
  expect(maybeAverageChange([at('2018', 8), at('2020', 100), at('2024', 5)])).toBe(-0.5);
  expect(maybeAverageChange([at('2018', 8)])).toBeNull();
  expect(maybeAverageChange([])).toBeNull();
  expect(maybeAverageChange([at('2018', 8), at('2018', 9)])).toBeNull();
  expect(Object.is(maybeAverageChange([at('2018', 8), at('2020', 8)]), 0)).toBe(true);
});

test.each([
  [4, 5, 1, 1],
  [6, 5, 1, 0],
  [5, 5, 1, 0],
  [4, 5, -1, 0],
  [6, 5, -1, 1],
] as const)('%d stays short of %d in direction %d by %d', (value, target, sign, expected) => {
  expect(missOf(value, target, sign)).toBe(expected);
});

describe('the movement, at the borders', () => {
  // Tolerance 0.5 a year; binary fractions count as the border itself up to a billionth of the figures.
  it.each([
    [0.6, 'rightWay'],
    [0.500001, 'rightWay'],
    [0.5, 'noMovement'],
    [0.5 + 1e-10, 'noMovement'],
    [0, 'noMovement'],
    [-0.5, 'noMovement'],
    [-0.5 - 1e-10, 'noMovement'],
    [-0.500001, 'wrongWay'],
  ] as const)('%d is %s', (change, expected) => {
    expect(movementState({ change, tolerance: 0.5, sign: 1, scale: 1 })).toBe(expected);
    expect(movementState({ change: -change, tolerance: 0.5, sign: -1, scale: 1 })).toBe(expected);
  });

  it('grow with the figures', () => {
    const by = { change: 0.5 + 1e-6, tolerance: 0.5, sign: 1 } as const;
    expect(movementState({ ...by, scale: 1e6 })).toBe('noMovement');
    expect(movementState({ ...by, scale: 1 })).toBe('rightWay');
    expect(movementState({ ...by, change: -by.change, scale: 1e6 })).toBe('noMovement');
  });
});

// Destatis, Indikatorenbericht: below 5 % of the gap on course, up to 20 % slightly off.
test.each([
  [0, 'onCourse'],
  [0.049, 'onCourse'],
  [0.05 - 1e-10, 'slightlyOff'],
  [0.05, 'slightlyOff'],
  [0.2, 'slightlyOff'],
  [0.2 + 1e-10, 'slightlyOff'],
  [0.2001, 'offCourse'],
] as const)('a miss of %d of the gap is %s', (missShare, expected) => {
  const by = { change: 1, tolerance: 0.1, sign: 1, missShare, scale: 1 } as const;
  expect(projectedState(by)).toBe(expected);
  expect(projectedState({ ...by, change: -1 })).toBe('wrongWay');
  expect(projectedState({ ...by, change: 0.1 })).toBe('noMovement');
});

test.each([
  [5, 1, 1, true],
  [5 - 1e-10, 1, 1, true],
  [5 - 1e-6, 1, 1, false],
  [5 - 1e-6, 1, 1e4, true],
  [6, 1, 1, true],
  [6, -1, 1, false],
  [4, -1, 1, true],
] as const)('%d meets 5 in direction %d with figures of size %d: %s', (value, sign, scale, expected) => {
  expect(isMet(value, 5, sign, scale)).toBe(expected);
});

test.each([
  [2, false],
  [2 + 1e-10, false],
  [2.1, true],
  [3.9, true],
  [4 - 1e-10, false],
  [4, false],
  [1, false],
  [5, false],
])('%d lies strictly inside 2 to 4: %s', (value, expected) => {
  expect(isWithinChance(value, { low: 2, high: 4, method: 'wilson' }, 1)).toBe(expected);
  expect(isWithinChance(value, null, 1)).toBe(false);
});

test('the border of chance grows with the figures', () => {
  const interval = { low: 200, high: 400, method: 'wilson' } as const;
  expect(isWithinChance(200 + 1e-7, interval, 400)).toBe(false);
  expect(isWithinChance(400 - 1e-7, interval, 400)).toBe(false);
  expect(isWithinChance(200 + 1e-6, interval, 400)).toBe(true);
});

test('figures have the size of the largest, whatever its sign', () => {
  expect(scaleOf([3, -7, 5])).toBe(7);
});

test.each([
  [-1, 0, 100, 0],
  [101, 0, 100, 100],
  [50, 0, 100, 50],
  [-1, null, 100, -1],
  [101, 0, null, 101],
])('%d is shown within %s and %s as %d', (value, min, max, expected) => {
  expect(clamp(value, { min, max })).toBe(expected);
});

test('zero is never negative', () => {
  expect(Object.is(plain(-0), 0)).toBe(true);
  expect(plain(-2)).toBe(-2);
});
