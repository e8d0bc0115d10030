import { maybePeriod } from '../../data/period.ts';
import type { Point, Series } from '../../data/series.ts';

export type Indexed =
  | { series: Series[]; base: string; isCut: boolean }
  | { series: null; reason: 'noCommonPeriod' | 'nearZero' };

/**
 * Each series as an index: 100 × value ÷ its value in the first period in which all of them have a whole figure. Only
 * what lies after the last break of any of them is comparable with that period; `isCut` says that something was left out
 * for it. No index where a base is 0 or negative, or below 1 in percent: from there a small difference looks like a large
 * one.
 *
 * Source: ratio to a reference, here the first common period, as in OECD and JRC, Handbook on Constructing
 * Composite Indicators, 2008, section 5.4 (distance to a reference); the bounds are ours.
 */
export function indexSeries(all: readonly Series[], indicator: { symbol: string }): Indexed {
  const series = all.filter(({ points }) => points.some(({ value }) => value !== null));
  const start = lastBreak(series);
  const kept = series.map((one) => ({
    ...one,
    points: one.points.filter((point) => startOf(point) >= start),
  }));
  const base = firstCommon(kept);
  if (base === undefined) return { series: null, reason: 'noCommonPeriod' };
  const bases = kept.map((one) => valueIn(one, base));
  const least = indicator.symbol === '%' ? 1 : 0;
  if (bases.some((value) => value === null || value <= 0 || value < least))
    return { series: null, reason: 'nearZero' };
  return {
    series: kept.map((one, at) => ({
      ...one,
      points: one.points.map((point) => asIndex(point, bases[at] ?? null)),
    })),
    base,
    isCut: kept.some((one, at) => one.points.length < (series[at]?.points.length ?? 0)),
  };
}

/** First day of the last period that is not comparable with those before it; '' without one. */
function lastBreak(series: readonly Series[]): string {
  const breaks = series.flatMap(({ points }) => points.filter(({ notes }) => notes.includes('break')));
  return breaks.map(startOf).sort().at(-1) ?? '';
}

function startOf({ period }: Point): string {
  return maybePeriod(period)?.start ?? '';
}

function firstCommon(series: readonly Series[]): string | undefined {
  const [first, ...others] = series;
  const isWholeIn = (one: Series, period: string) =>
    one.points.some((point) => point.period === period && point.value !== null && point.complete);
  return first?.points
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
    .find(({ period }) => [first, ...others].every((one) => isWholeIn(one, period)))?.period;
}

function valueIn({ points }: Series, period: string): number | null {
  return points.find((point) => point.period === period)?.value ?? null;
}

function asIndex(point: Point, base: number | null): Point {
  const value = point.value === null || base === null ? null : (100 * point.value) / base;
  const notes = point.notes.filter((note) => note !== 'break' && !/^(breakReason|boundary):/.test(note));
  return { ...point, value, numerator: null, denominator: null, interval: null, notes };
}
