import { describe, expect, test } from 'vitest';
import { signedArea } from '../../data/boundary-shapes.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { readGeoJson } from './geojson.ts';

type Ring = [number, number][];
const square = (x: number, y: number, side = 0.1): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const feature = (
  coordinates: unknown,
  type = 'Polygon',
  properties: unknown = { key: '1', name: 'Eins' },
) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const file = (features: unknown[], crs?: string) =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...(crs === undefined ? {} : { crs: { type: 'name', properties: { name: crs } } }),
    features,
  });

function faultOf(text: string): BoundaryFault {
  try {
    readGeoJson(text);
  } catch (error) {
    if (error instanceof BoundaryFault) return error;
    throw error;
  }
  throw new Error('no fault');
}

test('areas are read with their properties as text, points counted', () => {
  const { areas, points } = readGeoJson(
    `\uFEFF${file([
      feature([square(9, 52)], 'Polygon', { AGS: 3351, GEN: ' Celle\u00a0 ', list: [1], none: null }),
      feature([[square(10, 53)], [square(10.5, 53)]], 'MultiPolygon'),
    ])}`,
  );
  expect(points).toBe(15);
  expect([...(areas[0]?.properties ?? [])]).toEqual([
    ['AGS', '3351'],
    ['GEN', 'Celle'],
  ]);
  expect(areas[1]?.polygons).toHaveLength(2);
});

test('names written with combining signs are composed', () => {
  const [area] = readGeoJson(file([feature([square(9, 52)], 'Polygon', { n: 'Osnabru\u0308ck' })])).areas;
  expect(area?.properties.get('n')).toBe('Osnabrück');
});

test('outer rings run clockwise and holes counterclockwise, however the file winds them', () => {
  for (const turn of [(ring: Ring) => ring, (ring: Ring) => ring.toReversed()]) {
    const { areas } = readGeoJson(file([feature([turn(square(9, 52, 1)), turn(square(9.2, 52.2))])]));
    const [outer, hole] = areas[0]?.polygons[0] ?? [];
    expect(signedArea(outer ?? [])).toBeCloseTo(-1, 9);
    expect(signedArea(hole ?? [])).toBeCloseTo(0.01, 9);
  }
});

test.each(['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'])(
  '%s is taken',
  (crs) => {
    expect(readGeoJson(file([feature([square(9, 52)])], crs)).areas).toHaveLength(1);
  },
);

describe('what can not be taken is told with its place and the remedy', () => {
  const cut = file([feature([square(9, 52)])]).slice(0, -9);
  // Eastings and northings: Hannover in UTM 32, UTM 33 with zone, Gauß-Krüger 3 and Web-Mercator, rounded.
  test.each([
    ['a broken file', cut, /kein JSON|abgebrochen/],
    [
      'a single geometry',
      JSON.stringify({ type: 'Polygon', coordinates: [square(9, 52)] }),
      /FeatureCollection/,
    ],
    ['no areas', file([]), /kein Gebiet/],
    [
      'too many areas',
      file(Array.from({ length: 3_001 }, () => feature([square(9, 52)]))),
      /3001 Gebiete.*3000/,
    ],
    ['points', file([feature([square(9, 52)]), feature([9, 52], 'Point')]), /Das 2\. Gebiet.*„Point“/],
    [
      'no geometry',
      file([{ type: 'Feature', properties: {}, geometry: null }]),
      /1\. Gebiet.*keine Geometrie/,
    ],
    ['an empty polygon', file([feature([])]), /1\. Gebiet.*leer/],
    ['words as coordinates', file([feature([['a']])]), /1\. Gebiet.*Zahlenpaare/],
    ['something else', file([42]), /1\. Gebiet.*Feature/],
    ['an open ring', file([feature([square(9, 52).slice(0, 4)])]), /1\. Gebiets ist nicht geschlossen/],
    [
      'three points',
      file([
        feature([
          [
            [9, 52],
            [9.1, 52],
            [9, 52],
          ],
        ]),
      ]),
      /nicht geschlossen/,
    ],
    [
      'another system in crs',
      file([feature([square(9, 52)])], 'urn:ogc:def:crs:EPSG::25832'),
      /25832.*EPSG:4326/,
    ],
    ['UTM', file([feature([square(550_000, 5_800_000)])]), /UTM.*25832.*EPSG:4326/],
    ['UTM with its zone', file([feature([square(32_550_000, 5_800_000)])]), /4647/],
    ['Gauß-Krüger', file([feature([square(3_550_000, 5_805_000)])]), /Gauß-Krüger.*31466/],
    ['Web-Mercator', file([feature([square(1_083_000, 6_870_000)])]), /Web-Mercator.*3857/],
    ['latitude first', file([feature([square(52, 9)])]), /vertauscht.*zuerst die Länge/],
    ['another country', file([feature([square(-74, 40)])]), /-74 \/ 40.*nicht in oder um Deutschland/],
  ])('%s', (_, text, said) => {
    const { title, detail } = faultOf(text);
    expect(`${title} ${detail}`).toMatch(said);
    expect(detail).toMatch(/Bitte|Angenommen|Erwartet/);
  });
});
