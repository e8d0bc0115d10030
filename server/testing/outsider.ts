import loadHighs from 'highs';
import type { Cell, ProtectionTable } from '../protection/table.ts';

export interface Outsider {
  intervalOf(cell: string): { low: number; high: number };
}

/**
 * Somebody who attacks a release with pen and solver: writes down every relation, puts in what is shown, and asks
 * for smallest and largest value of what isn't. Written as text and in whole values, over the whole table, to share
 * nothing with the library but the solver.
 */
export async function createAttack(): Promise<
  (table: ProtectionTable, isShown: (cell: Cell) => boolean, floorOf: (cell: Cell) => number) => Outsider
> {
  const highs = await loadHighs();
  return (table, isShown, floorOf) => {
    const unknown = new Map(table.cells.filter((cell) => !isShown(cell)).map((cell) => [cell.id, cell]));
    const known = new Map(table.cells.filter(isShown).map(({ id, value }) => [id, value]));
    const names = new Map([...unknown.keys()].map((id, place) => [id, `x${place}`]));
    const rows = table.relations.flatMap(({ terms, constant }, place) => {
      const open = terms.filter(({ cell }) => unknown.has(cell));
      const shown = terms.reduce((sum, { cell, factor }) => sum + factor * (known.get(cell) ?? 0), 0);
      const sum = open.map(
        ({ cell, factor }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${names.get(cell)}`,
      );
      return open.length > 0 ? [` r${place}: ${sum.join(' ')} = ${constant - shown}`] : [];
    });
    const bounds = [...unknown].map(([id, cell]) => ` ${floorOf(cell)} <= ${names.get(id)} <= +inf`);
    const model = `obj: NAME\nSubject To\n${rows.join('\n')}\n x: NAME >= 0\nBounds\n${bounds.join('\n')}\nEnd`;
    const solve = (name: string, sense: 'Minimize' | 'Maximize'): number => {
      const text = `${sense}\n ${model.replaceAll('NAME', name)}`;
      const { Status, ObjectiveValue } = highs.solve(text, {
        output_flag: false,
        presolve: 'off',
        solver: 'simplex',
      });
      if (Status === 'Optimal') return ObjectiveValue;
      if (sense === 'Maximize' && Status.startsWith('Unbounded')) return Number.POSITIVE_INFINITY;
      if (sense === 'Maximize' && Status.endsWith('Unbounded or infeasible')) return Number.POSITIVE_INFINITY;
      throw new Error(`${name}: ${Status}`);
    };
    return {
      intervalOf: (cell) => {
        const name = names.get(cell) ?? '';
        const [low, high] = [solve(name, 'Minimize'), solve(name, 'Maximize')];
        return { low: Math.ceil(low - 1e-5), high: Math.floor(high + 1e-5) };
      },
    };
  };
}
