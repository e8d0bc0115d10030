import type { Need } from './need.ts';
import { isPrimary } from './primary.ts';
import type { Cell, ProtectionTable } from './table.ts';

/** What an outsider brings along beside the shown cells and the relations, and how little may follow from all of it. */
export interface Knowledge {
  /** The least that a count can be. */
  floorOf(cell: Cell): number;
  /** What the interval of a hidden cell has to have; undefined where it has that by another knowledge's audit. */
  neededOf(cell: Cell): Need | undefined;
}

/**
 * The outsiders that a table is protected against (methods 7). One knows that counts aren't negative, and where zeros
 * are shown also which hidden counts are not 0 (a school has pupils, a group exists): more than most can know, so that
 * the intervals come out narrower, not wider. Who knows that every part of a sum is populated knows that the sum is no
 * less than their number, whatever is hidden; a small count then needs an interval from that number instead of 1. So
 * that this isn't an excuse for giving more away, such counts are protected against an outsider without that knowledge
 * as well, from 1.
 */
export function listKnowledge(table: ProtectionTable): Knowledge[] {
  const floors = listFloors(table);
  const floorOf = ({ id }: Cell) => floors.get(id) ?? 0;
  const isRaised = (cell: Cell) => isPrimary(cell) && floorOf(cell) > 1;
  const knowing = { floorOf, neededOf: (cell: Cell) => needFrom(cell, Math.max(1, floorOf(cell))) };
  if (!table.cells.some(isRaised)) return [knowing];
  return [
    knowing,
    { floorOf: () => 0, neededOf: (cell) => (isRaised(cell) ? needFrom(cell, 1) : undefined) },
  ];
}

/** Of a small count no more than that it is small may be told; of any other, no more than a span as wide. */
function needFrom(cell: Cell, low: number): Need | undefined {
  if (cell.isUnseen) return undefined;
  const top = cell.threshold - 1;
  return isPrimary(cell) ? { kind: 'contains', low, high: top } : { kind: 'width', width: top };
}

/**
 * 1 for each populated count where zeros are shown, and what follows for sums of them: where one cell stands alone
 * against others, it is no less than all of theirs together. Floors only rise, in whole numbers and never above the
 * true values, so this ends.
 */
function listFloors({ cells, relations }: ProtectionTable): Map<string, number> {
  const isPopulated = ({ value, showsZero, isUnseen }: Cell) => value > 0 && showsZero && !isUnseen;
  const floors = new Map(cells.map((cell) => [cell.id, isPopulated(cell) ? 1 : 0]));
  const sums = relations.flatMap(({ terms, constant }) => {
    if (constant !== 0) return [];
    return [1, -1].flatMap((sign) => {
      const [total, ...others] = terms.filter(({ factor }) => sign * factor < 0);
      if (!total || others.length > 0) return [];
      return [{ total, parts: terms.filter((term) => term !== total) }];
    });
  });
  for (let isRising = true; isRising; ) {
    isRising = false;
    for (const { total, parts } of sums) {
      const least = parts.reduce(
        (sum, { cell, factor }) => sum + Math.abs(factor) * (floors.get(cell) ?? 0),
        0,
      );
      const floor = Math.ceil(least / Math.abs(total.factor) - tolerance);
      if (floor <= (floors.get(total.cell) ?? 0)) continue;
      floors.set(total.cell, floor);
      isRising = true;
    }
  }
  return floors;
}

/** Of division; floors are small whole numbers. */
const tolerance = 1e-9;
