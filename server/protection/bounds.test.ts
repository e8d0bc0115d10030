import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { withBounds } from './bounds.ts';
import type { Interval } from './need.ts';
import { createSolver, type Solver } from './solver.ts';
import type { Cell, ProtectionTable } from './table.ts';
import { listUnknowns } from './unknowns.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const none = { threshold: 3, showsZero: false };
const nothing = () => 0;

function boundAll(
  table: ProtectionTable,
  hidden: readonly string[],
  floorOf = nothing,
): Record<string, Interval> {
  const isHidden = ({ id }: Cell) => hidden.includes(id);
  const intervals = listUnknowns(table, isHidden).flatMap((unknowns) =>
    withBounds(unknowns, floorOf, solver, (bounds) =>
      unknowns.cells.map(({ id }, column): [string, Interval] => [id, bounds.tightest(column)]),
    ),
  );
  return Object.fromEntries(intervals);
}

describe('the tightest interval', () => {
  // Investment by activity and region, the introductory example of Fischetti & Salazar 2001 (after Willenborg & de Waal
  // 1996): with the four cells of activities II and III in regions A and C hidden, (II, C) = 22 is between 5 and 30.
  // By hand: (II, C) = t leaves 30 − t for (II, A), 34 − t for (III, C) and t − 5 for (III, A), none of them negative.
  const investment = tabulate(
    [
      [20, 50, 10],
      [8, 19, 22],
      [17, 32, 12],
    ],
    none,
  );

  it('is the published one in the example of the literature', () => {
    expect(boundAll(investment, ['n 2 1 0', 'n 2 3 0', 'n 3 1 0', 'n 3 3 0'])).toEqual({
      'n 2 1 0': { low: 0, high: 25 },
      'n 2 3 0': { low: 5, high: 30 },
      'n 3 1 0': { low: 0, high: 25 },
      'n 3 3 0': { low: 4, high: 29 },
    });
  });

  it('is narrower for who knows that nothing hidden is 0', () => {
    const hidden = ['n 2 1 0', 'n 2 3 0', 'n 3 1 0', 'n 3 3 0'];
    expect(boundAll(investment, hidden, () => 1)).toMatchObject({ 'n 2 3 0': { low: 6, high: 29 } });
  });

  it('is a point where a cell is alone in its row, and open above where its total is hidden too', () => {
    expect(boundAll(investment, ['n 1 1 0'])).toEqual({ 'n 1 1 0': { low: 20, high: 20 } });
    const row = tabulate([[3], [7]], none);
    expect(boundAll(row, ['n 1 0 0', 'n 0 0 0'])).toEqual({
      'n 1 0 0': { low: 0, high: Number.POSITIVE_INFINITY },
      'n 0 0 0': { low: 7, high: Number.POSITIVE_INFINITY },
    });
  });

  it('is a point where two or more hidden cells in every row and column do not help', () => {
    // Rows 1 and 2 less columns 1 and 2 leave (2, 3) alone, although no line has a single hidden cell.
    const table = tabulate(
      [
        [1, 2, 9, 9],
        [3, 4, 5, 9],
        [9, 9, 6, 7],
        [9, 9, 8, 3],
      ],
      none,
    );
    const hidden = [
      'n 1 1 0',
      'n 1 2 0',
      'n 2 1 0',
      'n 2 2 0',
      'n 2 3 0',
      'n 3 3 0',
      'n 3 4 0',
      'n 4 3 0',
      'n 4 4 0',
    ];
    const bounds = boundAll(table, hidden);
    expect(bounds['n 2 3 0']).toEqual({ low: 5, high: 5 });
    expect(bounds['n 1 1 0']).toEqual({ low: 0, high: 3 });
  });

  it('is rounded inwards, counts being whole', () => {
    const cell = (id: string, value: number): Cell => ({ id, value, unit: id, ...none, isKnown: false });
    const table: ProtectionTable = {
      cells: [cell('a', 3), cell('b', 2), cell('c', 3)],
      relations: [
        {
          id: 'r',
          kind: 'release',
          terms: [
            { cell: 'a', factor: 2 },
            { cell: 'b', factor: 3 },
          ],
          constant: 12,
        },
        {
          id: 's',
          kind: 'release',
          terms: [
            { cell: 'b', factor: 2 },
            { cell: 'c', factor: 1 },
          ],
          constant: 7,
        },
      ],
      losses: new Map(),
    };
    // 2b + c = 7 leaves b at most 3.5, so 3; 2a + 3b = 12 then leaves a at least (12 − 10.5) / 2 = 0.75, so 1.
    expect(boundAll(table, ['a', 'b', 'c'])).toEqual({
      a: { low: 1, high: 6 },
      b: { low: 0, high: 3 },
      c: { low: 0, high: 7 },
    });
  });

  it('is found by trying all tables, in two-way tables of hidden inner cells', () => {
    // Rows and columns of a two-way table are totally unimodular, so that its ends are whole tables.
    const arbitraryRows = fc
      .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.nat(4), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(arbitraryRows, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (rows, choice) => {
        const places = rows.flatMap((row, i) => row.map((_, j) => [i, j] as const));
        const hidden = places.filter((_, place) => choice[place]).map(([i, j]) => `n ${i + 1} ${j + 1} 0`);
        const table = tabulate(rows, none);
        expect(boundAll(table, hidden)).toEqual(tryAll(table, hidden));
      }),
      { numRuns: 100 },
    );
  });
});

