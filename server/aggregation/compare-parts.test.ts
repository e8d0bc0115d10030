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

  it('does not mind how binary fractions add up', () => {
    const values = [stored('2020', 0.3), stored('2020', 0.1, women), stored('2020', 0.2, men)];
    expect(comparePartsWithTotal(seriesInput(values))).toEqual([]);
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

  it('compares a rate by its parts and tells it in the unit', () => {
    const values = [ratio('2020', 5, 50), ratio('2020', 2, 20, women), ratio('2020', 4, 30, men)];
    const input = seriesInput(values, { indicator: rateIndicator });
    expect(comparePartsWithTotal(input)).toEqual([
      { period: '2020', dimension: 'geschlecht', delivered: 10, parts: 12 },
    ]);
  });
});
