import type { Point, Series } from './series.ts';

/** A point of a series that differs between two states of the data; null where it is not there. */
export interface PointChange {
  breakdown: string;
  period: string;
  before: Point | null;
  after: Point | null;
}

/** The points that differ, in the order of `after` and then of what is only in `before`; where they come from is no difference. */
export function compareSeries(before: readonly Series[], after: readonly Series[]): PointChange[] {
  const was = pointsOf(before);
  const is = pointsOf(after);
  return [...new Map([...is, ...was]).keys()].flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    const named = other ?? one;
    if (!named || (one && other && isSame(one.point, other.point))) return [];
    const { breakdown, point } = named;
    return [{ breakdown, period: point.period, before: one?.point ?? null, after: other?.point ?? null }];
  });
}

interface Placed {
  breakdown: string;
  point: Point;
}

function pointsOf(series: readonly Series[]): Map<string, Placed> {
  return new Map(
    series.flatMap(({ breakdown, points }) =>
      points.map((point) => [`${breakdown} ${point.kind} ${point.period}`, { breakdown, point }] as const),
    ),
  );
}

const parts = [
  'numerator',
  'denominator',
  'gap',
  'sign',
  'reported',
  'due',
  'complete',
  'approximate',
] as const;

/** Sums may come out another way in the last digits; what is not a difference to one part in 10¹² is none. */
function isSame(one: Point, other: Point): boolean {
  return (
    isEqual(one.value, other.value) &&
    parts.every((part) => one[part] === other[part]) &&
    one.qualifiers.toSorted().join() === other.qualifiers.toSorted().join()
  );
}

function isEqual(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
