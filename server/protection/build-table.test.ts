import { describe, expect, test } from 'vitest';
import { dimensions, indicators } from '../../data/catalogue/index.ts';
import { readPeriod } from '../../data/period.ts';
import type { FigurePart } from '../../data/release.ts';
import { equations, figure } from '../testing/edition-figures.ts';
import { buildTable, type TableQuestion } from './build-table.ts';
import type { Edition, EditionFigure } from './edition.ts';

const count = (breakdown: string, value: number, more: Partial<EditionFigure> = {}) =>
  figure('verfahren-schulpflichtverletzung', { breakdown, value, ...more });

function build(editions: readonly Edition[], more: Partial<TableQuestion> = {}) {
  return buildTable({ editions, indicators, dimensions, compositions: new Map(), ...more });
}

const upcoming = (...figures: EditionFigure[]): Edition => ({ figures, withheld: null });

describe('the sums', () => {
  test('along each table of a breakdown, one relation each', () => {
    const built = build([
      upcoming(
        count('', 54),
        count('schulform=gymnasium', 15),
        count('schulform=oberschule', 39),
        count('schule=1', 12),
        count('schule=2', 3),
        count('schule=3', 39),
        count('schule=1;schulform=gymnasium', 12),
        count('schule=2;schulform=gymnasium', 3),
        count('schule=3;schulform=oberschule', 39),
      ),
    ]);
    const found = equations(built);
    expect(found).toContain('breakdown: 54 = 15 + 39');
    expect(found).toContain('breakdown: 54 = 12 + 3 + 39');
    expect(found).toContain('breakdown: 15 = 12 + 3');
    // A school's form decides nothing more: both counts are the same.
    expect(found.filter((one) => one === 'breakdown: 12 = 12')).toHaveLength(1);
  });

  test('of which is no more than the whole', () => {
    const share = 'absolvierende-berufliche-schulen';
    const built = build([
      upcoming(figure(share, { value: 50 }), figure(share, { breakdown: 'schulart=gymnasien', value: 20 })),
    ]);
    expect(equations(built)).toEqual(['breakdown: 50 = (30) + 20']);
    expect(built.table.cells.find(({ value }) => value === 30)?.id).toMatch(/^rest of/);
  });

  test('a rate has its parts, and answers are those who answered', () => {
    const answer = (text: string, numerator: number) =>
      figure('umfrage-antwortanteil', {
        breakdown: `antwort=${text};frage=f;umfrage=u`,
        numerator,
        denominator: 40,
      });
    const found = equations(build([upcoming(answer('ja', 25), answer('nein', 15))]));
    expect(found.sort()).toEqual(['breakdown: 40 = 15 + 25', 'rate: 40 = 15 + 25', 'rate: 40 = 15 + 25']);
    // Several answers a person: the sum of them tells nothing of the persons.
    const several = equations(build([upcoming(answer('ja', 25), answer('auch', 35))]));
    expect(several.every((one) => one.startsWith('rate'))).toBe(true);
  });

  test('along areas, of those that there were; who is missing is counted together', () => {
    const place = (key: string, validTo: string | null = null) => ({
      key,
      validFrom: null,
      validTo,
      successors: [],
    });
    const composition = {
      area: place('03'),
      children: [place('03151'), place('03152'), place('03153', '2016-10-31')],
      predecessors: [],
    };
    const compositions = new Map([['03', composition]]);
    const of = (area: string, value: number) => count('', value, { area });
    const whole = build([upcoming(of('03', 10), of('03151', 4), of('03152', 6))], { compositions });
    expect(equations(whole)).toEqual(['areas: 10 = 4 + 6']);
    const short = build([upcoming(of('03', 10), of('03151', 4))], { compositions });
    expect(equations(short)).toEqual(['areas: 10 = (6) + 4']);
    expect(short.table.cells).toHaveLength(3);
  });

  test('along time, where longer and shorter periods are both there', () => {
    const half = (key: string, value: number) => count('', value, { period: readPeriod(key) });
    const built = build([upcoming(count('', 9), half('2024/25-1', 4), half('2024/25-2', 5))]);
    expect(equations(built)).toEqual(['time: 9 = 4 + 5']);
  });
});

