import { expect, test } from 'vitest';
import type { Point, Series } from './series.ts';
import { compareSeries } from './series-changes.ts';

const point = (period: string, known: Partial<Point>): Point => ({
  ...{ period, kind: 'schoolYear', value: null, numerator: null, denominator: null, gap: null, sign: null },
  ...{ qualifiers: [], reported: null, due: null, how: 'delivered', present: null, expected: null },
  ...{ complete: true, approximate: false, notes: [], origins: [], originCount: 1, interval: null },
  ...known,
});
const series = (breakdown: string, ...points: Point[]): Series => ({
  ...{ indicator: 'x', definitionVersion: 1, area: '03999', areaName: 'Probe', breakdown },
  ...{ breakdownLabel: { de: '', en: '' }, role: 'total', points },
});

// Invented.
test('points that differ are told, by breakdown and period, also what came and what went', () => {
  const before = [
    series(
      '',
      point('2020/21', { value: 5 }),
      point('2021/22', { value: 6 }),
      point('2022/23', { gap: 'secret' }),
    ),
    series('a=b', point('2020/21', { value: 1 })),
  ];
  const after = [
    series(
      '',
      point('2020/21', { value: 5 }),
      point('2021/22', { value: 7 }),
      point('2022/23', { value: 8 }),
    ),
    series('c=d', point('2020/21', { value: 2 })),
  ];
  expect(
    compareSeries(before, after).map((change) => [
      ...[change.breakdown, change.period, change.before?.value, change.after?.value],
    ]),
  ).toEqual([
    ['', '2021/22', 6, 7],
    ['', '2022/23', null, 8],
    ['c=d', '2020/21', undefined, 2],
    ['a=b', '2020/21', 1, undefined],
  ]);
});

const was = point('2020/21', {
  value: 5,
  numerator: 5,
  denominator: 100,
  qualifiers: ['provisional', 'limited'],
});
test.each<[string, Partial<Point>, number]>([
  ['another numerator', { numerator: 10, denominator: 200 }, 1],
  ['a qualifier less', { qualifiers: ['provisional'] }, 1],
  ['more returns', { complete: false }, 1],
  ['qualifiers in another order', { qualifiers: ['limited', 'provisional'] }, 0],
  ['the last digit of a sum', { value: 5 + 1e-14 }, 0],
  ['another way and place', { how: 'parts', originCount: 9, notes: ['partsAsStored'] }, 0],
])('%s', (_what, known, count) => {
  expect(compareSeries([series('', was)], [series('', { ...was, ...known })])).toHaveLength(count);
});
