import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import type { IndicatorKey } from './indicators.ts';
import type { Tables } from './tables.ts';

/**
 * What changes, as relations to be asked: `keys` with the four integers of each, `counts` of those by indicator, and
 * where they are known, the `sums` that the changed values add up to among themselves.
 */
export interface Change {
  keys: RawBuilder<unknown>;
  counts: RawBuilder<unknown>;
  sums: RawBuilder<unknown> | null;
}

/**
 * Makes the sums again that changed keys go into (see `caches.ts`), which needs the other caches up to date. Where a
 * good part of an indicator's current values changes, all its sums are made, parent by parent, so that each sorts no
 * more than its children's values; elsewhere the keys are looked up one by one, so that a small import into a large
 * indicator stays small.
 */
export async function applyToPreAggregates(
  connection: Kysely<Tables>,
  scope: Scope,
  change: Change,
): Promise<void> {
  const changed = await listChanged(connection, scope, change);
  for (const { id, largely } of changed) if (largely) await remakeWhole(connection, scope, id, change);
  const others = changed.filter(({ largely }) => !largely).map(({ id }) => id);
  if (others.length > 0) await remakeGroups(connection, scope, change, others);
}

/** `largely` where it is a quarter or more of the indicator's current values: about where one pass gets cheaper. */
async function listChanged(
  connection: Kysely<Tables>,
  scope: Scope,
  { counts }: Change,
): Promise<{ id: number; largely: boolean }[]> {
  const { rows } = await sql<{ id: number; keys: number; held: number | null }>`
    select c.indicator_id as id, c.keys, (select sum(e.current_values) from current_extent e
      where e.municipality_id = ${scope.municipalityId} and e.indicator_id = c.indicator_id
        and e.facet = 'area') as held
    from ${counts} as c`.execute(connection);
  return rows.map(({ id, keys, held }) => ({ id, largely: held === null || keys * 4 >= held }));
}

// Cross joins keep the order of the loops: from the few or ordered rows to those that they lead to.

async function remakeWhole(
  connection: Kysely<Tables>,
  scope: Scope,
  indicator: number,
  { sums: ready }: Change,
): Promise<void> {
  const { municipalityId } = scope;
  await connection
    .deleteFrom('pre_aggregate')
    .where('municipality_id', '=', municipalityId)
    .where('indicator_id', '=', indicator)
    .execute();
  if (ready) await insertReady(connection, scope, indicator, ready);
  const ofChildren = (await isAnyOutdated(connection, scope, indicator))
    ? currentOfChildren(scope, indicator)
    : importedOfChildren(scope, indicator);
  for (const { hierarchy, parent_id } of await listParents(connection, scope, indicator)) {
    await sql`insert into pre_aggregate
      select ${municipalityId}, ${indicator}, ${hierarchy}, ${parent_id}, v.breakdown_id, v.period_id, ${sums}
      from area_parent p ${ofChildren} and p.parent_id = ${parent_id} and p.hierarchy = ${hierarchy}
      group by v.breakdown_id, v.period_id`.execute(connection);
  }
}

/** Takes over the sums of those parents all of whose children's current values they are made of. */
async function insertReady(
  connection: Kysely<Tables>,
  { municipalityId }: Scope,
  indicator: number,
  ready: RawBuilder<unknown>,
): Promise<void> {
  await sql`insert into pre_aggregate
    with made as materialized (
      select hierarchy, parent_id, sum(keys) as keys from ${ready} as r where indicator_id = ${indicator}
      group by hierarchy, parent_id
    ), whole as materialized (
      select m.hierarchy, m.parent_id from made m where m.keys = (
        select sum(e.current_values) from area_parent p cross join current_extent e
        where p.parent_id = m.parent_id and p.hierarchy = m.hierarchy and e.municipality_id = ${municipalityId}
          and e.indicator_id = ${indicator} and e.facet = 'area' and e.member_id = p.area_id)
    )
    select ${municipalityId}, s.indicator_id, s.hierarchy, s.parent_id, s.breakdown_id, s.period_id,
      s.with_number, s.with_gap, s.value_sum, s.numerator_sum, s.denominator_sum
    from ${ready} as s join whole w on w.hierarchy = s.hierarchy and w.parent_id = s.parent_id
    where s.indicator_id = ${indicator}`.execute(connection);
}

