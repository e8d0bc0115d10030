import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions } from '../../data/catalogue/index.ts';
import type { Observation } from '../../data/observation.ts';
import { cell, indicatorOf } from '../testing/figures.ts';
import { context } from '../testing/reading.ts';
import { breakdownsInSums, partsDiffer } from './parts-differ.ts';

type Figure = Partial<Observation>;

const women = 'geschlecht=weiblich';
const men = 'geschlecht=männlich';
const population = (breakdown: string, value: number, more: Figure = {}): Figure => ({
  breakdown,
  value,
  ...more,
});

function find(figures: readonly Figure[], id = 'bevoelkerung', stored: readonly Figure[] = []) {
  const check = partsDiffer.open({ ...context, dimensions, labels: new Map() });
  const cells = figures.map(cell);
  check.add({ indicator: indicatorOf(id), area: '03254', cells, stored: stored.map(cell) });
  return check.finish();
}

const texts = (figures: readonly Figure[], id?: string) => find(figures, id).map(({ text }) => text);

describe('a total and its parts', () => {
  test('that agree say nothing', () => {
    expect(find([population('', 100), population(women, 51), population(men, 49)])).toEqual([]);
  });

  test.each([
    ['too little', 45, '100 / 96'],
    ['too much', 53, '100 / 104'],
  ])('%s: both figures, at the total', (_, value, text) => {
    const figures = [
      population('', 100, { line: 3, column: 4 }),
      population(women, 51),
      population(men, value),
    ];
    expect(find(figures)).toEqual([
      {
        line: 3,
        column: 4,
        text,
        message: expect.stringContaining(
          `nach Geschlecht ergeben ${text.slice(6)} (weiblich 51, männlich ${value})`,
        ),
      },
    ]);
  });

  test.each<[string, Figure, string[]]>([
    ['a secret part leaves a smaller sum in order', { gap: 'secret', sign: '.', value: null }, []],
    ['a part that is not there does too', { breakdown: 'geschlecht=unbekannt' }, []],
  ])('%s', (_, figure, found) => {
    expect(
      texts([population('', 100), population(women, 51), { ...population(men, 40), ...figure }]),
    ).toEqual(found);
  });

  test('but not a larger one', () => {
    expect(texts([population('', 100), population(women, 101)])).toEqual(['100 / 101']);
  });

  test('a total that is secret, or not there, cannot be compared', () => {
    expect(find([{ gap: 'secret', sign: '.' }, population(women, 51), population(men, 49)])).toEqual([]);
    expect(find([population(women, 51), population(men, 49)])).toEqual([]);
  });

  test('each period and each category stands for itself', () => {
    const leavers = (breakdown: string, value: number): Figure => ({ breakdown, value, period: '2022/23' });
    const figures = [
      leavers('abschluss=hauptschulabschluss', 10),
      leavers('abschluss=hauptschulabschluss;geschlecht=weiblich', 4),
      leavers('abschluss=hauptschulabschluss;geschlecht=männlich', 5),
      { ...leavers('', 99), period: '2021/22' },
    ];
    expect(texts(figures, 'absolvierende-berufliche-schulen')).toEqual(['10 / 9']);
  });

  test('"darunter" is no part', () => {
    const figures = [
      { period: '2024-01', value: 100 },
      { period: '2024-01', breakdown: 'seitenbereich=kurse', value: 70 },
      { period: '2024-01', breakdown: 'seitenbereich=beratung', value: 70 },
    ];
    expect(find(figures, 'besuche-bildungsportal')).toEqual([]);
  });

  test('what never adds up is not added', () => {
    const figures = [population('', 5), population(women, 5), population(men, 5)];
    expect(find(figures, 'jugendarbeitslosenquote')).toEqual([]);
  });

  test('a rate is compared by both of its parts', () => {
    const leavers = (breakdown: string, numerator: number, denominator: number): Figure => ({
      ...{ breakdown, numerator, denominator, period: '2022/23' },
    });
    const id = 'abgehende-ohne-hauptschulabschluss';
    const [found] = find([leavers('', 5, 50), leavers(women, 2, 21), leavers(men, 3, 30)], id);
    expect(found).toMatchObject({
      text: '50 / 51',
      message: expect.stringContaining(
        'beim Nenner 50, die Teile nach Geschlecht ergeben 51 (weiblich 2 von 21',
      ),
    });
    expect(find([leavers('', 5, 51), leavers(women, 2, 21), leavers(men, 3, 30)], id)).toEqual([]);
  });
});

