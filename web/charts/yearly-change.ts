import { maybePeriod, type Period, yearsBetween } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';

export type YearlyChange =
  | { before: Point; difference: number }
  /** There is a figure a year before, but the two can't be compared. */
  | { before: Point; difference: null; why: 'break' | 'incomplete' };

/**
 * A point's difference from the one of its kind a year before, in the indicator's unit; undefined where one of them has no
 * number. None across a break, and none where institutions or pieces are missing from either: others stand behind it.
 */
export function maybeYearlyChange(points: readonly Point[], point: Point): YearlyChange | undefined {
  const period = periodOf(point);
  if (point.value === null || !period) return undefined;
  const before = points.find((one) => one.kind === point.kind && isYearBefore(periodOf(one), period));
  if (!before || before.value === null) return undefined;
  const between = points.filter((one) => isBetween(periodOf(one), periodOf(before), period));
  if (between.some(({ notes }) => notes.includes('break'))) return { before, difference: null, why: 'break' };
  if (!before.complete || !point.complete) return { before, difference: null, why: 'incomplete' };
  return { before, difference: point.value - before.value };
}

function periodOf({ period, kind }: Point): Period | undefined {
  return maybePeriod(period, kind === 'day' ? 'day' : 'date');
}

function isYearBefore(one: Period | undefined, period: Period): boolean {
  const isRegular = period.kind !== 'wave' && period.kind !== 'range';
  return isRegular && one !== undefined && Math.abs(yearsBetween(one, period) - 1) < 1e-9;
}

function isBetween(one: Period | undefined, after: Period | undefined, until: Period): boolean {
  return one !== undefined && after !== undefined && one.start > after.start && one.start <= until.start;
}
