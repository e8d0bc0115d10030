import { beforeAll, describe, expect, it } from 'vitest';
import { buildTable, tabulate } from '../testing/protection-tables.ts';
import { createPart, hideUnit, listParts, type Part } from './part.ts';
import { withPatterns } from './patterns.ts';
import { createSolver, type Solver } from './solver.ts';
import type { ProtectionTable } from './table.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await createSolver();
});

const five = { threshold: 5, showsZero: true };

/** The first part with these units hidden, and what each of its cells came to cost, by the cells' ids. */
function use(
  table: ProtectionTable,
  hidden: readonly string[],
  then: (part: Part, costs: Record<string, number>) => void,
): void {
  const [unknowns] = listParts(table);
  if (!unknowns) throw new Error('nothing is open');
  withPatterns(
    unknowns,
    () => 0,
    solver,
    (patterns) => {
      const costs: Record<string, number> = {};
      const noting = {
        ...patterns,
        setCost: (column: number, cost: number) => {
          patterns.setCost(column, cost);
          costs[unknowns.cells[column]?.id ?? ''] = cost;
        },
      };
      const given = { losses: table.losses, neededOf: () => undefined, patterns: noting };
      then(createPart(unknowns, given, new Set(hidden)), costs);
    },
  );
}

describe('a part', () => {
  const row = tabulate([[3], [7]], five);

  it('costs what is lost compared with the least, 1 where nothing is said', () => {
    const losses = new Map([
      ['1 0 0', 6],
      ['2 0 0', 0.5],
    ]);
    use({ ...row, losses }, [], (_, costs) => {
      expect(costs).toEqual({ 'n 1 0 0': 12, 'n 2 0 0': 1, 'n 0 0 0': 2 });
    });
  });

  it('costs ten thousand times the least at most', () => {
    const losses = new Map([
      ['1 0 0', 20_000],
      ['2 0 0', 9_999],
    ]);
    use({ ...row, losses }, [], (_, costs) => {
      expect(costs).toEqual({ 'n 1 0 0': 10_000, 'n 2 0 0': 9_999, 'n 0 0 0': 1 });
    });
  });

  it('shares the loss of a unit among its cells', () => {
    const dimensions = { areas: [null], breakdown: [null], years: [null] };
    const rate = buildTable(dimensions, () => ({ value: 3, rest: 6 }), { ...five, isRate: true });
    const lone = { id: 'lone', unit: 'lone', value: 9, ...five, isKnown: false };
    const terms = [
      { cell: 'lone', factor: 1 },
      { cell: 'd 0 0 0', factor: -1 },
    ];
    const relations = [...rate.relations, { id: 'same', kind: 'source' as const, terms, constant: 0 }];
    const table = { cells: [...rate.cells, lone], relations, losses: new Map([['0 0 0', 6]]) };
    use(table, [], ({ columnsOf }, costs) => {
      expect(costs).toEqual({ 'n 0 0 0': 2, 'r 0 0 0': 2, 'd 0 0 0': 2, lone: 1 });
      expect([...columnsOf]).toEqual([
        ['0 0 0', [0, 1, 2]],
        ['lone', [3]],
      ]);
    });
  });

  it('costs little where it is hidden, from the start or later', () => {
    use(row, ['1 0 0', 'elsewhere'], (part, costs) => {
      expect([...part.hidden]).toEqual(['1 0 0']);
      expect(costs).toEqual({ 'n 1 0 0': 0.01, 'n 2 0 0': 1, 'n 0 0 0': 1 });
      hideUnit(part, '2 0 0');
      expect([...part.hidden]).toEqual(['1 0 0', '2 0 0']);
      expect(costs['n 2 0 0']).toBe(0.01);
      part.patterns.setCost(0, 4);
      hideUnit(part, '1 0 0');
      expect(costs['n 1 0 0']).toBe(4);
    });
  });

  it('leaves out what is known', () => {
    const cells = row.cells.map((cell) => ({ ...cell, isKnown: cell.id === 'n 0 0 0' }));
    expect(listParts({ ...row, cells }).map((part) => part.cells.map(({ id }) => id))).toEqual([
      ['n 1 0 0', 'n 2 0 0'],
    ]);
  });
});
