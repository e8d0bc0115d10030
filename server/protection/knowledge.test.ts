import { describe, expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { listKnowledge } from './knowledge.ts';
import type { Cell, ProtectionTable } from './table.ts';

const five = { threshold: 5, showsZero: true };

function find(table: ProtectionTable, id: string): Cell {
  const cell = table.cells.find((candidate) => candidate.id === id);
  if (!cell) throw new Error(id);
  return cell;
}

// Worked out by hand: as many as there are populated parts.
describe('the outsiders', () => {
  it('know where there is somebody, and so how many parts a sum has at least', () => {
    const table = tabulate(
      [
        [1, 2],
        [0, 9],
      ],
      five,
    );
    const [knowing, plain] = listKnowledge(table);
    const floors = table.cells.map((cell) => [cell.id, knowing?.floorOf(cell)]);
    expect(Object.fromEntries(floors)).toEqual({
      'n 1 1 0': 1,
      'n 1 2 0': 1,
      'n 1 0 0': 2,
      'n 2 1 0': 0,
      'n 2 2 0': 1,
      'n 2 0 0': 1,
      'n 0 1 0': 1,
      'n 0 2 0': 2,
      'n 0 0 0': 3,
    });
    expect(table.cells.map((cell) => plain?.floorOf(cell))).toEqual(table.cells.map(() => 0));
  });

  it('may tell of a small sum that its parts are populated, and of nothing else more than that it is small', () => {
    const table = tabulate(
      [
        [1, 2],
        [0, 9],
      ],
      five,
    );
    const [knowing, plain] = listKnowledge(table);
    // The sum of 1 and 2 is small itself, and raised to 2 by its parts.
    expect(knowing?.neededOf(find(table, 'n 1 0 0'))).toEqual({ kind: 'contains', low: 2, high: 4 });
    expect(plain?.neededOf(find(table, 'n 1 0 0'))).toEqual({ kind: 'contains', low: 1, high: 4 });
    expect(knowing?.neededOf(find(table, 'n 1 1 0'))).toEqual({ kind: 'contains', low: 1, high: 4 });
    expect(plain?.neededOf(find(table, 'n 1 1 0'))).toBeUndefined();
    expect(knowing?.neededOf(find(table, 'n 2 2 0'))).toEqual({ kind: 'width', width: 4 });
    expect(plain?.neededOf(find(table, 'n 2 2 0'))).toBeUndefined();
    expect(knowing?.neededOf(find(table, 'n 2 1 0'))).toEqual({ kind: 'width', width: 4 });
  });

  it('are one where no small count is a sum of several', () => {
    expect(listKnowledge(tabulate([[1], [7]], five))).toHaveLength(1);
  });

  it('know nothing from below where zeros are hidden', () => {
    const table = tabulate(
      [
        [1, 2],
        [0, 9],
      ],
      { threshold: 5, showsZero: false },
    );
    const [knowing, plain] = listKnowledge(table);
    expect(plain).toBeUndefined();
    expect(table.cells.map((cell) => knowing?.floorOf(cell))).toEqual(table.cells.map(() => 0));
    expect(knowing?.neededOf(find(table, 'n 2 1 0'))).toEqual({ kind: 'contains', low: 1, high: 4 });
  });

  it('learn no floor from a sum with a constant, which a release may have given', () => {
    const table = tabulate([[1], [2], [9]], five);
    const terms = [
      { cell: 'n 3 0 0', factor: 1 },
      { cell: 'n 1 0 0', factor: -1 },
      { cell: 'n 2 0 0', factor: -1 },
    ];
    const floorWith = (constant: number, value: number) => {
      const cells = table.cells.map((cell) => (cell.id === 'n 3 0 0' ? { ...cell, value } : cell));
      const [knowing] = listKnowledge({
        ...table,
        cells,
        relations: [{ id: 'r', kind: 'release', terms, constant }],
      });
      return knowing?.floorOf(find({ ...table, cells }, 'n 3 0 0'));
    };
    expect(floorWith(6, 9)).toBe(1);
    expect(floorWith(0, 3)).toBe(2);
  });

  it('learn from a sum whatever else is named in it that counts nothing', () => {
    const table = tabulate([[1], [2], [9]], five);
    const nothing = { cell: 'n 3 0 0', factor: 0 };
    const floorIn = (terms: ProtectionTable['relations'][number]['terms'], value: number) => {
      const cells = table.cells.map((cell) => (cell.id === 'n 0 0 0' ? { ...cell, value } : cell));
      const relations = [{ id: 'r', kind: 'areas' as const, terms, constant: 0 }];
      const [knowing] = listKnowledge({ ...table, cells, relations });
      return knowing?.floorOf(find({ ...table, cells }, 'n 0 0 0'));
    };
    for (const sign of [1, -1]) {
      const parts = ['n 1 0 0', 'n 2 0 0'].map((cell) => ({ cell, factor: -sign }));
      const terms = [nothing, { cell: 'n 0 0 0', factor: sign }, ...parts];
      expect(floorIn(terms, 3)).toBe(2);
      expect(floorIn([...terms].reverse(), 3)).toBe(2);
    }
  });

  it('divide by the factor of the sum and round up', () => {
    // 2 × a = b + c + d, each at least 1: a is at least 1.5, so 2.
    const cells = ['a', 'b', 'c', 'd'].map(
      (id): Cell => ({ id, unit: id, value: 2, ...five, isKnown: false }),
    );
    const [a, ...others] = cells.map(({ id }) => ({ cell: id, factor: id === 'a' ? -2 : 1 }));
    const terms = a ? [a, ...others] : [];
    const table = {
      cells: cells.map((cell) => (cell.id === 'a' ? { ...cell, value: 3 } : cell)),
      losses: new Map(),
    };
    const [knowing] = listKnowledge({
      ...table,
      relations: [{ id: 'r', kind: 'areas', terms, constant: 0 }],
    });
    expect(table.cells.map((cell) => knowing?.floorOf(cell))).toEqual([2, 1, 1, 1]);
  });
});
