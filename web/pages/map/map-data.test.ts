import { describe, expect, test } from 'vitest';
import type { BoundarySet } from '../../../data/boundary-set.ts';
import type { Comparison, ComparisonRow } from '../../../data/comparison.ts';
import { fixturePoint } from '../../words/target-fixture.ts';
import { chooseSet, countFills, createMapState, fillOf } from './map-data.ts';

/** Invented areas and figures. */
const row = (key: string, value: number | null, more: Partial<ComparisonRow> = {}): ComparisonRow => ({
  ...{ key, name: { de: key, en: key }, isOwn: false, isMember: true, overlaps: null },
  ...{ point: fixturePoint('2023', value), rank: value === null ? null : 1 },
  ...more,
});
const hidden = { ...fixturePoint('2023', null), gap: 'protected' } as const;
const comparison: Comparison = {
  ...{ groups: [], group: 'x', periods: [], period: '2023', references: [], ranked: 3, gaps: [] },
  rows: [
    row('a', 1),
    row('b', 9),
    row('c', null, { point: null }),
    row('d', null, { point: hidden }),
    row('e', 400, { rank: null }),
    row('far', 5),
  ],
};
const set = (id: string, keys: string[], unknown: string[] = []): BoundarySet => ({
  ...{ id, name: id, source: 's', licence: '', changes: '', own: true, madeAt: null, madeBy: null },
  areas: [
    ...keys.map((key) => ({ key, name: key, known: true })),
    ...unknown.map((key) => ({ key, name: key, known: false })),
  ],
});
const shown = set('karte', ['a', 'b', 'c', 'd', 'e', 'bremen'], ['ot']);

describe('a comparison on a map', () => {
  const state = createMapState(comparison, shown, 'quantile', 0);
  test('classes are made of the figures that are on it, of none that is incomplete', () => {
    expect(state.classes.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(state.classes.at(-1)?.to).toBe(9);
    expect(fillOf('a', state)).toEqual({ kind: 'class', index: 0 });
    expect(fillOf('b', state)).toEqual({ kind: 'class', index: 1 });
  });
  test('each kind of gap is its own, also an area that the directory does not know', () => {
    expect(['c', 'd', 'e', 'ot', 'bremen'].map((key) => fillOf(key, state))).toEqual([
      { kind: 'gap', gap: 'none' },
      { kind: 'gap', gap: 'protected' },
      { kind: 'gap', gap: 'incomplete' },
      { kind: 'gap', gap: 'none' },
      { kind: 'outside' },
    ]);
    expect(Object.fromEntries(countFills(shown, state))).toEqual({
      none: 2,
      protected: 1,
      incomplete: 1,
      outside: 1,
    });
  });
  test('members without an area are told', () => {
    expect(state.missing.map(({ key }) => key)).toEqual(['far']);
    expect([...state.unknown]).toEqual(['ot']);
  });
});

test('the map with most of the areas is shown, unless another is asked for', () => {
  const sets = [set('one', ['a']), shown, set('none', ['z'])];
  expect(chooseSet(sets, comparison, null)?.id).toBe('karte');
  expect(chooseSet(sets, comparison, 'none')?.id).toBe('none');
  expect(chooseSet(sets, comparison, 'gone')?.id).toBe('karte');
  expect(chooseSet([set('none', ['z'])], comparison, null)).toBeUndefined();
});
