import { expect, test } from 'vitest';
import { type SearchHit, searchKinds } from '../../../data/search-endpoints.ts';
import { searchKindWords } from '../../words/search.ts';
import { groupHits, hitPath } from './hit-path.ts';

const hit = (kind: SearchHit['kind'], key: string): SearchHit => ({
  kind,
  key,
  goal: null,
  title: { text: key, marks: [] },
  snippet: null,
});

test('hits lead to the page that shows them', () => {
  expect(hitPath({ kind: 'target', key: 'z', goal: 'mehr' })).toBe('/ziele/mehr');
  expect(hitPath({ kind: 'plan', key: 'p', goal: null })).toBe('/meilensteine/p/bearbeiten');
  expect(hitPath({ kind: 'page', key: '/daten/karten', goal: null })).toBe('/daten/karten');
  expect(hitPath({ kind: 'import', key: '7', goal: null })).toBe('/daten/importe/7');
  expect(hitPath({ kind: 'measure', key: 'ä', goal: null })).toBe('/massnahmen/%C3%A4');
  for (const kind of searchKinds) {
    expect(hitPath({ kind, key: 'x', goal: null })).toMatch(kind === 'page' ? /^x$/ : /^\//);
    expect(searchKindWords(kind).de).not.toBe('');
  }
});

test('groups keep the order of their best hits', () => {
  const groups = groupHits([hit('goal', 'a'), hit('page', 'b'), hit('goal', 'c')]);
  expect(groups.map(({ kind, hits }) => [kind, ...hits.map(({ key }) => key)])).toEqual([
    ['goal', 'a', 'c'],
    ['page', 'b'],
  ]);
});
