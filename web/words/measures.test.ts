import { describe, expect, test } from 'vitest';
import { measureStates } from '../../data/cycle/measure.ts';
import { fixtureMeasure } from '../../data/cycle/measure-fixture.ts';
import { stepState } from './measure-steps.ts';
import {
  daysText,
  formatEuro,
  formatPosts,
  fundingSentence,
  lateSentence,
  measureStatePill,
  postsSentence,
  postsTotal,
} from './measures.ts';

const post = (share: number, source: string) => ({ title: 'Stelle', share, source });

test('every state has a symbol of its own', () => {
  const symbols = measureStates.map((state) => measureStatePill(state, 'de').symbol);
  expect(new Set(symbols).size).toBe(measureStates.length);
});

describe('what is late', () => {
  const step = { part: 'step', since: '2026-10-31', title: 'Vereinbarung' } as const;
  test.each([
    [[], '', ''],
    [
      [step],
      'Schritt „Vereinbarung“ überfällig seit dem 31.10.2026',
      'step “Vereinbarung” overdue since 31 Oct 2026',
    ],
    [[{ part: 'start', since: '2026-02-01' }], 'sollte am 01.02.2026 beginnen', 'was to begin on 1 Feb 2026'],
    [
      [{ part: 'end', since: '2026-02-01' }, step, step],
      'sollte am 01.02.2026 enden, und 2 weitere',
      'was to end on 1 Feb 2026, and 2 more',
    ],
  ] as const)('%j', (parts, german, english) => {
    expect(lateSentence(parts, 'de')).toBe(german);
    expect(lateSentence(parts, 'en')).toBe(english);
  });
});

test.each([
  [undefined, 'Zeitraum offen'],
  [{ from: '2021-09-01', to: '2025-07-31' }, '01.09.2021 bis 31.07.2025'],
  [{ from: '2021-09-01', to: null }, 'seit 01.09.2021'],
  [{ from: '2026-11-18', to: null }, 'seit 18.11.2026'],
  [{ from: '2026-11-19', to: null }, 'ab 19.11.2026'],
])('days %j', (days, expected) => {
  expect(daysText(days, '2026-11-18', 'de')).toBe(expected);
});

describe('posts and money', () => {
  test('one decimal, two where a share has them', () => {
    expect([1, 0.5, 0.75, 8].map((share) => formatPosts(share, 'de'))).toEqual(['1,0', '0,5', '0,75', '8,0']);
  });

  test('sums by source name the noun once', () => {
    const posts = [post(1, 'Kommune'), post(1, 'Kommune'), post(0.5, 'Land')];
    expect(postsSentence({ posts }, 'de')).toBe('2,0 Stellen Kommune, 0,5 Land');
    expect(postsTotal({ posts }, 'de')).toBe('3 Stellen, zusammen 2,5 Vollzeitstellen');
    expect(postsTotal({ posts: [post(0.5, 'Land')] }, 'en')).toBe('1 post, 0.5 full-time in all');
    expect(postsSentence({ posts: [] }, 'de')).toBe('');
  });

  test('euros with thousands points, cents only where there are any', () => {
    expect(formatEuro(1260000, 'de')).toBe('1.260.000\u00a0€');
    expect(formatEuro(0.5, 'de')).toBe('0,50\u00a0€');
    expect(formatEuro(1260000, 'en')).toBe('€1,260,000');
    const funding = [
      { source: 'Kommune', amount: 420000, year: 2025 },
      { source: 'Stiftung', amount: 99000, year: 2025 },
      { source: 'Kommune', amount: 420000, year: 2026 },
    ];
    expect(fundingSentence(fixtureMeasure({ funding }), 'de')).toBe(
      '840.000\u00a0€ Kommune, 99.000\u00a0€ Stiftung',
    );
  });
});

test.each([
  ['2026-11-18', null, 'offen'],
  ['2026-11-17', null, 'überfällig'],
  [null, null, 'offen'],
  ['2026-11-17', '2026-11-18', 'erledigt am 18.11.2026'],
])('a step due %s, done %s on 18 November 2026', (due, done, word) => {
  expect(stepState({ title: 'Schritt', due, done }, '2026-11-18', 'de').word).toBe(word);
});
