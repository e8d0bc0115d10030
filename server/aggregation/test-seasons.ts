import type { Period, PeriodKind } from '../../data/period.ts';
import { seasonalKendall } from './statistics/seasonal-kendall.ts';
import type { Tested, TrendPoint } from './trend-points.ts';

/**
 * The seasonal Kendall test of points of one kind shorter than a year: months, quarters, halves. Undefined where no two
 * values of the same season differ.
 *
 * Method: Zielkreis, methods 4.
 */
export function testSeasons(points: readonly TrendPoint[]): Tested | undefined {
  const { n: _, p, slope, ...working } = seasonalKendall(yearRows(points));
  if (slope === null || working.rises + working.falls === 0) return undefined;
  const { pairs, rank } = slope;
  return {
    slope: slope.slope,
    slopeLow: slope.low,
    slopeHigh: slope.high,
    p,
    working: { method: 'seasonalKendall', ...working, pairs, rank },
  };
}

/** One row for each year from the first to the last, also those without a value; one cell for each season. */
function yearRows(points: readonly TrendPoint[]): (number | null)[][] {
  const placed = points.map(({ period, value }) => ({ ...seasonOf(period), value }));
  const first = Math.min(...placed.map(({ year }) => year));
  const last = Math.max(...placed.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, row) =>
    Array.from(
      { length: 12 },
      (_, season) => placed.find((one) => one.year === first + row && one.season === season)?.value ?? null,
    ),
  );
}

/** The season is the month in which the period starts; a school year's second half belongs to the year it began in. */
function seasonOf({ kind, start }: Pick<Period, 'start'> & { kind: PeriodKind }) {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  return { year: kind === 'schoolHalf' && month < 8 ? year - 1 : year, season: month - 1 };
}
