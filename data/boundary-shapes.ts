import { feature } from 'topojson-client';
import type { BoundaryTopology } from './boundary-set.ts';

/** An area's key, name and polygons as rings of WGS84 degrees. */
export interface AreaShape {
  key: string;
  name: string;
  polygons: [number, number][][][];
}

/** The areas of a topology as shapes of their own, in its order. */
export function readShapes(topology: BoundaryTopology): AreaShape[] {
  const { features } = feature(topology, topology.objects.areas);
  return features.map(({ geometry, properties: { key, name } }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`not an area: ${key}`);
    }
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { key, name, polygons: polygons.map((rings) => rings.map((ring) => ring.map(placeOf))) };
  });
}

function placeOf([x, y]: number[]): [number, number] {
  if (x === undefined || y === undefined) throw new Error('place without two coordinates');
  return [x, y];
}

/** Positive where the ring runs counterclockwise (shoelace formula), in the unit of its coordinates squared. */
export function signedArea(ring: readonly (readonly [number, number])[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
