import type { ComparisonRow } from '../../data/comparison.ts';
import type { Skipped } from './dot-data.ts';

/** More rows than this are not drawn at once, unless they are asked for. */
export const mostRows = 60;

const atEnds = 12;
const aroundOwn = 8;

/**
 * Of a long ranking the beginning, the surroundings of the municipality and the end, with how many are left out in
 * between; a short one as it is.
 */
export function pickRows(rows: readonly ComparisonRow[], all: boolean): (ComparisonRow | Skipped)[] {
  if (all || rows.length <= mostRows) return [...rows];
  const own = rows.findIndex(({ isOwn }) => isOwn);
  const isShown = (index: number) =>
    index < atEnds || index >= rows.length - atEnds || (own >= 0 && Math.abs(index - own) <= aroundOwn);
  const picked: (ComparisonRow | Skipped)[] = [];
  rows.forEach((row, index) => {
    const last = picked.at(-1);
    if (isShown(index)) picked.push(row);
    else if (last && 'skipped' in last) last.skipped += 1;
    else picked.push({ skipped: 1 });
  });
  return picked;
}