describe('what the audience knows', () => {
  const stored = (
    figures: EditionFigure[],
    hidden: Map<EditionFigure, ReadonlySet<FigurePart>>,
  ): Edition => ({
    figures,
    withheld: hidden,
  });
  const known = ({ table }: ReturnType<typeof build>) =>
    table.cells
      .filter(({ isKnown }) => isKnown)
      .map(({ value }) => value)
      .sort();

  test('what was shown before, and what follows from it', () => {
    const [total, first, second] = [count('', 15), count('schule=1', 12), count('schule=2', 3)];
    const earlier = stored([total, first, second], new Map([[second, new Set<FigurePart>(['value'])]]));
    // The 3 follows from 15 and 12: hiding it any more would be in vain, which a release to come has to know …
    expect(known(build([upcoming(total, first, second), earlier]))).toEqual([12, 15, 3]);
    // … and an audit has to find.
    expect(known(build([earlier]))).toEqual([12, 15]);
  });

  test('what official statistics published, and what follows from that', () => {
    const exempt = { isExempt: true };
    const figures = [count('', 15, exempt), count('schule=1', 12, exempt), count('schule=2', 3)];
    expect(known(build([upcoming(...figures)]))).toEqual([12, 15, 3]);
    expect(known(build([upcoming(count('', 15), count('schule=2', 3))]))).toEqual([]);
  });

  test('a changed count is another one, and withheld before stays withheld', () => {
    const before = count('schule=1', 4);
    const earlier = stored([before], new Map([[before, new Set<FigurePart>(['value'])]]));
    const changed = build([upcoming(count('schule=1', 6)), earlier]);
    expect(changed.table.cells.map(({ value }) => value)).toEqual([6, 4]);
    expect(changed.withheldBefore.size).toBe(1);
    const same = build([upcoming(count('schule=1', 4, { threshold: 3 })), earlier]);
    expect(same.table.cells).toMatchObject([{ value: 4, threshold: 3 }]);
    expect(same.withheldBefore.size).toBe(0);
  });

  test('only what an earlier release withheld is withheld for good', () => {
    // Both have changed since, and only one of them was hidden.
    const [shown, hidden] = [count('schule=1', 12), count('schule=2', 3)];
    const earlier = stored([shown, hidden], new Map([[hidden, new Set<FigurePart>(['value'])]]));
    const { withheldBefore, table } = build([upcoming(count('schule=1', 13), count('schule=2', 4)), earlier]);
    expect(table.cells.filter(({ unit }) => withheldBefore.has(unit)).map(({ value }) => value)).toEqual([3]);
    // Of a figure only some counts may have been.
    const share = figure('abgehende-ohne-hauptschulabschluss', { numerator: 3, denominator: 40 });
    const parts = stored([share], new Map([[share, new Set<FigurePart>(['numerator', 'rest'])]]));
    expect(known(build([upcoming(share), parts]))).toEqual([40]);
    expect(build([parts]).withheldBefore.size).toBe(1);
  });
});

describe('a count', () => {
  test('in several figures of a release is held against the stricter of their rules', () => {
    // Both rates are of the same pupils.
    const rates = ['anteil-ueber-10-unentschuldigte-fehltage', 'unentschuldigte-fehltage-je-100'] as const;
    const rule = (threshold: number, showsZero: boolean) => ({ threshold, showsZero });
    const pupils = (...rules: ReturnType<typeof rule>[]) => {
      const figures = rules.map((one, at) =>
        figure(rates[at] ?? rates[0], { numerator: 30, denominator: 40, ...one }),
      );
      return build([upcoming(...figures)]).table.cells.find(({ value }) => value === 40);
    };
    expect(pupils(rule(5, true), rule(7, true))).toMatchObject(rule(7, true));
    expect(pupils(rule(7, true), rule(5, false))).toMatchObject(rule(7, false));
    expect(pupils(rule(7, false), rule(5, true))).toMatchObject(rule(7, false));
    expect(pupils(rule(5, false))).toMatchObject(rule(5, false));
    expect(pupils(rule(3, true))).toMatchObject(rule(3, true));
  });

  test('costs what it counts, and next to nothing where nobody sees it anyway', () => {
    const hidden = count('schule=2', 3);
    const earlier: Edition = {
      figures: [hidden],
      withheld: new Map([[hidden, new Set<FigurePart>(['value'])]]),
    };
    const alike: Edition[] = [upcoming(count('schule=3', 8))];
    const share = figure('abgehende-ohne-hauptschulabschluss', { numerator: 3, denominator: 40 });
    const figures = [count('', 30), count('schule=1', 12), count('schule=3', 8), share];
    const { table } = build([upcoming(...figures), earlier], { alike });
    const found = table.cells.map(({ id, value, unit }) => {
      const name = id.startsWith('rest of') ? 'rest' : 'count';
      return [name, value, table.losses.get(unit)];
    });
    expect(found).toEqual([
      // Numerator and rest are lost together: 1 + 3 + 37.
      ['count', 3, 41],
      ['count', 37, 41],
      ['count', 40, 41],
      ['count', 30, 31],
      ['count', 12, 13],
      ['count', 8, 0.001],
      ['count', 3, 0.001],
      // 30 − 12 − 8.
      ['rest', 10, 0.001],
    ]);
  });
});
