import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../data/observation.ts';
import { comparePartsWithTotal } from './compare-parts.ts';
import { rateIndicator, ratio, seriesInput, stored } from './example-values.ts';

const women = { breakdown: 'geschlecht=weiblich' };
const men = { breakdown: 'geschlecht=männlich' };

describe('a delivered total against its parts', () => {
  it('names both figures, in time order', () => {
    const values = ['2021', '2020'].flatMap((year) => [
      stored(year, 10),
      stored(year, 3, women),
      stored(year, 4, men),
    ]);
    expect(comparePartsWithTotal(seriesInput(values))).toEqual([
      { period: '2020', dimension: 'geschlecht', delivered: 10, parts: 7 },
      { period: '2021', dimension: 'geschlecht', delivered: 10, parts: 7 },
    ]);
  });

  // Two parts: up to 1 each with figures rounded to 3, up to 2 each with 5 (methods 1).
  it.each([
    [[], 7, 0],
    [[], 8, 1],
    [['rounded3'], 9, 0],
    [['rounded3'], 10, 1],
    [['rounded5'], 11, 0],
    [['rounded5'], 12, 1],
    [['perturbed'], 99, 0],
  ] as [Qualifier[], number, number][])('%j: total %d against 7', (qualifiers, total, differences) => {
    const values = [stored('2020', total), stored('2020', 3, women), stored('2020', 4, men)];
    const marked = values.map((value) => ({ ...value, qualifiers }));
    expect(comparePartsWithTotal(seriesInput(marked))).toHaveLength(differences);
  });

  // 9 against 7 is within 2 × 1 where figures are rounded to 3; 99 against 7 tells nothing where any is perturbed.
  it.each([
    ['the total', 9, 'rounded3', [0]],
    ['the parts', 9, 'rounded3', [1, 2]],
    ['the total', 99, 'perturbed', [0]],
    ['one part', 99, 'perturbed', [2]],
  ] as [string, number, Qualifier, number[]][])('%s alone, %d, may say %s', (_, total, qualifier, at) => {
    const values = [stored('2020', total), stored('2020', 3, women), stored('2020', 4, men)];
    const marked = values.map((value, i) => ({ ...value, qualifiers: at.includes(i) ? [qualifier] : [] }));
    expect(comparePartsWithTotal(seriesInput(values))).toHaveLength(1);
    expect(comparePartsWithTotal(seriesInput(marked))).toEqual([]);
  });

  it('names both dimensions of cells that are broken down by two', () => {
    const cells = ['gymnasium', 'oberschule'].flatMap((form) =>
      ['weiblich', 'männlich'].map((sex) =>
        stored('2020', 1, { breakdown: `geschlecht=${sex};schulform=${form}` }),
      ),
    );
    expect(comparePartsWithTotal(seriesInput([stored('2020', 9), ...cells]))).toEqual([
      { period: '2020', dimension: 'geschlecht;schulform', delivered: 9, parts: 4 },
    ]);
  });

  it('does not mind how binary fractions add up', () => {
    const silent = (total: number, a: number, b: number) =>
      comparePartsWithTotal(
        seriesInput([stored('2020', total), stored('2020', a, women), stored('2020', b, men)]),
      );
    expect(silent(0.3, 0.1, 0.2)).toEqual([]);
    expect(silent(3_000_001.36, 1_000_000.8, 2_000_000.56)).toEqual([]);
    expect(silent(0, 0, 0)).toEqual([]);
  });

  it.each([
    ['a hidden part', [stored('2020', null, { ...women, gap: 'secret' as const }), stored('2020', 4, men)]],
    ['a missing part', [stored('2020', 4, men)]],
    ['"darunter"', [stored('2020', 4, { breakdown: 'seitenbereich=kurse' })]],
  ])('is silent with %s', (_, parts) => {
    expect(comparePartsWithTotal(seriesInput([stored('2020', 10), ...parts]))).toEqual([]);
  });

  it('is silent without a total, and about other areas', () => {
    const parts = [stored('2020', 3, women), stored('2020', 4, men)];
    expect(comparePartsWithTotal(seriesInput(parts))).toEqual([]);
    const elsewhere = [stored('2020', 10), ...parts].map((value) => ({ ...value, area: '03241' }));
    expect(comparePartsWithTotal(seriesInput(elsewhere))).toEqual([]);
  });

  it('compares each dimension, schools without their form', () => {
    const schools = [1, 2].map((n) => stored('2020', n, { breakdown: `schule=${n};schulform=gymnasium` }));
    const values = [stored('2020', 9), stored('2020', 4, women), stored('2020', 5, men), ...schools];
    expect(comparePartsWithTotal(seriesInput(values))).toEqual([
      { period: '2020', dimension: 'schule', delivered: 9, parts: 3 },
    ]);
  });

  it('compares within a category', () => {
    const values = [
      stored('2020', 9, { breakdown: 'schulform=gymnasium' }),
      stored('2020', 4, { breakdown: 'geschlecht=weiblich;schulform=gymnasium' }),
      stored('2020', 4, { breakdown: 'geschlecht=männlich;schulform=gymnasium' }),
    ];
    const input = seriesInput(values, { breakdown: 'schulform=gymnasium' });
    expect(comparePartsWithTotal(input)).toEqual([
      { period: '2020', dimension: 'geschlecht', delivered: 9, parts: 8 },
    ]);
  });

  it('compares a rate by its parts, also where the rate is the same', () => {
    const values = [ratio('2020', 10, 100), ratio('2020', 4, 40, women), ratio('2020', 4, 40, men)];
    expect(comparePartsWithTotal(seriesInput(values, { indicator: rateIndicator }))).toHaveLength(1);
  });

  it('is silent where a school is missing that was there before', () => {
    const school = (year: string, n: number) => stored(year, 3, { breakdown: `schule=${n}` });
    const values = [school('2019', 1), school('2019', 2), school('2020', 1), stored('2020', 6)];
    expect(comparePartsWithTotal(seriesInput(values))).toEqual([]);
    expect(
      comparePartsWithTotal(seriesInput([...values, school('2020', 2), school('2020', 3)])),
    ).toHaveLength(1);
  });

  it('compares a rate by its parts and tells it in the unit', () => {
    const values = [ratio('2020', 5, 50), ratio('2020', 2, 20, women), ratio('2020', 4, 30, men)];
    const input = seriesInput(values, { indicator: rateIndicator });
    expect(comparePartsWithTotal(input)).toEqual([
      { period: '2020', dimension: 'geschlecht', delivered: 10, parts: 12 },
    ]);
  });
});
