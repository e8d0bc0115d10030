import type { Observation } from '../../data/observation.ts';
import type { Period, PeriodKind } from '../../data/period.ts';
import type { Driver } from './dialect.ts';
import { readQualifiers } from './qualifiers.ts';
import type { NotedSeries, SeriesMemory } from './series-memory.ts';

/** What the small integers of a staging file stand for; at 0 there is nothing. */
export interface StagedKeys {
  indicators: readonly string[];
  areas: readonly string[];
  breakdowns: readonly string[];
  periods: readonly Period[];
}

/** A staged figure as checks look at it. */
export type StagedCell = Omit<Observation, 'period'> & { period: Period };

/** A key of a staging file, in its small integers. */
export interface StagedKey {
  indicator: number;
  area: number;
  breakdown: number;
  period: number;
}

/** What lies in a staging file, in the orders that checks need. */
export interface StagedFigures {
  keys: StagedKeys;
  /** Labels of categories that came with the figures, as `dimension=category` → label. */
  labels: ReadonlyMap<string, string>;
  /** All numbers, series by series; undefined where they are more than `mostNoted`. */
  maybeSeries(): Iterable<NotedSeries> | undefined;
  mostNoted: number;
  /** Whether a key may be noted more than once. */
  hasRepetitions: boolean;
  /** The figures with one of these breakdowns, one indicator and area after the other. */
  byArea(breakdowns: ReadonlySet<string>): Iterable<StagedCell[]>;
  /** The figures of these areas, one indicator, breakdown and period after the other. */
  byPeriod(areas: ReadonlySet<string>): Iterable<StagedCell[]>;
  /** The figures that say how many institutions stand behind them. */
  returns(): StagedCell[];
  /** Line and column of each key, undefined where it was taken out. */
  places(keys: readonly StagedKey[]): ({ line: number; column: number } | undefined)[];
}

export function createStagedFigures(
  driver: Driver,
  {
    memory,
    hasReturns,
    ...known
  }: { memory: SeriesMemory; hasReturns: boolean } & Pick<StagedFigures, 'mostNoted' | 'hasRepetitions'>,
): StagedFigures {
  const keys = readStagedKeys(driver);
  return {
    keys,
    labels: readLabels(driver),
    maybeSeries: memory.maybeSeries,
    ...known,
    byArea: (breakdowns) => stagedByArea(driver, keys, breakdowns),
    byPeriod: (areas) => stagedByPeriod(driver, keys, areas),
    returns: () => (hasReturns ? readReturns(driver, keys) : []),
    places: (wanted) => findPlaces(driver, wanted),
  };
}

function readLabels(driver: Driver): Map<string, string> {
  const rows = driver
    .prepare<[], { key: string; label: string }>(
      "select dimension || '=' || category as key, label from category",
    )
    .all();
  return new Map(rows.map(({ key, label }) => [key, label]));
}

function readStagedKeys(driver: Driver): StagedKeys {
  const texts = (table: string, column: string) =>
    byId(
      driver
        .prepare<[], { id: number; text: string }>(`select local_id as id, ${column} as text from ${table}`)
        .all()
        .map(({ id, text }) => [id, text] as const),
    );
  const periods = driver
    .prepare<[], PeriodRow>('select local_id, kind, period_key, first_day, last_day from period')
    .all()
    .map(
      ({ local_id, kind, period_key, first_day, last_day }) =>
        [local_id, { kind, key: period_key, start: first_day, end: last_day }] as const,
    );
  return {
    indicators: texts('indicator', 'slug'),
    areas: texts('area', 'area_key'),
    breakdowns: texts('breakdown', 'breakdown_key'),
    periods: byId(periods),
  };
}

function* stagedByArea(
  driver: Driver,
  keys: StagedKeys,
  breakdowns: ReadonlySet<string>,
): Generator<StagedCell[]> {
  const ids = idsOf(keys.breakdowns, breakdowns);
  if (ids.length === 0) return;
  const rows = driver.prepare<[], StagedRow>(
    `${selectFigures} where breakdown in (${ids.join(', ')}) order by indicator, area, row_id`,
  );
  yield* grouped(rows.iterate(), keys, (row) => [row.indicator, row.area]);
}

function* stagedByPeriod(
  driver: Driver,
  keys: StagedKeys,
  areas: ReadonlySet<string>,
): Generator<StagedCell[]> {
  const ids = idsOf(keys.areas, areas);
  if (ids.length === 0) return;
  const rows = driver.prepare<[], StagedRow>(
    `${selectFigures} where area in (${ids.join(', ')}) order by indicator, breakdown, period, row_id`,
  );
  yield* grouped(rows.iterate(), keys, (row) => [row.indicator, row.breakdown, row.period]);
}

