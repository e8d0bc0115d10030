import type { Knowledge } from './knowledge.ts';
import type { Program } from './solver.ts';
import type { Cell, ProtectionTable } from './table.ts';

/** Terms of one relation over the unknown cells: Σ factor × (cell − its true value) = 0. */
export type Equation = readonly { column: number; factor: number }[];

/** Cells that an outsider has to guess together, and what ties them to each other; columns are places in `cells`. */
export interface Unknowns {
  cells: readonly Cell[];
  equations: readonly Equation[];
}

/**
 * What is left of the relations when everything that is not hidden is put in, in connected parts that say nothing of
 * each other. Written as deviations from the true values, in which every constant is 0.
 */
export function listUnknowns(
  { cells, relations }: ProtectionTable,
  isUnknown: (cell: Cell) => boolean,
  ties: readonly (readonly string[])[] = [],
): Unknowns[] {
  const unknown = new Map(cells.filter(isUnknown).map((cell) => [cell.id, cell]));
  const equations = relations.map(({ terms }) =>
    terms.filter(({ cell, factor }) => factor !== 0 && unknown.has(cell)),
  );
  const find = connect(unknown.keys(), [...equations.map((terms) => terms.map(({ cell }) => cell)), ...ties]);
  const parts = new Map<string, { cells: Cell[]; equations: Equation[] }>();
  const columns = new Map<string, number>();
  for (const cell of unknown.values()) {
    const root = find(cell.id);
    const part = parts.get(root) ?? { cells: [], equations: [] };
    columns.set(cell.id, part.cells.push(cell) - 1);
    parts.set(root, part);
  }
  for (const terms of equations) {
    const equation = terms.flatMap(({ cell, factor }) => {
      const column = columns.get(cell);
      return column === undefined ? [] : [{ column, factor }];
    });
    parts.get(find(terms[0]?.cell ?? ''))?.equations.push(equation);
  }
  return [...parts.values()];
}

/** Every deviation that an outsider can't rule out: counts stay at or above what is known of them from below. */
export function writeDeviations({ cells, equations }: Unknowns, floorOf: Knowledge['floorOf']): Program {
  return {
    columns: cells.map((cell) => ({
      low: floorOf(cell) - cell.value,
      high: Number.POSITIVE_INFINITY,
      cost: 0,
    })),
    rows: equations.map((terms) => ({ terms, low: 0, high: 0 })),
  };
}

/** Union-find (Tarjan 1975): gives the representative of the part that an id belongs to. */
function connect(ids: Iterable<string>, groups: readonly (readonly string[])[]): (id: string) => string {
  const parents = new Map<string, string>();
  for (const id of ids) parents.set(id, id);
  const find = (id: string): string => {
    let root = id;
    for (
      let parent = parents.get(root);
      parent !== undefined && parent !== root;
      parent = parents.get(root)
    ) {
      root = parent;
    }
    parents.set(id, root);
    return root;
  };
  for (const [first, ...others] of groups) {
    if (first !== undefined) for (const other of others) parents.set(find(other), find(first));
  }
  return find;
}
