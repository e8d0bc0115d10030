import { beforeAll, describe, expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { type Patterns, withPatterns } from './patterns.ts';
import { createSolver, type Solver } from './solver.ts';
import type { ProtectionTable } from './table.ts';
import { listUnknowns } from './unknowns.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const five = { threshold: 5, showsZero: true };

/** Asks with the columns by the cells' values, all of them different; answers as value → deviation. */
function ask<T>(table: ProtectionTable, floor: number, use: (patterns: Named) => T): T {
  const [unknowns, ...others] = listUnknowns(table, () => true);
  if (!unknowns || others.length > 0) throw new Error('not one part');
  const columnOf = (value: number) => unknowns.cells.findIndex((cell) => cell.value === value);
  return withPatterns(
    unknowns,
    () => floor,
    solver,
    (patterns) => {
      const read = (pattern: ReturnType<Patterns['cheapest']>) =>
        pattern && Object.fromEntries([...pattern].map(([at, by]) => [unknowns.cells[at]?.value, by]));
      return use({
        cheapest: (value, by) => read(patterns.cheapest(columnOf(value), by)),
        furthest: (value, limit) => read(patterns.furthest(columnOf(value), limit)),
        setCost: (value, cost) => patterns.setCost(columnOf(value), cost),
        fix: (value) => patterns.fix(columnOf(value)),
        release: (value) => patterns.release(columnOf(value)),
      });
    },
  );
}

type Deviations = Record<string, number> | undefined;
interface Named extends Pick<Patterns, 'setCost' | 'fix' | 'release'> {
  cheapest(value: number, deviation: number): Deviations;
  furthest(value: number, limit: number): Deviations;
}

// 3 + 7 + 20 = 30: what one gains, another loses or the total gains.
const row = tabulate([[3], [7], [20]], five);

describe('the cheapest pattern', () => {
  it('takes the way that costs least, upwards and downwards', () => {
    for (const cheap of [7, 20]) {
      ask(row, 0, ({ setCost, cheapest }) => {
        setCost(cheap, 0.5);
        expect(cheapest(3, 2)).toEqual({ 3: 2, [cheap]: -2 });
        expect(cheapest(3, -2)).toEqual({ 3: -2, [cheap]: 2 });
      });
    }
    ask(row, 0, ({ setCost, cheapest }) => {
      setCost(30, 0.5);
      expect(cheapest(3, 2)).toEqual({ 3: 2, 30: 2 });
      expect(cheapest(3, -2)).toEqual({ 3: -2, 30: -2 });
      // Costs can go up again: then the 7 is the next.
      setCost(7, 0.75);
      setCost(30, 4);
      expect(cheapest(3, 2)).toEqual({ 3: 2, 7: -2 });
    });
  });

  it('goes as far down as the floor, and goes round by the next where one has reached it', () => {
    ask(row, 0, ({ setCost, cheapest }) => {
      expect(cheapest(3, -3)?.[3]).toBe(-3);
      expect(cheapest(3, -4)).toBeUndefined();
      // 10 from the 7 is 3 too many: they come from the 20.
      setCost(7, 0.1);
      setCost(20, 0.2);
      expect(cheapest(3, 10)).toEqual({ 3: 10, 7: -7, 20: -3 });
    });
    ask(row, 1, ({ cheapest }) => {
      expect(cheapest(3, -2)?.[3]).toBe(-2);
      expect(cheapest(3, -3)).toBeUndefined();
    });
  });

  it('leaves every other question as it was', () => {
    ask(row, 0, ({ setCost, cheapest }) => {
      setCost(7, 0.5);
      const first = cheapest(20, 1);
      expect(first).toEqual({ 20: 1, 7: -1 });
      cheapest(7, 5);
      cheapest(7, -7);
      expect(cheapest(3, -4)).toBeUndefined();
      expect(cheapest(20, 1)).toEqual(first);
      expect(cheapest(20, -20)).toEqual({ 20: -20, 7: 20 });
      expect(cheapest(20, 25)).toEqual({ 20: 25, 7: -7, 30: 18 });
    });
  });

  it('does not exist where the others are fixed, until they are released', () => {
    ask(row, 0, ({ fix, release, cheapest }) => {
      for (const value of [7, 20, 30]) fix(value);
      expect([cheapest(3, 1), cheapest(3, -1)]).toEqual([undefined, undefined]);
      release(20);
      expect(cheapest(3, 1)).toEqual({ 3: 1, 20: -1 });
      expect(cheapest(3, -1)).toEqual({ 3: -1, 20: 1 });
      expect(cheapest(20, 4)).toBeUndefined();
      expect([cheapest(7, 1), cheapest(7, -1)]).toEqual([undefined, undefined]);
      release(7);
      expect(cheapest(7, 23)).toEqual({ 7: 23, 3: -3, 20: -20 });
      expect(cheapest(7, 24)).toBeUndefined();
      expect(cheapest(7, -7)?.[7]).toBe(-7);
      expect(cheapest(7, -8)).toBeUndefined();
    });
  });

  it('keeps fractions that a relation demands', () => {
    // 2 × 3 = 6: a 6 that is one more is two threes of a half more.
    const cells = [3, 6].map((value) => ({
      id: `${value}`,
      unit: `${value}`,
      value,
      ...five,
      isKnown: false,
    }));
    const terms = [
      { cell: '3', factor: 2 },
      { cell: '6', factor: -1 },
    ];
    const relations = [{ id: 'double', kind: 'areas' as const, terms, constant: 0 }];
    ask({ cells, relations, losses: new Map() }, 0, ({ cheapest }) => {
      expect(cheapest(6, 1)).toEqual({ 3: 0.5, 6: 1 });
      expect(cheapest(3, -1)).toEqual({ 3: -1, 6: -2 });
    });
  });
});

describe('the furthest pattern', () => {
  it('goes to the limit and no further, upwards and downwards', () => {
    ask(row, 0, ({ furthest }) => {
      expect(furthest(3, 5)?.[3]).toBe(5);
      expect(furthest(3, -2)?.[3]).toBe(-2);
      expect(furthest(30, 50)?.[30]).toBe(50);
    });
  });

  it('goes as far as it gets where that is less, at worst nowhere', () => {
    ask(row, 0, ({ fix, furthest }) => {
      expect(furthest(3, -5)?.[3]).toBe(-3);
      fix(20);
      fix(30);
      expect(furthest(3, 50)).toEqual({ 3: 7, 7: -7 });
      expect(furthest(3, -50)).toEqual({ 3: -3, 7: 3 });
      fix(7);
      expect(furthest(3, 50)).toEqual({});
      expect(furthest(3, -50)).toEqual({});
    });
  });

  it('costs what it cost before, when it has been asked', () => {
    ask(row, 0, ({ setCost, cheapest, furthest }) => {
      setCost(7, 0.5);
      for (const limit of [5, -2]) {
        furthest(20, limit);
        furthest(7, limit);
        expect(cheapest(3, 2)).toEqual({ 3: 2, 7: -2 });
        expect(cheapest(3, -2)).toEqual({ 3: -2, 7: 2 });
      }
      setCost(7, 5);
      furthest(7, 5);
      expect(cheapest(3, 2)).not.toHaveProperty('7');
    });
  });
});
