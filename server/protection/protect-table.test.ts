import { beforeAll, describe, expect, it } from 'vitest';
import { buildTable, tabulate } from '../testing/protection-tables.ts';
import { auditTable } from './audit.ts';
import { protectTable } from './protect-table.ts';
import { createSolver, type Solver } from './solver.ts';
import type { Protection, ProtectionTable } from './table.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const five = { threshold: 5, showsZero: true };

/** What is lost is the count itself, so that small complements are preferred. */
function byValue(table: ProtectionTable): ProtectionTable {
  return { ...table, losses: new Map(table.cells.map(({ unit, value }) => [unit, 1 + value])) };
}

function hiddenOf({ hidings }: Protection): string[] {
  return hidings.map(({ unit }) => unit);
}

// Units are named by row, column and year; 0 is the total. All results below are worked out by hand.
describe('one row of counts and its total', () => {
  it('hides the cheapest second cell, from which the small one would follow', () => {
    // 3 + 7 + 20 = 30: hiding 7 leaves 3 + 7 = 10, in which the 3 may be 1 to 9.
    const { hidings, unavoidable } = protectTable(byValue(tabulate([[3], [7], [20]], five)), solver);
    expect(hidings).toEqual([
      { unit: '1 0 0', why: 'primary', cell: 'n 1 0 0' },
      { unit: '2 0 0', why: 'complementary', through: 'areas n 0 0 0' },
    ]);
    expect(unavoidable).toEqual([]);
  });

  it('hides a third cell where two small ones stand together with too little room', () => {
    // 1 + 2 = 3 would leave 1 to 2 for each; 1 to 4 is needed.
    expect(hiddenOf(protectTable(byValue(tabulate([[1], [2], [30]], five)), solver))).toEqual([
      '1 0 0',
      '2 0 0',
      '3 0 0',
    ]);
  });

  it('hides nothing more where two small ones protect each other', () => {
    // 4 + 1 = 5: each may be 1 to 4.
    expect(hiddenOf(protectTable(tabulate([[4], [1], [30]], five), solver))).toEqual(['1 0 0', '2 0 0']);
  });

  it('shows a small count of exactly the threshold, hides the one below', () => {
    expect(protectTable(tabulate([[5], [9]], five), solver).hidings).toEqual([]);
    expect(protectTable(tabulate([[4], [9]], five), solver).hidings).not.toEqual([]);
  });

  it('hides a 0 for its own sake where zeros are not shown', () => {
    // 0 + 3 = 3 leaves 0 to 3 for each, so that the 20 goes as well.
    const table = byValue(tabulate([[0], [3], [20]], { threshold: 5, showsZero: false }));
    expect(protectTable(table, solver).hidings).toEqual([
      { unit: '1 0 0', why: 'primary', cell: 'n 1 0 0' },
      { unit: '2 0 0', why: 'primary', cell: 'n 2 0 0' },
      { unit: '3 0 0', why: 'complementary', through: 'areas n 0 0 0' },
    ]);
  });

  it('hides everything where everything is small', () => {
    const table = tabulate([[1], [2], [1]], five);
    expect(hiddenOf(protectTable(table, solver)).sort()).toEqual(['0 0 0', '1 0 0', '2 0 0', '3 0 0']);
    expect(protectTable(table, solver).unavoidable).toEqual([]);
  });
});

describe('rates', () => {
  const areas = [null, 0, 0];
  const alone = { breakdown: [null], years: [null] };

  it('hides numerator, denominator and rest together, in another area too', () => {
    // 2 of 100 and 40 of 120 make 42 of 220: from the total and the second the 2 would follow.
    const counts = [
      { value: 2, rest: 98 },
      { value: 40, rest: 80 },
    ];
    const table = buildTable({ areas, ...alone }, (place) => counts[place] ?? { value: 0, rest: 0 }, {
      ...five,
      isRate: true,
    });
    const losses = new Map([['0 0 0', 9]]);
    expect(protectTable({ ...table, losses }, solver)).toEqual({
      hidings: [
        { unit: '1 0 0', why: 'primary', cell: 'n 1 0 0' },
        { unit: '2 0 0', why: 'complementary', through: expect.stringMatching(/^areas . 0 0 0$/) },
      ],
      unavoidable: [],
    });
  });

  it.each([
    ['the numerator', { value: 4, rest: 90 }],
    ['the rest', { value: 90, rest: 4 }],
    ['the denominator, at 0 %', { value: 0, rest: 4 }],
    ['the denominator, at 100 %', { value: 4, rest: 0 }],
  ])('is hidden for %s', (_, counted) => {
    const table = buildTable({ areas: [null], ...alone }, () => counted, { ...five, isRate: true });
    expect(hiddenOf(protectTable(table, solver))).toEqual(['0 0 0']);
  });

  it.each([
    ['0 %', { value: 0, rest: 5 }],
    ['100 %', { value: 5, rest: 0 }],
    ['both parts large enough', { value: 5, rest: 5 }],
  ])('is shown at %s of enough', (_, counted) => {
    const table = buildTable({ areas: [null], ...alone }, () => counted, { ...five, isRate: true });
    expect(hiddenOf(protectTable(table, solver))).toEqual([]);
  });
});

