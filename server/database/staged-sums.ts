import type { Driver } from './dialect.ts';
import type { StagedRow } from './held-rows.ts';
import type { KnownKeys, Parent } from './known-keys.ts';
import { createRowWriter } from './row-writer.ts';

/**
 * What the staged rows add up to, made while they pass by in the order of their keys, so that taking them over need not
 * go through them again: how many there are of every area, breakdown and period, and the sums of every parent's
 * children in the form of the table `pre_aggregate`.
 */
export interface StagedSums {
  add(row: Readonly<StagedRow>): void;
  /** Writes what came together. */
  flush(): void;
  /** After rows were taken out again: counts anew, and leaves the sums to whoever takes the rows over. */
  remake(): void;
}

export const sumsSchema = `
  create table areas (hash text);
  create table extent (indicator integer, facet text, member integer, keys integer,
    primary key (indicator, facet, member));
  create table children_sum (
    indicator integer, hierarchy text, parent integer, breakdown integer, period integer,
    keys integer, with_number integer, with_gap integer,
    value_sum double precision, numerator_sum double precision, denominator_sum double precision,
    primary key (indicator, hierarchy, parent, breakdown, period)
  ) without rowid;`;

export function createStagedSums(
  driver: Driver,
  { areasHash, parentsOf }: Pick<KnownKeys, 'areasHash' | 'parentsOf'>,
): StagedSums {
  driver.prepare('insert into areas values (?)').run(areasHash);
  const extents = createExtents(driver);
  const children = createChildrenSums(driver, parentsOf);
  return {
    add(row) {
      extents.add(row);
      children.add(row);
    },
    flush() {
      extents.flush();
      children.flush();
    },
    remake: () => driver.exec(remakeAll),
  };
}

const remakeAll = `
  delete from children_sum;
  delete from extent;
  insert into extent select indicator, 'area', area, count(*) from observation group by indicator, area;
  insert into extent select indicator, 'breakdown', breakdown, count(*) from observation
    group by indicator, breakdown;
  insert into extent select indicator, 'period', period, count(*) from observation group by indicator, period;`;

type Counts = Map<number, { keys: number }>;

function createExtents(driver: Driver) {
  const insert = driver.prepare(`insert into extent values (?, ?, ?, ?)
    on conflict (indicator, facet, member) do update set keys = keys + excluded.keys`);
  const facets = ['area', 'breakdown', 'period'] as const;
  const counts = new Map<number, Record<(typeof facets)[number], Counts>>();
  const countsOf = (indicator: number) => {
    const known = counts.get(indicator) ?? { area: new Map(), breakdown: new Map(), period: new Map() };
    counts.set(indicator, known);
    return known;
  };
  let indicator = Number.NaN;
  let current = countsOf(0);
  return {
    add(row: Readonly<StagedRow>) {
      if (row.indicator !== indicator) current = countsOf(row.indicator);
      indicator = row.indicator;
      count(current.area, row.area);
      count(current.breakdown, row.breakdown);
      count(current.period, row.period);
    },
    flush() {
      for (const [id, byFacet] of counts) {
        for (const facet of facets) {
          for (const [member, { keys }] of byFacet[facet]) insert.run(id, facet, member, keys);
        }
      }
      counts.clear();
      indicator = Number.NaN;
    },
  };
}

function count(counts: Counts, member: number): void {
  const known = counts.get(member);
  if (known) known.keys += 1;
  else counts.set(member, { keys: 1 });
}

/** Where the sums of each period lie. */
type Slots = Map<number, number>;

/** The sums of one parent and indicator. */
interface Group extends Parent {
  indicator: number;
  byBreakdown: Map<number, Slots>;
}

/** So many sums are held at once (8 MB), and so many written at most: with more of them they are no shortcut. */
const limits = { held: 2 ** 16, written: 2 ** 19 };

