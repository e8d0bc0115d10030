import { readPeriod } from './period.ts';
import type { Point } from './series.ts';

type Dated = Pick<Point, 'period' | 'kind' | 'value'>;

/**
 * Whether the point is a figure for a period that begins after the ISO day `asOf`: a forecast, which nothing is judged
 * by. A period counts from its first day on. What has no figure forecasts nothing and stays a gap.
 */
export function isAhead({ period, kind, value }: Dated, asOf: string): boolean {
  return value !== null && readPeriod(period, kind === 'day' ? 'day' : 'date').start > asOf;
}

/** The points in their order, forecasts apart from the rest. */
export function splitBegun<One extends Dated>(
  points: readonly One[],
  asOf: string,
): { begun: One[]; ahead: One[] } {
  return {
    begun: points.filter((point) => !isAhead(point, asOf)),
    ahead: points.filter((point) => isAhead(point, asOf)),
  };
}

/** Of points in time order the last one with a figure that is no forecast. */
export function maybeLatest<One extends Dated>(points: readonly One[], asOf: string): One | undefined {
  return points.findLast((point) => point.value !== null && !isAhead(point, asOf));
}
