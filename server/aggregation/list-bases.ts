import { type Breakdown, breakdownKey } from '../../data/breakdown.ts';

/** A breakdown that a view can start from; `by` is the dimension whose parts it holds together, null for a leaf. */
export interface Base {
  key: string;
  by: string | null;
}

/**
 * Where a view of an indicator can start: the total, then each stored breakdown without one of its `part` dimensions
 * (a school form by schools, a survey's question by answers), then the stored breakdowns themselves. The total is left
 * out where every stored figure lies in a dimension that never adds up: nothing could be shown for it.
 */
export function listBases(
  stored: readonly Breakdown[],
  roleOf: (dimension: string, category: string) => 'part' | 'darunter' | undefined,
): Base[] {
  const isPart = ([dimension, category]: [string, string]) => roleOf(dimension, category) === 'part';
  const bases = new Map<string, Base>();
  const add = (base: Base) => bases.set(base.key, bases.get(base.key) ?? base);
  if (stored.length === 0 || stored.some((breakdown) => Object.entries(breakdown).every(isPart))) {
    add({ key: '', by: null });
  }
  for (const breakdown of stored) {
    const entries = Object.entries(breakdown);
    for (const entry of entries.filter(isPart)) {
      const rest = Object.fromEntries(entries.filter((one) => one !== entry));
      if (entries.length > 1) add({ key: breakdownKey(rest), by: entry[0] });
    }
  }
  for (const breakdown of stored) add({ key: breakdownKey(breakdown), by: null });
  return [...bases.values()];
}
