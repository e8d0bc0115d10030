import { describe, expect, it, test } from 'vitest';
import { maybeIndicator } from '../../data/catalogue/index.ts';
import type { Indicator } from '../../data/indicator.ts';
import type { Qualifier } from '../../data/observation.ts';
import { createCountCheck, findExcesses } from './genesis-counts.ts';

function indicator(id: string, changes: Partial<Indicator> = {}): Indicator {
  const found = maybeIndicator(id);
  if (!found) throw new Error(`unknown indicator: ${id}`);
  return { ...found, ...changes };
}

const cell = (value: number, qualifiers: Qualifier[] = [], line = 1) => ({
  value,
  qualifiers,
  line,
  column: 4,
});
const asValue = { value: 'n', numerator: null, denominator: null };
const population = { indicator: indicator('bevoelkerung'), selector: asValue };

describe('single numbers', () => {
  const balance = {
    indicator: indicator('bevoelkerung', { range: { min: null, max: null } }),
    selector: asValue,
  };
  const places = { indicator: indicator('kindergartenplaetze'), selector: asValue };
  const rate = { indicator: indicator('jugendarbeitslosenquote'), selector: asValue };

  it.each([
    ['a count below zero', population, -198, 1, 'negative-count'],
    ['half a person', population, 198.5, 1, 'not-whole'],
    ['a count', population, 198, 1, undefined],
    ['thousands have decimals', population, 198_123.4, 1000, undefined],
    ['thousands below zero', population, -198_000, 1000, 'negative-count'],
    ['a balance may be negative', balance, -198, 1, undefined],
    ['what counts no persons may be a mean', places, 12.5, 1, undefined],
    ['places below zero', places, -12, 1, 'negative-count'],
    ['a rate has decimals', rate, 5.2, 1, undefined],
  ])('%s', (_name, selected, value, factor, code) => {
    const check = createCountCheck([selected]);
    expect(check({ measure: 'n', factor }, cell(value), String(value))?.code).toBe(code);
  });

  it('lets a mean of persons be no whole number', () => {
    const check = createCountCheck([population]);
    expect(check({ measure: 'n' }, cell(12.5, ['average']), '12,5 D')).toBeUndefined();
  });

  it('lets a measure be what any of its indicators lets it be', () => {
    expect(createCountCheck([population, balance])({ measure: 'n' }, cell(-3), '-3')?.code).toBeUndefined();
  });
});

/** A figure rounded to a multiple of 3 is off by at most 1, of 5 by at most 2, so that two drift apart by twice that. */
test.each<[string, number, number, Qualifier[], ['error' | 'warning', number] | undefined]>([
  ['as exact figures', 51, 50, [], ['error', 7]],
  ['not larger', 50, 50, [], undefined],
  ['rounded to 3, within rounding', 51, 50, ['rounded3'], ['warning', 7]],
  ['rounded to 3, beyond it', 54, 51, ['rounded3'], ['error', 7]],
  ['rounded to 5, within rounding', 54, 50, ['rounded5'], ['warning', 7]],
  ['rounded to 5, beyond it', 55, 50, ['rounded5'], ['error', 7]],
  ['perturbed', 58, 50, ['perturbed'], ['warning', 7]],
])('a part and its whole: %s', (_name, part, whole, qualifiers, expected) => {
  const leavers = {
    indicator: indicator('abgehende-ohne-hauptschulabschluss'),
    selector: { value: null, numerator: 'part', denominator: 'whole' },
  };
  const cells = new Map([
    ['part', cell(part, qualifiers, 7)],
    ['whole', cell(whole, [], 8)],
  ]);
  const reports: [string, number][] = [];
  const lines = findExcesses([{ cells }], [leavers], (severity, line) => reports.push([severity, line]));
  expect(reports).toEqual(expected ? [expected] : []);
  expect([...lines]).toEqual(expected?.[0] === 'error' ? [7] : []);
});

test('what is no share may be larger than what it is held against', () => {
  const perHundred = {
    indicator: indicator('entschuldigte-fehltage-je-100'),
    selector: { value: null, numerator: 'part', denominator: 'whole' },
  };
  const cells = new Map([
    ['part', cell(900)],
    ['whole', cell(100)],
  ]);
  expect(findExcesses([{ cells }], [perHundred], () => {})).toEqual(new Set());
});