function createChildrenSums(driver: Driver, parentsOf: (area: number) => readonly Parent[]) {
  const rows = createRowWriter(driver, 'children_sum', sumColumns, addSums);
  const groups = new Map<string, Group>();
  let place: Pick<StagedRow, 'indicator' | 'area' | 'breakdown'> | null = null;
  let targets: Slots[] = [];
  let cells = new Float64Array(1024 * width);
  let held = 0;
  let written = 0;

  function targetsOf({ indicator, area, breakdown }: Readonly<StagedRow>): Slots[] {
    return parentsOf(area).map(({ hierarchy, parent }) => {
      const key = `${indicator} ${hierarchy} ${parent}`;
      const group = groups.get(key) ?? { indicator, hierarchy, parent, byBreakdown: new Map() };
      groups.set(key, group);
      const target = group.byBreakdown.get(breakdown) ?? new Map<number, number>();
      group.byBreakdown.set(breakdown, target);
      return target;
    });
  }

  function write({ indicator, hierarchy, parent, byBreakdown }: Group): void {
    for (const [breakdown, slots] of byBreakdown) {
      for (const [period, slot] of slots) {
        for (const cell of [indicator, hierarchy, parent, breakdown, period]) rows.add(cell);
        const at = slot * width;
        for (const cell of cells.subarray(at, at + 3)) rows.add(cell);
        for (const sum of [at + 3, at + 5, at + 7])
          rows.add(cells[sum] === 0 ? null : (cells[sum + 1] ?? null));
      }
    }
  }

  function newSlot(): number {
    if ((held + 1) * width > cells.length) {
      const larger = new Float64Array(2 * cells.length);
      larger.set(cells);
      cells = larger;
    }
    held += 1;
    return held - 1;
  }

  function flush(): void {
    written += held;
    if (written <= limits.written) for (const group of groups.values()) write(group);
    rows.flush();
    if (written > limits.written) driver.exec('delete from children_sum');
    groups.clear();
    cells.fill(0);
    place = null;
    held = 0;
  }

  return {
    add(row: Readonly<StagedRow>) {
      if (written > limits.written) return;
      if (
        place?.breakdown !== row.breakdown ||
        place.area !== row.area ||
        place.indicator !== row.indicator
      ) {
        if (held > limits.held) flush();
        targets = targetsOf(row);
        place = { indicator: row.indicator, area: row.area, breakdown: row.breakdown };
      }
      for (const target of targets) {
        let slot = target.get(row.period);
        if (slot === undefined) {
          slot = newSlot();
          target.set(row.period, slot);
        }
        include(cells, slot * width, row);
      }
    },
    flush,
  };
}

const sumColumns = [
  ...['indicator', 'hierarchy', 'parent', 'breakdown', 'period', 'keys', 'with_number', 'with_gap'],
  ...['value_sum', 'numerator_sum', 'denominator_sum'],
];

/** Of sums that were written before, the rest is added. */
const addSums = `on conflict (indicator, hierarchy, parent, breakdown, period) do update set
    keys = keys + excluded.keys, with_number = with_number + excluded.with_number,
    with_gap = with_gap + excluded.with_gap,
    value_sum = case when value_sum is null then excluded.value_sum
      else value_sum + coalesce(excluded.value_sum, 0) end,
    numerator_sum = case when numerator_sum is null then excluded.numerator_sum
      else numerator_sum + coalesce(excluded.numerator_sum, 0) end,
    denominator_sum = case when denominator_sum is null then excluded.denominator_sum
      else denominator_sum + coalesce(excluded.denominator_sum, 0) end`;

/** Of each slot: keys, with number, with gap, and for value, numerator and denominator their terms and their sum. */
const width = 9;

function include(cells: Float64Array, at: number, row: Readonly<StagedRow>): void {
  const { value, numerator, denominator, gap } = row;
  plus(cells, at, 1);
  if (value !== null || (numerator !== null && denominator !== null)) plus(cells, at + 1, 1);
  if (gap !== null) plus(cells, at + 2, 1);
  if (value !== null) plusTerm(cells, at + 3, value);
  if (numerator !== null) plusTerm(cells, at + 5, numerator);
  if (denominator !== null) plusTerm(cells, at + 7, denominator);
}

function plusTerm(cells: Float64Array, at: number, term: number): void {
  plus(cells, at, 1);
  plus(cells, at + 1, term);
}

function plus(cells: Float64Array, at: number, term: number): void {
  cells[at] = (cells[at] ?? 0) + term;
}