/** Smallest and largest value of each hidden cell over all tables of whole numbers that fit the relations. */
function tryAll({ cells, relations }: ProtectionTable, hidden: readonly string[]): Record<string, Interval> {
  const found: Record<string, Interval> = {};
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  const sumOf = ({ terms }: ProtectionTable['relations'][number], open: readonly string[]) =>
    terms.reduce(
      (sum, { cell, factor }) => sum + (open.includes(cell) ? 0 : factor * (values.get(cell) ?? 0)),
      0,
    );
  const walk = (place: number) => {
    const open = hidden.slice(place);
    const isPossible = relations.every((relation) => {
      const isOpen = relation.terms.some(({ cell }) => open.includes(cell));
      return isOpen ? sumOf(relation, open) <= 0 : sumOf(relation, []) === 0;
    });
    if (!isPossible) return;
    const [id] = open;
    if (id !== undefined) {
      for (let value = 0; value <= 12; value += 1) {
        values.set(id, value);
        walk(place + 1);
      }
      return;
    }
    for (const cell of hidden) {
      const value = values.get(cell) ?? 0;
      const { low, high } = found[cell] ?? { low: value, high: value };
      found[cell] = { low: Math.min(low, value), high: Math.max(high, value) };
    }
  };
  walk(0);
  return found;
}

describe('whether an interval is enough', () => {
  // 3 + 7 = 10: the 3 is 0 to 10, seen by one question in each direction at most.
  const table = tabulate([[3], [7], [20]], none);
  const isHidden = ({ id }: Cell) => ['n 1 0 0', 'n 2 0 0'].includes(id);

  it.each([
    [{ kind: 'contains', low: 1, high: 4 } as const, true],
    [{ kind: 'contains', low: 0, high: 10 } as const, true],
    [{ kind: 'contains', low: 0, high: 11 } as const, false],
    [{ kind: 'contains', low: 20, high: 30 } as const, false],
    [{ kind: 'width', width: 10 } as const, true],
    [{ kind: 'width', width: 11 } as const, false],
  ])('%j: %s', (need, expected) => {
    const [unknowns] = listUnknowns(table, isHidden);
    expect(unknowns?.cells).toHaveLength(2);
    if (!unknowns) return;
    for (const column of [0, 1]) {
      expect(withBounds(unknowns, nothing, solver, (bounds) => bounds.isEnough(column, need))).toBe(expected);
    }
  });

  it('is false below the floor', () => {
    const [unknowns] = listUnknowns(table, isHidden);
    if (!unknowns) return;
    const ask = (low: number, high: number) =>
      withBounds(
        unknowns,
        () => 1,
        solver,
        (bounds) => bounds.isEnough(0, { kind: 'contains', low, high }),
      );
    expect([ask(1, 9), ask(0, 9), ask(1, 10)]).toEqual([true, false, false]);
  });

  it('has no answer for a column that is not there, nor for values below what is known', () => {
    const [unknowns] = listUnknowns(table, isHidden);
    if (!unknowns) return;
    const need = { kind: 'width', width: 4 } as const;
    expect(() => withBounds(unknowns, nothing, solver, (bounds) => bounds.isEnough(2, need))).toThrow(
      'no such column: 2',
    );
    expect(() =>
      withBounds(
        unknowns,
        () => 6,
        solver,
        (bounds) => bounds.tightest(0),
      ),
    ).toThrow('the true values are no solution');
  });
});
