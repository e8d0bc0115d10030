import { expect, test } from 'vitest';
import type { Series } from '../../data/series.ts';
import { fixturePoint } from '../words/target-fixture.ts';
import { seriesOf } from './chart-fixture.ts';
import { ofOneKind } from './one-kind.ts';

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
