import { describe, expect, it } from 'vitest';
import { maybeIndicator } from '../../../data/catalogue/index.ts';
import type { IndicatorView, SeriesAnswer } from '../../../data/contract.ts';
import type { Series } from '../../../data/series.ts';
import { fixturePoint } from '../../words/target-fixture.ts';
import { say } from '../../words/texts.ts';
import type { Tongue } from '../frame/language.ts';
import { areasAbove, isPlain, type Lens, lookThrough, readLens, unitOf } from './lens.ts';
import type { Selection } from './selection.ts';

const indicator = maybeIndicator('besuche-bildungsportal') ?? expect.unreachable();
const tongue: Tongue = { language: 'de', t: (key, fillings) => say(key, 'de', fillings) };
const area = (key: string, name: string, level = 'district') => ({ key, name, level });
const view: IndicatorView = {
  entry: { indicator, values: 1, areas: 1, firstPeriod: null, lastPeriod: null, goals: [] },
  dimensions: [],
  areas: [
    area('03254', 'Hildesheim'),
    area('032', 'Hannover', 'region'),
    area('03', 'Niedersachsen'),
    area('DG', 'Deutschland'),
    area('03359', 'Stade'),
  ],
  brokenDownBy: [],
  bases: [],
  periodKinds: ['month', 'year'],
};
const selection: Selection = { area: '03254', base: '', by: null, fold: null, asOf: null };
const plain: Lens = { others: [], isIndex: false, months: null };
const read = (query: string, more: Partial<Selection> = {}) => {
  const given = new URLSearchParams(query);
  return readLens((name) => given.get(name), { ...selection, ...more }, view);
};

function series(name: string, values: readonly number[], more: Partial<Series> = {}): Series {
  const month = (n: number) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  return {
    indicator: indicator.id,
    definitionVersion: 1,
    area: name,
    areaName: name,
    breakdown: '',
    breakdownLabel: { de: 'Insgesamt', en: 'Total' },
    role: 'total',
    points: values.map((value, n) => fixturePoint(month(n), value)),
    ...more,
  };
}
const answer = (own: Series[], others: Series[] = []): SeriesAnswer => ({
  asOf: '2030-12-31',
  series: own,
  trends: [],
  others,
  differences: [],
});
const look = (given: SeriesAnswer, lens: Partial<Lens>) => {
  const { lines, index } = lookThrough(given, { ...plain, ...lens }, indicator, tongue);
  return {
    lines: lines.map(({ name, series: { points } }) => [name, points.map(({ value }) => value)]),
    index,
  };
};

describe('the lens of the address', () => {
  it.each<[string, Partial<Selection>, Partial<Lens>]>([
    ['', {}, {}],
    ['vergleich=03,DG', {}, { others: ['03', 'DG'] }],
    ['vergleich=03254,03,03,99999,', {}, { others: ['03'] }],
    ['vergleich=03', { by: 'seitenbereich' }, {}],
    ['darstellung=index', {}, { isIndex: true }],
    ['darstellung=anders', {}, {}],
    ['monate=mittel', {}, { months: 'mittel' }],
    ['monate=vorjahr', { fold: 'month' }, { months: 'vorjahr' }],
    ['monate=vorjahr', { fold: 'year' }, {}],
    ['monate=vorjahr', { by: 'seitenbereich' }, {}],
    ['monate=woche', {}, {}],
  ])('%s with %j', (query, more, expected) => {
    expect(read(query, more)).toEqual({ ...plain, ...expected });
    expect(isPlain(read(query, more))).toBe(Object.keys(expected).length === 0);
  });

  it('offers region, state and country of an area, not itself', () => {
    expect(areasAbove(view, '03254').map(({ key }) => key)).toEqual(['032', '03', 'DG']);
    expect(areasAbove(view, '03').map(({ key }) => key)).toEqual(['DG']);
    expect(areasAbove(view, 'DG')).toEqual([]);
    expect(areasAbove(view, null)).toEqual([]);
  });
});

