import type { Cell, Hiding, ProtectionTable, Relation } from './table.ts';

/**
 * Why each unit is hidden, in the order of the cells: a small count of its own, or the relation through which a hidden
 * cell would follow from it. Of several such relations the one with the fewest hidden units is named, being the one
 * that gives most away; none where the unit is only needed by a chain of relations that it doesn't stand in.
 */
export function explainHidings(
  { cells, relations }: ProtectionTable,
  hidden: ReadonlySet<string>,
  primary: ReadonlyMap<string, string>,
): Hiding[] {
  const unitOf = new Map(cells.filter((cell) => isHidden(cell, hidden)).map(({ id, unit }) => [id, unit]));
  const through = new Map<string, { relation: Relation; units: number }>();
  for (const relation of relations) {
    const units = new Set(relation.terms.flatMap(({ cell }) => unitOf.get(cell) ?? []));
    if (units.size < 2) continue;
    for (const unit of units) {
      const best = through.get(unit);
      if (!best || units.size < best.units) through.set(unit, { relation, units: units.size });
    }
  }
  const shown = new Set(unitOf.values());
  return [...shown].map((unit) => {
    const cell = primary.get(unit);
    if (cell !== undefined) return { unit, why: 'primary', cell };
    return { unit, why: 'complementary', through: through.get(unit)?.relation.id ?? null };
  });
}

function isHidden({ isKnown, isUnseen, unit }: Cell, hidden: ReadonlySet<string>): boolean {
  return !isKnown && !isUnseen && hidden.has(unit);
}
