import type { SeriesBreak } from '../../data/series-break.ts';
import { breaksOf } from '../aggregation/breaks.ts';
import type { StoredValue } from '../aggregation/stored.ts';

/**
 * Which breaks lie between each value and the one before it in its own series (breakdown and kind of period), as day and
 * reason; `values` in time order within a breakdown. Before the first value of a series lies nothing.
 */
export function markStoredBreaks(
  values: readonly StoredValue[],
  breaks: readonly SeriesBreak[],
  indicator: string,
): { day: string; reason: string }[][] {
  const before = new Map<string, string>();
  const standing = breaks.filter(({ withdrawnAt }) => withdrawnAt === null);
  return values.map(({ area, breakdown, period }) => {
    const series = `${area} ${breakdown} ${period.kind}`;
    const last = before.get(series);
    before.set(series, period.end);
    if (last === undefined) return [];
    const between = standing.filter(({ day }) => last < day && day <= period.end);
    return between
      .filter((one) => breaksOf([one], { indicator, area, breakdown }).length > 0)
      .map(({ day, reason }) => ({ day, reason }));
  });
}
