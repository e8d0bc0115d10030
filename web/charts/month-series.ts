import { maybePeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';

/** What averaging must know of an indicator. */
interface Averaged {
  aggregation: string;
  factor: number;
}

/**
 * The mean of each month and the eleven before it, without season: for a rate with its counts factor × Σ numerators ÷
 * Σ denominators, otherwise the mean of the values, in the indicator's unit. A month has one only where all twelve have a
 * whole figure and no break lies between them. Other kinds of period are left out.
 *
 * Source: trailing twelve-month (simple moving) average, as in Hyndman and Athanasopoulos, Forecasting: Principles and
 * Practice, 3rd ed. 2021, section 3.3; methods 4.
 */
export function twelveMonthMean(points: readonly Point[], indicator: Averaged): Point[] {
  const months = byMonth(points);
  return [...months].flatMap(([month, point]) => {
    const twelve = monthsFrom(months, month - 11, month);
    const [, ...later] = twelve;
    if (twelve.length < 12 || !twelve.every(isWhole) || later.some(isBreak)) return [];
    return [{ ...madeFrom(twelve, point), value: meanOf(twelve, indicator) }];
  });
}

/**
 * For each month the figure of the same month a year before, under the month's own period, so that both lie over each
 * other. None where a break lies between the two.
 */
export function yearBefore(points: readonly Point[]): Point[] {
  const months = byMonth(points);
  return [...months].flatMap(([month, point]) => {
    const before = months.get(month - 12);
    const between = monthsFrom(months, month - 11, month);
    if (!before || before.value === null || between.some(isBreak)) return [];
    return [{ ...before, period: point.period, notes: before.notes.filter((note) => note !== 'break') }];
  });
}

/** Points of months by their number since the year 0, in time order. */
function byMonth(points: readonly Point[]): Map<number, Point> {
  const numbered = points.flatMap((point): [number, Point][] => {
    const period = point.kind === 'month' ? maybePeriod(point.period) : undefined;
    if (!period) return [];
    return [[Number(period.start.slice(0, 4)) * 12 + Number(period.start.slice(5, 7)), point]];
  });
  return new Map(numbered.sort(([a], [b]) => a - b));
}

function monthsFrom(months: ReadonlyMap<number, Point>, first: number, last: number): Point[] {
  return Array.from({ length: last - first + 1 }, (_, i) => months.get(first + i)).filter(
    (point) => point !== undefined,
  );
}

function isWhole({ value, complete }: Point): boolean {
  return value !== null && complete;
}

function isBreak({ notes }: Point): boolean {
  return notes.includes('break');
}

function meanOf(twelve: readonly Point[], { aggregation, factor }: Averaged): number | null {
  const sum = (of: (point: Point) => number | null) =>
    twelve.reduce<number | null>((total, point) => {
      const one = of(point);
      return total === null || one === null ? null : total + one;
    }, 0);
  const [numerator, denominator] = [sum((point) => point.numerator), sum((point) => point.denominator)];
  if ((aggregation === 'rate' || aggregation === 'mean') && numerator !== null && denominator !== null)
    return denominator === 0 ? null : (factor * numerator) / denominator;
  const total = sum((point) => point.value);
  return total === null ? null : total / twelve.length;
}

function madeFrom(twelve: readonly Point[], last: Point): Point {
  return {
    ...last,
    numerator: null,
    denominator: null,
    interval: null,
    sign: null,
    qualifiers: twelve.some(({ qualifiers }) => qualifiers.includes('provisional')) ? ['provisional'] : [],
    how: 'periods',
    present: twelve.length,
    expected: twelve.length,
    approximate: twelve.some(({ approximate }) => approximate),
    notes: [],
  };
}
