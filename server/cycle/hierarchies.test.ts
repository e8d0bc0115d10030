import { expect, test } from 'vitest';
import { areas } from '../../data/boundaries/index.ts';
import { listHierarchies } from './hierarchies.ts';

function keysOf(key: string): string[][] {
  return listHierarchies({ key }, areas).map((places) => places.map((place) => place.key));
}

test('a state has its districts and its regions, side by side', () => {
  const [districts, regions, ...others] = keysOf('03');
  expect(districts).toContain('03359');
  expect(districts?.every((key) => key.length === 5 && key.startsWith('03'))).toBe(true);
  expect(regions).toEqual(['031', '032', '033', '034']);
  expect(others).toEqual([]);
});

test('the country has its 16 states, a region its districts, Berlin its twelve Bezirke', () => {
  expect(keysOf('DG').map((keys) => keys.length)).toEqual([16]);
  expect(
    keysOf('031')
      .flat()
      .every((key) => key.startsWith('031')),
  ).toBe(true);
  expect(keysOf('11').map((keys) => keys.length)).toEqual([12]);
});

test('a district has none', () => {
  expect(keysOf('03359')).toEqual([]);
});

test('the administrative hierarchy comes first, the others by name, whatever the order of areas', () => {
  const child = (key: string, parents: Record<string, string>) => ({
    ...{ key, name: key, level: 'district' as const, parents, validFrom: null, validTo: null },
    ...{ validitySource: '', successors: [] },
  });
  const some = [
    child('1', { sozialraum: 'x' }),
    child('2', { bezirk: 'x' }),
    child('3', { administrative: 'x' }),
  ];
  for (const order of [some, some.toReversed()]) {
    expect(listHierarchies({ key: 'x' }, order).map(([first]) => first?.key)).toEqual(['3', '2', '1']);
  }
});
