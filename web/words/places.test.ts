import { expect, test } from 'vitest';
import { placeNames } from './places.ts';

test('places are called by their short names where these are clear', () => {
  const names = [
    'Stade, Landkreis',
    'Osnabrück, Landkreis',
    'Osnabrück, kreisfreie Stadt',
    'Oldenburg, Landkreis',
    'Oldenburg (Oldenburg), kreisfreie Stadt',
    'Nienburg (Weser), Landkreis',
    'Region Hannover, Landkreis',
    'Landkreis Musterland',
  ];
  const found = placeNames(names.map((name, index) => ({ key: String(index), name })));
  expect([...found.values()]).toEqual([
    'Stade',
    'Osnabrück (Landkreis)',
    'Osnabrück (Stadt)',
    'Oldenburg (Landkreis)',
    'Oldenburg (Stadt)',
    'Nienburg',
    'Region Hannover',
    'Landkreis Musterland',
  ]);
});
