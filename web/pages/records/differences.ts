import type { FieldPath } from '../../words/record-fields.ts';
import { isBranch, isSameContent } from './tree.ts';

/** A field in which two versions differ. */
export interface Difference {
  field: string;
  path: FieldPath;
  before: unknown;
  after: unknown;
}

/** The fields in which two contents differ, in the order of the first one's, then of the other's. */
export function findDifferences(before: unknown, after: unknown): Difference[] {
  const [one, other] = [isBranch(before) ? before : {}, isBranch(after) ? after : {}];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names
    .filter((field) => field !== 'key' && !isSameContent(one[field], other[field]))
    .map((field) => ({ field, path: [field], before: one[field], after: other[field] }));
}

export type Side = 'mine' | 'theirs';

/** A field that both sides say differently, and whose entry to propose: theirs where this side left it alone. */
export interface Clash extends Difference {
  proposed: Side;
}

/** Where a draft made from `base` and what is stored differ. `before` is what is stored, `after` the draft. */
export function findClashes(base: unknown, mine: unknown, theirs: unknown): Clash[] {
  const touched = new Set(findDifferences(base, mine).map(({ field }) => field));
  return findDifferences(theirs, mine).map((difference) => ({
    ...difference,
    proposed: touched.has(difference.field) ? 'mine' : 'theirs',
  }));
}

/** What is stored, with those fields of the draft that were chosen. */
export function mergeClashes(
  theirs: unknown,
  clashes: readonly Clash[],
  chosen: Readonly<Record<string, Side>>,
): unknown {
  const mine = clashes
    .filter(({ field, proposed }) => (chosen[field] ?? proposed) === 'mine')
    .map(({ field, after }) => [field, after] as const);
  return { ...(isBranch(theirs) ? theirs : {}), ...Object.fromEntries(mine) };
}