describe('areas that cannot stand beside the months', () => {
  const yearly = series('Stade, Landkreis', [], {
    area: '03359',
    points: [fixturePoint('2014/15', 615), fixturePoint('2020-01-01..2020-10-31', 2654)],
  });
  const few = series('Celle, Landkreis', [4, 5], { area: '03351' });
  const own = series(
    'Landkreis Musterland',
    Array.from({ length: 13 }, () => 3),
  );
  const seen = (others: Series[], lens: Partial<Lens>) =>
    lookThrough(answer([own], others), { ...plain, ...lens }, indicator, tongue);

  it('are left out and named', () => {
    const { lines, leftOut } = seen([yearly, few], { others: ['03359', '03351'] });
    expect(lines.map(({ name }) => name)).toEqual(['Landkreis Musterland', 'Celle']);
    expect(leftOut).toEqual({ names: ['Stade'], kinds: ['month'] });
  });

  it('also where each is seen as its mean', () => {
    const { lines, leftOut } = seen([yearly, few], { others: ['03359', '03351'], months: 'mittel' });
    expect(lines.map(({ name }) => name)).toEqual(['Landkreis Musterland']);
    expect(leftOut.names).toEqual(['Stade', 'Celle']);
  });

  it('nobody is named where all are drawn', () => {
    expect(seen([], { months: 'mittel' }).leftOut.names).toEqual([]);
    expect(seen([few], { others: ['03351'] }).leftOut.names).toEqual([]);
  });
});

describe('through the lens', () => {
  it('areas have their names, categories theirs', () => {
    const given = answer([series('Hildesheim', [1])], [series('Stade', [2])]);
    expect(look(given, { others: ['03359'] }).lines).toEqual([
      ['Hildesheim', [1]],
      ['Stade', [2]],
    ]);
    const kurse = { breakdown: 'seitenbereich=kurse', breakdownLabel: { de: 'Kurse', en: 'Courses' } };
    const parts = answer([
      series('Hildesheim', [3]),
      series('Hildesheim', [1], { ...kurse, role: 'darunter' }),
    ]);
    expect(look(parts, { isIndex: true }).lines.map(([name]) => name)).toEqual([
      'Insgesamt',
      'darunter Kurse',
    ]);
  });

  // By hand: the twelve months 1 … 12 have the mean 6.5, 2 … 13 have 7.5.
  it('one area has its months beside their mean or the year before, several have their means', () => {
    const numbers = Array.from({ length: 13 }, (_, n) => n + 1);
    const own = series('Hildesheim', numbers);
    expect(look(answer([own]), { months: 'mittel' }).lines).toEqual([
      ['12-Monats-Mittel', [6.5, 7.5]],
      ['Monat', numbers],
    ]);
    expect(look(answer([own]), { months: 'vorjahr' }).lines).toEqual([
      ['Monat', numbers],
      ['Vorjahresmonat', [1]],
    ]);
    const both = answer(
      [own],
      [
        series(
          'Stade',
          numbers.map((n) => 2 * n),
        ),
      ],
    );
    expect(look(both, { others: ['03359'], months: 'mittel' }).lines).toEqual([
      ['Hildesheim', [6.5, 7.5]],
      ['Stade', [13, 15]],
    ]);
  });

  it('an index keeps the names where a line without numbers falls out, and names its start', () => {
    const given = answer([series('Hildesheim', [2, 4])], [series('Leer', []), series('Stade', [5, 5])]);
    const seen = lookThrough(given, { ...plain, isIndex: true }, indicator, tongue);
    expect(
      seen.lines.map(({ name, series: { points } }) => [name, points.map(({ value }) => value)]),
    ).toEqual([
      ['Hildesheim', [100, 200]],
      ['Stade', [100, 100]],
    ]);
    expect(unitOf(seen, indicator, 'de', (period) => `Index, ${period}`)).toMatchObject({
      unit: 'Index, 2020-01',
      decimals: 1,
      symbol: '',
    });
  });

  it('where there is no index the values stay, with the reason', () => {
    const { lines, index } = look(answer([series('Hildesheim', [0, 4])]), { isIndex: true });
    expect(lines).toEqual([['Hildesheim', [0, 4]]]);
    expect(index).toEqual({ series: null, reason: 'nearZero' });
    const seen = lookThrough(
      answer([series('Hildesheim', [0, 4])]),
      { ...plain, isIndex: true },
      indicator,
      tongue,
    );
    expect(unitOf(seen, indicator, 'de', () => 'Index')).toMatchObject({ unit: indicator.unit.de });
  });
});
