import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely';
import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { clustered, inWriteTransaction } from './dialect.ts';
import { applyToPreAggregates, type Change } from './pre-aggregates.ts';
import type { Tables } from './tables.ts';

/*
 * Three tables only repeat what `value` and `import` say, in a form that is quick to ask: `current_value` (the newest
 * import per key that is not withdrawn), `current_extent` (how many of those per area, breakdown, period, import) and
 * `pre_aggregate` (sums over an area's children). A change lists the keys that it touches with the import that was
 * current and the one that will be; everything else follows from that list, so the work grows with the change and not
 * with the database. A delivery is its own list, see `staged-values.ts`.
 */

/**
 * An empty list of touched keys, for this connection alone; in key order, so that most of what is counted over it needs
 * no sorting.
 */
export async function openTouched(connection: Kysely<Tables>): Promise<void> {
  const whole = (column: ColumnDefinitionBuilder) => column.notNull();
  await clustered(
    connection.schema
      .createTable('touched')
      .temporary()
      .ifNotExists()
      .addColumn('indicator_id', 'integer', whole)
      .addColumn('area_id', 'integer', whole)
      .addColumn('breakdown_id', 'integer', whole)
      .addColumn('period_id', 'integer', whole)
      .addColumn('old_import', 'integer')
      .addColumn('new_import', 'integer')
      .addPrimaryKeyConstraint('touched_pk', ['indicator_id', 'area_id', 'breakdown_id', 'period_id']),
  ).execute();
  await sql`delete from touched`.execute(connection);
}

/** Brings all caches in line with the list of touched keys and empties it. */
export async function applyTouched(connection: Kysely<Tables>, scope: Scope): Promise<void> {
  await applyToCurrentValues(connection, scope);
  await applyToExtent(connection, scope);
  await applyToPreAggregates(connection, scope, touchedChange);
  await sql`delete from touched`.execute(connection);
}

const touchedChange: Change = {
  keys: sql`touched`,
  counts: sql`(select indicator_id, count(*) as keys from touched group by indicator_id)`,
  sums: null,
};

/** Makes all caches of a municipality again from its values and imports. */
export async function rebuildCaches(connection: Kysely<Tables>, scope: Scope): Promise<void> {
  for (const table of ['current_value', 'current_extent', 'pre_aggregate'] as const) {
    await connection.deleteFrom(table).where('municipality_id', '=', scope.municipalityId).execute();
  }
  await openTouched(connection);
  await sql`insert into touched (indicator_id, area_id, breakdown_id, period_id, new_import)
    select v.indicator_id, v.area_id, v.breakdown_id, v.period_id, max(v.import_id)
    from value v
    join import i on i.municipality_id = v.municipality_id and i.import_id = v.import_id
    where v.municipality_id = ${scope.municipalityId} and i.withdrawn_at is null
    group by v.indicator_id, v.area_id, v.breakdown_id, v.period_id`.execute(connection);
  await applyTouched(connection, scope);
}

/** The same as an act of its own, as the command line offers it. */
export async function rebuild(db: Database, scope: Scope): Promise<void> {
  await inWriteTransaction(db.kysely, async (connection) => {
    await rebuildCaches(connection, scope);
    await raiseDataVersion(connection);
  });
}

/**
 * What the caches hold that a rebuild would not, and the other way round, as readable lines; nothing is changed.
 * Sums are compared to 12 digits, since they depend on the order of adding.
 */
export async function listCacheDifferences(db: Database, scope: Scope): Promise<string[]> {
  const before = await dumpCaches(db.kysely, scope);
  let after: string[] = [];
  const undo = new Error('rolled back');
  try {
    await inWriteTransaction(db.kysely, async (connection) => {
      await rebuildCaches(connection, scope);
      after = await dumpCaches(connection, scope);
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  const held = new Set(before);
  const wanted = new Set(after);
  return [
    ...before.filter((line) => !wanted.has(line)).map((line) => `too much: ${line}`),
    ...after.filter((line) => !held.has(line)).map((line) => `missing: ${line}`),
  ];
}

async function applyToCurrentValues(connection: Kysely<Tables>, scope: Scope): Promise<void> {
  await sql`delete from current_value
    where municipality_id = ${scope.municipalityId}
      and (indicator_id, area_id, breakdown_id, period_id) in
        (select indicator_id, area_id, breakdown_id, period_id from touched where new_import is null)`.execute(
    connection,
  );
  await sql`insert into current_value (municipality_id, indicator_id, area_id, breakdown_id, period_id, import_id)
    select ${scope.municipalityId}, indicator_id, area_id, breakdown_id, period_id, new_import
    from touched where new_import is not null
    on conflict (municipality_id, indicator_id, area_id, breakdown_id, period_id)
    do update set import_id = excluded.import_id`.execute(connection);
}

/** Two passes over the list give few rows each, and all four counts are made of those. */
async function applyToExtent(connection: Kysely<Tables>, scope: Scope): Promise<void> {
  await sql`insert into current_extent (municipality_id, indicator_id, facet, member_id, current_values)
    with pair as materialized (
      select indicator_id, area_id, breakdown_id, 
        sum(case when new_import is null then 0 else 1 end - case when old_import is null then 0 else 1 end) as change
      from touched group by indicator_id, area_id, breakdown_id
    ), slice as materialized (
      select indicator_id, period_id, old_import, new_import, count(*) as keys
      from touched group by indicator_id, period_id, old_import, new_import
    ), step (indicator_id, period_id, import_id, change) as (
      select indicator_id, period_id, new_import, keys from slice where new_import is not null
      union all
      select indicator_id, period_id, old_import, -keys from slice where old_import is not null
    ), change (indicator_id, facet, member_id, change) as (
      select indicator_id, 'area', area_id, sum(change) from pair group by indicator_id, area_id
      union all
      select indicator_id, 'breakdown', breakdown_id, sum(change) from pair group by indicator_id, breakdown_id
      union all
      select indicator_id, 'period', period_id, sum(change) from step group by indicator_id, period_id
      union all
      select indicator_id, 'import', import_id, sum(change) from step group by indicator_id, import_id
    )
    select ${scope.municipalityId}, indicator_id, facet, member_id, change from change where change <> 0
    on conflict (municipality_id, indicator_id, facet, member_id)
    do update set current_values = current_extent.current_values + excluded.current_values`.execute(
    connection,
  );
  await removeEmptyExtents(connection, scope);
}

export async function removeEmptyExtents(connection: Kysely<Tables>, scope: Scope): Promise<void> {
  await connection
    .deleteFrom('current_extent')
    .where('municipality_id', '=', scope.municipalityId)
    .where('current_values', '=', 0)
    .execute();
}

async function dumpCaches(connection: Kysely<Tables>, scope: Scope): Promise<string[]> {
  const lines: string[] = [];
  for (const table of ['current_value', 'current_extent', 'pre_aggregate'] as const) {
    const rows = await connection
      .selectFrom(table)
      .selectAll()
      .where('municipality_id', '=', scope.municipalityId)
      .execute();
    for (const row of rows) lines.push(`${table} ${JSON.stringify(row, roundNumbers)}`);
  }
  return lines;
}

function roundNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}
