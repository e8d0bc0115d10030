import type { Area } from '../../data/area.ts';

/**
 * The areas that have `area` as parent, one list for each hierarchy in which it has any: `administrative` first, then by
 * name. Within one hierarchy the children are complete and don't overlap; those of two are never added together.
 */
export function listHierarchies(area: Pick<Area, 'key'>, areas: Iterable<Area>): Area[][] {
  const children = new Map<string, Area[]>();
  for (const one of areas) {
    for (const [hierarchy, parent] of Object.entries(one.parents)) {
      if (parent !== area.key) continue;
      children.set(hierarchy, [...(children.get(hierarchy) ?? []), one]);
    }
  }
  return [...children].sort(([a], [b]) => rank(a).localeCompare(rank(b))).map(([, places]) => places);
}

function rank(hierarchy: string): string {
  return hierarchy === 'administrative' ? '' : hierarchy;
}
