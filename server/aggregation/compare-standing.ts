import type { Change, ChangeKind, Standing } from '../../data/consequences.ts';

/** How one figure differs from what stood in its place. `unchanged` also where only its place in a file differs. */
export interface Comparison extends Pick<Change, 'difference' | 'share'> {
  kind: Exclude<ChangeKind, 'kept' | 'added'> | 'unchanged';
}

/**
 * Compares a figure with the one that takes its place, both in the indicator's unit; `after` is null where none does.
 * Numbers that differ by less than one part in 10¹² are the same: one may be computed from its parts, the other
 * delivered. `share` is |after − before| ÷ |before|.
 */
export function compareStanding(before: Standing, after: Standing | null): Comparison {
  if (after === null) return { kind: 'vanished', difference: null, share: null };
  const same = { difference: null, share: null };
  if (before.value !== null && after.value !== null) {
    const numbers = maybeOther(before.value, after.value);
    return numbers ? { kind: 'changed', ...numbers } : { ...same, kind: compareBesides(before, after) };
  }
  if (before.value !== null) return { ...same, kind: 'lost' };
  if (after.value !== null) return { ...same, kind: 'gained' };
  return { ...same, kind: before.gap === after.gap ? compareBesides(before, after) : 'otherGap' };
}

function maybeOther(from: number, to: number): { difference: number; share: number | null } | undefined {
  const difference = to - from;
  const size = Math.abs(difference);
  if (size <= 1e-12 * Math.max(Math.abs(from), Math.abs(to))) return undefined;
  return { difference, share: from === 0 ? null : size / Math.abs(from) };
}

/** What stands beside a number or gap that stays. */
function compareBesides(before: Standing, after: Standing): 'parts' | 'remarks' | 'unchanged' {
  const counts = ['numerator', 'denominator', 'reported', 'due'] as const;
  if (counts.some((count) => before[count] !== after[count])) return 'parts';
  const isSame = before.sign === after.sign && listed(before) === listed(after);
  return isSame ? 'unchanged' : 'remarks';
}

function listed({ qualifiers }: Standing): string {
  return qualifiers.toSorted().join();
}
