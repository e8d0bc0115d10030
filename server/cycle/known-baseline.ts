import type { Target } from '../../data/goal.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Series } from '../../data/series.ts';
import type { Audience } from '../caller.ts';

/**
 * The target as an audience may see it: where it was measured from is a figure like any other. Staff see it; others do
 * where the indicator counts no persons, or where the series that is released for them has a value in that period.
 */
export function withKnownBaseline(
  target: Target,
  { countsPersons }: Pick<Indicator, 'countsPersons'>,
  { points }: Pick<Series, 'points'>,
  audience: Audience,
): Target {
  if (audience === 'staff' || !countsPersons) return target;
  const isKnown = points.some(({ period, value }) => period === target.baselinePeriod && value !== null);
  return isKnown ? target : { ...target, baselineValue: null };
}
