import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { context } from '../testing/reading.ts';
import type { Return } from './check.ts';
import { fewerInstitutions } from './fewer-institutions.ts';

const labels = new Map([['schule=igs-nord', 'IGS Nord']]);

function find(returns: readonly Return[]) {
  return fewerInstitutions.check({ area: '03254', returns }, { ...context, labels });
}

/** Delivered where a line is given, otherwise stored. */
function returned(period: string, reported: number, due: number, more: Partial<Return> = {}): Return {
  return {
    indicator: 'anzeigen-schulpflichtverletzung',
    breakdown: '',
    period: readPeriod(period),
    reported,
    due,
    line: null,
    column: null,
    ...more,
  };
}

describe('beside a total', () => {
  const before = returned('2023/24', 21, 21);
  test.each([
    ['fewer than stored for the year before', [before, returned('2024/25', 17, 21, { line: 4 })], 1],
    ['as many', [before, returned('2024/25', 21, 21, { line: 4 })], 0],
    ['more', [before, returned('2024/25', 22, 22, { line: 4 })], 0],
    ['fewer, but in the year before', [before, returned('2022/23', 17, 21, { line: 4 })], 0],
    ['fewer, but nothing of it is delivered', [before, returned('2024/25', 17, 21)], 0],
    ['fewer, but of a calendar year', [before, returned('2025', 17, 21, { line: 4 })], 0],
    ['nothing before', [returned('2024/25', 17, 21, { line: 4 })], 0],
  ])('%s', (_, returns, count) => {
    expect(find(returns)).toHaveLength(count);
  });

  test('names both numbers, at the total', () => {
    expect(find([before, returned('2024/25', 17, 21, { line: 4, column: 6 })])).toEqual([
      {
        line: 4,
        column: 6,
        text: '17 / 21',
        message: expect.stringContaining(
          'Für 2024/25 haben 17 von 21 Einrichtungen gemeldet, für 2023/24 waren es 21.',
        ),
      },
    ]);
  });

  test('is said once for all indicators of a row', () => {
    const twice = [before, returned('2024/25', 17, 21, { line: 4 })].flatMap((one) => [
      one,
      { ...one, indicator: 'verfahren-schulpflichtverletzung' },
    ]);
    expect(find(twice)).toHaveLength(1);
  });

  test('waves of a survey owe nothing', () => {
    const wave = (key: string, reported: number, line: number | null) =>
      returned(`umfrage-${key}`, reported, 800, { line });
    expect(
      find([wave('1@2019-11-01..2020-01-31', 300, null), wave('2@2021-11-01..2022-01-31', 200, 3)]),
    ).toEqual([]);
  });
});

describe('schools', () => {
  const school = (key: string, period: string, line: number | null, reported = 1) =>
    returned(period, reported, 1, { breakdown: `schule=${key};schulform=gesamtschule`, line });

  test('that are not in the file are named', () => {
    const stored = ['igs-nord', 'igs-süd', 'igs-ost'].map((key) => school(key, '2023/24', null));
    const delivered = [school('igs-süd', '2024/25', 2), school('igs-ost', '2024/25', 3)];
    expect(find([...stored, ...delivered])).toMatchObject([
      { line: 2, text: '2 / 3', message: expect.stringContaining('Es fehlt: IGS Nord.') },
    ]);
  });

  test('that have not reported yet are too', () => {
    const rows = [school('igs-nord', '2023/24', 2), school('igs-süd', '2023/24', 3)];
    const next = [school('igs-nord', '2024/25', 4, 0), school('igs-süd', '2024/25', 5)];
    expect(find([...rows, ...next])).toMatchObject([
      { text: '1 / 2', message: expect.stringMatching(/hat 1 von 2 Einrichtungen .*Es fehlt: IGS Nord\./) },
    ]);
  });
});
