import { describe, expect, test } from 'vitest';
import { dimensions, indicators } from '../../data/catalogue/index.ts';
import { readPeriod } from '../../data/period.ts';
import { equations, figure } from '../testing/edition-figures.ts';
import type { Composition } from './area-sums.ts';
import { buildTable } from './build-table.ts';
import type { EditionFigure } from './edition.ts';

type Place = Composition['area'];

const place = (key: string, more: Partial<Place> = {}): Place => ({
  key,
  validFrom: null,
  validTo: null,
  successors: [],
  ...more,
});

const count = (area: string, value: number | null, more: Partial<EditionFigure> = {}) =>
  figure('verfahren-schulpflichtverletzung', { area, value, ...more });

function sumsOf(composition: Composition, figures: readonly EditionFigure[]) {
  const compositions = new Map([[composition.area.key, composition]]);
  const editions = [{ figures, withheld: null }];
  return buildTable({ editions, indicators, dimensions, compositions });
}

describe('the sum of the areas in an area', () => {
  const children = [place('03151'), place('03152'), place('03153')];
  const state: Composition = { area: place('03'), children, predecessors: [] };

  test('is known to the last one where all are there, whatever their difference is', () => {
    const figures = [count('03', 12), count('03151', 4), count('03152', 6), count('03153', 1)];
    expect(equations(sumsOf(state, figures))).toEqual(['areas: 12 = 1 + 4 + 6 + 1']);
  });

  test('leaves a rest where a figure is missing, or has no number', () => {
    const some = [count('03', 12), count('03151', 4), count('03152', 6)];
    expect(equations(sumsOf(state, some))).toEqual(['areas: 12 = (2) + 4 + 6']);
    const gap = count('03153', null, { gap: 'secret' });
    expect(equations(sumsOf(state, [...some, gap]))).toEqual(['areas: 12 = (2) + 4 + 6']);
    expect(equations(sumsOf(state, [count('03', 12), gap]))).toEqual([]);
    expect(equations(sumsOf(state, [count('03', null), ...some.slice(1)]))).toEqual([]);
  });

  test('is of those that there were at the end of the period', () => {
    const figures = [count('03', 12), count('03151', 4), count('03152', 6), count('03153', 7)];
    for (const more of [{ validTo: '2025-07-30' }, { validFrom: '2025-08-01' }]) {
      const two = { ...state, children: [...children.slice(0, 2), place('03153', more)] };
      expect(equations(sumsOf(two, figures))).toEqual(['areas: 12 = 4 + 6 + 2']);
    }
  });

  test('is of one period and one breakdown', () => {
    const other = { period: readPeriod('2023/24') };
    const girls = { breakdown: 'geschlecht=weiblich' };
    const figures = [count('03', 12), count('03151', 4, other), count('03152', 6, girls)];
    expect(equations(sumsOf(state, figures))).toEqual([]);
    const both = [...figures, count('03', 9, other), count('03', 8, girls)];
    expect(equations(sumsOf(state, both)).filter((one) => one.startsWith('areas'))).toEqual([
      'areas: 9 = (5) + 4',
      'areas: 8 = (2) + 6',
    ]);
  });

  test('is of the numerators and of the denominators of shares, and names the whole', () => {
    const share = (area: string, numerator: number, denominator: number) =>
      figure('abgehende-ohne-hauptschulabschluss', { area, numerator, denominator });
    const built = sumsOf(state, [share('03', 30, 90), share('03151', 20, 60), share('03152', 5, 10)]);
    expect(equations(built).filter((one) => one.startsWith('areas'))).toEqual([
      'areas: 30 = (5) + 20 + 5',
      'areas: 90 = (20) + 10 + 60',
    ]);
    const named = built.table.relations.filter(({ kind }) => kind === 'areas').map(({ id }) => id);
    expect(named.map((id) => built.wholes.get(id))).toEqual(
      named.map(() => ({ area: '03', breakdown: '', period: '2024/25' })),
    );
  });
});

// Göttingen (03159) was made of Göttingen (03152) and Osterode (03156) on 1 November 2016.
describe('the sum of the areas that one replaced', () => {
  const merged = { validTo: '2016-10-31', successors: ['03159'] };
  const predecessors = [place('03152', merged), place('03156', merged)];
  const area = place('03159', { validFrom: '2016-11-01' });
  const district: Composition = { area, children: [], predecessors };
  const of = (period: string, ...values: [string, number][]) =>
    values.map(([key, value]) => count(key, value, { period: readPeriod(period) }));

  test('is that of a time when they were there and it was not', () => {
    const before = of('2015', ['03159', 12], ['03152', 4], ['03156', 7]);
    expect(equations(sumsOf(district, before))).toEqual(['areas: 12 = 4 + 7 + 1']);
    const after = of('2017', ['03159', 12], ['03152', 4], ['03156', 7]);
    expect(equations(sumsOf(district, after))).toEqual([]);
    // Its first day is its own, though the others' sheet may name the day as their last.
    const lasting = predecessors.map((one) => ({ ...one, validTo: '2016-12-31' }));
    const between = of('2016', ['03159', 12], ['03152', 4], ['03156', 7]);
    expect(equations(sumsOf({ ...district, predecessors: lasting }, between))).toEqual([]);
  });

  test('is that of any time when they were there, where nobody knows since when it exists', () => {
    const open = { ...district, area: place('03159') };
    const before = of('2015', ['03159', 12], ['03152', 4], ['03156', 7]);
    expect(equations(sumsOf(open, before))).toEqual(['areas: 12 = 4 + 7 + 1']);
    const after = of('2017', ['03159', 12], ['03152', 4], ['03156', 7]);
    expect(equations(sumsOf(open, after))).toEqual([]);
  });

  test('does not count one that several or others replaced', () => {
    const before = of('2015', ['03159', 12], ['03152', 4], ['03156', 7]);
    for (const successors of [['03159', '03155'], ['03155'], []]) {
      const [first, second] = [place('03152', merged), place('03156', { ...merged, successors })];
      const split = { ...district, predecessors: [first, second] };
      expect(equations(sumsOf(split, before))).toEqual(['areas: 12 = 4 + 8']);
    }
  });
});
