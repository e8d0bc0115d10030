import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import type { IndicatorKey } from './indicators.ts';
import { readQualifiers } from './qualifiers.ts';
import { readReleasedValues } from './released-values.ts';
import type { SeriesKey, Tables } from './tables.ts';
import type { ValuesQuery } from './values-query.ts';

export type { ValuesQuery } from './values-query.ts';

/**
 * The values of an indicator as the caller's audience may see them, ordered by area, breakdown and time; none for what
 * nobody imported. Staff read what is stored, every other audience what was released for it.
 */
export async function readValues(db: Database, caller: Caller, query: ValuesQuery): Promise<StoredValue[]> {
  if (caller.audience === 'staff') return readStoredValues(db, caller, query);
  return readReleasedValues(db, caller, caller.audience, query, (stored) =>
    readStoredValues(db, caller, stored),
  );
}

async function readStoredValues(db: Database, scope: Scope, query: ValuesQuery): Promise<StoredValue[]> {
  const indicatorId = await maybeIndicatorId(db.kysely, query);
  if (indicatorId === undefined) return [];
  const isCurrent = query.asOf === null && query.without === undefined && query.only === undefined;
  const rows = isCurrent
    ? await readCurrentRows(db.kysely, scope, indicatorId, query)
    : await order(describe(db.kysely, selectInForce(db.kysely, scope, indicatorId, query))).execute();
  return rows.map(storedValueOf);
}

/** The same question about other keys has the same text: it is made once for each number of areas and breakdowns. */
const knownTexts = new WeakMap<Kysely<Tables>, Map<string, string>>();

async function readCurrentRows(
  kysely: Kysely<Tables>,
  scope: Scope,
  indicatorId: number,
  query: ValuesQuery,
): Promise<DescribedRow[]> {
  const { areas, breakdowns = null } = query;
  const texts = knownTexts.get(kysely) ?? new Map<string, string>();
  knownTexts.set(kysely, texts);
  const shape = `${areas?.length} ${breakdowns?.length}`;
  const text = texts.get(shape);
  if (text !== undefined) {
    const parameters = [scope.municipalityId, indicatorId, ...(areas ?? []), ...(breakdowns ?? [])];
    return (await kysely.executeQuery<DescribedRow>(CompiledQuery.raw(text, parameters))).rows;
  }
  const made = order(describe(kysely, selectCurrent(kysely, scope, indicatorId, query)));
  if (texts.size < mostTexts) texts.set(shape, made.compile().sql);
  return made.execute();
}

/** Numbers of areas that occur are few: one, the children of a Land or region, all. */
const mostTexts = 100;

export interface StoredVersion {
  value: StoredValue;
  actor: string;
  note: string | null;
  /** ISO time in UTC, and by whom, where its import was withdrawn. */
  withdrawnAt: string | null;
  withdrawnBy: string | null;
}

/**
 * Every version of the values of some areas that was ever imported, or of one of them, newest import first; for staff
 * only.
 */
export async function readVersions(
  db: Database,
  caller: Caller,
  query: IndicatorKey & { areas: readonly string[]; breakdown?: string; period?: string },
): Promise<StoredVersion[]> {
  if (caller.audience !== 'staff') throw new Error(`versions are for staff: ${caller.audience}`);
  const indicatorId = await maybeIndicatorId(db.kysely, query);
  if (indicatorId === undefined) return [];
  const { areas, breakdown, period } = query;
  const breakdowns = breakdown === undefined ? null : [breakdown];
  const held = narrow(selectKeys(db.kysely, 'value', caller, indicatorId), { areas, breakdowns });
  let versions = describe(db.kysely, held);
  if (period !== undefined) versions = versions.where('period.period_key', '=', period);
  const rows = await versions.orderBy('held.import_id', 'desc').execute();
  return rows.map((row) => ({
    value: storedValueOf(row),
    actor: row.actor,
    note: row.note,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
  }));
}

async function maybeIndicatorId(kysely: Kysely<Tables>, key: IndicatorKey): Promise<number | undefined> {
  const row = await kysely
    .selectFrom('indicator_version')
    .select('indicator_id')
    .where('slug', '=', key.indicator)
    .where('definition_version', '=', key.definitionVersion)
    .executeTakeFirst();
  return row?.indicator_id;
}

function selectKeys(
  kysely: Kysely<Tables>,
  table: 'value' | 'current_value',
  scope: Scope,
  indicatorId: number,
) {
  return kysely
    .selectFrom(sql<SeriesKey & { import_id: number }>`${sql.table(table)}`.as('version'))
    .select([
      'version.municipality_id',
      'version.indicator_id',
      'version.area_id',
      'version.breakdown_id',
      'version.period_id',
      'version.import_id',
    ])
    .where('version.municipality_id', '=', scope.municipalityId)
    .where('version.indicator_id', '=', indicatorId);
}

type KeyQuery = ReturnType<typeof selectKeys>;

