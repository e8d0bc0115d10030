import type { Kysely } from 'kysely';
import type { Gap, Qualifier } from '../../data/observation.ts';
import type { Period } from '../../data/period.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import type { IndicatorKey } from './indicators.ts';
import { readQualifiers } from './qualifiers.ts';
import type { Tables } from './tables.ts';

/** A current stored figure beside which a delivery is looked at. */
export interface PastFigure {
  indicator: string;
  area: string;
  breakdown: string;
  period: Period;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  gap: Gap | null;
  sign: string | null;
  qualifiers: Qualifier[];
  reported: number | null;
  due: number | null;
  /** Format and table code of the import that brought it. */
  source: string;
}

/** What is stored for these indicators and areas, in no order; undefined where that is more than `most`. */
export async function readPastFigures(
  db: Database,
  caller: Caller,
  { indicators, areas }: { indicators: readonly IndicatorKey[]; areas: readonly string[] },
  most: number,
): Promise<PastFigure[] | undefined> {
  const figures: PastFigure[] = [];
  for (const key of indicators) {
    const rows = await selectFigures(db.kysely, caller, key, areas)
      .limit(most - figures.length + 1)
      .execute();
    for (const row of rows) {
      const {
        kind,
        period_key,
        first_day,
        last_day,
        area_key,
        breakdown_key,
        qualifiers,
        format,
        code,
        ...numbers
      } = row;
      figures.push({
        ...numbers,
        qualifiers: readQualifiers(qualifiers),
        indicator: key.indicator,
        area: area_key,
        breakdown: breakdown_key,
        period: { kind, key: period_key, start: first_day, end: last_day },
        source: sourceName(format, code),
      });
    }
    if (figures.length > most) return undefined;
  }
  return figures;
}

/** One text for where figures came from: two files with the same one count the same way. */
export function sourceName(format: string, code: string | null): string {
  return code === null ? format : `${format} ${code}`;
}

function selectFigures(kysely: Kysely<Tables>, caller: Caller, key: IndicatorKey, areas: readonly string[]) {
  return kysely
    .selectFrom('current_value as held')
    .innerJoin('indicator_version as indicator', 'indicator.indicator_id', 'held.indicator_id')
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
    .select(['value.value', 'value.numerator', 'value.denominator', 'value.gap'])
    .select(['value.sign', 'value.qualifiers'])
    .select(['value.reported', 'value.due', 'import.format', 'import.code'])
    .where('held.municipality_id', '=', caller.municipalityId)
    .where('indicator.slug', '=', key.indicator)
    .where('indicator.definition_version', '=', key.definitionVersion)
    .where('held.area_id', 'in', (expression) =>
      expression.selectFrom('area').select('area.area_id').where('area.area_key', 'in', areas),
    );
}
