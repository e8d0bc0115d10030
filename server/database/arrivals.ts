import type { Kysely } from 'kysely';
import { readBreakdown } from '../../data/breakdown.ts';
import type { Caller, Scope } from '../caller.ts';
import type { Arrival } from '../cycle/delivery-states.ts';
import { absentGaps, type SchoolReport } from '../cycle/school-returns.ts';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

/**
 * What imports that are not withdrawn have brought for the municipality or a place in it: one entry per import,
 * indicator and period. What only says that something is missing has not been brought.
 */
export async function readArrivals(db: Database, caller: Caller): Promise<Arrival[]> {
  const rows = await selectBrought(db.kysely, caller)
    .orderBy('import.import_id')
    .orderBy('period.first_day')
    .execute();
  return rows.map((row) => ({
    file: { ...fileOf(row), format: row.format, code: row.code, title: row.title },
    indicator: row.slug,
    period: periodOf(row),
  }));
}

/** The current figures, or gaps, of single schools, of these indicators: one entry per school, indicator, period, gap and import. */
export async function readSchoolReports(
  db: Database,
  caller: Caller,
  indicators: readonly string[],
): Promise<SchoolReport[]> {
  if (indicators.length === 0) return [];
  const rows = await selectSchools(db.kysely, caller, indicators).execute();
  return rows.map((row) => ({
    school: readBreakdown(row.breakdown_key).schule ?? '',
    indicator: row.slug,
    period: periodOf(row),
    gap: row.gap,
    file: fileOf(row),
  }));
}

/** Grouped before anything is joined: so a series is walked once, however many imports it comes from. */
function selectBrought(kysely: Kysely<Tables>, scope: Scope) {
  const brought = kysely
    .selectFrom('value')
    .select(['value.import_id', 'value.indicator_id', 'value.period_id'])
    .where('value.municipality_id', '=', scope.municipalityId)
    .where('value.indicator_id', 'in', (expression) =>
      expression
        .selectFrom('import_indicator')
        .select('import_indicator.indicator_id')
        .where('import_indicator.municipality_id', '=', scope.municipalityId),
    )
    .where('value.area_id', 'in', ownAreas(kysely, scope))
    .where((expression) =>
      expression.or([expression('value.gap', 'is', null), expression('value.gap', 'not in', absentGaps)]),
    )
    .groupBy(['value.import_id', 'value.indicator_id', 'value.period_id']);
  return kysely
    .selectFrom(brought.as('brought'))
    .innerJoin('import', 'import.import_id', 'brought.import_id')
    .innerJoin('period', 'period.period_id', 'brought.period_id')
    .innerJoin('indicator_version', 'indicator_version.indicator_id', 'brought.indicator_id')
    .where('import.municipality_id', '=', scope.municipalityId)
    .where('import.withdrawn_at', 'is', null)
    .select(['import.import_id', 'import.file_name', 'import.committed_at'])
    .select(['import.format', 'import.code', 'import.title', 'indicator_version.slug'])
    .select(['period.kind', 'period.period_key', 'period.first_day', 'period.last_day']);
}

function selectSchools(kysely: Kysely<Tables>, scope: Scope, indicators: readonly string[]) {
  return kysely
    .selectFrom('current_value')
    .innerJoin('indicator_version', 'indicator_version.indicator_id', 'current_value.indicator_id')
    .innerJoin('value', (join) =>
      join
        .onRef('value.municipality_id', '=', 'current_value.municipality_id')
        .onRef('value.indicator_id', '=', 'current_value.indicator_id')
        .onRef('value.area_id', '=', 'current_value.area_id')
        .onRef('value.breakdown_id', '=', 'current_value.breakdown_id')
        .onRef('value.period_id', '=', 'current_value.period_id')
        .onRef('value.import_id', '=', 'current_value.import_id'),
    )
    .innerJoin('import', (join) =>
      join
        .onRef('import.municipality_id', '=', 'current_value.municipality_id')
        .onRef('import.import_id', '=', 'current_value.import_id'),
    )
    .innerJoin('breakdown', 'breakdown.breakdown_id', 'current_value.breakdown_id')
    .innerJoin('period', 'period.period_id', 'current_value.period_id')
    .where('current_value.municipality_id', '=', scope.municipalityId)
    .where('current_value.area_id', 'in', ownAreas(kysely, scope))
    .where('indicator_version.slug', 'in', indicators)
    .where((expression) =>
      expression.or([
        expression('breakdown.breakdown_key', 'like', 'schule=%'),
        expression('breakdown.breakdown_key', 'like', '%;schule=%'),
      ]),
    )
    .select(['import.import_id', 'import.file_name', 'import.committed_at'])
    .select(['indicator_version.slug', 'breakdown.breakdown_key', 'value.gap'])
    .select(['period.kind', 'period.period_key', 'period.first_day', 'period.last_day'])
    .distinct();
}

/** The municipality's own area and what lies directly in it. */
function ownAreas(kysely: Kysely<Tables>, scope: Scope) {
  const own = kysely
    .selectFrom('area')
    .innerJoin('municipality', 'municipality.municipality_key', 'area.area_key')
    .where('municipality.municipality_id', '=', scope.municipalityId);
  return own
    .select('area.area_id')
    .union(
      own.innerJoin('area_parent', 'area_parent.parent_id', 'area.area_id').select('area_parent.area_id'),
    );
}

function periodOf(row: Pick<Tables['period'], 'kind' | 'period_key' | 'first_day' | 'last_day'>) {
  return { kind: row.kind, key: row.period_key, start: row.first_day, end: row.last_day };
}

function fileOf(row: Pick<Tables['import'], 'import_id' | 'file_name' | 'committed_at'>) {
  return { id: row.import_id, fileName: row.file_name, committedAt: row.committed_at };
}
