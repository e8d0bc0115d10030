import { type RawBuilder, sql } from 'kysely';
import type { Standing } from '../../data/consequences.ts';
import type { Reading } from '../../data/upload.ts';
import type { Caller, Scope } from '../caller.ts';
import { openTouched } from './caches.ts';
import type { Database } from './connection.ts';
import { inReadTransaction, withStaging } from './dialect.ts';
import { readQualifiers } from './qualifiers.ts';
import type { Tables } from './tables.ts';
import { touchKeysOf } from './withdrawal.ts';

/*
 * What a change would do to current values, asked before it is made: nothing but temporary tables is written. As with
 * the change itself, `touched` (see `caches.ts`) lists the keys; everything is told row by row, since it may be millions.
 */

/** A current figure with the one that would take its place, null where none would; values as stored. */
export interface Replacement {
  indicator: string;
  area: string;
  areaName: string;
  breakdown: string;
  period: string;
  before: Standing;
  after: Standing | null;
}

/** Runs `work` on one state of the data, with a staging file attached where one is given. */
export async function onOneState<Result>(
  db: Database,
  stagingFile: string | null,
  work: () => Promise<Result>,
): Promise<Result> {
  if (stagingFile === null) return inReadTransaction(db.kysely, work);
  return withStaging(db.kysely, stagingFile, () => inReadTransaction(db.kysely, work));
}

/** Lists the keys whose current value comes from the import, with the one that would come back. */
export async function touchFallingBack(db: Database, caller: Caller, importId: number): Promise<void> {
  await touchKeysOf(db.kysely, caller, importId);
}

/** Lists the keys of an attached staging file that have a current value. */
export async function touchReplaced(db: Database, scope: Scope): Promise<void> {
  await openTouched(db.kysely);
  for (const [part, known] of Object.entries(dictionaries)) {
    const table = sql.table(`known_${part}`);
    await sql`create temporary table if not exists ${table} (local_id integer primary key, id integer not null)`.execute(
      db.kysely,
    );
    await sql`delete from ${table}`.execute(db.kysely);
    await sql`insert into ${table} ${known}`.execute(db.kysely);
  }
  await sql`insert into touched (indicator_id, area_id, breakdown_id, period_id, old_import)
    select c.indicator_id, c.area_id, c.breakdown_id, c.period_id, c.import_id
    from ${stagedWithKeys('o')} cross join current_value c
    where ${isKnown('o')} and c.municipality_id = ${scope.municipalityId} and c.indicator_id = i.id
      and c.area_id = a.id and c.breakdown_id = b.id and c.period_id = p.id
    order by 1, 2, 3, 4`.execute(db.kysely);
}

/** Staged rows with the integers of the database; cross joins keep the order of the loops: row by row. */
function stagedWithKeys(rows: string) {
  return sql`staging.observation ${sql.ref(rows)} cross join known_indicator i cross join known_area a
    cross join known_breakdown b cross join known_period p`;
}

function isKnown(rows: string) {
  return sql`i.local_id = ${sql.ref(`${rows}.indicator`)} and a.local_id = ${sql.ref(`${rows}.area`)}
    and b.local_id = ${sql.ref(`${rows}.breakdown`)} and p.local_id = ${sql.ref(`${rows}.period`)}`;
}

/** Of each part of a key: the staged texts that the shared dictionaries know, with both integers. */
const dictionaries = {
  indicator: sql`select s.local_id, i.indicator_id from staging.indicator s
    join main.indicator_version i on i.slug = s.slug and i.definition_version = s.definition_version`,
  area: sql`select s.local_id, a.area_id from staging.area s join main.area a on a.area_key = s.area_key`,
  breakdown: sql`select s.local_id, b.breakdown_id from staging.breakdown s
    join main.breakdown b on b.breakdown_key = s.breakdown_key`,
  period: sql`select s.local_id, p.period_id from staging.period s
    join main.period p on p.period_key = s.period_key and p.kind = s.kind`,
};

/** How many figures the attached staging file holds, and how many of them have a current value. */
export async function countReplaced(db: Database): Promise<{ staged: number; touched: number }> {
  const { rows } = await sql<{ staged: number; touched: number }>`select
    (select count(*) from staging.observation) as staged,
    (select count(*) from touched) as touched`.execute(db.kysely);
  return rows[0] ?? { staged: 0, touched: 0 };
}

export async function countTouched(db: Database): Promise<number> {
  const { rows } = await sql<{ touched: number }>`select count(*) as touched from touched`.execute(db.kysely);
  return rows[0]?.touched ?? 0;
}

/** The touched figures that the attached staging file has other contents for. */
export function streamReplacedByStaged(db: Database, scope: Scope): AsyncGenerator<Replacement> {
  return stream(
    db,
    sql`select ${named}, ${columnsOf('was', sql`was.import_id`)}, ${columnsOf('will', sql`null`)}
      from ${stagedWithKeys('will')} cross join touched t cross join value was ${namesOf('t')}
      where ${isKnown('will')} and t.indicator_id = i.id and t.area_id = a.id and t.breakdown_id = b.id
        and t.period_id = p.id and ${isVersion('was', 't', scope)} and was.import_id = t.old_import
        and (${differs})`,
  );
}

/** The touched figures whose version of another import has other contents, or that no other import has. */
export function streamReplacedByOlder(db: Database, scope: Scope): AsyncGenerator<Replacement> {
  return stream(
    db,
    sql`select ${named}, ${columnsOf('was', sql`was.import_id`)}, ${columnsOf('will', sql`will.import_id`)}
      from touched t cross join value was
      left join value will on ${isVersion('will', 't', scope)} and will.import_id = t.new_import ${namesOf('t')}
      where ${isVersion('was', 't', scope)} and was.import_id = t.old_import and (${differs})`,
  );
}

