import { type Area, isValidOn } from '../../data/area.ts';
import { type FigureIndex, maybePart, summedParts, wholeOf } from './figure-index.ts';
import type { Sums } from './sums.ts';

type Place = Pick<Area, 'key' | 'validFrom' | 'validTo' | 'successors'>;

/** An area with those that it is made of in one hierarchy, and those that it replaced. */
export interface Composition {
  area: Place;
  children: readonly Place[];
  predecessors: readonly Place[];
}

/** The sums along areas: of the children that there were at the end of a period, and of the areas that one replaced. */
export function addAreaSums(
  index: FigureIndex,
  compositions: ReadonlyMap<string, Composition>,
  sums: Sums,
): void {
  for (const one of index.figures) {
    const { area, period, breakdown } = one.figure;
    const composition = compositions.get(area);
    if (!composition) continue;
    for (const places of placesOf(composition, period.end)) {
      for (const part of summedParts) {
        const whole = maybePart(one, part);
        const parts = places.flatMap(({ key }) => {
          const child = index.at.get(key)?.get(`${period.kind} ${period.key}`)?.get(breakdown);
          return maybePart(child, part) ?? [];
        });
        if (!whole || parts.length === 0) continue;
        const isComplete = parts.length === places.length;
        sums.add({ kind: 'areas', whole, parts, isComplete, ...wholeOf(one) });
      }
    }
  }
}

function placesOf({ area, children, predecessors }: Composition, day: string): Place[][] {
  const present = children.filter((child) => isValidOn(child, day));
  const existed = area.validFrom !== null && isValidOn(area, day);
  const replaced = predecessors.filter(
    ({ successors }) => successors.length === 1 && successors[0] === area.key,
  );
  return [present, replaced.filter((place) => !existed && isValidOn(place, day))];
}
