import type { AssessedTarget } from '../../data/contract.ts';

/** What every value of a target has to keep to: a line for "hold", a band or a half of the plane for "range". */
export interface Bounds {
  kind: 'hold' | 'range';
  lower: number | null;
  upper: number | null;
  /** Periods that are judged by them one by one; of a range only the latest counts, so there are none. */
  judged: ReadonlySet<string>;
}

/** Null for targets that are reached by a date, or are a direction only. */
export function boundsOf({ target, assessment }: AssessedTarget): Bounds | null {
  const { kind, value, direction, lower, upper } = target;
  if (kind === 'range') {
    return lower === null && upper === null ? null : { kind, lower, upper, judged: new Set() };
  }
  if (kind !== 'hold' || value === null) return null;
  const isUp = direction === 'up';
  const judged = new Set(assessment.used.map(({ period }) => period));
  return { kind, lower: isUp ? value : null, upper: isUp ? null : value, judged };
}

export function boundValues(bounds: Bounds | null): number[] {
  return bounds ? [bounds.lower, bounds.upper].flatMap((value) => (value === null ? [] : [value])) : [];
}
