import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../data/series.ts';
import { combineSeries } from './combine-series.ts';
import { exampleIndicator, rateIndicator, ratio, seriesInput, stored } from './example-values.ts';
import type { StoredValue } from './stored.ts';

const share = { ...rateIndicator, interval: 'wilson' as const };
const events = exampleIndicator({ interval: 'byar' });
const rate = exampleIndicator({ aggregation: 'rate', factor: 1000, overTime: 'none', interval: 'byar' });

function intervalOf(
  values: StoredValue[],
  indicator: typeof events,
  more: Partial<Parameters<typeof seriesInput>[1]> = {},
): Point['interval'] {
  const points = combineSeries(seriesInput(values, { indicator, ...more }));
  expect(points).toHaveLength(1);
  return (points[0] ?? expect.unreachable()).interval;
}

describe('a share', () => {
  // Newcombe 1998, table I: 81 of 263, 0.2553 to 0.3662.
  it('has the Wilson interval in the unit of the indicator', () => {
    const interval = intervalOf([ratio('2020', 81, 263)], share);
    expect(interval?.method).toBe('wilson');
    expect(interval?.low).toBeCloseTo(25.53, 2);
    expect(interval?.high).toBeCloseTo(36.62, 2);
  });

  it('has it from the summed parts where it is combined', () => {
    const parts = [
      ratio('2020', 31, 100, { breakdown: 'geschlecht=weiblich' }),
      ratio('2020', 50, 163, { breakdown: 'geschlecht=männlich' }),
    ];
    expect(intervalOf(parts, share)).toEqual(intervalOf([ratio('2020', 81, 263)], share));
  });

  it('has it for those that reported', () => {
    const returns = { reported: 17, due: 21 };
    expect(intervalOf([ratio('2020', 81, 263, returns)], share)?.low).toBeCloseTo(25.53, 2);
  });

  it.each([
    ['no parts', stored('2020', 30.8)],
    ['only one part', ratio('2020', 81, 263, { value: 30.8, denominator: null })],
    ['only the other part', ratio('2020', 81, 263, { value: 30.8, numerator: null })],
    ['nobody of an unknown number', ratio('2020', 0, 263, { value: 0, denominator: null })],
    ['more than its whole', ratio('2020', 264, 263)],
    ['fewer than nobody', ratio('2020', -1, 263)],
    ['nobody at all', ratio('2020', 0, 0)],
    ['a gap', ratio('2020', 81, 263, { gap: 'secret' })],
    ['perturbed', ratio('2020', 81, 263, { qualifiers: ['perturbed'] })],
    ['rounded to zero', ratio('2020', 0, 263, { qualifiers: ['roundedToZero'] })],
    ['estimated', ratio('2020', 81, 263, { qualifiers: ['estimated'] })],
  ])('has none: %s', (_, value) => {
    expect(intervalOf([value], share)).toBeNull();
  });

  it('keeps it where the source rounds to 3', () => {
    expect(intervalOf([ratio('2020', 81, 264, { qualifiers: ['rounded3'] })], share)?.method).toBe('wilson');
  });

  it('that is delivered, or a count, has no Wilson interval', () => {
    const delivered = exampleIndicator({ aggregation: 'deliveredRate', interval: 'wilson', factor: 100 });
    expect(intervalOf([ratio('2020', 81, 263, { value: 30.8 })], delivered)).toBeNull();
    expect(intervalOf([stored('2020', 81)], exampleIndicator({ interval: 'wilson' }))).toBeNull();
  });

  it('of the complement has the mirrored interval', () => {
    const counted = fc
      .integer({ min: 1, max: 3000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counted, ([count, n]) => {
        const there = intervalOf([ratio('2020', count, n)], share);
        const rest = intervalOf([ratio('2020', n - count, n)], share);
        expect(rest?.low).toBeCloseTo(100 - (there?.high ?? Number.NaN), 9);
        expect(rest?.high).toBeCloseTo(100 - (there?.low ?? Number.NaN), 9);
      }),
    );
  });
});

