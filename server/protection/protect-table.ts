import { auditTable } from './audit.ts';
import { checkTable } from './check-table.ts';
import { hideComplementary } from './complementary.ts';
import { listParts } from './part.ts';
import { listPrimaryUnits } from './primary.ts';
import { explainHidings } from './reasons.ts';
import type { Solver } from './solver.ts';
import type { Exposure, Protection, ProtectionTable } from './table.ts';

/**
 * Decides what an audience may not see of a table (methods 7): small counts, and further units so that no hidden cell
 * follows from the shown ones more narrowly than allowed. What the search finds is believed only after the audit, which
 * computes it another way; an answer that doesn't pass is replaced by a more cautious one, at last by hiding every open
 * unit that is connected with a hidden one. Units that were `withheldBefore` stay hidden. Throws where the table contradicts itself. Sources: primary.ts, complementary.ts, audit.ts.
 */
export function protectTable(
  table: ProtectionTable,
  solver: Solver,
  withheldBefore: Iterable<string> = [],
): Protection {
  checkTable(table);
  const primary = listPrimaryUnits(table);
  const unseen = table.cells.filter(({ isUnseen }) => isUnseen).map(({ unit }) => unit);
  const { needed, found } = hideComplementary(
    table,
    [...primary.keys(), ...withheldBefore, ...unseen],
    solver,
  );
  const { hidden, exposures } = chooseSafe(table, [needed, found, widen(table, found)], solver);
  return { hidings: explainHidings(table, hidden, primary), unavoidable: exposures };
}

/** The first answer in which nothing is exposed that hiding more would help. */
function chooseSafe(table: ProtectionTable, answers: readonly ReadonlySet<string>[], solver: Solver) {
  for (const hidden of answers) {
    const exposures: Exposure[] = auditTable(table, hidden, solver);
    if (exposures.every(({ isUnavoidable }) => isUnavoidable)) return { hidden, exposures };
  }
  throw new Error('hiding everything exposes what hiding would help');
}

/** All open units in the parts of the table in which anything is hidden. */
function widen(table: ProtectionTable, hidden: ReadonlySet<string>): Set<string> {
  const parts = listParts(table).filter(({ cells }) => cells.some(({ unit }) => hidden.has(unit)));
  return new Set(parts.flatMap(({ cells }) => cells.map(({ unit }) => unit)));
}
