import type { Relation } from './table.ts';

/**
 * Everything that follows from known cells one relation after the other: what is the only unknown of a relation is
 * known. Cells that follow from several relations only together aren't found here; the audit finds those.
 */
export function spreadKnowledge(known: ReadonlySet<string>, relations: readonly Relation[]): Set<string> {
  const all = new Set(known);
  for (let found = true; found; ) {
    found = false;
    for (const { terms } of relations) {
      const unknown = terms.filter(({ cell }) => !all.has(cell));
      const [only] = unknown;
      if (unknown.length !== 1 || !only) continue;
      all.add(only.cell);
      found = true;
    }
  }
  return all;
}
