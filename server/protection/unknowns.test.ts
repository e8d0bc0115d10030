import { describe, expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { listParts } from './part.ts';
import type { Cell } from './table.ts';
import { listUnknowns, writeDeviations } from './unknowns.ts';

const table = tabulate(
  [
    [1, 2],
    [3, 4],
  ],
  { threshold: 5, showsZero: true },
);

function idsOf(hidden: readonly string[]): string[][] {
  const isHidden = ({ id }: Cell) => hidden.includes(id);
  return listUnknowns(table, isHidden).map(({ cells }) => cells.map(({ id }) => id));
}

describe('what is unknown', () => {
  it('falls into parts that no relation connects', () => {
    expect(idsOf([])).toEqual([]);
    // Nothing has both (1, 1) and (2, 2) in it but the totals, which are shown.
    expect(idsOf(['n 1 1 0', 'n 2 2 0'])).toEqual([['n 1 1 0'], ['n 2 2 0']]);
    expect(idsOf(['n 1 1 0', 'n 1 2 0'])).toEqual([['n 1 1 0', 'n 1 2 0']]);
    // Through the hidden total of the first row and the grand total.
    expect(idsOf(['n 1 1 0', 'n 2 2 0', 'n 1 0 0', 'n 0 0 0', 'n 0 2 0'])).toHaveLength(1);
  });

  it('is written as deviations from the true values, which add up to nothing', () => {
    const [unknowns] = listUnknowns(table, ({ id }) => id === 'n 1 1 0' || id === 'n 1 0 0');
    expect(unknowns && writeDeviations(unknowns, ({ value }) => (value > 1 ? 1 : 0))).toEqual({
      columns: [
        { low: -1, high: Number.POSITIVE_INFINITY, cost: 0 },
        { low: -2, high: Number.POSITIVE_INFINITY, cost: 0 },
      ],
      // The row's total among the totals, the cell in its column, and both in their row.
      rows: [
        { terms: [{ column: 1, factor: 1 }], low: 0, high: 0 },
        { terms: [{ column: 0, factor: 1 }], low: 0, high: 0 },
        {
          terms: [
            { column: 1, factor: -1 },
            { column: 0, factor: 1 },
          ],
          low: 0,
          high: 0,
        },
      ],
    });
  });

  it('leaves out terms that count nothing', () => {
    const relations = table.relations.map(({ terms, ...relation }) => ({
      ...relation,
      terms: terms.map(({ cell }) => ({ cell, factor: 0 })),
    }));
    const isHidden = ({ id }: Cell) => id === 'n 1 1 0' || id === 'n 1 2 0';
    expect(listUnknowns({ ...table, relations }, isHidden)).toHaveLength(2);
  });

  it('hangs together by units too, where they are shown or hidden together', () => {
    const cells = table.cells.map((cell) => ({
      ...cell,
      unit: cell.unit.endsWith('1 0') ? 'one' : cell.unit,
    }));
    const lone = { ...table, cells, relations: [] };
    const [one, ...others] = listParts(lone);
    expect(one?.cells.map(({ id }) => id)).toEqual(['n 1 1 0', 'n 0 1 0', 'n 2 1 0']);
    expect(others).toHaveLength(6);
  });
});
