import { type Breakdown, readBreakdown } from '../../data/breakdown.ts';
import { freeDimensions } from '../../data/dimension-meaning.ts';
import { comparePeriods, type Period } from '../../data/period.ts';
import type { StoredValue } from './stored.ts';

/** A stored value with its breakdown taken apart. */
export interface Cell {
  stored: StoredValue;
  breakdown: Breakdown;
}

/** What is stored for one area and period: by exact breakdown, and grouped by the free dimensions broken down by. */
export interface Slot {
  period: Period;
  exact: ReadonlyMap<string, Cell>;
  groups: ReadonlyMap<string, readonly Cell[]>;
}

/** Area → slots in time order. */
export type ValueIndex = ReadonlyMap<string, readonly Slot[]>;

interface OpenSlot extends Slot {
  exact: Map<string, Cell>;
  groups: Map<string, Cell[]>;
}

/**
 * Sorts stored values by area and period once, so that each question afterwards is a look-up. Values that the user
 * retired are left out. Throws `two values for one key: x` where an area, period and breakdown occur twice: only
 * current values can be combined.
 */
export function indexValues(values: readonly StoredValue[]): ValueIndex {
  const areas = new Map<string, Map<string, OpenSlot>>();
  const readOnce = rememberBreakdowns();
  for (const stored of values) {
    if (stored.gap === 'retired') continue;
    const slot = openSlot(areas, stored);
    if (slot.exact.has(stored.breakdown)) {
      throw new Error(`two values for one key: ${stored.area} ${stored.period.key} ${stored.breakdown}`);
    }
    const { breakdown, dimensions } = readOnce(stored.breakdown);
    const cell = { stored, breakdown };
    slot.exact.set(stored.breakdown, cell);
    const group = slot.groups.get(dimensions);
    if (group) group.push(cell);
    else slot.groups.set(dimensions, [cell]);
  }
  return new Map(
    [...areas].map(([area, slots]) => [
      area,
      [...slots.values()].sort((a, b) => comparePeriods(a.period, b.period)),
    ]),
  );
}

/** One text for a period and its kind: `day` and `date` share their keys. */
export function periodId({ kind, key }: Pick<Period, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

function openSlot(areas: Map<string, Map<string, OpenSlot>>, { area, period }: StoredValue): OpenSlot {
  const slots = areas.get(area) ?? new Map<string, OpenSlot>();
  areas.set(area, slots);
  const id = periodId(period);
  const slot = slots.get(id) ?? { period, exact: new Map(), groups: new Map() };
  slots.set(id, slot);
  return slot;
}

/** The same few breakdowns come back in each period. */
function rememberBreakdowns(): (text: string) => { breakdown: Breakdown; dimensions: string } {
  const known = new Map<string, { breakdown: Breakdown; dimensions: string }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const breakdown = readBreakdown(text);
    const made = { breakdown, dimensions: freeDimensions(Object.keys(breakdown)).sort().join(';') };
    known.set(text, made);
    return made;
  };
}
