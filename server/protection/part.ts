import { createEvidence, type Evidence } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';
import type { Patterns } from './patterns.ts';
import type { Cell, ProtectionTable } from './table.ts';
import { listUnknowns, type Unknowns } from './unknowns.ts';

/** Open cells that depend on each other, while it is decided which of their units are hidden. */
export interface Part {
  cells: readonly Cell[];
  columnsOf: ReadonlyMap<string, readonly number[]>;
  losses: ReadonlyMap<string, number>;
  neededOf: Knowledge['neededOf'];
  hidden: Set<string>;
  patterns: Patterns;
  evidence: Evidence;
}

/** What a cell of a hidden unit costs: little, so that patterns stay small, but next to nothing. */
const hiddenCost = 1e-2;

/** Greater differences of loss than this would drown the small ones in rounding. */
const largestCost = 1e4;

/** Open cells in parts that neither a relation nor a unit connects. */
export function listParts(table: ProtectionTable): Unknowns[] {
  const open = table.cells.filter(({ isKnown }) => !isKnown);
  const ties = [...groupColumns(open).values()].map((places) => places.map((place) => open[place]?.id ?? ''));
  return listUnknowns(table, ({ isKnown }) => !isKnown, ties);
}

/** A part in which these units are hidden; others cost their loss, of which each cell carries its share. */
export function createPart(
  { cells }: Unknowns,
  given: Pick<Part, 'losses' | 'neededOf' | 'patterns'>,
  hidden: ReadonlySet<string>,
): Part {
  const { losses, patterns } = given;
  const columnsOf = groupColumns(cells);
  const lossOf = (unit: string) => losses.get(unit) ?? 1;
  const least = Math.min(...[...columnsOf.keys()].map(lossOf));
  for (const [unit, columns] of columnsOf) {
    const cost = Math.min(lossOf(unit) / least, largestCost);
    for (const column of columns) patterns.setCost(column, cost / columns.length);
  }
  const part = { cells, columnsOf, ...given, hidden: new Set<string>(), evidence: createEvidence(cells) };
  for (const unit of columnsOf.keys()) if (hidden.has(unit)) hideUnit(part, unit);
  return part;
}

export function hideUnit({ hidden, columnsOf, patterns }: Part, unit: string): void {
  if (hidden.has(unit)) return;
  hidden.add(unit);
  for (const column of columnsOf.get(unit) ?? []) patterns.setCost(column, hiddenCost);
}

function groupColumns(cells: readonly Cell[]): Map<string, number[]> {
  const columnsOf = new Map<string, number[]>();
  for (const [column, { unit }] of cells.entries()) {
    const columns = columnsOf.get(unit);
    if (columns) columns.push(column);
    else columnsOf.set(unit, [column]);
  }
  return columnsOf;
}