function readReturns(driver: Driver, keys: StagedKeys): StagedCell[] {
  const rows = driver.prepare<[], StagedRow>(`${selectFigures} where due is not null order by row_id`).all();
  return rows.map((row) => cellOf(row, keys));
}

function findPlaces(
  driver: Driver,
  wanted: readonly StagedKey[],
): ({ line: number; column: number } | undefined)[] {
  if (wanted.length === 0) return [];
  driver.exec(`create temporary table wanted
    (indicator integer, area integer, breakdown integer, period integer, number integer,
      primary key (indicator, area, breakdown, period)) without rowid`);
  const insert = driver.prepare('insert into wanted values (?, ?, ?, ?, ?) on conflict do nothing');
  for (const [number, key] of wanted.entries())
    insert.run(key.indicator, key.area, key.breakdown, key.period, number);
  const rows = driver
    .prepare<[], StagedKey & { line: number; column_number: number }>(
      `select o.indicator, o.area, o.breakdown, o.period, o.line, o.column_number
      from observation o cross join wanted w
      where w.indicator = o.indicator and w.area = o.area and w.breakdown = o.breakdown and w.period = o.period`,
    )
    .all();
  driver.exec('drop table wanted');
  const places = new Map(
    rows.map((row) => [keyText(row), { line: row.line, column: row.column_number }] as const),
  );
  return wanted.map((key) => places.get(keyText(key)));
}

/** Takes out what these lines hold; answers how many figures of each indicator. */
export function removeLines(driver: Driver, lines: ReadonlySet<number>): Map<string, number> {
  driver.exec('create temporary table refused (line integer primary key)');
  const insert = driver.prepare('insert into refused values (?)');
  for (const line of lines) insert.run(line);
  const removed = driver
    .prepare<[], { slug: string; figures: number }>(
      `select i.slug, count(*) as figures from observation o
      join refused r on r.line = o.line join indicator i on i.local_id = o.indicator group by i.slug`,
    )
    .all();
  driver.exec('delete from observation where line in (select line from refused)');
  driver.exec('drop table refused');
  return new Map(removed.map(({ slug, figures }) => [slug, figures]));
}

const selectFigures = `select indicator, area, breakdown, period, line, column_number, value, numerator, denominator,
  gap, sign, qualifiers, reported, due from observation`;

interface StagedRow extends StagedKey {
  line: number;
  column_number: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  gap: Observation['gap'];
  sign: string | null;
  qualifiers: string | null;
  reported: number | null;
  due: number | null;
}

interface PeriodRow {
  local_id: number;
  kind: PeriodKind;
  period_key: string;
  first_day: string;
  last_day: string;
}

function byId<Value>(entries: readonly (readonly [number, Value])[]): Value[] {
  const values: Value[] = [];
  for (const [id, value] of entries) values[id] = value;
  return values;
}

function idsOf(texts: readonly string[], wanted: ReadonlySet<string>): number[] {
  return texts.flatMap((text, id) => (wanted.has(text) ? [id] : []));
}

function* grouped(
  rows: Iterable<StagedRow>,
  keys: StagedKeys,
  groupOf: (row: StagedRow) => readonly number[],
): Generator<StagedCell[]> {
  let group: StagedCell[] = [];
  let current: readonly number[] = [];
  for (const row of rows) {
    const own = groupOf(row);
    if (group.length > 0 && own.some((id, index) => id !== current[index])) {
      yield group;
      group = [];
    }
    current = own;
    group.push(cellOf(row, keys));
  }
  if (group.length > 0) yield group;
}

function cellOf(row: StagedRow, keys: StagedKeys): StagedCell {
  return {
    indicator: named(keys.indicators, row.indicator),
    area: named(keys.areas, row.area),
    period: named(keys.periods, row.period),
    breakdown: named(keys.breakdowns, row.breakdown),
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    gap: row.gap,
    sign: row.sign,
    qualifiers: readQualifiers(row.qualifiers),
    reported: row.reported,
    due: row.due,
    line: row.line,
    column: row.column_number,
  };
}

/** Throws `no such key: x`. */
export function named<Value>(values: readonly Value[], id: number): Value {
  const value = values[id];
  if (value === undefined) throw new Error(`no such key: ${id}`);
  return value;
}

function keyText({ indicator, area, breakdown, period }: StagedKey): string {
  return `${indicator}|${area}|${breakdown}|${period}`;
}
