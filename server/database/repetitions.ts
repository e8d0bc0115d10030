import type { Driver } from './dialect.ts';

/**
 * A figure that a file delivers more than once: with the same content (kept once) or with different contents (none is
 * kept, since nobody can know which one is meant). `places` are the first of them in the order of the file.
 */
export interface Repetition {
  indicator: string;
  area: string;
  period: string;
  breakdown: string;
  same: boolean;
  places: { line: number; column: number }[];
}

/** What was repeated in a whole delivery; a file that was pasted twice repeats everything, so not all is listed. */
export interface Repetitions {
  /** The first in the order of the file, at most `listed` of either kind. */
  first: Repetition[];
  same: number;
  different: number;
  /** Lines that hold figures of which none was kept, in no order. */
  differentLines: ReadonlySet<number>;
  /** Rows that were taken out, by indicator. */
  removed: ReadonlyMap<string, number>;
}

export const noRepetitions: Repetitions = {
  first: [],
  same: 0,
  different: 0,
  differentLines: new Set(),
  removed: new Map(),
};

/** So many repetitions of either kind are told one by one, each with so many of its places. */
const listed = 200;
const listedPlaces = 6;

/** Finds repeated keys in a staging file and takes them out or reduces them to their first row. */
export function removeRepetitions(driver: Driver): Repetitions {
  driver.exec(`create temporary table repeated as
    select indicator, area, breakdown, period from observation
    group by indicator, area, breakdown, period having count(*) > 1`);
  const tally = createTally();
  let group: Group | undefined;
  for (const row of driver.prepare<[], RepeatedRow>(selectRepeated).iterate()) {
    if (group && isOf(group, row)) extend(group, row);
    else {
      if (group) tally.add(group);
      group = groupOf(row);
    }
  }
  if (group) tally.add(group);
  driver.exec('drop table repeated');
  removeRows(driver, tally.rowIds);
  return tally.finish();
}

function removeRows(driver: Driver, rowIds: readonly number[]): void {
  driver.exec('create temporary table superfluous (row_id integer primary key)');
  const note = driver.prepare('insert into superfluous values (?)');
  for (const rowId of rowIds) note.run(rowId);
  driver.exec(`delete from observation where row_id in (select row_id from superfluous)`);
  driver.exec('drop table superfluous');
}

const selectRepeated = `
  select o.row_id, o.line, o.column_number, o.indicator, o.area, o.breakdown, o.period,
    i.slug, a.area_key, p.period_key, b.breakdown_key,
    coalesce(o.value, '') || '|' || coalesce(o.numerator, '') || '|' || coalesce(o.denominator, '') || '|' ||
    coalesce(o.gap, '') || '|' || coalesce(o.sign, '') || '|' || coalesce(o.qualifiers, '') || '|' ||
    coalesce(o.reported, '') || '|' || coalesce(o.due, '') as content
  from observation o
  join repeated r on r.indicator = o.indicator and r.area = o.area and r.breakdown = o.breakdown
    and r.period = o.period
  join indicator i on i.local_id = o.indicator
  join area a on a.local_id = o.area
  join period p on p.local_id = o.period
  join breakdown b on b.local_id = o.breakdown
  order by o.indicator, o.area, o.breakdown, o.period, o.line, o.column_number, o.row_id`;

interface RepeatedRow {
  row_id: number;
  line: number;
  column_number: number;
  indicator: number;
  area: number;
  breakdown: number;
  period: number;
  slug: string;
  area_key: string;
  period_key: string;
  breakdown_key: string;
  content: string;
}

/** The rows of one key. */
interface Group {
  first: RepeatedRow;
  same: boolean;
  places: Repetition['places'];
  rowIds: number[];
  lines: number[];
}

function groupOf(first: RepeatedRow): Group {
  const group: Group = { first, same: true, places: [], rowIds: [], lines: [] };
  extend(group, first);
  return group;
}

function isOf({ first }: Group, row: RepeatedRow): boolean {
  return (
    first.indicator === row.indicator &&
    first.area === row.area &&
    first.breakdown === row.breakdown &&
    first.period === row.period
  );
}

function extend(group: Group, row: RepeatedRow): void {
  group.same &&= row.content === group.first.content;
  if (group.places.length < listedPlaces) group.places.push({ line: row.line, column: row.column_number });
  group.rowIds.push(row.row_id);
  group.lines.push(row.line);
}

function createTally() {
  const first = { same: createFirst(), different: createFirst() };
  const count = { same: 0, different: 0 };
  const removed = new Map<string, number>();
  const rowIds: number[] = [];
  const lines = new Set<number>();
  return {
    rowIds,
    add(group: Group) {
      const kind = group.same ? 'same' : 'different';
      const { slug } = group.first;
      const superfluous = group.same ? group.rowIds.slice(1) : group.rowIds;
      count[kind] += 1;
      first[kind].add(group);
      removed.set(slug, (removed.get(slug) ?? 0) + superfluous.length);
      for (const rowId of superfluous) rowIds.push(rowId);
      if (!group.same) for (const line of group.lines) lines.add(line);
    },
    finish(): Repetitions {
      const groups = [...first.same.list(), ...first.different.list()].sort(byLine);
      return { first: groups.map(repetitionOf), ...count, differentLines: lines, removed };
    },
  };
}

/** The groups that come first in the file, of many in any order. */
function createFirst() {
  let groups: Group[] = [];
  const list = () => groups.sort(byLine).slice(0, listed);
  return {
    add(group: Group) {
      groups.push(group);
      if (groups.length > 2 * listed) groups = list();
    },
    list,
  };
}

function byLine(a: Group, b: Group): number {
  return a.first.line - b.first.line || a.first.column_number - b.first.column_number;
}

function repetitionOf({ first, same, places }: Group): Repetition {
  return {
    indicator: first.slug,
    area: first.area_key,
    period: first.period_key,
    breakdown: first.breakdown_key,
    same,
    places,
  };
}
