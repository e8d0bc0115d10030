import { withBounds } from './bounds.ts';
import { checkTable } from './check-table.ts';
import { type Knowledge, listKnowledge } from './knowledge.ts';
import type { Interval, Need } from './need.ts';
import { isPrimary } from './primary.ts';
import type { Solver } from './solver.ts';
import type { Cell, Exposure, ProtectionTable } from './table.ts';
import { listUnknowns } from './unknowns.ts';

/**
 * What an outsider can tell too much of, when these units are hidden and everything else is shown (methods 7): each
 * hidden cell whose tightest interval is narrower than it needs, and each small count that isn't hidden at all. Nothing
 * is found where the table may be released. The method is the audit (disclosure auditing) of Fischetti & Salazar 2001,
 * and Hundepool et al. 2012, chapter 4. Throws where the table contradicts itself.
 */
export function auditTable(
  table: ProtectionTable,
  hiddenUnits: ReadonlySet<string>,
  solver: Solver,
): Exposure[] {
  checkTable(table);
  const isHidden = (cell: Cell) => !cell.isKnown && (cell.isUnseen === true || hiddenUnits.has(cell.unit));
  const exposures = table.cells.filter((cell) => isPrimary(cell) && !isHidden(cell)).map(exposeShown);
  for (const knowledge of listKnowledge(table)) {
    exposures.push(...describe(table, knowledge, findExposed(table, isHidden, knowledge, solver), solver));
  }
  return sortExposures(table, exposures);
}

function exposeShown({ id, value, threshold }: Cell): Exposure {
  const needed = { kind: 'contains' as const, low: 1, high: threshold - 1 };
  return { cell: id, low: value, high: value, needed, isUnavoidable: false };
}

interface Exposed {
  interval: Interval;
  needed: Need;
}

function findExposed(
  table: ProtectionTable,
  isHidden: (cell: Cell) => boolean,
  { floorOf, neededOf }: Knowledge,
  solver: Solver,
): Map<string, Exposed> {
  const exposed = new Map<string, Exposed>();
  for (const unknowns of listUnknowns(table, isHidden)) {
    withBounds(unknowns, floorOf, solver, (bounds) => {
      for (const [column, cell] of unknowns.cells.entries()) {
        const needed = neededOf(cell);
        if (!needed || bounds.isEnough(column, needed)) continue;
        exposed.set(cell.id, { interval: bounds.tightest(column), needed });
      }
    });
  }
  return exposed;
}

function describe(
  table: ProtectionTable,
  { floorOf }: Knowledge,
  exposed: ReadonlyMap<string, Exposed>,
  solver: Solver,
): Exposure[] {
  if (exposed.size === 0) return [];
  return listUnknowns(table, ({ isKnown }) => !isKnown).flatMap((unknowns) =>
    unknowns.cells.some(({ id }) => exposed.has(id))
      ? withBounds(unknowns, floorOf, solver, (widest) =>
          unknowns.cells.flatMap(({ id }, column) => {
            const { interval, needed } = exposed.get(id) ?? {};
            if (!interval || !needed) return [];
            const isUnavoidable = !canWiden(needed, interval, widest.tightest(column));
            return [{ cell: id, ...interval, needed, isUnavoidable }];
          }),
        )
      : [],
  );
}

/** In the order of the cells; of two outsiders who can tell too much of one cell, the first is named. */
function sortExposures({ cells }: ProtectionTable, exposures: readonly Exposure[]): Exposure[] {
  return cells.flatMap(({ id }) => {
    const found = exposures.filter(({ cell }) => cell === id);
    return found.find(({ isUnavoidable }) => !isUnavoidable) ?? found[0] ?? [];
  });
}

/** Whether hiding more would bring the interval nearer to what it needs; `widest` is what hiding everything gives. */
function canWiden(needed: Need, { low, high }: Interval, widest: Interval): boolean {
  if (needed.kind === 'width') return widest.high - widest.low > high - low;
  const isLower = Math.max(widest.low, needed.low) < Math.max(low, needed.low);
  const isHigher = Math.min(widest.high, needed.high) > Math.min(high, needed.high);
  return isLower || isHigher;
}
