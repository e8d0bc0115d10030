import type { ComparisonGap } from '../../data/comparison.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Interval, Point } from '../../data/series.ts';

type Judged = Pick<Indicator, 'aggregation' | 'polarity'>;

/**
 * Why a figure can't be held against those of other areas, null where it can. A gap is its own reason. A sum that
 * lacks parts is smaller than the area's true figure and would take a false rank; a rate, mean or share from those
 * institutions that reported stands for them and is kept (methods 1), unless whole areas or periods are missing.
 */
export function whyNotComparable(point: Point | null, { aggregation }: Judged): ComparisonGap | null {
  if (point === null) return 'notDelivered';
  if (point.value === null) return point.gap ?? 'notDelivered';
  if (point.complete) return null;
  const isShare = aggregation === 'rate' || aggregation === 'deliveredRate' || aggregation === 'mean';
  return isShare && !lacksPieces(point) ? null : 'incomplete';
}

/** Of categories that are missing (schools), the others may stand for them; of areas and months they may not. */
function lacksPieces({ how, present, expected }: Point): boolean {
  return (
    (how === 'areas' || how === 'periods') && present !== null && expected !== null && present < expected
  );
}

/**
 * The rank of each figure, in the order given: 1 is the best, or the highest where neither direction is better. Equal
 * figures share a rank and the following ones are skipped (1, 2, 2, 4); null for what can't be compared.
 *
 * Method: standard competition ranking, on the unrounded figures.
 */
export function rankAreas(points: readonly (Point | null)[], indicator: Judged): (number | null)[] {
  const values = points.map((point) =>
    whyNotComparable(point, indicator) === null ? (point?.value ?? null) : null,
  );
  const isBetter = (a: number, b: number) => (indicator.polarity === 'lower' ? a < b : a > b);
  return values.map((value) => {
    if (value === null) return null;
    return 1 + values.filter((other) => other !== null && isBetter(other, value)).length;
  });
}

/**
 * Whether two intervals overlap, null where one of them is missing. Figures whose 95 % intervals overlap are named as
 * not safely distinguishable. The rule is cautious: intervals that do not overlap differ significantly, intervals
 * that overlap a little may still do so.
 *
 * Source: Schenker and Gentleman 2001, "On judging the significance of differences by examining the overlap between
 * confidence intervals", The American Statistician 55 (3).
 */
export function overlap(a: Interval | null, b: Interval | null): boolean | null {
  if (a === null || b === null) return null;
  return a.low <= b.high && b.low <= a.high;
}

/**
 * The period to begin with: the latest in which at least half as many have a figure as in the best covered one; null
 * without periods. `periods` are in time order, each with how many have a figure in it.
 *
 * Method: Zielkreis.
 */
export function choosePeriod(periods: readonly { key: string; valued: number }[]): string | null {
  const most = Math.max(0, ...periods.map(({ valued }) => valued));
  return periods.findLast(({ valued }) => valued > 0 && valued * 2 >= most)?.key ?? null;
}
