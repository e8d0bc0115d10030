import type { Receiver } from '../../data/audience.ts';
import { readBreakdown } from '../../data/breakdown.ts';
import type { Scope } from '../caller.ts';
import type { Database } from './connection.ts';
import type { ReleasedValueTable } from './release-tables.ts';

type Place = Pick<ReleasedValueTable, 'period_kind' | 'period_key' | 'breakdown_key'>;

/**
 * Says of a released figure whether its number of those who were asked stays with staff: who of them did not answer is
 * a count of persons too, the difference to those who did. Where it is small for any question of a survey's wave, the
 * number is withheld for all of them, since it is the same. The numbers of a wave that stand under no survey are
 * withheld with any.
 */
export async function readSmallRefusals(
  db: Database,
  scope: Scope,
  release: { audience: Receiver; number: number; indicator: string },
): Promise<(place: Place) => boolean> {
  const rows = await db.kysely
    .selectFrom('released_value')
    .select(['period_kind', 'period_key', 'breakdown_key', 'reported', 'due', 'threshold', 'shows_zero'])
    .where('municipality_id', '=', scope.municipalityId)
    .where('audience', '=', release.audience)
    .where('number', '=', release.number)
    .where('indicator', '=', release.indicator)
    .where('period_kind', '=', 'wave')
    .execute();
  const small = new Set(rows.filter(isSmall).flatMap((row) => [row.period_key, surveyOf(row)]));
  return (place) => {
    if (place.period_kind !== 'wave') return false;
    const { umfrage } = readBreakdown(place.breakdown_key);
    return small.has(umfrage === undefined ? place.period_key : surveyOf(place));
  };
}

type Participation = Pick<ReleasedValueTable, 'reported' | 'due' | 'threshold' | 'shows_zero'>;

function isSmall({ reported, due, threshold, shows_zero }: Participation): boolean {
  if (reported === null || due === null) return false;
  const refusals = due - reported;
  return refusals === 0 ? shows_zero === 0 : refusals > 0 && refusals < threshold;
}

function surveyOf({ period_key, breakdown_key }: Place): string {
  return `${period_key} ${readBreakdown(breakdown_key).umfrage}`;
}
