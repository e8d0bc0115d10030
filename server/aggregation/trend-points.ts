import { splitBegun } from '../../data/begun-points.ts';
import type { Indicator } from '../../data/indicator.ts';
import { comparePeriods, type Period, type PeriodKind, yearsBetween } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import type { Trend } from '../../data/trend.ts';
import { createDefect, periodOf } from './choose-points.ts';

/** A point that is used, with its period. */
export interface TrendPoint {
  point: Point;
  period: Period;
  value: number;
  /** Since the first one. */
  years: number;
}

/** What a test found; the slope is per year in the indicator's unit. */
export type Tested = Pick<Trend, 'slope' | 'slopeLow' | 'slopeHigh' | 'working'> & { p: number };

/**
 * The points of a series that a trend is told from, in time order, with those left out and why: gaps, incomplete figures,
 * everything before the last break, and figures for periods that begin after the ISO day `asOf`. Of several kinds of
 * period the indicator's own is taken, otherwise the most frequent; of the others it is only said that there are some.
 */
export function chooseTrendPoints(
  points: readonly Point[],
  indicator: Pick<Indicator, 'aggregation' | 'periodicity'>,
  asOf: string,
): {
  used: TrendPoint[];
  leftOut: Trend['leftOut'];
  kind: PeriodKind | null;
  otherKinds: boolean;
  hasBreak: boolean;
} {
  const { begun, ahead } = splitBegun(points, asOf);
  const kind = judgedKind(begun, indicator.periodicity);
  const all = begun
    .filter((point) => point.kind === kind)
    .map((point) => ({ point, period: periodOf(point) }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const breakAt = all.findLastIndex(({ point }) => point.notes.includes('break'));
  const used: TrendPoint[] = [];
  const leftOut: Trend['leftOut'] = [];
  const maybeDefect = createDefect(all.slice(Math.max(breakAt, 0)), kind ?? undefined, indicator);
  for (const [index, { point, period }] of all.entries()) {
    const defect = maybeDefect({ point, period });
    const why = index < breakAt ? 'beforeBreak' : defect;
    if (why) leftOut.push({ period: period.key, why });
    else if (point.value !== null) {
      const years = yearsBetween(used[0]?.period ?? period, period);
      used.push({ point, period, value: point.value, years });
    }
  }
  leftOut.push(...ahead.flatMap((point) => (point.kind === kind ? [notBegun(point)] : [])));
  leftOut.push(...unfinished(begun, kind));
  const otherKinds = begun.some((point) => point.kind !== kind && point.value !== null);
  return { used, leftOut, kind, otherKinds, hasBreak: breakAt > 0 };
}

function notBegun({ period }: Point): Trend['leftOut'][number] {
  return { period, why: 'notBegun' };
}

/** What is there of a period that is not over is a range of its own. */
function unfinished(points: readonly Point[], kind: PeriodKind | null): Trend['leftOut'] {
  return points
    .filter((point) => point.kind === 'range' && kind !== 'range' && point.value !== null && !point.complete)
    .map(({ period }) => ({ period, why: 'incomplete' }));
}

function judgedKind(points: readonly Point[], periodicity: PeriodKind): PeriodKind | null {
  const counts = new Map<PeriodKind, number>();
  for (const { kind } of points) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.has(periodicity)) return periodicity;
  const [frequent] = [...counts].sort(([, one], [, other]) => other - one);
  return frequent?.[0] ?? null;
}
