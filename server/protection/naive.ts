import { auditTable } from './audit.ts';
import { listPrimaryUnits } from './primary.ts';
import type { Solver } from './solver.ts';
import type { ProtectionTable } from './table.ts';

/**
 * What is lost without looking for the least loss: every row and column (relation) that an exposed cell stands in is
 * hidden as a whole, until nothing is exposed that hiding helps. Nobody is shown this; it is what `protectTable` is
 * compared with. Gives the hidden units.
 */
export function hideNaively(table: ProtectionTable, solver: Solver): Set<string> {
  const open = new Map(table.cells.filter(({ isKnown }) => !isKnown).map(({ id, unit }) => [id, unit]));
  const hidden = new Set(listPrimaryUnits(table).keys());
  for (;;) {
    const before = hidden.size;
    const exposures = auditTable(table, hidden, solver).filter(({ isUnavoidable }) => !isUnavoidable);
    const exposed = new Set(exposures.map(({ cell }) => cell));
    for (const { terms } of table.relations) {
      if (!terms.some(({ cell }) => exposed.has(cell))) continue;
      for (const { cell } of terms) {
        const unit = open.get(cell);
        if (unit !== undefined) hidden.add(unit);
      }
    }
    if (hidden.size === before) return hidden;
  }
}
