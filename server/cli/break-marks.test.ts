import { expect, test } from 'vitest';
import type { SeriesBreak } from '../../data/series-break.ts';
import { stored } from '../aggregation/example-values.ts';
import { markStoredBreaks } from './break-marks.ts';

const one: SeriesBreak = {
  id: 1,
  indicator: 'a',
  area: null,
  breakdown: null,
  day: '2020-08-01',
  reason: 'andere Quelle',
  setBy: 'x',
  setAt: '2021-01-01T00:00:00Z',
  withdrawnBy: null,
  withdrawnAt: null,
};
const mark = { day: '2020-08-01', reason: 'andere Quelle' };

test('the first value that reaches the day has the mark, in each series of its own', () => {
  const women = { breakdown: 'geschlecht=weiblich' };
  const values = [
    ...[stored('2019/20', 1), stored('2020', 1), stored('2020/21', 1), stored('2021/22', 1)],
    ...[stored('2019/20', 1, women), stored('2021/22', 1, women)],
    stored('2021/22', 1, { breakdown: 'geschlecht=männlich' }),
  ];
  const expected = [[], [], [mark], [], [], [mark], []];
  expect(markStoredBreaks(values, [one], 'a')).toEqual(expected);
});

test.each<[string, Partial<SeriesBreak>, string]>([
  ['a withdrawn one', { withdrawnAt: '2021-02-01T00:00:00Z' }, 'a'],
  ['one of another area', { area: '03998' }, 'a'],
  ['one of another indicator', {}, 'b'],
  ['one of a breakdown', { breakdown: 'geschlecht=weiblich' }, 'a'],
])('%s marks nothing', (_, more, indicator) => {
  const values = [stored('2019/20', 1), stored('2020/21', 1)];
  expect(markStoredBreaks(values, [{ ...one, ...more }], indicator)).toEqual([[], []]);
});
