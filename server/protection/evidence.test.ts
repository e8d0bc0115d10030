import { describe, expect, it } from 'vitest';
import { createEvidence } from './evidence.ts';
import type { Cell } from './table.ts';

const cells = [3, 7, 20].map((value, place): Cell => {
  return { id: `${place}`, value, unit: `${place}`, threshold: 5, showsZero: true, isKnown: false };
});

describe('evidence', () => {
  it('starts from the true values and takes whole numbers that a pattern reaches, from both sides', () => {
    const evidence = createEvidence(cells);
    expect([0, 1, 2].map(evidence.spanOf)).toEqual([
      { low: 3, high: 3 },
      { low: 7, high: 7 },
      { low: 20, high: 20 },
    ]);
    evidence.add(
      new Map([
        [0, 1.5],
        [1, -1.5],
      ]),
    );
    evidence.add(
      new Map([
        [0, -2],
        [1, 1.999999],
      ]),
    );
    expect([0, 1, 2].map(evidence.spanOf)).toEqual([
      { low: 1, high: 4 },
      { low: 6, high: 9 },
      { low: 20, high: 20 },
    ]);
  });

  it('drops what a cell deviates in that is no longer hidden, and takes it back', () => {
    const evidence = createEvidence(cells);
    const first = new Map([
      [0, 1],
      [1, -1],
    ]);
    const second = new Map([
      [0, -2],
      [2, 2],
    ]);
    for (const pattern of [first, second]) evidence.add(pattern);
    expect(evidence.drop([1])).toEqual([first]);
    expect([0, 1, 2].map(evidence.spanOf)).toEqual([
      { low: 1, high: 3 },
      { low: 7, high: 7 },
      { low: 20, high: 22 },
    ]);
    evidence.add(first);
    expect(evidence.spanOf(0)).toEqual({ low: 1, high: 4 });
    // Whatever has a deviation in any of the columns.
    expect(evidence.drop([1, 2])).toEqual([second, first]);
    expect(evidence.spanOf(0)).toEqual({ low: 3, high: 3 });
    for (const pattern of [first, second]) evidence.add(pattern);
    expect(evidence.drop([0])).toEqual([first, second]);
    expect(evidence.drop([0, 1, 2])).toEqual([]);
    expect(evidence.spanOf(0)).toEqual({ low: 3, high: 3 });
  });

  it('hands out spans that can be changed without changing it', () => {
    const evidence = createEvidence(cells);
    evidence.spanOf(0).high = 99;
    expect(evidence.spanOf(0)).toEqual({ low: 3, high: 3 });
  });
});
