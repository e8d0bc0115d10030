import type { Dimension } from './indicator.ts';

/** Whether a category is a part of the total or "of which"; unknown ones are never added (methods 1). */
export function categoryRole(
  dimensions: readonly Dimension[],
  id: string,
  category: string,
): 'part' | 'darunter' {
  const dimension = dimensions.find((candidate) => candidate.id === id);
  const known = dimension?.categories.find((candidate) => candidate.key === category);
  return known?.role ?? (dimension?.open ? dimension.openRole : 'darunter');
}

/**
 * The dimensions that are not already decided by another one: a school has one form, so `schule=…;schulform=…` lists
 * schools and is no table of all schools by all forms.
 */
export function freeDimensions(ids: readonly string[]): string[] {
  return ids.filter((id) => !ids.some((other) => decided.get(other)?.includes(id) ?? false));
}

const decided: ReadonlyMap<string, readonly string[]> = new Map([['schule', ['schulform']]]);

/**
 * Dimensions along which the denominator is the same persons again: each answer's share has all who answered below
 * it. A rate over such categories would count them once for each answer, so it is never put together.
 */
export function sharesDenominator(dimension: string): boolean {
  return dimension === 'antwort';
}
