import type { Period } from '../../data/period.ts';
import type { UsablePoint } from './choose-points.ts';

/** Where a target stands in time: before it is due, at the value that decides, or past it without one. */
export type Due = { kind: 'ahead' } | { kind: 'decided'; point: UsablePoint } | { kind: 'valueMissing' };

/**
 * From the due period on only its own value decides (methods 3): the last figure that ends within the due period, or
 * the one whose period holds all of it. Figures for less than the due period (months of a due year) decide once it is
 * over, that is after its last day or with a later figure. Over without its value: missing. `points` in time order,
 * none later than the due period.
 */
export function placeInTime(points: readonly UsablePoint[], due: Period, isOver: boolean): Due {
  const within = points.findLast(({ period }) => due.start <= period.end && period.end <= due.end);
  const holding = points.find(({ period }) => period.start <= due.start && due.end <= period.end);
  const point = within ?? holding;
  if (point && (isOver || decidesAtOnce(point.period, due))) return { kind: 'decided', point };
  return isOver ? { kind: 'valueMissing' } : { kind: 'ahead' };
}

export function isAfterDue(period: Period, due: Period): boolean {
  return period.end > due.end && period.start > due.start;
}

/** Nothing later can come for the due period. */
function decidesAtOnce(period: Period, due: Period): boolean {
  return period.end >= due.end || period.kind === due.kind || !partial.has(period.kind);
}

const partial: ReadonlySet<Period['kind']> = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'schoolHalf',
  'range',
]);
