import { type Area, isValidOn } from '../../data/area.ts';
import type { Period } from '../../data/period.ts';
import { combineFigures } from './combine-figures.ts';
import { type Combinable, canCombine, type Figure, isLate } from './figure.ts';
import { missingNote } from './notes.ts';

export type Place = Pick<Area, 'key' | 'name' | 'validFrom' | 'validTo' | 'successors'>;

/**
 * An area's figure from its children in one hierarchy: the sum over those that existed on the last day of the period,
 * `present` of `expected`, missing ones named in the notes. Undefined where none of them has a figure, or where the
 * indicator never adds up.
 *
 * Method: Zielkreis, methods 1.
 */
export function maybeSumOfChildren(
  children: readonly Place[],
  period: Period,
  indicator: Combinable,
  figureOf: (place: Place) => Figure | undefined,
): Figure | undefined {
  const valid = children.filter((child) => isValidOn(child, period.end));
  return maybeSum(valid, [], indicator, figureOf);
}

/**
 * A figure for a time before the area existed: the sum of the areas that it replaced, as far as they existed on the
 * last day of the period, marked `predecessors`. An area that was divided among several successors is nobody's
 * predecessor here: its figure can't be carried on. Undefined while the area itself existed.
 *
 * Method: Zielkreis, methods 1.
 */
export function maybeSumOfPredecessors(
  area: Place,
  predecessors: readonly Place[],
  period: Period,
  indicator: Combinable,
  figureOf: (place: Place) => Figure | undefined,
): Figure | undefined {
  if (isValidOn(area, period.end)) return undefined;
  const replaced = predecessors.filter(
    ({ successors }) => successors.length === 1 && successors[0] === area.key,
  );
  const valid = replaced.filter((place) => isValidOn(place, period.end));
  return maybeSum(valid, ['predecessors'], indicator, figureOf);
}

function maybeSum(
  places: readonly Place[],
  notes: readonly string[],
  indicator: Combinable,
  figureOf: (place: Place) => Figure | undefined,
): Figure | undefined {
  const sorted = [...places].sort((a, b) => (a.key < b.key ? -1 : 1));
  const found = sorted.map((place) => ({ place, figure: figureOf(place) }));
  const figures = found.flatMap(({ figure }) => figure ?? []);
  if (figures.length === 0 || !canCombine(figures, indicator)) return undefined;
  const missing = found.filter(({ figure }) => figure === undefined || isLate(figure.gap));
  return combineFigures(figures, {
    indicator,
    how: 'areas',
    present: sorted.length - missing.length,
    expected: sorted.length,
    notes: [...notes, ...missing.map(({ place }) => missingNote(place.name))],
    late: 'gap',
    institutions: 'sum',
  });
}
