import { describe, expect, it, test } from 'vitest';
import { exampleIndicator, rateIndicator, ratio, stored } from './example-values.ts';
import { maybeRate, storedFigure } from './stored-figure.ts';

const count = exampleIndicator();

describe('a stored figure', () => {
  it.each([
    [3, 4, '2020', false],
    [4, 4, '2020', true],
    [null, 4, '2020', true],
    [3, null, '2020', true],
    // Who was invited to a survey and did not answer owes nothing.
    [3, 4, 'b-1@2019-11-01..2020-01-31', true],
  ])('with %s of %s institutions in %s is complete: %s', (reported, due, period, complete) => {
    expect(storedFigure(stored(period, 1, { reported, due }), count)).toMatchObject({
      complete,
      reported,
      due,
    });
  });

  it('is incomplete while it is late, and whole as another gap', () => {
    expect(storedFigure(stored('2020', null, { gap: 'later' }), count).complete).toBe(false);
    expect(storedFigure(stored('2020', null, { gap: 'secret' }), count).complete).toBe(true);
  });

  it('shows no number beside a gap', () => {
    expect(storedFigure(stored('2020', 7, { gap: 'secret' }), count)).toMatchObject({
      value: null,
      gap: 'secret',
      how: 'delivered',
    });
  });

  it.each([
    ['a rate', 'rate', 'computed', 50],
    ['a mean', 'mean', 'computed', 50],
    ['a count', 'count', 'delivered', 9],
  ] as const)('of %s with its parts', (_, aggregation, how, value) => {
    const found = storedFigure(ratio('2020', 1, 2, { value: 9 }), { ...rateIndicator, aggregation });
    expect(found).toMatchObject({ how, value, numerator: 1, denominator: 2, gap: null });
  });

  it.each([
    { numerator: null, denominator: 2 },
    { numerator: 1, denominator: null },
  ])('of a rate is as delivered with %j', (some) => {
    const found = storedFigure(stored('2020', 9, some), rateIndicator);
    expect(found).toMatchObject({ how: 'delivered', value: 9 });
  });

  it('over nothing is not meaningful and keeps its parts', () => {
    expect(storedFigure(ratio('2020', 0, 0), rateIndicator)).toMatchObject({
      value: null,
      gap: 'notMeaningful',
      numerator: 0,
      denominator: 0,
      how: 'computed',
    });
  });

  it('has one origin, its own', () => {
    const value = stored('2020', 1);
    expect(storedFigure(value, count)).toMatchObject({ origins: [value.origin], originCount: 1, notes: [] });
  });
});

// By hand: 1,000 × 3 ÷ 4.
test('a rate is factor × numerator ÷ denominator', () => {
  expect(maybeRate(3, 4, 1000)).toBe(750);
  expect(maybeRate(3, 0, 1000)).toBeNull();
});
