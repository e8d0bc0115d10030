import type { Receiver } from '../../data/audience.ts';
import { maybeIndicator } from '../../data/catalogue/index.ts';
import { officialFormats } from '../../data/official-formats.ts';
import { comparePeriods, readPeriod } from '../../data/period.ts';
import { point } from '../../data/series.ts';
import type { StoredValue } from '../aggregation/stored.ts';
import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import { readSmallRefusals } from './non-participants.ts';
import { readQualifiers } from './qualifiers.ts';
import type { ReleasedValueTable } from './release-tables.ts';
import { maybeReleaseInForce, type ReleaseInForce } from './releases.ts';
import type { ValuesQuery } from './values-query.ts';

/**
 * The values of an indicator in the newest release for the audience (until `asOf`), as if they were delivered; none
 * without a release. Of an indicator that counts persons they are the protected figures stored with the release, or
 * what official statistics published; of any other the values as they stood then, which `readStored` reads.
 */
export async function readReleasedValues(
  db: Database,
  scope: Scope,
  audience: Receiver,
  query: ValuesQuery,
  readStored: (query: ValuesQuery) => Promise<StoredValue[]>,
): Promise<StoredValue[]> {
  const release = await maybeReleaseInForce(db, scope, audience, query.asOf);
  if (!release) return [];
  if (release.indicators.includes(query.indicator)) {
    return readProtectedValues(db, scope, audience, release, query);
  }
  const { without: _without, ...asked } = query;
  const stood = { ...asked, asOf: release.releasedAt };
  if (maybeIndicator(query.indicator)?.countsPersons === false) return readStored(stood);
  return readStored({ ...stood, only: await listOfficialImports(db, scope) });
}

async function listOfficialImports(db: Database, scope: Scope): Promise<number[]> {
  const rows = await db.kysely
    .selectFrom('import')
    .select('import_id')
    .where('municipality_id', '=', scope.municipalityId)
    .where('format', 'in', officialFormats)
    .execute();
  return rows.map((row) => row.import_id);
}

async function readProtectedValues(
  db: Database,
  scope: Scope,
  audience: Receiver,
  release: ReleaseInForce,
  query: ValuesQuery,
): Promise<StoredValue[]> {
  let asked = db.kysely
    .selectFrom('released_value')
    .selectAll()
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', audience)
    .where('number', '=', release.number)
    .where('indicator', '=', query.indicator)
    .where('definition_version', '=', query.definitionVersion);
  if (query.areas) asked = asked.where('area_key', 'in', query.areas);
  if (query.breakdowns) asked = asked.where('breakdown_key', 'in', query.breakdowns);
  const rows = await asked.orderBy('area_key').orderBy('breakdown_key').execute();
  const { number, releasedAt } = release;
  const hidesDue = rows.some((row) => row.period_kind === 'wave')
    ? await readSmallRefusals(db, scope, { audience, number, indicator: query.indicator })
    : () => false;
  return rows
    .map((row) => releasedValueOf(hidesDue(row) ? { ...row, due: null } : row, releasedAt))
    .sort(
      (a, b) =>
        compareTexts(a.area, b.area) ||
        compareTexts(a.breakdown, b.breakdown) ||
        comparePeriods(a.period, b.period),
    );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const combined = point.pick({
  how: true,
  present: true,
  expected: true,
  complete: true,
  approximate: true,
  notes: true,
});

/**
 * The only place where a released figure leaves the database for its audience: where it is withheld, no number goes
 * with it. Of a survey the number of those who answered is a count of persons too.
 */
function releasedValueOf(row: ReleasedValueTable, releasedAt: string): StoredValue {
  const period = readPeriod(row.period_key, row.period_kind === 'day' ? 'day' : 'date');
  const isWithheld = row.withheld !== null;
  const countsAnswers = period.kind === 'wave';
  const institutions =
    isWithheld && countsAnswers ? { reported: null, due: null } : { reported: row.reported, due: row.due };
  return {
    area: row.area_key,
    period,
    breakdown: row.breakdown_key,
    value: isWithheld ? null : row.value,
    numerator: isWithheld ? null : row.numerator,
    denominator: isWithheld ? null : row.denominator,
    gap: isWithheld ? 'protected' : row.gap,
    sign: isWithheld ? null : row.sign,
    qualifiers: readQualifiers(row.qualifiers),
    ...institutions,
    origin: { import: 0, file: '', line: 0, column: 0, committedAt: releasedAt, stateDate: null },
    definitionVersion: row.definition_version,
    combined: combined.parse(JSON.parse(row.combined)),
    isDerived: row.derived === 1,
  };
}