/**
 * Current figures of the indicators and periods that the attached staging file is about, which it lacks, from imports of
 * the same source (format, and table code or else title) that it repeats figures of. Retired ones are not missed.
 */
export function streamKept(
  db: Database,
  scope: Scope,
  source: { format: string } & Pick<Reading, 'code' | 'title'>,
): AsyncGenerator<Replacement> {
  const isSame =
    source.code === null
      ? sql`i.code is null and i.title is not distinct from ${source.title}`
      : sql`i.code = ${source.code}`;
  return stream(
    db,
    sql`with earlier as materialized (select i.import_id from import i
        where i.municipality_id = ${scope.municipalityId} and i.format = ${source.format} and ${isSame}
          and i.import_id in (select old_import from touched)),
      about as materialized (select distinct i.id as indicator_id, p.id as period_id
        from staging.observation o cross join known_indicator i cross join known_period p
        where i.local_id = o.indicator and p.local_id = o.period)
      select ${named}, ${columnsOf('was', sql`was.import_id`)}
      from (select distinct indicator_id from about) n cross join current_value c cross join value was
      left join touched t on t.indicator_id = c.indicator_id and t.area_id = c.area_id
        and t.breakdown_id = c.breakdown_id and t.period_id = c.period_id ${namesOf('c')}
      where c.municipality_id = ${scope.municipalityId} and c.indicator_id = n.indicator_id
        and c.import_id in (select import_id from earlier)
        and (c.indicator_id, c.period_id) in (select indicator_id, period_id from about)
        and ${isVersion('was', 'c', scope)} and was.import_id = c.import_id
        and t.indicator_id is null and was.gap is distinct from 'retired'`,
  );
}

const figureColumns = ['value', 'numerator', 'denominator', 'gap', 'sign', 'qualifiers', 'reported', 'due'];

const named = sql`definition.slug, place.area_key, place.name, kind.breakdown_key, time.period_key`;

function namesOf(keys: string) {
  return sql`join indicator_version definition on definition.indicator_id = ${sql.ref(`${keys}.indicator_id`)}
    join main.area place on place.area_id = ${sql.ref(`${keys}.area_id`)}
    join main.breakdown kind on kind.breakdown_id = ${sql.ref(`${keys}.breakdown_id`)}
    join main.period time on time.period_id = ${sql.ref(`${keys}.period_id`)}`;
}

function isVersion(version: string, keys: string, scope: Scope) {
  const same = ['indicator_id', 'area_id', 'breakdown_id', 'period_id'].map(
    (part) => sql`${sql.ref(`${version}.${part}`)} = ${sql.ref(`${keys}.${part}`)}`,
  );
  return sql`${sql.ref(`${version}.municipality_id`)} = ${scope.municipalityId} and ${sql.join(same, sql` and `)}`;
}

function columnsOf(version: 'was' | 'will', importId: RawBuilder<unknown>) {
  const columns = [...figureColumns, 'line', 'column_number'].map(
    (column) => sql`${sql.ref(`${version}.${column}`)} as ${sql.ref(`${version}_${column}`)}`,
  );
  return sql`${sql.join(columns)}, ${importId} as ${sql.ref(`${version}_import`)}`;
}

const differs = sql.join(
  figureColumns.map(
    (column) => sql`${sql.ref(`was.${column}`)} is distinct from ${sql.ref(`will.${column}`)}`,
  ),
  sql` or `,
);

interface ReplacementRow extends Figures<'was'>, Partial<Figures<'will'>> {
  slug: string;
  area_key: string;
  name: string;
  breakdown_key: string;
  period_key: string;
}

type Figures<Version extends string> = {
  [Column in keyof FigureRow as `${Version}_${Column}`]: FigureRow[Column];
};

interface FigureRow
  extends Pick<
    Tables['value'],
    'value' | 'numerator' | 'denominator' | 'gap' | 'sign' | 'qualifiers' | 'reported' | 'due'
  > {
  import: number | null;
  /** Null where there is no such version. */
  line: number | null;
  column_number: number | null;
}

async function* stream(db: Database, rows: RawBuilder<unknown>): AsyncGenerator<Replacement> {
  const query = db.kysely.selectFrom(sql<ReplacementRow>`(${rows})`.as('replacement')).selectAll();
  for await (const row of query.stream()) {
    const before = maybeStanding(row, 'was');
    if (!before) throw new Error(`current value without a version: ${row.slug} ${row.period_key}`);
    yield {
      indicator: row.slug,
      area: row.area_key,
      areaName: row.name,
      breakdown: row.breakdown_key,
      period: row.period_key,
      before,
      after: maybeStanding(row, 'will') ?? null,
    };
  }
}

function maybeStanding(row: ReplacementRow, version: 'was' | 'will'): Standing | undefined {
  const line = row[`${version}_line`] ?? null;
  const column = row[`${version}_column_number`] ?? null;
  if (line === null || column === null) return undefined;
  return {
    value: row[`${version}_value`] ?? null,
    numerator: row[`${version}_numerator`] ?? null,
    denominator: row[`${version}_denominator`] ?? null,
    gap: row[`${version}_gap`] ?? null,
    sign: row[`${version}_sign`] ?? null,
    qualifiers: readQualifiers(row[`${version}_qualifiers`] ?? null),
    reported: row[`${version}_reported`] ?? null,
    due: row[`${version}_due`] ?? null,
    import: row[`${version}_import`] ?? null,
    line,
    column,
  };
}
