import { describe, expect, it } from 'vitest';
import type { Origin } from '../../data/series.ts';
import { type Combination, combineFigures } from './combine-figures.ts';
import { examplePoint } from './example-points.ts';
import { exampleIndicator, stored } from './example-values.ts';
import type { Figure } from './figure.ts';

const count = exampleIndicator();
const rate = exampleIndicator({ aggregation: 'rate', factor: 100 });
const mean = exampleIndicator({ aggregation: 'mean', factor: 1 });

function figure(value: number | null, more: Partial<Figure> = {}): Figure {
  const { period: _, kind: __, ...made } = examplePoint('2020', value, more);
  return made;
}

function parts(numerator: number | null, denominator: number | null, more: Partial<Figure> = {}): Figure {
  return figure(null, { numerator, denominator, gap: null, ...more });
}

function combine(pieces: readonly Figure[], more: Partial<Combination> = {}): Figure {
  return combineFigures(pieces, {
    indicator: count,
    how: 'parts',
    present: pieces.length,
    expected: pieces.length,
    notes: [],
    late: 'missing',
    institutions: 'sum',
    ...more,
  });
}

const later = figure(null, { gap: 'later', complete: false });
const never = figure(null, { gap: 'notDelivered', complete: false });
const empty = parts(0, 0, { gap: 'notMeaningful' });