/** Parents of areas with current values that have no sums yet. */
async function listParents(
  connection: Kysely<Tables>,
  { municipalityId }: Scope,
  indicator: number,
): Promise<{ hierarchy: string; parent_id: number }[]> {
  const { rows } = await sql<{ hierarchy: string; parent_id: number }>`
    select distinct p.hierarchy, p.parent_id from current_extent e cross join area_parent p
    where e.municipality_id = ${municipalityId} and e.indicator_id = ${indicator} and e.facet = 'area'
      and p.area_id = e.member_id
      and not exists (select 1 from pre_aggregate s where s.municipality_id = ${municipalityId}
        and s.indicator_id = ${indicator} and s.hierarchy = p.hierarchy and s.parent_id = p.parent_id)`.execute(
    connection,
  );
  return rows;
}

/** Whether an import that current values of the indicator come from holds older versions of others beside them. */
async function isAnyOutdated(connection: Kysely<Tables>, scope: Scope, indicator: number): Promise<boolean> {
  const { rows } = await sql`select e.member_id from current_extent e
    left join import_indicator i on i.municipality_id = e.municipality_id and i.import_id = e.member_id
      and i.indicator_id = e.indicator_id
    where e.municipality_id = ${scope.municipalityId} and e.indicator_id = ${indicator} and e.facet = 'import'
      and (i.observations is null or i.observations <> e.current_values)`.execute(connection);
  return rows.length > 0;
}

/** Where nothing is outdated, the values of those imports are the current ones and need not be looked up one by one. */
function importedOfChildren(scope: Scope, indicator: number) {
  return sql`cross join value v
    where v.municipality_id = ${scope.municipalityId} and v.indicator_id = ${indicator}
      and v.area_id = p.area_id and v.import_id in (select member_id from current_extent
        where municipality_id = ${scope.municipalityId} and indicator_id = ${indicator} and facet = 'import')`;
}

function currentOfChildren(scope: Scope, indicator: number) {
  return sql`cross join current_value c cross join value v
    where c.municipality_id = ${scope.municipalityId} and c.indicator_id = ${indicator}
      and c.area_id = p.area_id and ${isCurrent}`;
}

async function remakeGroups(
  connection: Kysely<Tables>,
  scope: Scope,
  change: Change,
  indicators: readonly number[],
): Promise<void> {
  const { municipalityId } = scope;
  await sql`create temporary table if not exists touched_group (
    indicator_id integer not null, hierarchy text not null, parent_id integer not null,
    breakdown_id integer not null, period_id integer not null,
    primary key (indicator_id, hierarchy, parent_id, breakdown_id, period_id)
  )`.execute(connection);
  await sql`delete from touched_group`.execute(connection);
  await sql`insert into touched_group
    select t.indicator_id, p.hierarchy, p.parent_id, t.breakdown_id, t.period_id
    from ${change.keys} as t cross join area_parent p
    where p.area_id = t.area_id and t.indicator_id in (${sql.join([...indicators])})
    group by 1, 2, 3, 4, 5`.execute(connection);
  await sql`delete from pre_aggregate
    where municipality_id = ${municipalityId}
      and (indicator_id, hierarchy, parent_id, breakdown_id, period_id) in
        (select indicator_id, hierarchy, parent_id, breakdown_id, period_id from touched_group)`.execute(
    connection,
  );
  await sql`insert into pre_aggregate
    select ${municipalityId}, g.indicator_id, g.hierarchy, g.parent_id, g.breakdown_id, g.period_id, ${sums}
    from touched_group g cross join area_parent p cross join current_value c cross join value v
    where p.parent_id = g.parent_id and p.hierarchy = g.hierarchy
      and c.municipality_id = ${municipalityId} and c.indicator_id = g.indicator_id and c.area_id = p.area_id
      and c.breakdown_id = g.breakdown_id and c.period_id = g.period_id
      and ${isCurrent}
    group by g.indicator_id, g.hierarchy, g.parent_id, g.breakdown_id, g.period_id`.execute(connection);
  await sql`delete from touched_group`.execute(connection);
}

