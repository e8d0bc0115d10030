import { beforeAll, describe, expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { showAgain } from './clean-up.ts';
import type { Need } from './need.ts';
import { createPart, listParts, type Part } from './part.ts';
import { type Patterns, withPatterns } from './patterns.ts';
import { createSolver, type Solver } from './solver.ts';
import type { Cell, ProtectionTable } from './table.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const five = { threshold: 5, showsZero: true };

interface Question {
  hidden: readonly string[];
  neededOf(cell: Cell): Need | undefined;
  mayShow?(unit: string): boolean;
  floor?: number;
  prepare?(part: Part): void;
  patterns?(patterns: Patterns): Patterns;
}

/** What stays hidden of a table that is one part, after the hidden units have reached what they can. */
function cleanUp(table: ProtectionTable, question: Question): { hidden: string[]; part: Part } {
  const { hidden, neededOf, mayShow = () => true, floor = 0, prepare = reachAll } = question;
  const [unknowns] = listParts(table);
  if (!unknowns) throw new Error('nothing is open');
  return withPatterns(
    unknowns,
    () => floor,
    solver,
    (patterns) => {
      const given = { losses: table.losses, neededOf, patterns: question.patterns?.(patterns) ?? patterns };
      const part = createPart(unknowns, given, new Set(hidden));
      prepare(part);
      showAgain(part, mayShow);
      return { hidden: [...part.hidden].sort(), part };
    },
  );
}

/** Lets each hidden cell go up and down by 9 through what is hidden, where it can. */
function reachAll({ cells, hidden, patterns, evidence }: Part): void {
  for (const [column, { unit }] of cells.entries()) if (!hidden.has(unit)) patterns.fix(column);
  for (const [column, { unit }] of cells.entries()) {
    for (const sign of hidden.has(unit) ? [1, -1] : []) {
      for (let far = 9; far > 0; far -= 1) {
        const pattern = patterns.cheapest(column, sign * far);
        if (pattern) evidence.add(pattern);
        if (pattern) break;
      }
    }
  }
  for (const column of cells.keys()) patterns.release(column);
}

const small = ({ value }: Cell): Need =>
  value < 5 ? { kind: 'contains', low: 1, high: 4 } : { kind: 'width', width: 4 };

// 3 + 7 + 20 + 30 = 60; the 3 and any other protect each other.
const row = tabulate([[3], [7], [20], [30]], five);
const all = ['1 0 0', '2 0 0', '3 0 0', '4 0 0', '0 0 0'];
const notFirst = (unit: string) => unit !== '1 0 0';

function losing(losses: Record<string, number>): ProtectionTable {
  return { ...row, losses: new Map(Object.entries(losses)) };
}

describe('showing again', () => {
  it('begins with the greatest loss, 1 where nothing is said', () => {
    const kept = (losses: Record<string, number>) =>
      cleanUp(losing(losses), { hidden: all, neededOf: small, mayShow: notFirst }).hidden;
    expect(kept({ '2 0 0': 5, '3 0 0': 2, '4 0 0': 4, '0 0 0': 3 })).toEqual(['1 0 0', '3 0 0']);
    expect(kept({ '2 0 0': 5, '3 0 0': 4, '4 0 0': 2, '0 0 0': 3 })).toEqual(['1 0 0', '4 0 0']);
    expect(kept({ '2 0 0': 5, '3 0 0': 4, '4 0 0': 2 })).toEqual(['0 0 0', '1 0 0']);
    expect(kept({ '2 0 0': 0.5, '3 0 0': 4, '4 0 0': 2 })).toEqual(['1 0 0', '2 0 0']);
  });

  it('shows nothing that may not be shown, nor what the others need', () => {
    expect(cleanUp(row, { hidden: all, neededOf: small, mayShow: () => false }).hidden).toEqual(
      [...all].sort(),
    );
    const two = ['1 0 0', '2 0 0'];
    expect(cleanUp(row, { hidden: two, neededOf: small, mayShow: notFirst }).hidden).toEqual(two);
  });

  it('shows everything where nothing needs anything', () => {
    expect(cleanUp(row, { hidden: all, neededOf: () => undefined }).hidden).toEqual([]);
    // A unit needs nothing of itself when it is shown.
    const first = ({ value }: Cell) => (value === 3 ? small({ value } as Cell) : undefined);
    const losses = { '1 0 0': 9 };
    expect(cleanUp(losing(losses), { hidden: all, neededOf: first }).hidden).toEqual([]);
  });
});

describe('what a unit is needed for', () => {
  /** The 3 needs to reach 12: 9 more than it is, which the 20 and the 30 can give alone, but not the 7. */
  const far = ({ value }: Cell): Need | undefined =>
    value === 3 ? { kind: 'contains', low: 1, high: 12 } : undefined;
  const three = ['1 0 0', '2 0 0', '3 0 0'];

  it('is found out with everything that is still hidden, and nothing that is shown', () => {
    // The 20 is needed, the 7 then not.
    const losses = { '3 0 0': 5, '2 0 0': 2 };
    expect(cleanUp(losing(losses), { hidden: three, neededOf: far, mayShow: notFirst }).hidden).toEqual([
      '1 0 0',
      '3 0 0',
    ]);
    // 7 and 2 together give the 9.
    const parts = tabulate([[3], [7], [2], [30]], five);
    expect(cleanUp(parts, { hidden: three, neededOf: far, mayShow: notFirst }).hidden).toEqual(three);
  });

  it('is what a cell needs, where it could reach more', () => {
    // 7 and 20 are hidden with the 30 and need 4 each way round, which they have of each other.
    const wide = ({ value }: Cell): Need | undefined =>
      value === 7 || value === 20 ? { kind: 'width', width: 4 } : undefined;
    const losses = { '4 0 0': 9, '2 0 0': 2, '3 0 0': 2 };
    const hidden = ['2 0 0', '3 0 0', '4 0 0'];
    const mayShow = (unit: string) => unit === '4 0 0';
    expect(cleanUp(losing(losses), { hidden, neededOf: wide, mayShow }).hidden).toEqual(['2 0 0', '3 0 0']);
  });

  it('is no more than a cell could reach with all that was hidden', () => {
    // 3 + 1 of 7 + 1 + 1 more; the total and the 30 are known. The 3 could be 12 with nothing: 5 is all it gets.
    const known = (table: ProtectionTable) => ({
      ...table,
      cells: table.cells.map((cell) => ({ ...cell, isKnown: cell.id === 'n 0 0 0' })),
    });
    const table = known(tabulate([[3], [2], [1], [0]], five));
    const neededOf = ({ value }: Cell): Need | undefined =>
      value === 3 ? { kind: 'contains', low: 0, high: 12 } : undefined;
    const hidden = ['1 0 0', '2 0 0', '3 0 0', '4 0 0'];
    // Of the 6 the 2 and the 1 are needed, the 0 gives nothing upwards; downwards any of them would do.
    const ask = (need: typeof neededOf) =>
      cleanUp(table, { hidden, neededOf: need, mayShow: notFirst }).hidden;
    expect(ask(neededOf)).toEqual(['1 0 0', '2 0 0', '3 0 0']);
    const width = ({ value }: Cell): Need | undefined =>
      value === 3 ? { kind: 'width', width: 12 } : undefined;
    expect(ask(width)).toEqual(['1 0 0', '2 0 0', '3 0 0']);
    // 3 + 2 + 1 = 6 with somebody in each: the 3 is 1 to 4, down by the 2 or the 1, up by the 2 alone.
    const populated = known(tabulate([[3], [2], [1]], five));
    const three = { hidden: hidden.slice(0, 3), neededOf: width, mayShow: notFirst, floor: 1 };
    expect(cleanUp(populated, three).hidden).toEqual(['1 0 0', '2 0 0']);
    // Where the ends that it needs are nearer than those that it reaches, they count.
    const near = ({ value }: Cell): Need | undefined =>
      value === 3 ? { kind: 'contains', low: 2, high: 12 } : undefined;
    expect(ask(near)).toEqual(['1 0 0', '2 0 0', '3 0 0']);
    // With the 2 shown the 1 gives all of it, with the 1 shown too nothing does upwards.
    const low = ({ value }: Cell): Need | undefined =>
      value === 3 ? { kind: 'contains', low: -5, high: 4 } : undefined;
    expect(ask(low)).toEqual(['1 0 0', '3 0 0']);
  });
});

describe('questions to the solver', () => {
  it('are those that no pattern has answered', () => {
    let questions = 0;
    const counting = (patterns: Patterns): Patterns => ({
      ...patterns,
      furthest: (column, limit) => {
        questions += 1;
        return patterns.furthest(column, limit);
      },
    });
    const count = (more: Partial<Question>) => {
      questions = 0;
      cleanUp(row, { hidden: all, neededOf: small, mayShow: notFirst, patterns: counting, ...more });
      return questions;
    };
    // Without the 7 the 3 has nothing to go up or down by.
    expect(count({ hidden: ['1 0 0', '2 0 0'] })).toBe(2);
    // Nothing that needs anything is left, or nobody has found out what could be reached.
    expect(count({ neededOf: () => undefined })).toBe(0);
    expect(count({ hidden: ['1 0 0', '2 0 0'], prepare: () => {} })).toBe(0);
  });
});
