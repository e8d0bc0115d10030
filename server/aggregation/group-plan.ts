import { type Breakdown, breakdownKey } from '../../data/breakdown.ts';
import { categoryRole, sharesDenominator } from '../../data/dimension-meaning.ts';
import type { Dimension, Indicator } from '../../data/indicator.ts';
import type { Cell, Slot } from './value-index.ts';

/** What a sum along breakdowns is asked for. */
export interface PartsQuestion {
  indicator: Pick<Indicator, 'aggregation'>;
  dimensions: readonly Dimension[];
  wanted: Breakdown;
  /** Last days (ISO) of categories that ended, by `dimension=category`: a school that was closed is not missing. */
  ended: ReadonlyMap<string, string>;
}

/** A cell in its place: the open categories (school) that it belongs to and the closed ones that it stands for. */
export interface PlacedCell {
  cell: Cell;
  unit: string;
  combination: string;
}

/**
 * How one group of cells (broken down by the same free dimensions) makes a total, slot by slot. `isOpen`: units are
 * open categories (schools), with the first and last row in which they occur; otherwise there is one unit, ''.
 * `required` are the combinations of closed categories that each unit must have. `isAssumed`: closed categories that
 * were never stored for the area are taken as not existing there. `isFree` is false where the group breaks down by
 * nothing further than what is wanted (a school that is wanted, stored with its form).
 */
export interface GroupPlan {
  isOpen: boolean;
  isFree: boolean;
  required: readonly string[];
  isAssumed: boolean;
  units: ReadonlyMap<string, { first: number; last: number; end: string | undefined }>;
  rows: ReadonlyMap<Slot, { index: number; cells: readonly PlacedCell[] }>;
}

/**
 * Plans the sum over a group of dimensions; undefined where its categories do not add up to what is wanted.
 * `slots` are those of one area and one kind of period that have the group, in time order.
 */
export function maybeGroupPlan(
  slots: readonly Slot[],
  group: string,
  question: PartsQuestion,
): GroupPlan | undefined {
  const { wanted, dimensions } = question;
  const free = group.split(';').filter((id) => id !== '' && !Object.hasOwn(wanted, id));
  if (question.indicator.aggregation === 'rate' && free.some(sharesDenominator)) return undefined;
  const isOpenDimension = (id: string) =>
    dimensions.some((dimension) => dimension.id === id && dimension.open);
  const open = free.filter(isOpenDimension);
  const closed = free.filter((id) => !isOpenDimension(id));
  const placeCells = createPlacing(group, open, closed, question);
  const rows = slots.map((slot) => placeCells(slot.groups.get(group) ?? []));
  const needs = closed.map((id) => requiredCategories(rows, id, dimensions));
  return {
    isOpen: open.length > 0,
    isFree: free.length > 0,
    required: productKeys(
      closed,
      needs.map((need) => need.categories),
    ),
    isAssumed: needs.some((need) => need.isAssumed),
    units: unitSpans(rows, question.ended),
    rows: new Map(slots.map((slot, index) => [slot, { index, cells: rows[index] ?? [] }])),
  };
}

interface Placing {
  unit: string;
  combination: string;
  /** The free categories; the same for a school with and without its form. */
  place: string;
  isBare: boolean;
}

/**
 * Finds the cells that lie inside the wanted breakdown, are finer than it, and are parts in every further dimension.
 * Of a school that is stored with and without its form, the one without is taken: it is the school's own total. The
 * same breakdowns come back in each period, so each is placed once.
 */
function createPlacing(
  group: string,
  open: readonly string[],
  closed: readonly string[],
  { wanted, dimensions }: PartsQuestion,
): (cells: readonly Cell[]) => PlacedCell[] {
  const free = group.split(';');
  const known = new Map<string, Placing | undefined>();
  const placingOf = ({ stored, breakdown }: Cell) => {
    if (!known.has(stored.breakdown)) {
      const placing = {
        unit: partialKey(breakdown, open),
        combination: partialKey(breakdown, closed),
        place: partialKey(breakdown, free),
        isBare: Object.keys(breakdown).length === free.length,
      };
      known.set(stored.breakdown, isPartOf(breakdown, wanted, dimensions) ? placing : undefined);
    }
    return known.get(stored.breakdown);
  };
  return (cells) => {
    const placed = cells.flatMap((cell) => {
      const placing = placingOf(cell);
      return placing ? [{ cell, ...placing }] : [];
    });
    const bare = new Set(placed.filter(({ isBare }) => isBare).map(({ place }) => place));
    return placed
      .filter(({ isBare, place }) => isBare || !bare.has(place))
      .map(({ cell, unit, combination }) => ({ cell, unit, combination }))
      .sort((a, b) => (a.cell.stored.breakdown < b.cell.stored.breakdown ? -1 : 1));
  };
}

function isPartOf(breakdown: Breakdown, wanted: Breakdown, dimensions: readonly Dimension[]): boolean {
  return (
    Object.keys(breakdown).length > Object.keys(wanted).length &&
    Object.entries(wanted).every(([id, category]) => breakdown[id] === category) &&
    Object.entries(breakdown).every(
      ([id, category]) => Object.hasOwn(wanted, id) || categoryRole(dimensions, id, category) === 'part',
    )
  );
}

/** The categories of some dimensions, as one text. */
function partialKey(breakdown: Breakdown, ids: readonly string[]): string {
  return breakdownKey(Object.fromEntries(ids.flatMap((id) => pair(id, breakdown[id]))));
}

function pair(id: string, category: string | undefined): [string, string][] {
  return category === undefined ? [] : [[id, category]];
}

/**
 * Which categories of a closed dimension make it complete. From the second stored category on, those that were never
 * stored for the area are taken as not existing there (a district without a Waldorfschule); a single one proves
 * nothing, and all are required.
 */
function requiredCategories(
  rows: readonly (readonly PlacedCell[])[],
  id: string,
  dimensions: readonly Dimension[],
): { categories: string[]; isAssumed: boolean } {
  const stored = new Set(rows.flatMap((row) => row.map(({ cell }) => cell.breakdown[id])));
  const parts = (dimensions.find((dimension) => dimension.id === id)?.categories ?? [])
    .filter((category) => category.role === 'part')
    .map((category) => category.key);
  const isAssumed = stored.size > 1 && parts.some((part) => !stored.has(part));
  return { categories: isAssumed ? parts.filter((part) => stored.has(part)) : parts, isAssumed };
}

function productKeys(ids: readonly string[], categories: readonly string[][]): string[] {
  const product = categories.reduce<string[][]>(
    (rows, column) => rows.flatMap((row) => column.map((category) => [...row, category])),
    [[]],
  );
  return product.map((row) => breakdownKey(Object.fromEntries(ids.flatMap((id, i) => pair(id, row[i])))));
}

function unitSpans(
  rows: readonly (readonly PlacedCell[])[],
  ended: ReadonlyMap<string, string>,
): GroupPlan['units'] {
  const spans = new Map<string, { first: number; last: number; end: string | undefined }>();
  for (const [index, row] of rows.entries()) {
    for (const { unit } of row) {
      const span = spans.get(unit);
      if (span) span.last = index;
      else spans.set(unit, { first: index, last: index, end: ended.get(unit) });
    }
  }
  return spans;
}
