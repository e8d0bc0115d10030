import { describe, expect, test } from 'vitest';
import { dimensions, indicators } from '../../data/catalogue/index.ts';
import type { Dimension } from '../../data/indicator.ts';
import { equations, figure } from '../testing/edition-figures.ts';
import { buildTable } from './build-table.ts';
import type { EditionFigure } from './edition.ts';

const count = (breakdown: string, value: number | null, more: Partial<EditionFigure> = {}) =>
  figure('verfahren-schulpflichtverletzung', { breakdown, value, ...more });

function sumsOf(figures: readonly EditionFigure[], known: readonly Dimension[] = dimensions) {
  const editions = [{ figures, withheld: null }];
  return buildTable({ editions, indicators, dimensions: known, compositions: new Map() });
}

const find = (...all: Parameters<typeof sumsOf>) => equations(sumsOf(...all));

describe('the sum of a breakdown', () => {
  // Male and female are all there are in the catalogue; schools are an open dimension, "divers" is none of its parts.
  test('is known to the last one where all parts of closed dimensions are there', () => {
    const both = [count('geschlecht=weiblich', 4), count('geschlecht=männlich', 5)];
    expect(find([count('', 12), ...both])).toEqual(['breakdown: 12 = 4 + 5 + 3']);
    expect(find([count('', 12), ...both.slice(1)])).toEqual(['breakdown: 12 = (7) + 5']);
    const gap = count('geschlecht=weiblich', null, { gap: 'secret' });
    expect(find([count('', 12), gap, ...both.slice(1)])).toEqual(['breakdown: 12 = (7) + 5']);
    expect(find([count('', 12), gap])).toEqual([]);
  });

  test('of an open dimension, or one that nobody knows the parts of, may always have more', () => {
    const schools = [count('schule=1', 4), count('schule=2', 5)];
    expect(find([count('', 12), ...schools])).toEqual(['breakdown: 12 = (3) + 4 + 5']);
    // An open dimension of which two parts have names.
    const [open] = dimensions.filter(({ id }) => id === 'schule');
    const [closed] = dimensions.filter(({ id }) => id === 'geschlecht');
    const named = open && closed ? [{ ...open, categories: closed.categories }] : [];
    const parts = [count('schule=weiblich', 4), count('schule=männlich', 5)];
    expect(find([count('', 12), ...parts], named)).toEqual(['breakdown: 12 = (3) + 4 + 5']);
    expect(find([count('', 12), ...parts], [])).toEqual(['breakdown: 12 = (3) + 4 + 5']);
  });

  test('of several dimensions is complete with all combinations', () => {
    // Two sexes in two groups: four combinations.
    const [sex] = dimensions.filter(({ id }) => id === 'geschlecht');
    const known = sex ? [sex, { ...sex, id: 'gruppe' }] : [];
    const all = ['männlich', 'weiblich'].flatMap((one, a) =>
      ['männlich', 'weiblich'].map((two, b) => count(`geschlecht=${one};gruppe=${two}`, 2 * a + b + 1)),
    );
    const sums = (...figures: EditionFigure[]) => find(figures, known);
    expect(sums(count('', 12), ...all)).toEqual(['breakdown: 12 = 1 + 2 + 3 + 4 + 2']);
    expect(sums(count('', 12), ...all.slice(1))).toEqual(['breakdown: 12 = (3) + 2 + 3 + 4']);
    // One of the two given: 1 + 2 of the first sex, of which 4 are known.
    expect(sums(count('geschlecht=männlich', 4), ...all)).toEqual(['breakdown: 4 = 1 + 2 + 1']);
    // What is "of which" in one of them is no part of their table, and no sum of its own.
    const other = count('geschlecht=männlich;gruppe=andere', 2);
    expect(sums(count('', 12), other)).toEqual([]);
    expect(sums(count('', 12), count('geschlecht=andere;gruppe=männlich', 2))).toEqual([]);
    expect(sums(count('', 12), ...all, other)).toEqual(['breakdown: 12 = 1 + 2 + 3 + 4 + 2']);
  });

  test('is complete without what is only "of which" in the catalogue', () => {
    const [sex] = dimensions.filter(({ id }) => id === 'geschlecht');
    const [first] = sex?.categories ?? [];
    if (!sex || !first) throw new Error('no sexes');
    const third = { ...first, key: 'andere', role: 'darunter' as const };
    const both = [count('', 12), count('geschlecht=weiblich', 4), count('geschlecht=männlich', 5)];
    expect(find(both, [{ ...sex, categories: [...sex.categories, third] }])).toEqual([
      'breakdown: 12 = 4 + 5 + 3',
    ]);
  });

  test('is of one table, whatever its dimensions are called', () => {
    const [school] = dimensions.filter(({ id }) => id === 'schule');
    const known = school ? ['a', 'ab', 'bc', 'c'].map((id) => ({ ...school, id })) : [];
    expect(find([count('', 12), count('ab=1;c=1', 4), count('a=1;bc=1', 5)], known)).toEqual([
      'breakdown: 12 = (8) + 4',
      'breakdown: 12 = (7) + 5',
    ]);
  });

  test('is of what is in the whole, and of finer tables only', () => {
    const girls = count('geschlecht=weiblich', 9);
    expect(find([girls, count('schule=1', 4)])).toEqual([]);
    expect(find([girls, count('geschlecht=männlich;schule=1', 4)])).toEqual([]);
    expect(find([girls, count('geschlecht=weiblich;schule=1', 4)])).toEqual(['breakdown: 9 = (5) + 4']);
    expect(find([girls, count('schule=1;schulform=gymnasium', 4)])).toEqual([]);
    expect(
      find([count('geschlecht=weiblich;schule=1', 4), count('schule=1;schulform=gymnasium', 4)]),
    ).toEqual([]);
  });

  test('is within one area and period, and names its whole', () => {
    expect(find([count('', 12), count('schule=1', 4, { area: '03998' })])).toEqual([]);
    const built = sumsOf([
      count('geschlecht=weiblich', 9, { threshold: 7, showsZero: false }),
      count('geschlecht=weiblich;schule=1', 4),
    ]);
    expect([...built.wholes.values()]).toEqual([
      { area: '03999', breakdown: 'geschlecht=weiblich', period: '2024/25' },
    ]);
    expect(built.table.cells.find(({ value }) => value === 5)).toMatchObject({
      threshold: 7,
      showsZero: false,
    });
  });
});