function narrow(keys: KeyQuery, query: Pick<ValuesQuery, 'areas' | 'breakdowns'>): KeyQuery {
  const { areas, breakdowns } = query;
  let narrowed = keys;
  if (areas) {
    narrowed = narrowed.where('version.area_id', 'in', (expression) =>
      expression.selectFrom('area').select('area.area_id').where('area.area_key', 'in', areas),
    );
  }
  if (breakdowns) {
    narrowed = narrowed.where('version.breakdown_id', 'in', (expression) =>
      expression
        .selectFrom('breakdown')
        .select('breakdown.breakdown_id')
        .where('breakdown.breakdown_key', 'in', breakdowns),
    );
  }
  return narrowed;
}

function selectCurrent(
  kysely: Kysely<Tables>,
  scope: Scope,
  indicatorId: number,
  query: ValuesQuery,
): KeyQuery {
  return narrow(selectKeys(kysely, 'current_value', scope, indicatorId), query);
}

/** The newest of the imports that count, for each key. */
function selectInForce(
  kysely: Kysely<Tables>,
  scope: Scope,
  indicatorId: number,
  query: ValuesQuery,
): KeyQuery {
  return narrow(selectKeys(kysely, 'value', scope, indicatorId), query)
    .where('version.import_id', 'in', selectImportsInForce(kysely, scope, query))
    .clearSelect()
    .select((expression) => [
      'version.municipality_id',
      'version.indicator_id',
      'version.area_id',
      'version.breakdown_id',
      'version.period_id',
      expression.fn.max('version.import_id').as('import_id'),
    ])
    .groupBy([
      'version.municipality_id',
      'version.indicator_id',
      'version.area_id',
      'version.breakdown_id',
      'version.period_id',
    ]);
}

function selectImportsInForce(kysely: Kysely<Tables>, scope: Scope, { asOf, without, only }: ValuesQuery) {
  let inForce = kysely
    .selectFrom('import')
    .select('import.import_id')
    .where('import.municipality_id', '=', scope.municipalityId);
  if (only !== undefined) inForce = inForce.where('import.import_id', 'in', only);
  if (without !== undefined) inForce = inForce.where('import.import_id', '<>', without);
  if (asOf === null) return inForce.where('import.withdrawn_at', 'is', null);
  return inForce
    .where('import.committed_at', '<=', asOf)
    .where((expression) =>
      expression.or([
        expression('import.withdrawn_at', 'is', null),
        expression('import.withdrawn_at', '>', asOf),
      ]),
    );
}

/** From keys to everything that stands behind them. */
function describe(kysely: Kysely<Tables>, held: KeyQuery) {
  return kysely
    .selectFrom(held.as('held'))
    .innerJoin('value', (join) =>
      join
        .onRef('value.municipality_id', '=', 'held.municipality_id')
        .onRef('value.indicator_id', '=', 'held.indicator_id')
        .onRef('value.area_id', '=', 'held.area_id')
        .onRef('value.breakdown_id', '=', 'held.breakdown_id')
        .onRef('value.period_id', '=', 'held.period_id')
        .onRef('value.import_id', '=', 'held.import_id'),
    )
    .innerJoin('import', (join) =>
      join
        .onRef('import.municipality_id', '=', 'held.municipality_id')
        .onRef('import.import_id', '=', 'held.import_id'),
    )
    .innerJoin('area', 'area.area_id', 'held.area_id')
    .innerJoin('breakdown', 'breakdown.breakdown_id', 'held.breakdown_id')
    .innerJoin('period', 'period.period_id', 'held.period_id')
    .select(['area.area_key', 'breakdown.breakdown_key'])
    .select(['period.kind', 'period.period_key', 'period.first_day', 'period.last_day'])
    .select(['value.value', 'value.numerator', 'value.denominator', 'value.gap', 'value.sign'])
    .select(['value.qualifiers', 'value.reported', 'value.due', 'value.line', 'value.column_number'])
    .select(['import.import_id', 'import.file_name', 'import.committed_at', 'import.state_date'])
    .select(['import.withdrawn_at', 'import.withdrawn_by', 'import.actor', 'import.note']);
}

function order(described: ReturnType<typeof describe>) {
  return described
    .orderBy('area.area_key')
    .orderBy('breakdown.breakdown_key')
    .orderBy('period.first_day')
    .orderBy('period.last_day');
}

type DescribedRow = Awaited<ReturnType<ReturnType<typeof describe>['execute']>>[number];

function storedValueOf(row: DescribedRow): StoredValue {
  return {
    area: row.area_key,
    period: { kind: row.kind, key: row.period_key, start: row.first_day, end: row.last_day },
    breakdown: row.breakdown_key,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    gap: row.gap,
    sign: row.sign,
    qualifiers: readQualifiers(row.qualifiers),
    reported: row.reported,
    due: row.due,
    origin: {
      import: row.import_id,
      file: row.file_name,
      line: row.line,
      column: row.column_number,
      committedAt: row.committed_at,
      stateDate: row.state_date,
    },
  };
}
