import { type Breakdown, breakdownKey } from '../../data/breakdown.ts';

/** A breakdown that a view can start from; `by` is the dimension whose parts it holds together, null for a leaf. */
export interface Base {
  key: string;
  by: string | null;
}

/**
 * Where a view of an indicator can start: the total, then each stored breakdown without one of its `part` dimensions
 * (a school form by schools, a survey's question by answers), then the stored breakdowns themselves. The total is left
 * out where every stored figure lies in a dimension that never adds up: nothing could be shown for it. A dimension that
 * the rest decides (a school has one form) breaks nothing down: no view starts there.
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
  const families = familiesOf(stored.map((breakdown) => Object.entries(breakdown)).filter(hasRest), isPart);
  for (const bases of families.values()) {
    const breaksDown = [...bases.values()].some((categories) => categories.size > 1);
    for (const [key, categories] of breaksDown ? bases : [])
      add({ key, by: [...categories][0]?.split('=')[0] ?? null });
  }
  for (const breakdown of stored) add({ key: breakdownKey(breakdown), by: null });
  return [...bases.values()];
}

type Entries = [dimension: string, category: string][];

function hasRest(entries: Entries): boolean {
  return entries.length > 1;
}

/** By the dimensions of the rest and the one left out: each rest with the categories that are stored under it. */
function familiesOf(
  stored: readonly Entries[],
  isPart: (entry: Entries[number]) => boolean,
): Map<string, Map<string, Set<string>>> {
  const families = new Map<string, Map<string, Set<string>>>();
  for (const entries of stored) {
    for (const entry of entries.filter(isPart)) {
      const rest = entries.filter((one) => one !== entry);
      const id = `${rest.map(([dimension]) => dimension).join(' ')} by ${entry[0]}`;
      const family = families.get(id) ?? new Map<string, Set<string>>();
      families.set(id, family);
      const key = breakdownKey(Object.fromEntries(rest));
      family.set(key, (family.get(key) ?? new Set()).add(entry.join('=')));
    }
  }
  return families;
}