describe('what is known elsewhere', () => {
  it('exposes what nothing can protect, and says so', () => {
    const table = tabulate([[3], [7]], five);
    const cells = table.cells.map((cell) => ({ ...cell, isKnown: cell.value !== 3 }));
    expect(protectTable({ ...table, cells }, solver)).toEqual({
      hidings: [{ unit: '1 0 0', why: 'primary', cell: 'n 1 0 0' }],
      unavoidable: [
        {
          cell: 'n 1 0 0',
          low: 3,
          high: 3,
          needed: { kind: 'contains', low: 1, high: 4 },
          isUnavoidable: true,
        },
      ],
    });
  });

  it('protects as far as it goes where the total is known and small', () => {
    // 1 + 2 + 2 = 5, which is known: with all three hidden each may be 1 to 3, with 1 and one 2 hidden 1 to 2.
    const table = tabulate([[1], [2], [2]], five);
    const cells = table.cells.map((cell) => ({ ...cell, isKnown: cell.id === 'n 0 0 0' }));
    const { unavoidable } = protectTable({ ...table, cells }, solver);
    expect(unavoidable.map(({ low, high }) => [low, high])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  it('does not let two releases be differenced', () => {
    // An earlier release gave 20 + 37 = 57 before the third school reported; 60 − 57 gives its 3 away.
    const table = byValue(tabulate([[20], [37], [3]], five));
    const terms = ['n 1 0 0', 'n 2 0 0'].map((cell) => ({ cell, factor: 1 }));
    const earlier = { id: 'earlier', kind: 'release' as const, terms, constant: 57 };
    const both = { ...table, relations: [...table.relations, earlier] };
    for (const hidden of [
      ['3 0 0', '1 0 0'],
      ['3 0 0', '1 0 0', '2 0 0'],
    ]) {
      const exposed = auditTable(both, new Set(hidden), solver);
      expect(exposed.find(({ cell }) => cell === 'n 3 0 0')).toMatchObject({ low: 3, high: 3 });
    }
    expect(hiddenOf(protectTable(both, solver))).toEqual(expect.arrayContaining(['0 0 0', '3 0 0']));
    expect(protectTable(both, solver).unavoidable).toEqual([]);
  });
});

describe('tables of several dimensions', () => {
  it('hides a rectangle of a two-way table', () => {
    // The 2 needs its row and its column: the cheapest rectangle is with row 2 and column 2 (2, 9, 8, 7).
    const rows = [
      [2, 9, 60],
      [8, 7, 50],
      [70, 40, 90],
    ];
    expect(hiddenOf(protectTable(byValue(tabulate(rows, five)), solver)).sort()).toEqual([
      '1 1 0',
      '1 2 0',
      '2 1 0',
      '2 2 0',
    ]);
  });

  it('keeps a complement within the district of a hierarchy', () => {
    // Districts 1 (3 + 20 = 23) and 2 (30 + 40 = 70) make 93.
    const dimensions = { areas: [null, 0, 0, 1, 1, 2, 2], breakdown: [null], years: [null] };
    const counts = [3, 20, 30, 40];
    const countLeaf = (place: number) => ({ value: counts[place] ?? 0, rest: 0 });
    const table = byValue(buildTable(dimensions, countLeaf, { ...five, isRate: false }));
    expect(protectTable(table, solver).hidings).toEqual([
      { unit: '3 0 0', why: 'primary', cell: 'n 3 0 0' },
      { unit: '4 0 0', why: 'complementary', through: 'areas n 1 0 0' },
    ]);
  });

  it('leaves years alone that nothing ties to each other', () => {
    const dimensions = { areas: [null, 0, 0, 0], breakdown: [null], years: [null, null] };
    const counts = [3, 20, 30, 40, 50, 60];
    const countLeaf = (place: number) => ({ value: counts[place] ?? 0, rest: 0 });
    const table = byValue(buildTable(dimensions, countLeaf, { ...five, isRate: false }));
    expect(hiddenOf(protectTable(table, solver)).every((unit) => unit.endsWith(' 0'))).toBe(true);
  });
});
