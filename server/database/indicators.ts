import type { Period } from '../../data/period.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

/** Which definition of which indicator: series of two definitions are never joined. */
export interface IndicatorKey {
  indicator: string;
  definitionVersion: number;
}

export interface IndicatorSummary extends IndicatorKey {
  values: number;
  areas: number;
  firstPeriod: string;
  lastPeriod: string;
}

/** Current values per indicator that has any: how many, over how many areas, from when to when. */
export async function readIndicatorSummaries(db: Database, caller: Caller): Promise<IndicatorSummary[]> {
  const areas = await selectExtent(db, caller, 'area')
    .select((expression) => [
      'slug',
      'definition_version',
      expression.fn.countAll<number>().as('areas'),
      expression.fn.sum<number>('current_values').as('values'),
    ])
    .groupBy(['slug', 'definition_version'])
    .orderBy('slug')
    .orderBy('definition_version')
    .execute();
  const periods = await selectExtent(db, caller, 'period')
    .innerJoin('period', 'period.period_id', 'current_extent.member_id')
    .select(['slug', 'definition_version', 'period_key'])
    .orderBy('first_day')
    .orderBy('last_day')
    .execute();
  return areas.map((row) => {
    const own = periods.filter((p) => p.slug === row.slug && p.definition_version === row.definition_version);
    return {
      indicator: row.slug,
      definitionVersion: row.definition_version,
      values: Number(row.values),
      areas: Number(row.areas),
      firstPeriod: own[0]?.period_key ?? '',
      lastPeriod: own.at(-1)?.period_key ?? '',
    };
  });
}

/** Keys of the areas that have current values of the indicator. */
export async function readAreasWithValues(
  db: Database,
  caller: Caller,
  key: IndicatorKey,
): Promise<string[]> {
  const rows = await selectExtent(db, caller, 'area')
    .innerJoin('area', 'area.area_id', 'current_extent.member_id')
    .select('area_key')
    .where('slug', '=', key.indicator)
    .where('definition_version', '=', key.definitionVersion)
    .orderBy('area_key')
    .execute();
  return rows.map((row) => row.area_key);
}

/** Canonical breakdowns that have current values of the indicator. */
export async function readBreakdownsWithValues(
  db: Database,
  caller: Caller,
  key: IndicatorKey,
): Promise<string[]> {
  const rows = await selectExtent(db, caller, 'breakdown')
    .innerJoin('breakdown', 'breakdown.breakdown_id', 'current_extent.member_id')
    .select('breakdown_key')
    .where('slug', '=', key.indicator)
    .where('definition_version', '=', key.definitionVersion)
    .orderBy('breakdown_key')
    .execute();
  return rows.map((row) => row.breakdown_key);
}

/** Dimensions by which current values of the indicator are broken down. */
export async function readDimensionsWithValues(
  db: Database,
  caller: Caller,
  key: IndicatorKey,
): Promise<string[]> {
  const breakdowns = await readBreakdownsWithValues(db, caller, key);
  const dimensions = breakdowns
    .filter((breakdown) => breakdown !== '')
    .flatMap((breakdown) => breakdown.split(';').map((part) => part.slice(0, part.indexOf('='))));
  return [...new Set(dimensions)].sort();
}

/** Periods that have current values of the indicator, in time order. */
export async function readPeriodsWithValues(
  db: Database,
  caller: Caller,
  key: IndicatorKey,
): Promise<Period[]> {
  const rows = await selectExtent(db, caller, 'period')
    .innerJoin('period', 'period.period_id', 'current_extent.member_id')
    .select(['kind', 'period_key', 'first_day', 'last_day'])
    .where('slug', '=', key.indicator)
    .where('definition_version', '=', key.definitionVersion)
    .orderBy('first_day')
    .orderBy('last_day')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    key: row.period_key,
    start: row.first_day,
    end: row.last_day,
  }));
}

function selectExtent(db: Database, caller: Caller, facet: Tables['current_extent']['facet']) {
  return db.kysely
    .selectFrom('current_extent')
    .innerJoin('indicator_version', 'indicator_version.indicator_id', 'current_extent.indicator_id')
    .where('current_extent.municipality_id', '=', caller.municipalityId)
    .where('facet', '=', facet);
}