describe('a count of events', () => {
  // Garwood 1936: 9 events, 4.115 to 17.085. Byar for 10 by hand: 10 × (1 − 1/90 − 1.959964/9.486833)³ = 4.787 and
  // 11 × (1 − 1/99 + 1.959964/9.949874)³ = 18.391.
  it.each([
    [9, 'poisson', 4.115, 17.085],
    [0, 'poisson', 0, 3.689],
    [10, 'byar', 4.787, 18.391],
  ])('%d: %s', (count, method, low, high) => {
    const interval = intervalOf([stored('2020', count)], events);
    expect(interval?.method).toBe(method);
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  it('folded into a year has that of the sum, and none while months are missing', () => {
    const months = Array.from({ length: 12 }, (_, i) => stored(`2020-${String(i + 1).padStart(2, '0')}`, 2));
    const folded = intervalOf(months, events, { fold: 'year' });
    expect(folded).toEqual(intervalOf([stored('2020', 24)], events));
    expect(intervalOf(months.slice(0, 9), events, { fold: 'year' })).toBeNull();
    const averaged = exampleIndicator({ interval: 'byar', overTime: 'mean' });
    expect(intervalOf(months, averaged, { fold: 'year' })).toBeNull();
    expect(intervalOf(months.slice(0, 1), averaged)?.method).toBe('poisson');
  });

  it.each([
    ['incomplete', stored('2020', 20, { reported: 17, due: 21 })],
    ['an average', stored('2020', 20, { qualifiers: ['average'] })],
    ['negative', stored('2020', -1)],
    ['a gap', stored('2020', null)],
  ])('has none: %s', (_, value) => {
    expect(intervalOf([value], events)).toBeNull();
  });

  it('has none as a stock, and none where none is declared', () => {
    expect(
      intervalOf([stored('2020', 20)], exampleIndicator({ aggregation: 'stock', interval: 'byar' })),
    ).toBeNull();
    expect(intervalOf([stored('2020', 20)], exampleIndicator())).toBeNull();
  });
});

describe('a rate of events', () => {
  // By hand: 100 events among 50,000: 2 per 1,000; Byar for 100 is 81.362 to 121.628, so 1.62724 to 2.43256.
  it('has the interval of its events over its denominator', () => {
    const interval = intervalOf([ratio('2020', 100, 50_000)], rate);
    expect(interval?.method).toBe('byar');
    expect(interval?.low).toBeCloseTo(1.62724, 5);
    expect(interval?.high).toBeCloseTo(2.43256, 5);
    expect(intervalOf([ratio('2020', 3, 1000)], rate)?.high).toBeCloseTo(8.767, 3);
    expect(intervalOf([ratio('2020', 0, 1000)], rate)?.high).toBeCloseTo(3.689, 3);
    expect(intervalOf([ratio('2020', 0, 0)], rate)).toBeNull();
  });
  it('may be of more events than people', () => {
    expect(intervalOf([ratio('2020', 30, 20)], rate)?.method).toBe('byar');
  });
  it('has none without parts', () => {
    expect(intervalOf([stored('2020', 2)], rate)).toBeNull();
    expect(intervalOf([stored('2020', 2, { numerator: 5 })], rate)).toBeNull();
    expect(intervalOf([stored('2020', 2, { denominator: 20 })], rate)).toBeNull();
    expect(intervalOf([ratio('2020', -3, 20)], rate)).toBeNull();
    expect(intervalOf([ratio('2020', 3, -20)], rate)).toBeNull();
  });
});

it('a mean has none: no standard deviation is stored', () => {
  const mean = exampleIndicator({ aggregation: 'mean', interval: 't' });
  expect(intervalOf([stored('2020', 2.4, { denominator: 30 })], mean)).toBeNull();
});
