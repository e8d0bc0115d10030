import { beforeAll, describe, expect, it } from 'vitest';
import { buildTable, chain, tabulate } from '../testing/protection-tables.ts';
import { auditTable } from './audit.ts';
import { createSolver, type Solver } from './solver.ts';
import type { Cell, ProtectionTable } from './table.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const five = { threshold: 5, showsZero: true };

function change(table: ProtectionTable, ids: readonly string[], how: Partial<Cell>): ProtectionTable {
  return { ...table, cells: table.cells.map((cell) => (ids.includes(cell.id) ? { ...cell, ...how } : cell)) };
}

describe('the audit', () => {
  it('finds the sensitive cell of the example in the literature too narrowly hidden', () => {
    // Fischetti & Salazar 2001: (II, C) = 22 is known to be 5 to 30 (see bounds.test.ts); 1 to 22 is asked for here.
    const rows = [
      [20, 50, 10],
      [8, 19, 22],
      [17, 32, 12],
    ];
    const table = change(tabulate(rows, { threshold: 3, showsZero: false }), ['n 2 3 0'], { threshold: 23 });
    expect(auditTable(table, new Set(['2 1 0', '2 3 0', '3 1 0', '3 3 0']), solver)).toEqual([
      {
        cell: 'n 2 3 0',
        low: 5,
        high: 30,
        needed: { kind: 'contains', low: 1, high: 22 },
        isUnavoidable: false,
      },
    ]);
  });

  it('finds a small count that is not hidden', () => {
    expect(auditTable(tabulate([[3], [7]], five), new Set(), solver)).toEqual([
      {
        cell: 'n 1 0 0',
        low: 3,
        high: 3,
        needed: { kind: 'contains', low: 1, high: 4 },
        isUnavoidable: false,
      },
    ]);
  });

  it('finds nothing where nothing is small, and nothing where all is hidden', () => {
    expect(auditTable(tabulate([[5], [7]], five), new Set(), solver)).toEqual([]);
    expect(auditTable(tabulate([[3], [7]], five), new Set(['0 0 0', '1 0 0', '2 0 0']), solver)).toEqual([]);
  });

  it.each([
    // a + b = s: with nothing 0, a is 1 to s − 1.
    [[4, 1], []],
    [
      [3, 1],
      ['n 1 0 0', 'n 2 0 0'],
    ],
    [
      [1, 3],
      ['n 1 0 0', 'n 2 0 0'],
    ],
    // A count that is not small needs a width of 4: 1 to 5 of 3 + 3 or more; and the 5 of 5 + 0 is 1 to 5, the 0 is 0 to 4.
    [[5, 1], []],
    [[5, 0], []],
  ])('of %j hidden together with the total shown finds %j', (values, expected) => {
    const table = tabulate([...values.map((value) => [value]), [30]], five);
    const exposures = auditTable(table, new Set(['1 0 0', '2 0 0']), solver);
    expect(exposures.map(({ cell }) => cell)).toEqual(expected);
  });

  it.each([
    // 10 + 0 = 10 leaves the 0 to be 0 to 9, as there is somebody in the other.
    [10, []],
    [11, [{ cell: 'n 2 0 0', low: 0, high: 9, needed: { kind: 'width', width: 10 }, isUnavoidable: false }]],
  ])(
    'asks of a hidden count that is not small a width of one less than its threshold of %i',
    (threshold, expected) => {
      const table = change(tabulate([[10], [0], [30]], five), ['n 2 0 0'], { threshold });
      expect(auditTable(table, new Set(['1 0 0', '2 0 0']), solver)).toEqual(expected);
    },
  );

  it('takes a denominator that everybody knows into account', () => {
    // 2 of 5, where 5 is known: the 2 is 1 to 4 and so is the 3; of 4, 1 to 3 is not enough, whatever is hidden.
    const dimensions = { areas: [null], breakdown: [null], years: [null] };
    const rate = (value: number, rest: number) =>
      change(
        buildTable(dimensions, () => ({ value, rest }), { ...five, isRate: true }),
        ['d 0 0 0'],
        { isKnown: true },
      );
    expect(auditTable(rate(2, 3), new Set(['0 0 0']), solver)).toEqual([]);
    const needed = { kind: 'contains', low: 1, high: 4 };
    expect(auditTable(rate(2, 2), new Set(['0 0 0']), solver)).toEqual([
      { cell: 'n 0 0 0', low: 1, high: 3, needed, isUnavoidable: true },
      { cell: 'r 0 0 0', low: 1, high: 3, needed, isUnavoidable: true },
    ]);
  });

  it('calls avoidable what hiding more would widen, if not far enough', () => {
    // 3 + 2 + 1 + 1 = 7 is known. With two hidden the 3 is 1 to 4 of 5; asked for 1 to 5, of which 4 is reachable.
    const total = change(tabulate([[3], [2], [1], [1]], { threshold: 6, showsZero: true }), ['n 0 0 0'], {
      isKnown: true,
    });
    const find = (hidden: string[]) =>
      auditTable(total, new Set(hidden), solver).find(({ cell }) => cell === 'n 1 0 0');
    expect(find(['1 0 0'])).toMatchObject({ low: 3, high: 3, isUnavoidable: false });
    expect(find(['1 0 0', '2 0 0'])).toMatchObject({ low: 1, high: 4, isUnavoidable: true });
    expect(find(['1 0 0', '3 0 0'])).toMatchObject({ low: 1, high: 3, isUnavoidable: false });
  });

  it('calls a width avoidable as long as it can grow', () => {
    // 6 + 1 + 0 = 7 is known and a width of 8 asked for the 0: with all hidden it is 0 to 5, next to the 1 alone nothing.
    const table = change(tabulate([[6], [1], [0]], five), ['n 0 0 0'], { isKnown: true });
    const wide = change(table, ['n 1 0 0'], { threshold: 3 });
    const ask = (hidden: string[]) =>
      auditTable(change(wide, ['n 3 0 0'], { threshold: 9 }), new Set(hidden), solver);
    expect(ask(['1 0 0', '2 0 0', '3 0 0'])).toEqual([
      { cell: 'n 3 0 0', low: 0, high: 5, needed: { kind: 'width', width: 8 }, isUnavoidable: true },
    ]);
    expect(ask(['2 0 0', '3 0 0']).find(({ cell }) => cell === 'n 3 0 0')).toMatchObject({
      low: 0,
      high: 0,
      isUnavoidable: false,
    });
  });

  it('protects a small sum from 1 too, against who does not know that its parts are populated', () => {
    // Who knows that a and b are populated knows that their sum s = 2 is at least 2, release or not. Who doesn't learns
    // it from e + k = 7 and s + e = 9, which leave s at least 9 − 7.
    expect(auditTable(chain, new Set(['a', 'b', 's', 'e', 'k']), solver)).toEqual([
      { cell: 's', low: 2, high: 9, needed: { kind: 'contains', low: 1, high: 4 }, isUnavoidable: false },
    ]);
    expect(auditTable(chain, new Set(['a', 'b', 's', 'e', 'k', 't']), solver)).toEqual([]);
  });

  /** Cells of the given values under these sums, of which some are known, with the threshold 5. */
  function link(
    values: Record<string, number>,
    sums: readonly string[],
    known: string,
    showsZero = true,
  ): ProtectionTable {
    const cells = Object.entries(values).map(([id, value]) => {
      return { id, value, unit: id, threshold: 5, showsZero, isKnown: known.includes(id) };
    });
    const relations = sums.map((names) => {
      const [total = '', ...parts] = names;
      const terms = [{ cell: total, factor: -1 }, ...parts.map((cell) => ({ cell, factor: 1 }))];
      return { id: names, kind: 'areas' as const, terms, constant: 0 };
    });
    return { cells, relations, losses: new Map() };
  }

  const find = (table: ProtectionTable, hidden: string, id: string) =>
    auditTable(table, new Set(hidden), solver).find(({ cell }) => cell === id);

  it('compares widths wherever they are', () => {
    // v + e = 20 and e + x = 4 are known, v = 18. With x hidden too e is 1 to 3, so that v is 17 to 19, and never more.
    const table = link({ v: 18, e: 2, t: 20, x: 2, z: 4 }, ['tve', 'zex'], 'tz');
    const needed = { kind: 'width', width: 4 };
    expect(find(table, 've', 'v')).toEqual({ cell: 'v', low: 18, high: 18, needed, isUnavoidable: false });
    expect(find(table, 'vex', 'v')).toEqual({ cell: 'v', low: 17, high: 19, needed, isUnavoidable: true });
  });

  it('calls unavoidable what hiding more widens where it does not help', () => {
    // a + b = 3 is known, a = 3, and zeros are hidden: a is 0 to 3 at most. With b + c = 2 shown it is 1 to 3, of which
    // the 1 is all that it needs below; the 4 above is out of reach.
    const table = link({ a: 3, b: 0, t: 3, c: 2, y: 2 }, ['tab', 'ybc'], 't', false);
    const needed = { kind: 'contains', low: 1, high: 4 };
    expect(find(table, 'abc', 'a')).toEqual({ cell: 'a', low: 1, high: 3, needed, isUnavoidable: true });
    expect(find(table, 'ab', 'a')).toEqual({ cell: 'a', low: 3, high: 3, needed, isUnavoidable: false });
  });

  it('names the outsider against whom something can be done, of two who can tell too much', () => {
    // s + e = 4 is known, e + x = 2 shown, a = b = 1 make s = 2. Who knows that e is populated knows s to be 2 or 3,
    // whatever is hidden. Who does not takes it for 2 to 4, and for 0 to 4 with y hidden.
    const table = link({ a: 1, b: 1, s: 2, e: 2, t: 4, x: 0, y: 2 }, ['sab', 'tse', 'yex'], 't');
    const needed = { kind: 'contains', low: 1, high: 4 };
    expect(find(table, 'absex', 's')).toEqual({ cell: 's', low: 2, high: 4, needed, isUnavoidable: false });
    expect(find(table, 'absexy', 's')).toEqual({
      cell: 's',
      low: 2,
      high: 3,
      needed: { ...needed, low: 2 },
      isUnavoidable: true,
    });
  });

  it('throws where the table contradicts itself', () => {
    const table = tabulate([[3], [7]], five);
    const wrong = change(table, ['n 1 0 0'], { value: 4 });
    expect(() => auditTable(wrong, new Set(), solver)).toThrow('relation does not hold: areas n 0 0 0');
  });
});
