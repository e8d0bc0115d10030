import { expect, test } from 'vitest';
import type { Series } from '../../data/series.ts';
import { fixturePoint } from '../words/target-fixture.ts';
import { seriesOf } from './chart-fixture.ts';
import { createLine } from './line.ts';
import { besideOneKind, ofOneKind } from './one-kind.ts';

const series = (periods: readonly string[]): Series => ({
  ...seriesOf('x', []),
  points: periods.map((period) => fixturePoint(period, 1)),
});
const periodsOf = (found: Series[]) => found.flatMap(({ points }) => points.map(({ period }) => period));

test('calendar years over school years: only one kind is drawn, the other is named', () => {
  const found = ofOneKind([series(['2021', '2021/22', '2022', '2022/23'])], 'schoolYear');
  expect(periodsOf(found.series)).toEqual(['2021/22', '2022/23']);
  expect(found).toMatchObject({ kind: 'schoolYear', others: ['year'] });
});

test('without any of the preferred kind, the most frequent one', () => {
  const found = ofOneKind([series(['2021', '2022', '2021-03'])], 'schoolYear');
  expect(periodsOf(found.series)).toEqual(['2021', '2022']);
  expect(found.others).toEqual(['month']);
});

test('kinds that lie one after the other stay together', () => {
  const found = ofOneKind([series(['2014/15', '2020-01-01..2020-10-31'])], 'month');
  expect(periodsOf(found.series)).toHaveLength(2);
  expect(found.others).toEqual([]);
});

test('periods of different kinds are not joined to a line', () => {
  const { runs } = createLine(series(['2014/15', '2020-01-01..2020-10-31']).points);
  expect(runs.map((run) => run.map(({ period }) => period.key))).toEqual([
    ['2014/15'],
    ['2020-01-01..2020-10-31'],
  ]);
  expect(createLine(series(['2014/15', '2015/16']).points).runs).toHaveLength(1);
});

test('beside months stand only months; who has none is left out and named', () => {
  const months = series(['2020-01', '2020-02']);
  const yearly = { ...series(['2014/15', '2020-01-01..2020-10-31']), areaName: 'Stade' };
  const mixed = { ...series(['2014/15', '2020-01']), areaName: 'Celle' };
  const empty = { ...series([]), areaName: 'Leer' };
  const found = besideOneKind([months], [yearly, mixed, empty], 'month');
  expect(periodsOf(found.own)).toEqual(['2020-01', '2020-02']);
  expect(found.others.map(({ areaName }) => areaName)).toEqual(['Celle', 'Leer']);
  expect(periodsOf(found.others)).toEqual(['2020-01']);
  expect(found.without).toEqual([yearly]);
  expect(found.kinds).toEqual(['month']);
});

test('kinds that follow each other in the one compared are kept in the others', () => {
  const found = besideOneKind(
    [series(['2014/15', '2020'])],
    [series(['2014/15', '2020', '2021-03'])],
    'year',
  );
  expect(periodsOf(found.others)).toEqual(['2014/15', '2020']);
});

test('where the one compared has nothing, the others stay', () => {
  const found = besideOneKind([series([])], [series(['2020'])], 'year');
  expect([periodsOf(found.others), found.without]).toEqual([['2020'], []]);
});