describe('a sum', () => {
  it.each(['count', 'stock'] as const)('of a %s adds values', (aggregation) => {
    const found = combine([figure(3), figure(4)], { indicator: { ...count, aggregation } });
    expect(found).toMatchObject({ value: 7, numerator: null, denominator: null, gap: null });
  });

  it('is refused where figures never add up', () => {
    const indicator = { ...count, aggregation: 'median' as const };
    expect(() => combine([figure(3)], { indicator })).toThrow('figures that never add up: median');
  });

  // By hand: a mean of 2.5 over 4 with factor 10 is 10 × 1 ÷ 4; with 5 over 6 (10 × 3 ÷ 6) it makes 10 × 4 ÷ 10 = 4.
  it('of means is weighted by their cases, also where only those are known', () => {
    const indicator = { ...mean, factor: 10 };
    const pieces = [figure(2.5, { denominator: 4 }), figure(5, { denominator: 6 })];
    expect(combine(pieces, { indicator })).toMatchObject({ value: 4, numerator: 4, denominator: 10 });
  });

  it('is complete where every piece is there and whole', () => {
    expect(combine([figure(1), figure(2)]).complete).toBe(true);
    expect(combine([figure(1), figure(2, { complete: false })]).complete).toBe(false);
    expect(combine([figure(1), figure(2)], { expected: 3 }).complete).toBe(false);
  });

  it('is approximate with one approximate piece', () => {
    expect(combine([figure(1), figure(2, { approximate: true })]).approximate).toBe(true);
    expect(combine([figure(1), figure(2)]).approximate).toBe(false);
  });

  it('lists the first fifty origins in the order of the pieces', () => {
    const from = (first: number): Origin[] =>
      Array.from({ length: 30 }, (_, i) => ({ ...stored('2020', 1).origin, line: first + i }));
    const found = combine([0, 30, 60].map((first) => figure(1, { origins: from(first), originCount: 30 })));
    expect(found.origins.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(found.originCount).toBe(90);
  });
});

describe('a rate', () => {
  const half = parts(5, 10, { value: 50 });
  it.each<[string, Figure[], Partial<Figure>]>([
    ['adds 0 of 0', [half, empty], { value: 50, numerator: 5, denominator: 10, gap: null }],
    [
      'takes the parts, not what was rounded',
      [parts(1, 3, { value: 33 }), parts(2, 3, { value: 66 })],
      { value: 50, numerator: 3 },
    ],
    ['over 0 of 0 does not wait for what is late', [empty, later], { gap: 'notMeaningful' }],
    ['needs a numerator', [half, parts(null, 0, { gap: 'notMeaningful' })], { gap: 'notDelivered' }],
    ['needs a denominator', [half, parts(5, null, { value: 10 })], { gap: 'notDelivered' }],
    ['needs the parts of each', [half, figure(7)], { gap: 'notDelivered' }],
    ['needs them beside 0 of 0 as well', [empty, figure(7)], { gap: 'notDelivered' }],
    ['hides what is not meaningful', [half, parts(3, 5, { gap: 'notMeaningful' })], { gap: 'notMeaningful' }],
    ['is not meaningful over 0 of 0', [empty, empty], { gap: 'notMeaningful', denominator: 0 }],
  ])('%s', (_, pieces, expected) => {
    expect(combine(pieces, { indicator: rate })).toMatchObject({ value: null, ...expected });
  });

  it('has no parts where nothing has come', () => {
    const found = combine([later], { indicator: rate });
    expect(found).toMatchObject({ value: null, numerator: null, denominator: null, gap: 'later' });
  });
});

describe('the reason of a gap', () => {
  it.each<[Figure[], Figure['gap']]>([
    [[later, later], 'later'],
    [[later, never], 'notDelivered'],
    [[figure(1), figure(null, { gap: 'secret' }), figure(null, { gap: 'protected' })], 'protected'],
    [[figure(null, { gap: 'notCollected' }), figure(null, { gap: 'unreliable' })], 'unreliable'],
    [[empty, figure(null, { gap: 'notCollected' })], 'notCollected'],
  ])('%#', (pieces, gap) => {
    expect(combine(pieces)).toMatchObject({ value: null, gap });
  });

  it('of a mean without its cases is that it means nothing', () => {
    expect(combine([figure(2), figure(3)], { indicator: mean })).toMatchObject({ gap: 'notMeaningful' });
  });
});

describe('a late piece', () => {
  const partly = { ...never, reported: 2, due: 3 };
  it.each<[string, Partial<Figure>, Combination['late'], number | null]>([
    ['is left out where the caller counts it', partly, 'missing', 4],
    ['is a gap where it is not counted', partly, 'gap', null],
    ['is left out where none of those due has reported', { due: 3, reported: 0 }, 'gap', 4],
    ['is left out where it says only who is due', { due: 3 }, 'gap', 4],
    ['is a gap where it does not say who is due', {}, 'gap', null],
  ])('%s', (_, more, late, value) => {
    expect(combine([figure(4), { ...never, ...more }], { late }).value).toBe(value);
  });

  it('brings no qualifier', () => {
    expect(combine([{ ...never, qualifiers: ['final'] }]).qualifiers).toEqual([]);
    expect(combine([never]).qualifiers).toEqual([]);
  });
});

describe('institutions', () => {
  const of = (reported: number | null, due: number | null, more: Partial<Figure> = {}) =>
    figure(1, { reported, due, ...more });
  const lateOf = (reported: number | null) => of(reported, 5, { value: null, gap: 'later' });

  it.each<[string, Figure[], [number | null, number | null]]>([
    ['add up', [of(1, 2), of(3, 4)], [4, 6]],
    ['of a late piece have not reported', [of(1, 2), lateOf(null)], [1, 7]],
    ['of a late piece may have reported', [of(1, 2), lateOf(3)], [4, 7]],
    ['count where both numbers are known', [of(1, null), of(2, 4), of(null, 3)], [2, 4]],
    ['are unknown where no piece knows', [of(1, null), of(null, 3)], [null, null]],
  ])('%s', (_, pieces, [reported, due]) => {
    expect(combine(pieces)).toMatchObject({ reported, due });
  });

  it.each<[[number, number][], [number, number]]>([
    [
      [
        [3, 4],
        [1, 2],
      ],
      [1, 2],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2],
    ],
    [
      [
        [2, 4],
        [1, 2],
      ],
      [2, 4],
    ],
  ])(
    'over time are the same ones: of %j the least return, among equals the first',
    (pairs, [reported, due]) => {
      const pieces = pairs.map(([one, all]) => of(one, all));
      expect(combine(pieces, { how: 'periods', institutions: 'least' })).toMatchObject({ reported, due });
    },
  );
});

describe('qualifiers', () => {
  it.each<[Figure['qualifiers'][], Figure['qualifiers']]>([
    [[['final'], ['final']], ['final']],
    [[['final'], []], []],
    [[['provisional'], ['final']], ['provisional']],
    [[[], []], []],
  ])('%j make %j', (pieces, expected) => {
    expect(combine(pieces.map((qualifiers) => figure(1, { qualifiers }))).qualifiers).toEqual(expected);
  });
});
