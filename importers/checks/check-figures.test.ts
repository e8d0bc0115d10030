import { describe, expect, test } from 'vitest';
import type { Observation } from '../../data/observation.ts';
import { observed } from '../testing/figures.ts';
import { context } from '../testing/reading.ts';
import { createFigureCheck } from './check-figures.ts';

const check = createFigureCheck(context);
const share = { indicator: 'abgehende-ohne-hauptschulabschluss', period: '2022/23' };
const per100 = { indicator: 'unentschuldigte-fehltage-je-100', period: '2022/23' };

// The ranges are those of the catalogue: counts from 0, shares from 0 to 100; today is 2026-11-22.
test.each<[string, Partial<Observation>, string[]]>([
  ['a count', { value: 276_000 }, []],
  ['zero', { value: 0 }, []],
  ['a negative count', { value: -5 }, ['out-of-range']],
  ['a share of 100 %', { ...share, value: 100 }, []],
  ['a share above 100 %', { ...share, value: 100.1 }, ['out-of-range']],
  ['a share below 0 %', { ...share, value: -0.1 }, ['out-of-range']],
  ['100 × 3 ÷ 3', { ...share, numerator: 3, denominator: 3 }, []],
  ['more than the whole', { ...share, numerator: 5, denominator: 4 }, ['part-exceeds-total']],
  ['something of nothing', { ...share, numerator: 1, denominator: 0 }, ['part-exceeds-total']],
  ['nothing of nothing', { ...share, numerator: 0, denominator: 0 }, []],
  ['a negative part', { ...share, numerator: -1, denominator: 4 }, ['out-of-range']],
  ['a negative part of nothing', { ...share, numerator: -1, denominator: 0 }, ['out-of-range']],
  ['a negative whole', { ...share, numerator: -1, denominator: -4 }, ['out-of-range', 'part-exceeds-total']],
  ['more days than pupils', { ...per100, numerator: 300, denominator: 200 }, []],
  ['a period that has begun', { value: 1, period: '2026-11-22' }, []],
  ['a period that begins tomorrow', { value: 1, period: '2026-11-23' }, ['future-period']],
  ['a school year that has begun', { ...share, value: 7, period: '2026/27' }, []],
  ['a school year that has not', { ...share, value: 7, period: '2027/28' }, ['future-period']],
  ['a gap in the future', { gap: 'later', sign: '...', period: '2027-12-31' }, []],
  ['an indicator that nobody knows', { indicator: 'unbekannt', value: -1 }, []],
])('%s', (_, figure, codes) => {
  expect(check(observed(figure)).map(({ code }) => code)).toEqual(codes);
});

describe('what is told', () => {
  test('a figure that cannot be: the number, where it stands, and what is possible', () => {
    expect(check(observed({ value: -5.25, line: 7, column: 3 }))).toEqual([
      {
        code: 'out-of-range',
        severity: 'error',
        line: 7,
        column: 3,
        text: '-5,25',
        message: expect.stringMatching(/^„Bevölkerung, .*31\.12\.2022“: -5,25 .*\(mindestens 0\).*Bitte/),
      },
    ]);
  });

  test('a part and its whole: both figures', () => {
    expect(check(observed({ ...share, numerator: 1005, denominator: 1004 }))[0]).toMatchObject({
      severity: 'warning',
      text: '1.005 von 1.004',
      message: expect.stringContaining('Der Teil (1.005) ist größer als das Ganze (1.004)'),
    });
  });

  test('a wave is named by its days', () => {
    const [problem] = check(
      observed({
        indicator: 'umfrage-antwortanteil',
        period: 'beratung-1@2027-01-01..2027-02-01',
        numerator: 1,
        denominator: 2,
      }),
    );
    expect(problem).toMatchObject({ code: 'future-period', text: 'Welle 1 (01.01.2027–01.02.2027)' });
  });
});
