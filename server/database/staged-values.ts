import { type Kysely, sql } from 'kysely';
import type { Scope } from '../caller.ts';
import { removeEmptyExtents } from './caches.ts';
import { applyToPreAggregates } from './pre-aggregates.ts';
import { type StagedRows, stagedExtent, stagedSums } from './staged-rows.ts';
import type { Tables } from './tables.ts';

/**
 * Brings all caches (see `caches.ts`) in line with a staged delivery whose values are stored: each of them is current,
 * in the place of another one or of none. Few deliveries replace much, so only what they replace is listed.
 */
export async function applyStaged(
  connection: Kysely<Tables>,
  scope: Scope,
  importId: number,
  rows: StagedRows,
): Promise<void> {
  await listReplaced(connection, scope, rows);
  await applyToExtent(connection, scope, importId);
  await applyToCurrentValues(connection, scope, importId, rows);
  await applyToPreAggregates(connection, scope, {
    keys: sql`(select indicator as indicator_id, area as area_id, breakdown as breakdown_id, period as period_id
      from ${rows})`,
    counts: sql`(select indicator as indicator_id, sum(keys) as keys from ${stagedExtent}
      where facet = 'area' group by indicator)`,
    sums: stagedSums,
  });
}

/** Keys that have a current value, with its import; looked for in the areas only that hold values of the indicator. */
async function listReplaced(
  connection: Kysely<Tables>,
  { municipalityId }: Scope,
  rows: StagedRows,
): Promise<void> {
  await sql`create temporary table if not exists replaced (
    indicator integer not null, area integer not null, breakdown integer not null, period integer not null,
    old_import integer not null)`.execute(connection);
  await sql`delete from replaced`.execute(connection);
  // Cross joins keep the order of the loops: indicators, their areas, staged rows of those.
  await sql`insert into replaced (indicator, area, breakdown, period, old_import)
    select o.indicator, o.area, o.breakdown, o.period, c.import_id
    from staging.indicator i cross join current_extent e cross join ${rows} as o cross join current_value c
    where e.municipality_id = ${municipalityId} and e.indicator_id = i.id and e.facet = 'area'
      and o.indicator = i.id and o.area = e.member_id
      and c.municipality_id = ${municipalityId} and c.indicator_id = i.id and c.area_id = e.member_id
      and c.breakdown_id = o.breakdown and c.period_id = o.period`.execute(connection);
}

/** Every staged key counts once; those that were counted before are taken off again, also from their old import. */
async function applyToExtent(connection: Kysely<Tables>, scope: Scope, importId: number): Promise<void> {
  await sql`insert into current_extent (municipality_id, indicator_id, facet, member_id, current_values)
    with change (indicator, facet, member_id, change) as (
      select indicator, facet, id, keys from ${stagedExtent}
      union all
      select indicator, 'import', ${importId}, sum(keys) from ${stagedExtent} where facet = 'area' group by indicator
      union all
      select indicator, 'area', area, -count(*) from replaced group by indicator, area
      union all
      select indicator, 'breakdown', breakdown, -count(*) from replaced group by indicator, breakdown
      union all
      select indicator, 'period', period, -count(*) from replaced group by indicator, period
      union all
      select indicator, 'import', old_import, -count(*) from replaced group by indicator, old_import
    ), total (indicator, facet, member_id, change) as (
      select indicator, facet, member_id, sum(change) from change group by indicator, facet, member_id
    )
    select ${scope.municipalityId}, indicator, facet, member_id, change from total where change <> 0
    on conflict (municipality_id, indicator_id, facet, member_id)
    do update set current_values = current_extent.current_values + excluded.current_values`.execute(
    connection,
  );
  await removeEmptyExtents(connection, scope);
}

async function applyToCurrentValues(
  connection: Kysely<Tables>,
  { municipalityId }: Scope,
  importId: number,
  rows: StagedRows,
): Promise<void> {
  await sql`insert into current_value (municipality_id, indicator_id, area_id, breakdown_id, period_id, import_id)
    select ${municipalityId}, indicator, area, breakdown, period, ${importId} from ${rows} where true
    on conflict (municipality_id, indicator_id, area_id, breakdown_id, period_id)
    do update set import_id = excluded.import_id`.execute(connection);
}
