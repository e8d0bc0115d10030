import { type Kysely, type RawBuilder, sql } from 'kysely';
import { clustered } from './dialect.ts';
import type { Tables } from './tables.ts';

/**
 * The observations of the attached staging, as a relation in the order of its key: indicator, area, breakdown and period
 * by the integers of the database.
 */
export type StagedRows = RawBuilder<unknown>;

/** How many rows there are: `indicator`, `facet` (area, breakdown, period), its `id`, `keys`. */
export const stagedExtent = sql`(
  select i.id as indicator, e.facet, m.id, e.keys
  from staging.extent e join staging.indicator i on i.local_id = e.indicator join (
    select 'area' as facet, local_id, id from staging.area union all
    select 'breakdown', local_id, id from staging.breakdown union all
    select 'period', local_id, id from staging.period
  ) as m on m.facet = e.facet and m.local_id = e.member)`;

/** What the children of parents add up to in the delivery alone; nothing where areas got other parents since. */
export const stagedSums = sql`(
  select i.id as indicator_id, s.hierarchy, s.parent as parent_id, b.id as breakdown_id, p.id as period_id,
    s.keys, s.with_number, s.with_gap, s.value_sum, s.numerator_sum, s.denominator_sum
  from staging.children_sum s join staging.indicator i on i.local_id = s.indicator
    join staging.breakdown b on b.local_id = s.breakdown join staging.period p on p.local_id = s.period
  where (select hash from staging.areas) = (select content from setting where name = 'areas'))`;

/**
 * Adds unknown texts to the shared dictionaries. They get the very integers that the staging expected for them unless
 * another delivery came in between; then a copy of the rows is made that says the right ones.
 */
export async function resolveStaged(connection: Kysely<Tables>): Promise<StagedRows> {
  await addUnknown(connection);
  await resolveKeys(connection);
  const { rows } = await sql`select id from (
      select local_id, id from staging.indicator union all select local_id, id from staging.area union all
      select local_id, id from staging.breakdown union all select local_id, id from staging.period
    ) as part where local_id <> id limit 1`.execute(connection);
  return rows.length === 0 ? sql`staging.observation` : copyResolved(connection);
}

async function addUnknown(connection: Kysely<Tables>): Promise<void> {
  await sql`insert into period (kind, period_key, first_day, last_day)
    select kind, period_key, first_day, last_day from staging.period where true order by local_id
    on conflict (period_key, kind) do nothing`.execute(connection);
  await sql`insert into breakdown (breakdown_key)
    select breakdown_key from staging.breakdown where true order by local_id
    on conflict (breakdown_key) do nothing`.execute(connection);
  await sql`insert into indicator_version (slug, definition_version)
    select slug, definition_version from staging.indicator where true order by local_id
    on conflict (slug, definition_version) do nothing`.execute(connection);
}

async function resolveKeys(connection: Kysely<Tables>): Promise<void> {
  await sql`update staging.period set id = (select p.period_id from main.period p
    where p.period_key = staging.period.period_key and p.kind = staging.period.kind)`.execute(connection);
  await sql`update staging.breakdown set id = (select b.breakdown_id from main.breakdown b
    where b.breakdown_key = staging.breakdown.breakdown_key)`.execute(connection);
  await sql`update staging.indicator set id = (select i.indicator_id from main.indicator_version i
    where i.slug = staging.indicator.slug
      and i.definition_version = staging.indicator.definition_version)`.execute(connection);
  await sql`update staging.area set id = (select a.area_id from main.area a
    where a.area_key = staging.area.area_key)`.execute(connection);
  const { rows } = await sql<{
    area_key: string;
  }>`select area_key from staging.area where id is null`.execute(connection);
  if (rows[0]) throw new Error(`unknown area: ${rows[0].area_key}`);
}

/** The staging itself stays as it is: should taking over fail, it is tried again from there. */
async function copyResolved(connection: Kysely<Tables>): Promise<StagedRows> {
  await sql`drop table if exists resolved`.execute(connection);
  await clustered(
    connection.schema
      .createTable('resolved')
      .temporary()
      .addColumn('indicator', 'integer')
      .addColumn('area', 'integer')
      .addColumn('breakdown', 'integer')
      .addColumn('period', 'integer')
      .addColumn('row_id', 'integer')
      .addColumn('line', 'integer')
      .addColumn('column_number', 'integer')
      .addColumn('value', 'double precision')
      .addColumn('numerator', 'double precision')
      .addColumn('denominator', 'double precision')
      .addColumn('gap', 'text')
      .addColumn('sign', 'text')
      .addColumn('qualifiers', 'text')
      .addColumn('reported', 'integer')
      .addColumn('due', 'integer')
      .addPrimaryKeyConstraint('resolved_pk', ['indicator', 'area', 'breakdown', 'period', 'row_id']),
  ).execute();
  await sql`insert into resolved
    select i.id, a.id, b.id, p.id, o.row_id, o.line, o.column_number, o.value, o.numerator, o.denominator,
      o.gap, o.sign, o.qualifiers, o.reported, o.due
    from staging.observation o join staging.indicator i on i.local_id = o.indicator
      join staging.area a on a.local_id = o.area join staging.breakdown b on b.local_id = o.breakdown
      join staging.period p on p.local_id = o.period
    order by 1, 2, 3, 4, 5`.execute(connection);
  return sql`resolved`;
}
