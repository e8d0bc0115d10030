import { describe, expect, it } from 'vitest';
import { isPrimary, listPrimaryUnits } from './primary.ts';
import type { Cell } from './table.ts';

const cell: Cell = { id: 'a', value: 4, unit: 'u', threshold: 5, showsZero: true, isKnown: false };

describe('a small count', () => {
  it.each<[Partial<Cell>, boolean]>([
    [{ value: 1 }, true],
    [{ value: 4 }, true],
    [{ value: 5 }, false],
    [{ value: 0 }, false],
    [{ value: 0, showsZero: false }, true],
    [{ value: 4, showsZero: false }, true],
    [{ value: 5, showsZero: false }, false],
    [{ value: 4, isKnown: true }, false],
    [{ value: 4, isUnseen: true }, false],
    [{ value: 0, showsZero: false, isKnown: true }, false],
    [{ value: 19, threshold: 20 }, true],
  ])('%j is one: %s', (change, expected) => {
    expect(isPrimary({ ...cell, ...change })).toBe(expected);
  });

  it('hides its unit, and is named as the reason where it is the first', () => {
    const cells = [
      { ...cell, id: 'n', value: 7 },
      { ...cell, id: 'r', value: 2 },
      { ...cell, id: 's', value: 3 },
      { ...cell, id: 'large', value: 9, unit: 'v' },
    ];
    expect([...listPrimaryUnits({ cells, relations: [], losses: new Map() })]).toEqual([['u', 'r']]);
  });
});
