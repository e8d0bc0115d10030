import { expect, test } from 'vitest';
import { boundaryFile } from '../boundary-set.ts';
import { readShapes } from '../boundary-shapes.ts';
import { areas } from './index.ts';
import file from './niedersachsen.json';

const { topology, source, licence, changes } = boundaryFile.parse(file);
const shapes = readShapes(topology);

test('the shipped borders are those of the 45 districts, with Bremen and Bremerhaven', () => {
  const valid = areas.filter(({ key, validTo }) => /^0[34]\d{3}$/.test(key) && validTo === null);
  expect(valid).toHaveLength(47);
  expect(shapes.map(({ key, name }) => [key, name])).toEqual(valid.map(({ key, name }) => [key, name]));
});

test('each code lies where its name does', () => {
  // Town halls, read from maps to a tenth of a degree: inside the bounding box of the district, of no other's core.
  const places: [string, number, number][] = [
    ['03359', 9.5, 53.6],
    ['03404', 8.05, 52.28],
    ['03402', 7.2, 53.37],
    ['03159', 9.93, 51.53],
    ['03354', 11.15, 52.97],
    ['03456', 7.05, 52.43],
    ['04011', 8.8, 53.08],
  ];
  for (const [key, x, y] of places) {
    const all = shapes.find((shape) => shape.key === key)?.polygons.flat(2) ?? [];
    expect(all.length, key).toBeGreaterThan(10);
    const [xs, ys] = [all.map(([one]) => one), all.map(([, one]) => one)];
    expect(Math.min(...xs) < x && x < Math.max(...xs), key).toBe(true);
    expect(Math.min(...ys) < y && y < Math.max(...ys), key).toBe(true);
  }
});

test('the Region Hannover is whole: its city is no hole in it', () => {
  const { polygons } = shapes.find(({ key }) => key === '03241') ?? { polygons: [] };
  expect(polygons.map((rings) => rings.length)).toEqual([1]);
});

test('source, licence and change are said', () => {
  expect(source).toMatch(/Landesamt für Statistik/);
  expect(licence).not.toBe('');
  expect(changes).toMatch(/vereinfacht/);
});
