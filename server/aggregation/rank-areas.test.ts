import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../data/series.ts';
import { choosePeriod, overlap, rankAreas, whyNotComparable } from './rank-areas.ts';

const whole: Point = {
  ...{
    period: '2023',
    kind: 'year',
    value: 7,
    numerator: null,
    denominator: null,
    gap: null,
    interval: null,
  },
  ...{
    sign: null,
    qualifiers: [],
    reported: null,
    due: null,
    how: 'delivered',
    present: null,
    expected: null,
  },
  ...{ complete: true, approximate: false, notes: [], origins: [], originCount: 0 },
};
const point = (change: Partial<Point>): Point => ({ ...whole, ...change });
const value = (number: number) => point({ value: number });
const rate = { aggregation: 'rate', polarity: 'lower' } as const;

describe('what can be held against others', () => {
  // From the rule itself: a gap is its own reason; what lacks parts is no area's figure.
  test.each([
    ['nothing stored', null, 'rate', 'notDelivered'],
    ['a gap', point({ value: null, gap: 'secret' }), 'rate', 'secret'],
    ['a hidden value', point({ value: null, gap: 'protected' }), 'count', 'protected'],
    ['no value and no reason', point({ value: null }), 'count', 'notDelivered'],
    ['a whole figure', whole, 'count', null],
    ['zero', value(0), 'rate', null],
    ['a count of 17 of 21 schools', point({ complete: false, reported: 17, due: 21 }), 'count', 'incomplete'],
    ['a rate of 17 of 21 schools', point({ complete: false, reported: 17, due: 21 }), 'rate', null],
    [
      'a rate of 8 of 9 areas',
      point({ complete: false, how: 'areas', present: 8, expected: 9 }),
      'rate',
      'incomplete',
    ],
    [
      'a rate of 17 of 21 schools, combined',
      point({ complete: false, how: 'parts', present: 17, expected: 21 }),
      'rate',
      null,
    ],
    [
      'a rate of 9 of 9 areas',
      point({ complete: false, how: 'areas', present: 9, expected: 9 }),
      'rate',
      null,
    ],
    [
      'a mean of 11 of 12 months',
      point({ complete: false, how: 'periods', present: 11, expected: 12 }),
      'mean',
      'incomplete',
    ],
    ['a mean of 17 of 21 schools', point({ complete: false, how: 'parts' }), 'mean', null],
    [
      'a rate of an unknown number of areas',
      point({ complete: false, how: 'areas', present: null, expected: 9 }),
      'rate',
      null,
    ],
    ['a delivered rate, incomplete', point({ complete: false }), 'deliveredRate', null],
    ['an index, incomplete', point({ complete: false }), 'index', 'incomplete'],
  ] as const)('%s', (_, one, aggregation, why) => {
    expect(whyNotComparable(one, { aggregation, polarity: 'none' })).toBe(why);
  });
});

describe('ranks', () => {
  const points = [value(7), value(5), null, value(7), value(9)];
  // By hand: 5 < 7 = 7 < 9; the two sevens share a rank and the next one is skipped.
  test.each([
    ['lower', [2, 1, null, 2, 4]],
    ['higher', [2, 4, null, 2, 1]],
    ['none', [2, 4, null, 2, 1]],
  ] as const)('where %s is better', (polarity, ranks) => {
    expect(rankAreas(points, { aggregation: 'rate', polarity })).toEqual(ranks);
  });

  test('hold whatever the order of the rows', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), { maxLength: 12 });
    fc.assert(
      fc.property(values, (found) => {
        const given = found.map((one) => (one === null ? null : value(one)));
        const ranks = rankAreas(given, rate);
        expect(rankAreas(given.toReversed(), rate)).toEqual(ranks.toReversed());
        const [best] = ranks.filter((rank) => rank !== null).sort((a, b) => a - b);
        expect(best ?? 1).toBe(1);
      }),
    );
  });

  test('an incomplete count has none, and takes none', () => {
    const counts = [value(7), point({ value: 99, complete: false }), value(5)];
    expect(rankAreas(counts, { aggregation: 'count', polarity: 'higher' })).toEqual([1, null, 2]);
  });

  test('an area without a figure changes nothing', () => {
    expect(rankAreas([...points, null], rate).slice(0, 5)).toEqual(rankAreas(points, rate));
  });
});

describe('overlapping intervals', () => {
  const span = (low: number, high: number) => ({ low, high, method: 'wilson' }) as const;
  test.each([
    [span(1, 3), span(2, 4), true],
    [span(1, 2), span(2, 3), true],
    [span(2, 3), span(1, 2), true],
    [span(1, 2), span(2.1, 3), false],
    [span(2.1, 3), span(1, 2), false],
    [span(1, 9), span(4, 5), true],
    [null, span(4, 5), null],
    [span(4, 5), null, null],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(overlap(a, b)).toBe(expected);
  });
});

describe('the period to begin with', () => {
  const of = (...counts: number[]) => counts.map((valued, year) => ({ key: String(2020 + year), valued }));
  test.each([
    [of(), null],
    [of(0), null],
    [of(45, 45, 45), '2022'],
    [of(45, 45, 1), '2021'],
    [of(44, 22), '2021'],
    [of(45, 22), '2020'],
  ])('%j', (periods, key) => {
    expect(choosePeriod(periods)).toBe(key);
  });
});
