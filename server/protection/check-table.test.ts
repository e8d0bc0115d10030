import { describe, expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { checkTable } from './check-table.ts';
import type { Cell, ProtectionTable } from './table.ts';

const table = tabulate([[3], [7]], { threshold: 3, showsZero: true });
const [first] = table.cells;
const [sum] = table.relations;

function withFirst(change: Partial<Cell>): ProtectionTable {
  const cells = table.cells.map((cell) => (cell === first ? { ...cell, ...change } : cell));
  return { cells, relations: [], losses: new Map() };
}

describe('a table', () => {
  it('is taken when it agrees with itself', () => {
    expect(() => checkTable(table)).not.toThrow();
    expect(() => checkTable(withFirst({ value: 0, threshold: 20 }))).not.toThrow();
  });

  it('may have factors that are not whole', () => {
    const terms = (sum?.terms ?? []).map((term) => ({ ...term, factor: term.factor / 3 }));
    const relations = [{ id: 'thirds', kind: 'areas' as const, terms, constant: 0 }];
    expect(() => checkTable({ ...table, relations })).not.toThrow();
  });

  it('may miss a sum by a millionth, as floating point does', () => {
    const missing = (constant: number) => ({
      ...table,
      relations: table.relations.map((relation) => ({ ...relation, constant })),
    });
    for (const constant of [1e-6, -1e-6]) expect(() => checkTable(missing(constant))).not.toThrow();
    for (const constant of [2e-6, -2e-6]) expect(() => checkTable(missing(constant))).toThrow();
  });

  it.each<[string, ProtectionTable]>([
    ['not a count: n 1 0 0', withFirst({ value: 1.5 })],
    ['not a count: n 1 0 0', withFirst({ value: -1 })],
    ['not a count: n 1 0 0', withFirst({ value: Number.NaN })],
    ['not a threshold: n 1 0 0', withFirst({ threshold: 2 })],
    ['not a threshold: n 1 0 0', withFirst({ threshold: 3.5 })],
    ['two cells have the same id', withFirst({ id: 'n 2 0 0' })],
    ['loss is not positive: 1 0 0', { ...table, losses: new Map([['1 0 0', 0]]) }],
    ['loss is not positive: 1 0 0', { ...table, losses: new Map([['1 0 0', Number.NaN]]) }],
    ['two relations have the same id', { ...table, relations: [...table.relations, ...table.relations] }],
    [
      'relation does not hold: areas n 0 0 0',
      { ...table, relations: table.relations.map((relation) => ({ ...relation, constant: 1 })) },
    ],
    [
      'relation does not hold: areas n 0 0 0',
      { ...table, relations: table.relations.map((relation) => ({ ...relation, constant: -1 })) },
    ],
    ['unknown cell: n 1 0 0', { ...table, cells: table.cells.slice(1) }],
    [
      'relation names a cell twice: twice',
      {
        ...table,
        relations: [
          {
            id: 'twice',
            kind: 'areas',
            constant: 0,
            terms: [
              { cell: 'n 1 0 0', factor: 1 },
              { cell: 'n 1 0 0', factor: -1 },
            ],
          },
        ],
      },
    ],
  ])('is refused: %s', (message, wrong) => {
    expect(() => checkTable(wrong)).toThrow(message);
  });
});
