import { expect, test } from 'vitest';
import type { Point } from '../../data/series.ts';
import { fixturePoint } from '../words/target-fixture.ts';
import { maybeYearlyChange } from './yearly-change.ts';

function change(entries: readonly [string, number | null, Partial<Point>?][]) {
  const points = entries.map(([period, value, more]) => ({ ...fixturePoint(period, value), ...more }));
  const last = points.at(-1);
  const found = last && maybeYearlyChange(points, last);
  if (!found) return undefined;
  return [found.before.period, found.difference === null ? found.why : found.difference];
}

test.each<[string, Parameters<typeof change>[0], unknown]>([
  [
    'years',
    [
      ['2019', 5],
      ['2020', 7],
    ],
    ['2019', 2],
  ],
  [
    'school years',
    [
      ['2018/19', 5],
      ['2019/20', 4],
    ],
    ['2018/19', -1],
  ],
  [
    'months, not the month before',
    [
      ['2019-02', 5],
      ['2020-01', 9],
      ['2020-02', 7],
    ],
    ['2019-02', 2],
  ],
  [
    'quarters',
    [
      ['2019-Q4', 5],
      ['2020-Q4', 5],
    ],
    ['2019-Q4', 0],
  ],
  [
    'reference dates, over a leap day too',
    [
      ['2019-12-31', 5],
      ['2020-12-31', 6],
    ],
    ['2019-12-31', 1],
  ],
  [
    'a missing year',
    [
      ['2018', 5],
      ['2020', 7],
    ],
    undefined,
  ],
  [
    'a gap before',
    [
      ['2019', null],
      ['2020', 7],
    ],
    undefined,
  ],
  [
    'a gap',
    [
      ['2019', 5],
      ['2020', null],
    ],
    undefined,
  ],
  [
    'another kind',
    [
      ['2019/20', 5],
      ['2020', 7],
    ],
    undefined,
  ],
  [
    'waves',
    [
      ['b-1@2019-01-01..2019-01-31', 5],
      ['b-2@2020-01-01..2020-01-31', 7],
    ],
    undefined,
  ],
  [
    'a break at the later one',
    [
      ['2019', 5],
      ['2020', 7, { notes: ['break'] }],
    ],
    ['2019', 'break'],
  ],
  [
    'a break at the earlier one',
    [
      ['2019', 5, { notes: ['break'] }],
      ['2020', 7],
    ],
    ['2019', 2],
  ],
  [
    'a break between months',
    [
      ['2019-02', 5],
      ['2019-08', 5, { notes: ['break'] }],
      ['2020-02', 7],
    ],
    ['2019-02', 'break'],
  ],
  [
    'a return that is incomplete',
    [
      ['2019', 5],
      ['2020', 7, { complete: false }],
    ],
    ['2019', 'incomplete'],
  ],
  [
    'an incomplete one before',
    [
      ['2019', 5, { complete: false }],
      ['2020', 7],
    ],
    ['2019', 'incomplete'],
  ],
])('over %s', (_, entries, expected) => {
  expect(change(entries)).toEqual(expected);
});
