import { expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { hideNaively } from './naive.ts';
import { createSolver } from './solver.ts';

const five = { threshold: 5, showsZero: true };

it('hides whole rows and columns until nothing follows', async () => {
  const solver = await createSolver();
  // The 2 follows from its row and from its column, which go as a whole, with their totals and then the totals' own.
  const table = tabulate(
    [
      [2, 9, 60],
      [8, 7, 50],
      [70, 40, 90],
    ],
    five,
  );
  // Each of these is then the only hidden cell of its other line, which goes as well: nothing is left.
  const units = table.cells.map(({ unit }) => unit);
  expect([...hideNaively(table, solver)].sort()).toEqual([...units].sort());
});

it('hides nothing that is known, nor for the sake of what nothing helps', async () => {
  const solver = await createSolver();
  // 3 + 9 + 20 = 32 is known: the row goes, its total can't.
  const row = tabulate([[3], [9], [20]], five);
  const known = row.cells.map((cell) => ({ ...cell, isKnown: cell.id === 'n 0 0 0' }));
  expect([...hideNaively({ ...row, cells: known }, solver)].sort()).toEqual(['1 0 0', '2 0 0', '3 0 0']);
  // 1 + 2 = 3 is known, and 1 + 2 + 20 = 23 as well: each of the two is 1 or 2, with the 20 or without.
  const cells = Object.entries({ a: 1, b: 2, c: 20, d: 3, e: 23 }).map(([id, value]) => {
    return { id, value, unit: id, ...five, isKnown: id === 'd' || id === 'e' };
  });
  const relation = (...[total, ...parts]: string[]) => ({
    id: `${total}`,
    kind: 'areas' as const,
    terms: [{ cell: `${total}`, factor: -1 }, ...parts.map((cell) => ({ cell, factor: 1 }))],
    constant: 0,
  });
  const relations = [relation('d', 'a', 'b'), relation('e', 'a', 'b', 'c')];
  expect([...hideNaively({ cells, relations, losses: new Map() }, solver)]).toEqual(['a', 'b']);
});

it('hides nothing where nothing is small, and only the small count where nothing else says anything of it', async () => {
  const solver = await createSolver();
  expect([...hideNaively(tabulate([[5], [9]], five), solver)]).toEqual([]);
  const table = { ...tabulate([[3], [9]], five), relations: [] };
  expect([...hideNaively(table, solver)]).toEqual(['1 0 0']);
});

it('ends where what is exposed can not be helped', async () => {
  const solver = await createSolver();
  const table = tabulate([[3], [9], [20]], five);
  const cells = table.cells.map((cell) => ({ ...cell, isKnown: cell.value !== 3 }));
  expect([...hideNaively({ ...table, cells }, solver)]).toEqual(['1 0 0']);
});
