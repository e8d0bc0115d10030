import { describe, expect, test } from 'vitest';
import { areas as directory } from '../../data/boundaries/index.ts';
import { readShapes, signedArea } from '../../data/boundary-shapes.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { matchAreas, readAreaKey } from './match-areas.ts';
import { readBoundaries } from './read-boundaries.ts';
import { countArcPoints, isSimplified, simplifyAreas } from './topology.ts';

type Place = [number, number];
const unasked = { keyProperty: null, nameProperty: null };

/** A row of squares, each sharing a wavy border with the next. */
function strip(properties: readonly Record<string, unknown>[]): string {
  const wave = (x: number): Place[] =>
    Array.from({ length: 41 }, (_, step): Place => [x + 0.002 * Math.sin(step), 52 + step / 40]);
  const features = properties.map((own, index) => ({
    type: 'Feature',
    properties: own,
    geometry: {
      type: 'Polygon',
      coordinates: [[...wave(8 + index), ...wave(9 + index).reverse(), wave(8 + index)[0]]],
    },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const districts = [
  { OBJECTID: 1, AGS: 'K03351', GEN: 'Celle' },
  { OBJECTID: 2, AGS: 'K03404', GEN: 'Osnabrück' },
  { OBJECTID: 3, AGS: 'K03459', GEN: 'Osnabrück' },
];

describe('a file of districts', () => {
  test('key and name are found, every area is matched with the directory', () => {
    const { analysis } = readBoundaries(strip(districts), unasked, directory);
    expect(analysis).toMatchObject({ features: 3, keyProperty: 'AGS', nameProperty: 'GEN' });
    expect(analysis.matches.map(({ key, state, directoryName }) => [key, state, directoryName])).toEqual([
      ['03351', 'same', 'Celle, Landkreis'],
      ['03404', 'same', 'Osnabrück, kreisfreie Stadt'],
      ['03459', 'same', 'Osnabrück, Landkreis'],
    ]);
    expect(analysis.properties.find(({ name }) => name === 'GEN')).toEqual({
      name: 'GEN',
      examples: ['Celle', 'Osnabrück'],
      unique: false,
    });
  });

  test('shared borders stay shared: the neighbours have the very same points', () => {
    const { topology } = readBoundaries(strip(districts), unasked, directory);
    const [first, second] = readShapes(topology).map(({ polygons }) =>
      (polygons[0]?.[0] ?? []).filter(([x]) => Math.abs(x - 9) < 0.01).map(([x, y]) => `${x} ${y}`),
    );
    expect(first?.length).toBeGreaterThan(2);
    expect(new Set(first)).toEqual(new Set(second));
  });

  test('codes that were swapped against names are told', () => {
    const swapped = [
      { AGS: '03351', GEN: 'Cuxhaven' },
      { AGS: '03352', GEN: 'Celle' },
      { AGS: '03399', GEN: 'Stade' },
      { AGS: '03398', GEN: 'Nirgendwo' },
    ];
    const { analysis } = readBoundaries(strip(swapped), unasked, directory);
    expect(analysis.matches.map(({ state, directoryKey }) => [state, directoryKey])).toEqual([
      ['name', '03351'],
      ['name', '03352'],
      ['key', '03359'],
      ['unknown', null],
    ]);
  });
});

test('areas of their own keep their keys and are unknown to the directory', () => {
  const own = [
    { nr: 'OT-1', bezeichnung: 'Altstadt' },
    { nr: 'OT-2', bezeichnung: 'Celle' },
  ];
  const { analysis } = readBoundaries(strip(own), unasked, directory);
  expect(analysis).toMatchObject({ keyProperty: 'nr', nameProperty: 'bezeichnung' });
  expect(analysis.matches.map(({ key, state }) => [key, state])).toEqual([
    ['OT-1', 'unknown'],
    ['OT-2', 'unknown'],
  ]);
});

describe('faults', () => {
  const fault = (
    text: string,
    choice = unasked as { keyProperty: string | null; nameProperty: string | null },
  ) => {
    try {
      readBoundaries(text, choice, directory);
    } catch (error) {
      if (error instanceof BoundaryFault) return `${error.title} ${error.detail}`;
      throw error;
    }
    throw new Error('no fault');
  };
  test.each([
    ['no property in common', [{ a: 1 }, { b: 2 }], unasked, /keine gemeinsame Eigenschaft/],
    [
      'nothing tells them apart',
      [{ n: 'Süd' }, { n: 'Süd' }],
      unasked,
      /Keine Eigenschaft unterscheidet.*Mehrfach kommen vor: „Süd“ in „n“\./,
    ],
    ['an unknown property', districts, { keyProperty: 'RS', nameProperty: null }, /„RS“ fehlt.*„AGS“/],
    [
      'a key that repeats',
      districts,
      { keyProperty: 'GEN', nameProperty: null },
      /„Osnabrück“ kommt mehrfach vor/,
    ],
    ['keys that become the same', [{ k: '3351' }, { k: '03351' }], unasked, /„03351“ kommt mehrfach vor/],
  ])('%s', (_, properties, choice, said) => {
    expect(fault(strip(properties), choice)).toMatch(said);
  });

  test('an area without an extent', () => {
    const flat: Place[] = [
      [9, 52],
      [9.1, 52],
      [9.2, 52],
      [9, 52],
    ];
    expect(() => simplifyAreas([{ key: '1', name: 'Strich', polygons: [[flat]] }], 100)).toThrow(
      /Strich.*keine Fläche/,
    );
  });
});

test.each([
  ['K03459', '03459'],
  ['3459', '03459'],
  ['03 459', '03459'],
  ['3', '03'],
  ['03459000', '03459'],
  ['3459000', '03459'],
  ['03241001', '03241001'],
  ['034', '034'],
  ['0345', '0345'],
  ['OT-7', 'OT-7'],
  [' Süd ', 'Süd'],
])('the key %s is %s', (text, key) => {
  expect(readAreaKey(text)).toBe(key);
});

test.each([
  ['03403', 'Oldenburg (Oldb)', 'same'],
  ['03458', 'Oldenburg', 'same'],
  ['03241', 'Region Hannover', 'same'],
  ['03241001', 'Lhst. Hannover', 'same'],
  ['03256', 'Nienburg (Weser)', 'same'],
  ['03358', 'Landkreis Heidekreis', 'same'],
  ['03358', 'Soltau-Fallingbostel', 'name'],
  ['03351006', 'Celle', 'unknown'],
])('%s %s is %s', (key, name, state) => {
  expect(matchAreas([{ key, name }], directory)[0]?.state).toBe(state);
});

describe('simplification', () => {
  const round = (points: number): Place[] => {
    const ring = Array.from({ length: points }, (_, step): Place => {
      const angle = (-2 * Math.PI * step) / points;
      return [9 + 0.5 * Math.cos(angle), 52 + 0.5 * Math.sin(angle)];
    });
    return [...ring, ring[0] ?? [9.5, 52]];
  };
  test('keeps about as many points as asked, and the extent', () => {
    const topology = simplifyAreas([{ key: '1', name: 'Rund', polygons: [[round(2_000)]] }], 100);
    expect(countArcPoints(topology)).toBeGreaterThan(80);
    expect(countArcPoints(topology)).toBeLessThan(130);
    const [outer] = readShapes(topology)[0]?.polygons[0] ?? [];
    // A circle of radius 0.5 has an area of 0.785.
    expect(Math.abs(signedArea(outer ?? []))).toBeCloseTo(0.785, 2);
  });
  test.each([
    [2_000, 100, true],
    // A ring of 12 points and the first again: 13, and asked for as many or more.
    [12, 12, true],
    [12, 13, false],
    [12, 4_000, false],
  ])('of %i points with room for %i: simplified %s', (points, room, simplified) => {
    const whole = [round(points).map(([x, y]): Place => [x, y])];
    const topology = simplifyAreas([{ key: '1', name: 'Rund', polygons: [whole] }], room);
    expect(isSimplified(topology)).toBe(simplified);
    expect(isSimplified({ transform: topology.transform })).toBe(true);
    if (!simplified) expect(countArcPoints(topology)).toBe(points + 1);
  });
  test('no area is lost, however small it is', () => {
    const small: Place[] = [
      [9.9, 52],
      [9.9, 52.001],
      [9.901, 52.001],
      [9.901, 52],
      [9.9, 52],
    ];
    const areas = [
      { key: '1', name: 'Rund', polygons: [[round(2_000)]] },
      { key: '2', name: 'Klein', polygons: [[small]] },
    ];
    const shapes = readShapes(simplifyAreas(areas, 60));
    expect(shapes.map(({ key }) => key)).toEqual(['1', '2']);
    for (const { polygons } of shapes) expect(signedArea(polygons[0]?.[0] ?? [])).not.toBe(0);
  });
});
