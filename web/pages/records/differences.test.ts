import { describe, expect, it } from 'vitest';
import { findClashes, findDifferences, mergeClashes } from './differences.ts';

const base = { key: 'a', title: 'Lotsen', state: 'idea', from: null, partners: ['Kammer'] };

describe('differences', () => {
  it('are the fields that differ, rows as a whole, never the key', () => {
    const after = { ...base, key: 'b', from: '2026-08-01', partners: ['Kammer', 'Agentur'] };
    expect(findDifferences(base, after).map(({ field }) => field)).toEqual(['from', 'partners']);
    expect(findDifferences(base, { ...base })).toEqual([]);
  });

  it('count a field that only one side has', () => {
    expect(findDifferences({}, { link: 'https://a.example' })).toEqual([
      { field: 'link', path: ['link'], before: undefined, after: 'https://a.example' },
    ]);
  });
});

describe('two people who changed the same record', () => {
  const mine = { ...base, title: 'Bildungslotsen', from: '2026-08-01' };
  const theirs = { ...base, title: 'Lotsinnen', state: 'running' };

  it('clash where they differ; what was left alone here is proposed from there', () => {
    expect(findClashes(base, mine, theirs).map(({ field, proposed }) => [field, proposed])).toEqual([
      ['title', 'mine'],
      ['state', 'theirs'],
      ['from', 'mine'],
    ]);
  });

  it('are merged as proposed, or as chosen', () => {
    const clashes = findClashes(base, mine, theirs);
    expect(mergeClashes(theirs, clashes, {})).toEqual({ ...mine, state: 'running' });
    expect(mergeClashes(theirs, clashes, { title: 'theirs', state: 'mine' })).toEqual({
      ...base,
      title: 'Lotsinnen',
      from: '2026-08-01',
    });
  });

  it('do not clash where both made the same change', () => {
    expect(findClashes(base, theirs, theirs)).toEqual([]);
  });
});