describe('what is only "of which"', () => {
  // Kinds of schools in the tables of the Länder are.
  const kind = (name: string, value: number | null) => count(`schulart=${name}`, value);

  test('goes together where it fits into the whole', () => {
    expect(find([count('', 12), kind('gymnasien', 5), kind('kollegs', 7)])).toEqual([
      'breakdown: 12 = 5 + 7',
    ]);
    expect(find([count('', 13), kind('gymnasien', 5), kind('kollegs', 7)])).toEqual([
      'breakdown: 13 = (1) + 5 + 7',
    ]);
  });

  test('stands for itself where it does not, and not at all where it is more than the whole', () => {
    expect(find([count('', 11), kind('gymnasien', 5), kind('kollegs', 7)])).toEqual([
      'breakdown: 11 = (6) + 5',
      'breakdown: 11 = (4) + 7',
    ]);
    expect(find([count('', 6), kind('gymnasien', 6), kind('kollegs', 7)])).toEqual(['breakdown: 6 = 6']);
    expect(find([count('', null), kind('gymnasien', 6)])).toEqual([]);
    expect(find([count('', 6), kind('gymnasien', null)])).toEqual([]);
  });

  test('is told apart from the parts', () => {
    const other = count('geschlecht=andere', 2);
    const parts = [count('geschlecht=weiblich', 4), count('geschlecht=männlich', 5)];
    expect(find([count('', 12), ...parts, other])).toEqual([
      'breakdown: 12 = 4 + 5 + 3',
      'breakdown: 12 = (10) + 2',
    ]);
  });
});

describe('a share', () => {
  const share = (breakdown: string, numerator: number | null, denominator: number | null, value = 7) =>
    figure('abgehende-ohne-hauptschulabschluss', { breakdown, numerator, denominator, value });

  test('is numerator and rest of its denominator, and adds up in numerators and denominators', () => {
    const found = find([share('', 9, 90), share('geschlecht=weiblich', 4, 40)]);
    expect(found.sort()).toEqual([
      'breakdown: 9 = (5) + 4',
      'breakdown: 90 = (50) + 40',
      'rate: 40 = 36 + 4',
      'rate: 90 = 81 + 9',
    ]);
  });

  test('of more than all, or of days, is no sum', () => {
    expect(find([share('', 91, 90)])).toEqual([]);
    const days = { numerator: 30, denominator: 40 };
    expect(find([figure('unentschuldigte-fehltage-je-100', days)])).toEqual([]);
  });
});

describe('the answers to a question', () => {
  const answer = (text: string, numerator: number, more: Partial<EditionFigure> = {}) =>
    figure('umfrage-antwortanteil', {
      breakdown: `antwort=${text};frage=f;umfrage=u`,
      numerator,
      denominator: 40,
      ...more,
    });
  const sums = (...figures: EditionFigure[]) => {
    const built = sumsOf(figures);
    const found = equations(built);
    const wholes = built.table.relations.map(({ id }) => built.wholes.get(id));
    return found.flatMap((one, at) => (one.startsWith('rate') ? [] : [[one, wholes[at]?.breakdown]]));
  };

  test('leave those who answered otherwise, under the name of the question', () => {
    expect(sums(answer('ja', 25), answer('nein', 10))).toEqual([
      ['breakdown: 40 = (5) + 10 + 25', 'frage=f;umfrage=u'],
    ]);
    expect(sums(answer('ja', 25), answer('nein', 15))).toHaveLength(1);
    expect(sums(answer('ja', 25), answer('nein', 16))).toEqual([]);
  });

  test('belong to one question and survey, with the same persons below them', () => {
    const other = { breakdown: 'antwort=nein;frage=g;umfrage=u' };
    expect(sums(answer('ja', 25), answer('nein', 10, other))).toEqual([
      ['breakdown: 40 = (15) + 25', 'frage=f;umfrage=u'],
      ['breakdown: 40 = (30) + 10', 'frage=g;umfrage=u'],
    ]);
    expect(sums(answer('ja', 25), answer('nein', 10, { denominator: 41 }))).toEqual([]);
    const unknown = { numerator: null, denominator: null, value: 25 };
    expect(sums(answer('nein', 10, unknown), answer('ja', 25))).toEqual([]);
    expect(sums(answer('nein', 10, unknown))).toEqual([]);
  });
});
