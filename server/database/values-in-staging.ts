import { sql } from 'kysely';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Database } from './connection.ts';
import { readQualifiers } from './qualifiers.ts';
import type { Tables } from './tables.ts';
import type { ValuesQuery } from './values.ts';

/** What tells staged values apart from stored ones: the file that they stand in. */
export type StagedFile = Pick<StoredValue['origin'], 'file' | 'stateDate'>;

/** The values of an indicator in an attached staging file, as they would be stored; `origin.import` is 0. */
export async function readStagedValues(
  db: Database,
  query: Pick<ValuesQuery, 'indicator' | 'definitionVersion' | 'areas'>,
  file: StagedFile,
): Promise<StoredValue[]> {
  const wanted =
    query.areas === null
      ? sql`select local_id, area_key from staging.area`
      : sql`select local_id, area_key from staging.area where area_key in (${sql.join([...query.areas])})`;
  const { rows } = await sql<StagedRow>`with wanted as materialized (${wanted})
    select a.area_key, b.breakdown_key, p.kind, p.period_key, p.first_day, p.last_day, o.*
    from staging.indicator i cross join staging.observation o
    join wanted a on a.local_id = o.area
    join staging.breakdown b on b.local_id = o.breakdown
    join staging.period p on p.local_id = o.period
    where i.slug = ${query.indicator} and i.definition_version = ${query.definitionVersion}
      and o.indicator = i.local_id`.execute(db.kysely);
  return rows.map((row) => stagedValueOf(row, file));
}

type StagedRow = Pick<Tables['area'], 'area_key'> &
  Pick<Tables['breakdown'], 'breakdown_key'> &
  Pick<Tables['period'], 'kind' | 'period_key' | 'first_day' | 'last_day'> &
  Omit<Tables['value'], 'municipality_id' | 'indicator_id' | 'area_id' | 'breakdown_id' | 'period_id'>;

function stagedValueOf(row: StagedRow, file: StagedFile): StoredValue {
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
    origin: { ...file, import: 0, line: row.line, column: row.column_number, committedAt: '' },
  };
}
