import { describe, expect, it } from 'vitest';
import { distanceTo, isEnough, type Need } from './need.ts';

const small: Need = { kind: 'contains', low: 1, high: 4 };
const span: Need = { kind: 'width', width: 4 };

describe('what an interval has to have', () => {
  it.each<[Need, number, number, boolean]>([
    [small, 1, 4, true],
    [small, 0, 9, true],
    [small, 2, 4, false],
    [small, 1, 3, false],
    [span, 6, 10, true],
    [span, 7, 10, false],
    [span, 0, Number.POSITIVE_INFINITY, true],
  ])('%j by %i to %d: %s', (need, low, high, expected) => {
    expect(isEnough(need, { low, high })).toBe(expected);
  });

  it('is so far away, from the true value', () => {
    // A 3 has to go up by 1 and down by 2. An 8 that is seen from 7 to 9 has to go on to 11, or down to 5.
    expect(distanceTo(small, 3, { low: 3, high: 3 }, 1)).toBe(1);
    expect(distanceTo(small, 3, { low: 3, high: 3 }, -1)).toBe(2);
    expect(distanceTo(span, 8, { low: 7, high: 9 }, 1)).toBe(3);
    expect(distanceTo(span, 8, { low: 7, high: 9 }, -1)).toBe(3);
    expect(distanceTo(span, 8, { low: 6, high: 8 }, 1)).toBe(2);
    expect(distanceTo(span, 8, { low: 6, high: 8 }, -1)).toBe(4);
  });
});
