import { describe, expect, it } from 'vitest';
import type { Interval } from '../../data/series.ts';
import { maybeIntervalWorking } from './interval-working.ts';
import { intervalKind, intervalKindOf, intervalTitle } from './intervals.ts';
import { fixturePoint } from './target-fixture.ts';

const interval = (method: Interval['method']): Interval => ({ low: 1, high: 2, method });
const wave = 'b-1@2019-11-01..2020-01-31';

describe('the right word', () => {
  it('complete counts vary by chance, answers of a survey have a confidence interval', () => {
    expect(intervalKind({ kind: 'schoolYear', interval: interval('wilson') })).toBe('chance');
    expect(intervalKind({ kind: 'wave', interval: interval('wilson') })).toBe('survey');
    expect(intervalKind({ kind: 'year', interval: interval('t') })).toBe('survey');
    expect(intervalTitle('chance', 'de')).toBe('Zufällige Schwankung (95\u00a0%)');
    expect(intervalTitle('survey', 'de')).toBe('Vertrauensbereich (95\u00a0%)');
    expect(intervalTitle('survey', 'en')).toBe('Confidence interval (95%)');
  });
  it('comes from the points that have an interval', () => {
    const point = { ...fixturePoint(wave, 50), interval: interval('wilson') };
    expect(intervalKindOf([fixturePoint('2019', 5), point])).toBe('survey');
    expect(intervalKindOf([fixturePoint(wave, 5)])).toBeNull();
  });
});

describe('the formula with its numbers', () => {
  const numbers = (
    method: Interval['method'],
    parts: [number | null, number | null],
    factor: number,
    value = 12,
  ) =>
    maybeIntervalWorking(
      { interval: interval(method), value, numerator: parts[0], denominator: parts[1] },
      { factor },
      'de',
    )?.numbers;
  it.each([
    ['wilson', [112, 1498], 100, 'x = 112, n = 1.498, z = 1,96, mal 100'],
    ['byar', [null, null], 1, 'x = 12, z = 1,96'],
    ['byar', [12, 5000], 1000, 'x = 12, z = 1,96, geteilt durch 5.000, mal 1.000'],
    ['poisson', [3, 5000], 1, 'x = 3, geteilt durch 5.000'],
  ] as const)('%s of %j', (method, [numerator, denominator], factor, expected) => {
    expect(numbers(method, [numerator, denominator], factor)).toBe(expected);
  });
  it('names method and source, and is not there without an interval', () => {
    const point = { interval: interval('byar'), value: 12, numerator: null, denominator: null };
    expect(maybeIntervalWorking(point, { factor: 1 }, 'en')).toEqual({
      method: 'Byar’s interval, 95%',
      formula: 'from x · (1 − 1 ÷ 9x − z ÷ (3√x))³ to y · (1 − 1 ÷ 9y + z ÷ (3√y))³ with y = x + 1',
      numbers: 'x = 12, z = 1.96',
      source: 'Breslow and Day 1987',
    });
    expect(maybeIntervalWorking({ ...point, interval: null }, { factor: 1 }, 'de')).toBeUndefined();
  });
});