const isCurrent = sql`
  v.municipality_id = c.municipality_id and v.indicator_id = c.indicator_id and v.area_id = c.area_id
  and v.breakdown_id = c.breakdown_id and v.period_id = c.period_id and v.import_id = c.import_id`;

const sums = sql`
  sum(case when v.value is not null or (v.numerator is not null and v.denominator is not null) then 1 else 0 end),
  sum(case when v.gap is not null then 1 else 0 end),
  sum(v.value), sum(v.numerator), sum(v.denominator)`;

/** What a parent's direct children of one hierarchy add up to in one period and breakdown. */
export interface ChildrenSum {
  period: string;
  breakdown: string;
  withNumber: number;
  withGap: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** Sums over the direct children of `parent`, by breakdown and period; empty where none has a current value. */
export async function readChildrenSums(
  db: Database,
  caller: Caller,
  query: IndicatorKey & { hierarchy: string; parent: string },
): Promise<ChildrenSum[]> {
  const rows = await db.kysely
    .selectFrom('pre_aggregate as sums')
    .innerJoin('indicator_version as definition', 'definition.indicator_id', 'sums.indicator_id')
    .innerJoin('area', 'area.area_id', 'sums.parent_id')
    .innerJoin('breakdown', 'breakdown.breakdown_id', 'sums.breakdown_id')
    .innerJoin('period', 'period.period_id', 'sums.period_id')
    .select(['period_key', 'breakdown_key', 'with_number', 'with_gap'])
    .select(['value_sum', 'numerator_sum', 'denominator_sum'])
    .where('sums.municipality_id', '=', caller.municipalityId)
    .where('definition.slug', '=', query.indicator)
    .where('definition.definition_version', '=', query.definitionVersion)
    .where('sums.hierarchy', '=', query.hierarchy)
    .where('area.area_key', '=', query.parent)
    .orderBy('breakdown_key')
    .orderBy('first_day')
    .execute();
  return rows.map((row) => ({
    period: row.period_key,
    breakdown: row.breakdown_key,
    withNumber: row.with_number,
    withGap: row.with_gap,
    value: row.value_sum,
    numerator: row.numerator_sum,
    denominator: row.denominator_sum,
  }));
}

/** What all districts of the country add up to, of one indicator and period. */
export interface YearSum {
  indicator: string;
  definitionVersion: number;
  period: string;
  withNumber: number;
  withGap: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** Of every indicator and period the sum over the Länder's districts in one breakdown. */
export async function readSumsOfLaender(
  db: Database,
  caller: Caller,
  { breakdown }: { breakdown: string },
): Promise<YearSum[]> {
  const { rows } = await sql<YearSum>`
    select definition.slug as indicator, definition.definition_version as "definitionVersion",
      period.period_key as period, sums.*
    from (
      select s.indicator_id, s.period_id, sum(s.with_number) as "withNumber", sum(s.with_gap) as "withGap",
        sum(s.value_sum) as value, sum(s.numerator_sum) as numerator, sum(s.denominator_sum) as denominator
      from indicator_version d
      cross join area a
      cross join pre_aggregate s on s.indicator_id = d.indicator_id and s.parent_id = a.area_id
      where s.municipality_id = ${caller.municipalityId} and s.hierarchy = 'administrative' and a.level = 'state'
        and s.breakdown_id = (select breakdown_id from breakdown where breakdown_key = ${breakdown})
      group by s.indicator_id, s.period_id
    ) as sums
    join indicator_version as definition on definition.indicator_id = sums.indicator_id
    join period on period.period_id = sums.period_id
    order by definition.slug, definition.definition_version, period.first_day`.execute(db.kysely);
  return rows;
}