describe('categories', () => {
  const form = (key: string, value: number, period = '2023/24'): Figure => ({
    ...{ breakdown: key === '' ? '' : `schulform=${key}`, value, period },
  });
  const id = 'anzeigen-schulpflichtverletzung';

  test('that the area never has are not missing; one that it has at another time is', () => {
    const whole = [form('', 10), form('oberschule', 6), form('gymnasium', 3)];
    expect(texts(whole, id)).toEqual(['10 / 9']);
    const before = [
      form('', 9, '2022/23'),
      form('oberschule', 5, '2022/23'),
      form('gymnasium', 3, '2022/23'),
    ];
    expect(texts([...whole, ...before, form('realschule', 1, '2022/23')], id)).toEqual([]);
  });

  test('schools are all where as many reported', () => {
    const school = (key: string, value: number): Figure => ({
      ...{ breakdown: `schule=${key};schulform=oberschule`, value, period: '2023/24' },
    });
    const total = (reported: number | null): Figure => ({ ...form('', 10), reported, due: reported });
    expect(texts([total(2), school('a', 4), school('b', 5)], id)).toEqual(['10 / 9']);
    expect(texts([total(3), school('a', 4), school('b', 5)], id)).toEqual([]);
    expect(texts([total(null), school('a', 6), school('b', 5)], id)).toEqual(['10 / 11']);
    expect(texts([total(null), school('a', 4), school('b', 5)], id)).toEqual([]);
  });

  test('only totals and parts that are there are worth looking at', () => {
    expect(
      [...breakdownsInSums(['', women, 'schulart=gymnasien', 'schule=a;schulform=x'], dimensions)].sort(),
    ).toEqual(['', women, 'schule=a;schulform=x'].sort());
    expect(breakdownsInSums([women, men, 'seitenbereich=kurse'], dimensions).size).toBe(0);
  });
});

describe('stored parts of a delivered total', () => {
  const id = 'verfahren-schulpflichtverletzung';
  const total = (value: number, more: Figure = {}): Figure => ({ period: '2024/25', value, ...more });
  const school = (key: string, value: number, more: Figure = {}): Figure => ({
    ...{ breakdown: `schule=${key};schulform=oberschule`, period: '2024/25', value, reported: 1, due: 1 },
    ...more,
  });
  const schools = [school('a', 40), school('b', 41)];
  const found = (figures: readonly Figure[], stored: readonly Figure[], of = id) =>
    find(figures, of, stored).map(({ text }) => text);

  test('that do not make it: both figures and what to do', () => {
    const [finding, ...others] = find([total(1234, { line: 7 })], id, schools);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ line: 7, text: '1.234 / 81' });
    expect(finding?.message).toContain('steht da 1.234, die gespeicherten Teile nach Schule ergeben 81 (');
    expect(finding?.message).toContain('Bitte prüfen, welche Zahl stimmt');
    expect(found([total(81)], schools)).toEqual([]);
    expect(found([total(81, { period: '2023/24' })], schools)).toEqual([]);
  });

  test('where schools are missing, only a smaller total is told', () => {
    const missing = school('c', 0, { value: null, gap: 'notDelivered', reported: 0 });
    expect(found([total(1234)], [...schools, missing])).toEqual([]);
    expect(found([total(80)], [...schools, missing])).toEqual(['80 / 81']);
    const unknown = schools.map((one) => ({ ...one, reported: null, due: null }));
    expect(found([total(1234)], unknown)).toEqual([]);
    expect(found([total(80)], unknown)).toEqual(['80 / 81']);
  });

  test('do not count where the delivery brings parts itself', () => {
    expect(found([total(50), school('a', 40), school('b', 10)], schools)).toEqual([]);
    expect(found([total(50, { reported: 2 }), school('a', 4), school('b', 5)], schools)).toEqual(['50 / 9']);
  });

  test('of a catalogue are all where each that the area ever had is there', () => {
    const before = [population(women, 5), population(men, 5)];
    expect(found([population('', 12)], before, 'bevoelkerung')).toEqual(['12 / 10']);
    expect(found([population('', 12)], before.slice(0, 1), 'bevoelkerung')).toEqual([]);
  });

  test('are rounded and moved as the source says', () => {
    const part = (breakdown: string, qualifiers: Observation['qualifiers']) =>
      population(breakdown, 60, { qualifiers });
    const of = (qualifiers: Observation['qualifiers']) => [part(women, qualifiers), part(men, qualifiers)];
    expect(found([population('', 122)], of(['rounded3']), 'bevoelkerung')).toEqual([]);
    expect(found([population('', 123)], of(['rounded3']), 'bevoelkerung')).toEqual(['123 / 120']);
    expect(found([population('', 150)], of(['perturbed']), 'bevoelkerung')).toEqual([]);
  });
});

