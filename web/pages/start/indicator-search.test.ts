import { expect, test } from 'vitest';
import { indicators } from '../../../data/catalogue/index.ts';
import { findIndicators, firstSentence } from './indicator-search.ts';

const entries = indicators.map((indicator) => ({
  indicator,
  values: indicator.id === 'verfahren-schulpflichtverletzung' ? 3 : 0,
  areas: 0,
  firstPeriod: null,
  lastPeriod: null,
  goals: [],
}));
const idsOf = (typed: string) => findIndicators(entries, typed, 'de').map(({ indicator }) => indicator.id);

test('those with values come first, then by title', () => {
  const [first, second, third] = findIndicators(entries, '', 'de');
  expect(first?.indicator.id).toBe('verfahren-schulpflichtverletzung');
  expect(second && third && second.indicator.title.de < third.indicator.title.de).toBe(true);
  expect(idsOf('')).toHaveLength(indicators.length);
});

test('every typed word has to be there, in whatever case', () => {
  expect(idsOf('UNENTSCHULDIGTE je')).toContain('unentschuldigte-fehltage-je-100');
  expect(idsOf('unentschuldigte mond')).toEqual([]);
});

test.each([
  ['Eins. Zwei.', 'Eins.'],
  ['Am 31. Dezember gezählt. Mehr.', 'Am 31. Dezember gezählt.'],
  ['Nur einer', 'Nur einer'],
  ['Anteil (in %) der Schulen, z. B. Gymnasien. Danach', 'Anteil (in %) der Schulen, z. B. Gymnasien.'],
])('%s begins with %s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
