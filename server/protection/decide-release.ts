import type { WithheldReason } from '../../data/release.ts';
import type { BuiltTable } from './build-table.ts';
import type { EditionFigure } from './edition.ts';
import type { PartCell } from './figure-cells.ts';
import { protectTable } from './protect-table.ts';
import type { Solver } from './solver.ts';
import type { Cell, Exposure, Hiding } from './table.ts';

export interface Decision {
  /** Why a figure is withheld; those that aren't here are shown. */
  withheld: ReadonlyMap<EditionFigure, WithheldReason>;
  hiddenUnits: ReadonlySet<string>;
  /** What follows from what is known already, whatever is hidden. */
  unavoidable: readonly Exposure[];
}

/**
 * What a release withholds of its figures: those whose counts are hidden, those that nobody can say anything about, and
 * small ones that an earlier release showed, which aren't shown again.
 *
 * Method: Zielkreis, methods 7 (primary and complementary suppression; see protect-table.ts).
 */
export function decideRelease(
  figures: readonly EditionFigure[],
  built: BuiltTable,
  solver: Solver,
): Decision {
  const { hidings, unavoidable } = protectTable(built.table, solver, built.withheldBefore);
  const hiding = new Map(hidings.map((one) => [one.unit, one]));
  const cells = new Map(built.table.cells.map((cell) => [cell.id, cell]));
  const withheld = new Map<EditionFigure, WithheldReason>();
  for (const figure of figures) {
    const reason = maybeReason(figure, built, { hiding, cells });
    if (reason) withheld.set(figure, reason);
  }
  return { withheld, hiddenUnits: new Set(hiding.keys()), unavoidable };
}

interface Found {
  hiding: ReadonlyMap<string, Hiding>;
  cells: ReadonlyMap<string, Cell>;
}

function maybeReason(figure: EditionFigure, built: BuiltTable, found: Found): WithheldReason | undefined {
  if (figure.isExempt) return undefined;
  const parts = built.cellsOf.get(figure);
  if (!parts) return { why: 'unknown', part: null, hidden: [], through: null };
  const covered = parts.filter((part) => isHidden(part, found));
  const hidden = covered.map(({ part }) => part);
  const primary = covered.find(({ id }) => isSmall(found.cells.get(id)));
  if (primary) return { why: 'primary', part: primary.part, hidden, through: null };
  const small = parts.find(({ id }) => isSmall(found.cells.get(id)));
  if (small) return { why: 'repeated', part: small.part, hidden, through: null };
  const [first] = covered;
  if (!first) return undefined;
  return { why: 'complementary', part: first.part, hidden, through: throughOf(first, built, found) };
}

function isHidden({ id, unit }: PartCell, { hiding, cells }: Found): boolean {
  return hiding.has(unit) && cells.get(id)?.isKnown === false;
}

function isSmall(cell: Cell | undefined): boolean {
  if (!cell) return false;
  return cell.value === 0 ? !cell.showsZero : cell.value < cell.threshold;
}

function throughOf(part: PartCell, built: BuiltTable, { hiding }: Found): WithheldReason['through'] {
  const why = hiding.get(part.unit);
  const id = why?.why === 'complementary' ? why.through : null;
  const relation = built.table.relations.find((one) => one.id === id);
  const whole = relation && built.wholes.get(relation.id);
  return whole ? { kind: relation.kind, ...whole } : null;
}
