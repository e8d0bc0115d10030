import type { BoundarySet } from '../../../data/boundary-set.ts';
import type { AreaShape } from '../../../data/boundary-shapes.ts';
import type { Comparison, ComparisonRow } from '../../../data/comparison.ts';
import type { MapArea } from '../../charts/map-chart.ts';
import { type ClassMode, createClasses, type MapClass, maybeClassOf } from '../../charts/map-classes.ts';
import type { MapGap } from '../../charts/map-hatching.ts';

/** A comparison held against a set of borders: classes, and which areas are on both. */
export interface MapState {
  classes: MapClass[];
  decimals: number;
  rows: ReadonlyMap<string, ComparisonRow>;
  /** Keys of the set that the directory of areas does not have. */
  unknown: ReadonlySet<string>;
  /** Members that the set has no area for. */
  missing: readonly ComparisonRow[];
}

export function createMapState(
  comparison: Comparison,
  set: BoundarySet,
  mode: ClassMode,
  decimals: number,
): MapState {
  const keys = new Set(set.areas.map(({ key }) => key));
  const shown = comparison.rows.filter(({ key }) => keys.has(key));
  const values = shown.flatMap(({ rank, point }) => (rank === null ? [] : (point?.value ?? [])));
  return {
    classes: createClasses(values, mode, decimals),
    decimals,
    rows: new Map(comparison.rows.map((row) => [row.key, row])),
    unknown: new Set(set.areas.flatMap(({ key, known }) => (known ? [] : [key]))),
    missing: comparison.rows.filter(({ key, isMember }) => isMember && !keys.has(key)),
  };
}

/** The set that shows most of the areas; undefined where none shows any. */
export function chooseSet(
  sets: readonly BoundarySet[],
  comparison: Comparison,
  asked: string | null,
): BoundarySet | undefined {
  const keys = new Set(comparison.rows.map(({ key }) => key));
  const hits = (set: BoundarySet) => set.areas.filter(({ key }) => keys.has(key)).length;
  const chosen = sets.find(({ id }) => id === asked);
  const [best] = sets.toSorted((a, b) => hits(b) - hits(a));
  return chosen ?? (best && hits(best) > 0 ? best : undefined);
}

/** What an area is filled with. */
export function fillOf(key: string, { rows, unknown, classes, decimals }: MapState): MapArea['fill'] {
  const row = rows.get(key);
  if (!row) return unknown.has(key) ? { kind: 'gap', gap: 'none' } : { kind: 'outside' };
  const value = row.point?.value ?? null;
  if (row.rank === null || value === null) return { kind: 'gap', gap: gapOf(row) };
  const index = maybeClassOf(value, classes, decimals);
  return index === undefined ? { kind: 'gap', gap: 'none' } : { kind: 'class', index };
}

function gapOf({ point }: ComparisonRow): MapGap {
  if (point?.gap === 'protected') return 'protected';
  return point !== null && point.value !== null ? 'incomplete' : 'none';
}

/** The areas of a map with their fills and words, in the order of `nameOf`. */
export function createMapAreas(
  shapes: readonly AreaShape[],
  state: MapState,
  words: { nameOf: (key: string, name: string) => string; wordsOf: (key: string, name: string) => string },
  compare: (a: string, b: string) => number,
): MapArea[] {
  return shapes
    .map((shape) => ({
      shape,
      fill: fillOf(shape.key, state),
      words: words.wordsOf(shape.key, shape.name),
      isOwn: state.rows.get(shape.key)?.isOwn ?? false,
      name: words.nameOf(shape.key, shape.name),
    }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ name: _name, ...area }) => area);
}

/** Which kinds of places without a class are on the map, and how many of each. */
export function countFills(set: BoundarySet, state: MapState): Map<MapGap | 'outside', number> {
  const counts = new Map<MapGap | 'outside', number>();
  for (const { key } of set.areas) {
    const fill = fillOf(key, state);
    if (fill.kind === 'class') continue;
    const kind = fill.kind === 'gap' ? fill.gap : 'outside';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
