import type { FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  planarRingArea,
  presimplify,
  quantile,
  simplify,
} from 'topojson-simplify';
import { type BoundaryTopology, boundaryTopology } from '../../data/boundary-set.ts';
import { type AreaShape, readShapes, signedArea } from '../../data/boundary-shapes.ts';
import { BoundaryFault } from './boundary-fault.ts';

/** Steps to the width and height of all areas: a few metres in a Land, enough to find borders that are shared. */
const fine = 1e5;
const drawn = 1e4;

/**
 * The borders of areas as a topology of about `points` points: shared borders stay shared, every area keeps an extent
 * (more points are kept where it would lose it). Small rings that touch nothing go with the detail that they are
 * smaller than. Throws `BoundaryFault` where an area has no extent to begin with.
 *
 * Source: Visvalingam and Whyatt 1993, line generalisation by repeated elimination of points (topojson-simplify).
 */
export function simplifyAreas(areas: readonly AreaShape[], points: number): BoundaryTopology {
  areas.forEach(refuseFlat);
  const whole = boundaryTopology.parse(topology({ areas: collectionOf(areas) }, fine));
  const full = presimplify(whole);
  const all = countArcPoints(full);
  for (let share = points / all; share < 1; share *= 1.5) {
    const made = boundaryTopology.safeParse(simplified(full, quantile(full, share)));
    if (made.success && keepsAll(made.data, areas.length)) return made.data;
  }
  return whole;
}

/**
 * Whether a topology made by `simplifyAreas` lacks detail of the file: what was left whole stands on the fine grid, only
 * rounded to it.
 */
export function isSimplified({ bbox, transform }: Pick<BoundaryTopology, 'bbox' | 'transform'>): boolean {
  if (!bbox) return true;
  const [west, south, east, north] = bbox;
  const steps = Math.max((east - west) / transform.scale[0], (north - south) / transform.scale[1]);
  return steps < (fine + drawn) / 2;
}

/** How many points the arcs of a topology have; one that two areas share counts once. */
export function countArcPoints({ arcs }: { arcs: readonly (readonly unknown[])[] }): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}

type Presimplified = ReturnType<typeof presimplify<BoundaryTopology['objects']>>;

/** `weight` is an area in square degrees; what is smaller goes. */
function simplified(full: Presimplified, weight: number): unknown {
  const made = simplify(full, weight);
  return quantize(filter(made, filterAttachedWeight(made, weight, planarRingArea)), drawn);
}

function keepsAll(made: BoundaryTopology, count: number): boolean {
  const shapes = readShapes(made);
  return shapes.length === count && shapes.every(hasExtent);
}

function hasExtent({ polygons }: AreaShape): boolean {
  return polygons.some(([outer]) => outer !== undefined && signedArea(outer) !== 0);
}

function refuseFlat(area: AreaShape): void {
  if (hasExtent(area)) return;
  throw new BoundaryFault(
    `„${area.name}“ hat keine Fläche`,
    'Alle Punkte seiner Grenze liegen auf einer Linie. Bitte berichtigen Sie das Gebiet im GIS und laden Sie die Datei erneut hoch.',
  );
}

function collectionOf(areas: readonly AreaShape[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: areas.map(({ key, name, polygons }) => ({
      type: 'Feature',
      properties: { key, name },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
}
