import type { Cell, ProtectionTable } from './table.ts';

/**
 * Whether a count may not be shown for its own sake: smaller than the threshold, or 0 where 0 is not shown. The rule is
 * the minimum frequency rule (Mindestfallzahlregel) of official statistics: Hundepool et al. 2012, "Statistical
 * Disclosure Control", chapter 5; Rothe 2015, "Statistische Geheimhaltung", Bayern in Zahlen 5; methods 7 sets the
 * threshold. Cells that the audience knows can't be hidden.
 */
export function isPrimary({ value, threshold, showsZero, isKnown, isUnseen }: Cell): boolean {
  if (isKnown || isUnseen) return false;
  return value === 0 ? !showsZero : value < threshold;
}

/**
 * The units to hide for their own sake, each with the first cell that demands it. A denominator and what is left
 * between it and the numerator are cells as well, so that "0 % of 3" and "97 % of 60" are among them.
 */
export function listPrimaryUnits({ cells }: ProtectionTable): Map<string, string> {
  const units = new Map<string, string>();
  for (const cell of cells) if (isPrimary(cell) && !units.has(cell.unit)) units.set(cell.unit, cell.id);
  return units;
}
