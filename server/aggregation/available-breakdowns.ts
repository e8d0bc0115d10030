import { breakdownKey, readBreakdown } from '../../data/breakdown.ts';
import type { StoredValue } from './stored.ts';

/**
 * The categories of a dimension that occur in stored values inside the breakdown `within` (canonical text, the total
 * by default), each with the breakdown to ask `combineSeries` for; sorted by category. A value that lacks one of
 * `within`'s dimensions does not count.
 */
export function availableBreakdowns({
  values,
  dimension,
  within = '',
}: {
  values: readonly Pick<StoredValue, 'breakdown'>[];
  dimension: string;
  within?: string;
}): { category: string; breakdown: string }[] {
  const outer = readBreakdown(within);
  const found = new Set<string>();
  for (const text of new Set(values.map((value) => value.breakdown))) {
    const breakdown = readBreakdown(text);
    const category = breakdown[dimension];
    const isInside = Object.entries(outer).every(([id, wanted]) => breakdown[id] === wanted);
    if (category !== undefined && isInside) found.add(category);
  }
  return [...found]
    .sort()
    .map((category) => ({ category, breakdown: breakdownKey({ ...outer, [dimension]: category }) }));
}
