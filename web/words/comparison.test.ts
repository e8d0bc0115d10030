import { describe, expect, test } from 'vitest';
import type { Comparison, ComparisonRow } from '../../data/comparison.ts';
import { comparisonHeadline, rangeHeadline, sortRows, whyWithoutPlace } from './comparison.ts';
import { fixturePoint } from './target-fixture.ts';

const indicator = { decimals: 1, symbol: '%', polarity: 'lower' } as const;

function row(name: string, value: number | null, more: Partial<ComparisonRow> = {}): ComparisonRow {
  const point = fixturePoint('2022/23', value);
  return {
    ...{
      key: name,
      name: { de: name, en: name },
      isOwn: false,
      isMember: true,
      rank: value === null ? null : 1,
    },
    ...{ point, overlaps: null },
    ...more,
  };
}

function comparison(rows: ComparisonRow[], more: Partial<Comparison> = {}): Comparison {
  const ranked = rows.filter(({ rank, isMember }) => rank !== null && isMember).length;
  return {
    ...{ groups: [], group: '03/district', periods: [], period: '2022/23', references: [], gaps: [] },
    ...{ rows, ranked },
    ...more,
  };
}

const say = (rows: ComparisonRow[], more?: Partial<Comparison>) =>
  comparisonHeadline(comparison(rows, more), indicator, 'de').replaceAll('\u00a0', ' ');

/** Invented figures. */
const others = [row('Stade, Landkreis', 5, { rank: 1 }), row('Celle, Landkreis', 9, { rank: 3 })];

describe('the heading', () => {
  test('says the own place', () => {
    const own = row('Musterland, Landkreis', 7.1, { isOwn: true, rank: 2 });
    expect(say([...others, own])).toBe('Musterland liegt mit 7,1 % auf Platz 2 von 3');
  });
  test('is cautious where intervals overlap, and names at most three', () => {
    const own = row('Musterland', 7.1, { isOwn: true, rank: 2 });
    const near = (name: string) => row(name, 7, { rank: 2, overlaps: true });
    expect(say([near('Aue'), own])).toMatch(/, nicht sicher unterscheidbar von Aue$/);
    expect(say([near('Aue'), near('Bruch'), own])).toMatch(/von Aue und Bruch$/);
    expect(say(['A', 'B', 'C', 'D'].map(near).concat(own))).toMatch(/von A, B, C und einem weiteren$/);
    expect(say([row('Fern', 1, { overlaps: false }), own])).not.toContain('unterscheidbar');
  });
  test('keeps a municipality that is no member beside the others', () => {
    const own = row('Musterland', 7.1, { isOwn: true, isMember: false, rank: 2 });
    expect(say([...others, own])).toBe('Musterland läge mit 7,1 % auf Platz 2, gemessen an 2 anderen');
  });
  test('says that the own figure is missing', () => {
    const own = row('Musterland', null, { isOwn: true });
    expect(say([...others, own])).toBe(
      'Für Musterland gibt es 2022/23 keinen vergleichbaren Wert, für 2 andere schon',
    );
  });
  test('tells the range where nobody is the own one', () => {
    expect(say(others)).toBe('Die Werte reichen von 5,0 % (Stade) bis 9,0 % (Celle)');
    const everywhere = new Set(others.map(({ key }) => key));
    expect(rangeHeadline(comparison(others), everywhere, indicator, 'en')).toBe(
      'The figures reach from 5.0% (Stade) to 9.0% (Celle)',
    );
  });
  test('of a map tells only what is on it', () => {
    const onMap = (keys: string[]) => rangeHeadline(comparison(others), new Set(keys), indicator, 'de');
    const stade = others.flatMap(({ key, point }) => (point?.value === 5 ? [key] : []));
    expect(onMap([...stade, 'Nirgends'])).toBe('Nur ein Wert liegt vor: 5,0\u00a0% (Stade)');
    expect(onMap(['Nirgends'])).toBe('Für die Gebiete der Karte gibt es keine vergleichbaren Werte');
  });
  test('one other, one figure', () => {
    const own = row('Musterland', 7.1, { isOwn: true, isMember: false, rank: 2 });
    expect(say([row('Stade', 5, { rank: 1 }), own])).toMatch(/auf Platz 2, gemessen an einem anderen$/);
    expect(say([row('Stade', 5, { rank: 1 })])).toBe('Nur ein Wert liegt vor: 5,0 % (Stade)');
  });
  test('says that there is nothing', () => {
    expect(say([row('Stade', null)])).toBe('Es gibt keine Werte zum Vergleichen');
    expect(say([], { period: null })).toBe('Es gibt keine Werte zum Vergleichen');
  });
});

test('why there is no place: nothing stored, a sign, an incomplete sum', () => {
  expect(whyWithoutPlace({ ...row('A', null), point: null }, 'de')).toBe('nicht geliefert');
  const secret = { ...fixturePoint('2022/23', null), gap: 'secret', sign: '.' } as const;
  expect(whyWithoutPlace(row('A', null, { point: secret }), 'de')).toBe('geheim oder unbekannt (.)');
  const hidden = { ...fixturePoint('2022/23', null), gap: 'protected', sign: null } as const;
  expect(whyWithoutPlace(row('A', null, { point: hidden }), 'de')).toBe(
    'zum Schutz Einzelner nicht gezeigt (g)',
  );
  expect(whyWithoutPlace(row('A', 7, { rank: null }), 'de')).toBe('unvollständig, daher ohne Platz');
});

test('rows by value from the highest, equal ones by name; or by name', () => {
  const rows = [row('Örtchen', 5), row('Celle', 9), row('Achim', 5), row('Leer', null)];
  expect(sortRows(rows, 'value', 'de').map(({ key }) => key)).toEqual(['Celle', 'Achim', 'Örtchen', 'Leer']);
  expect(sortRows(rows, 'name', 'de').map(({ key }) => key)).toEqual(['Achim', 'Celle', 'Leer', 'Örtchen']);
});