describe('a source that rounds', () => {
  // Five kinds of figures a period, all multiples of the step, six numbers and more: methods 1, formats 7.
  const table = (step: number, total: number) => [
    population('', total),
    population(women, 17 * step),
    population(men, 16 * step),
    ...[1, 2, 3].map((number) => population(`schulart=${number}`, number * step)),
  ];

  test.each([
    ['to 3, and by as much as rounding can', 3, 33 * 3 + 3, 0],
    ['to 3, and by more', 3, 33 * 3 + 6, 1],
    ['to 5, and by as much as rounding can', 5, 33 * 5 + 5, 0],
    ['to 5, and by more', 5, 33 * 5 + 10, 1],
    ['not at all', 7, 33 * 7 + 1, 1],
  ])('%s', (_, step, total, count) => {
    expect(find(table(step, total))).toHaveLength(count);
  });

  test('says so beside the figures', () => {
    const rounded = (breakdown: string, value: number) =>
      population(breakdown, value, { qualifiers: ['rounded3'] });
    expect(find([rounded('', 103), rounded(women, 51), rounded(men, 49)])).toEqual([]);
    expect(find([rounded('', 104), rounded(women, 51), rounded(men, 49)])).toHaveLength(1);
  });

  test('or is not comparable at all', () => {
    const perturbed = population('', 120, { qualifiers: ['perturbed'] });
    expect(find([perturbed, population(women, 51), population(men, 49)])).toEqual([]);
  });

  test('three round numbers of a hand-made table are no sign of it', () => {
    expect(texts([population('', 100), population(women, 60), population(men, 35)])).toEqual(['100 / 95']);
  });

  test('a difference of a few in many thousands is told with a likely reason', () => {
    const [found] = find([population('', 222_742), population(women, 111_371), population(men, 111_366)]);
    expect(found?.message).toContain('kommt oft vom Runden');
  });
});

describe('whatever comes', () => {
  const breakdowns = ['', women, men, 'schulart=gymnasien', 'geschlecht=weiblich;schulart=gymnasien'];
  const figure = fc.record({
    breakdown: fc.constantFrom(...breakdowns),
    period: fc.constantFrom('2021-12-31', '2022-12-31'),
    value: fc.option(fc.integer({ min: 0, max: 50 })),
  });
  const unique = fc.uniqueArray(figure, { selector: ({ breakdown, period }) => `${breakdown} ${period}` });

  test('the order of rows is irrelevant', () => {
    fc.assert(
      fc.property(unique, (figures) => {
        const gapped = figures.map((one): Figure => (one.value === null ? { ...one, gap: 'secret' } : one));
        const sorted = (found: readonly { text: string | null }[]) => found.map(({ text }) => text).sort();
        expect(sorted(find([...gapped].reverse()))).toEqual(sorted(find(gapped)));
      }),
    );
  });

  test('a whole table that adds up yields nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { maxLength: 12 }), (rows) => {
        const figures = rows.flatMap(([one, other], index) => {
          const period = `${2000 + index}-12-31`;
          return [
            population('', one + other, { period }),
            population(women, one, { period }),
            population(men, other, { period }),
          ];
        });
        expect(find(figures)).toEqual([]);
      }),
    );
  });
});
