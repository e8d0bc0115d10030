import { beforeAll, describe, expect, it } from 'vitest';
import { chain, tabulate } from '../testing/protection-tables.ts';
import { auditTable } from './audit.ts';
import { hideComplementary } from './complementary.ts';
import { listPrimaryUnits } from './primary.ts';
import { protectTable } from './protect-table.ts';
import { createSolver, type Solver } from './solver.ts';
import type { ProtectionTable } from './table.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const five = { threshold: 5, showsZero: true };

function complement(table: ProtectionTable, as: Solver = solver) {
  return hideComplementary(table, listPrimaryUnits(table).keys(), as);
}

describe('complementary suppression', () => {
  it('follows the losses, whichever way round they are', () => {
    // 3 + 7 + 8 = 18: the 7, the 8 or the total would do.
    const table = tabulate([[3], [7], [8]], five);
    for (const cheapest of ['0 0 0', '2 0 0', '3 0 0']) {
      const losses = new Map(table.cells.map(({ unit }) => [unit, unit === cheapest ? 1 : 5]));
      const { found, needed } = complement({ ...table, losses });
      expect([...needed].sort()).toEqual(['1 0 0', cheapest].sort());
      expect(found).toEqual(needed);
    }
  });

  it('takes what has no loss of its own as 1', () => {
    const table = tabulate([[3], [7], [8]], five);
    const losses = new Map([
      ['2 0 0', 1.5],
      ['0 0 0', 1.5],
    ]);
    expect([...complement({ ...table, losses }).needed].sort()).toEqual(['1 0 0', '3 0 0']);
    const dear = new Map([
      ['2 0 0', 0.5],
      ['0 0 0', 1.5],
    ]);
    expect([...complement({ ...table, losses: dear }).needed].sort()).toEqual(['1 0 0', '2 0 0']);
  });

  it('protects what it hides: a rectangle that serves the small count but not the others grows', () => {
    // 4 and its rectangle with the 0: the 0 can be 0 to 3 only, since the 4 is known to be at least 1.
    const table = tabulate(
      [
        [4, 0, 50],
        [60, 70, 80],
      ],
      five,
    );
    const { needed } = complement(table);
    expect(auditTable(table, needed, solver)).toEqual([]);
    expect(needed.size).toBeGreaterThan(2);
  });

  it('satisfies the outsider who does not know that parts are populated as well', () => {
    const { needed } = complement(chain);
    expect(auditTable(chain, needed, solver)).toEqual([]);
    expect(needed.has('t') || needed.has('u')).toBe(true);
    // e and k are the cheapest way for s to reach 4; but e is 7 at most while t and u are shown, which leaves s at least
    // 2. Of the two u is lost more easily.
    const losses = new Map([
      ['t', 9],
      ['u', 8],
    ]);
    expect([...complement({ ...chain, losses }).needed].sort()).toEqual(['a', 'b', 'e', 'k', 's', 'u']);
  });

  it('goes as far as it gets where that is not far enough, by as much of each as there is', () => {
    // 1 + 3 = 4 is known, and the 3 may be shown: the 1 can be 3 with it, 4 it can't be.
    const rows = tabulate([[1], [3]], five);
    const known = rows.cells.map((cell) => ({ ...cell, isKnown: cell.id === 'n 0 0 0' }));
    const two = known.map((cell) => (cell.value === 3 ? { ...cell, threshold: 3 } : cell));
    expect([...complement({ ...rows, cells: two }).needed].sort()).toEqual(['1 0 0', '2 0 0']);
    // 1 + 3 + 20: of the 3 missing the 3 would give 2 for the least loss, so that the 20 has to go too, and then goes
    // alone.
    const table = tabulate([[1], [3], [20]], five);
    const cells = table.cells.map((cell) => (cell.value === 3 ? { ...cell, threshold: 3 } : cell));
    const losses = new Map([
      ['2 0 0', 1],
      ['3 0 0', 5],
      ['0 0 0', 9],
    ]);
    const { found, needed } = complement({ ...table, cells, losses });
    expect([...found].sort()).toEqual(['1 0 0', '2 0 0', '3 0 0']);
    expect([...needed].sort()).toEqual(['1 0 0', '3 0 0']);
  });

  it('hides nothing else where nothing helps', () => {
    const table = tabulate([[50], [60]], five);
    const cells = table.cells.map((cell) => ({ ...cell, isKnown: cell.value !== 50 }));
    expect([...hideComplementary({ ...table, cells }, ['1 0 0'], solver).found]).toEqual(['1 0 0']);
  });

  it('shows again what a later complement made superfluous', () => {
    // 4 + 0 + 0 + 7 = 11 is known. The first 0 lets the 4 go down to 1 for the least loss; but it needs 4 itself, of
    // which the 4 can give 3 only, since it is known not to be 0. So the 7 joins, and does without the 0.
    const table = tabulate([[4], [0], [0], [7]], five);
    const cells = table.cells.map((cell) => ({ ...cell, isKnown: cell.id === 'n 0 0 0' }));
    const losses = new Map([
      ['1 0 0', 3],
      ['2 0 0', 1],
      ['3 0 0', 9],
      ['4 0 0', 2],
    ]);
    const { found, needed } = complement({ ...table, cells, losses });
    expect([...found].sort()).toEqual(['1 0 0', '2 0 0', '4 0 0']);
    expect([...needed].sort()).toEqual(['1 0 0', '4 0 0']);
  });

  it('lets a count that is not small go the way that loses less', () => {
    // 50 + 0 + 60 + 70 = 180. A 50 that was withheld has to have a width of 4: 4 less of it are 4 more than 0 people,
    // who cost 1; 4 more of it could only come from the others, who cost 10 and more.
    const table = tabulate([[50], [0], [60], [70]], five);
    const losses = new Map([
      ['2 0 0', 1],
      ['3 0 0', 10],
      ['4 0 0', 11],
      ['0 0 0', 20],
    ]);
    const hide = (...before: string[]) => hideComplementary({ ...table, losses }, before, solver);
    expect([...hide('1 0 0').found]).toEqual(['1 0 0', '2 0 0']);
    // The same where the 0 is dear, but hidden anyway.
    losses.set('2 0 0', 100);
    expect([...hide('1 0 0', '2 0 0').found]).toEqual(['1 0 0', '2 0 0']);
    // With only itself hidden, 4 from the 60 lose 10, and 4 for the 0 would lose 100.
    expect([...hide('1 0 0').found]).toEqual(['1 0 0', '3 0 0']);
  });

  it('leaves parts alone in which nothing is small', () => {
    const rows = tabulate([[3], [9]], five);
    const other = { ...rows.cells[1], id: 'lone', unit: 'lone', value: 90, ...five, isKnown: false };
    expect(complement({ ...rows, cells: [...rows.cells, other] }).found.has('lone')).toBe(false);
  });
});

describe('a solver that finds nothing', () => {
  it('is not believed: everything that hangs together with the small count is hidden', () => {
    const blind: Solver = {
      open: (program, use) =>
        solver.open(program, (open) => {
          const isSearch = program.columns.some(({ cost }) => cost > 0);
          return use(isSearch ? { ...open, minimise: () => ({ status: 'infeasible' }) } : open);
        }),
    };
    const table = tabulate([[3], [7], [8]], five);
    const lone = { id: 'lone', unit: 'lone', value: 90, ...five, isKnown: false };
    const both = { ...table, cells: [...table.cells, lone] };
    expect([...complement(both, blind).needed]).toEqual(['1 0 0']);
    const { hidings, unavoidable } = protectTable(both, blind);
    expect(hidings.map(({ unit }) => unit).sort()).toEqual(['0 0 0', '1 0 0', '2 0 0', '3 0 0']);
    expect(unavoidable).toEqual([]);
  });
});
