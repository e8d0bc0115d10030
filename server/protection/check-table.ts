import type { Cell, ProtectionTable } from './table.ts';

/** Smallest threshold there is (methods 7): below it, an interval from 1 to threshold − 1 would be a single count. */
export const smallestThreshold = 3;

/** Whole numbers summed in floating point come out exact; factors that are not whole may miss by this much. */
const tolerance = 1e-6;

/**
 * Throws where a table contradicts itself: what can't be true would be protected wrongly. Relations have to hold for
 * the true values, cells and relations have ids of their own, counts are whole numbers from 0, thresholds whole numbers
 * from 3, losses greater than 0.
 */
export function checkTable({ cells, relations, losses }: ProtectionTable): void {
  const known = new Map(cells.map((cell) => [cell.id, cell]));
  if (known.size < cells.length) throw new Error('two cells have the same id');
  if (new Set(relations.map(({ id }) => id)).size < relations.length) {
    throw new Error('two relations have the same id');
  }
  for (const cell of cells) checkCell(cell);
  for (const { id, terms, constant } of relations) {
    const values = terms.map(({ cell, factor }) => factor * find(known, cell).value);
    const sum = values.reduce((total, value) => total + value, 0);
    if (!(Math.abs(sum - constant) <= tolerance)) throw new Error(`relation does not hold: ${id}`);
    if (new Set(terms.map(({ cell }) => cell)).size < terms.length) {
      throw new Error(`relation names a cell twice: ${id}`);
    }
  }
  for (const [unit, loss] of losses) if (!(loss > 0)) throw new Error(`loss is not positive: ${unit}`);
}

function checkCell({ id, value, threshold }: Cell): void {
  if (!Number.isInteger(value) || value < 0) throw new Error(`not a count: ${id}`);
  if (!Number.isInteger(threshold) || threshold < smallestThreshold) {
    throw new Error(`not a threshold: ${id}`);
  }
}

function find(known: ReadonlyMap<string, Cell>, id: string): Cell {
  const cell = known.get(id);
  if (!cell) throw new Error(`unknown cell: ${id}`);
  return cell;
}
