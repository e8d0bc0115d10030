import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point, Series } from '../../data/series.ts';
import { seriesOf } from './chart-fixture.ts';
import { indexSeries } from './index-series.ts';

const count = { symbol: '' };
const values = (indexed: ReturnType<typeof indexSeries>) =>
  indexed.series?.map(({ points }) => points.map(({ value }) => value));
const change = (series: Series, at: number, more: Partial<Point>): Series => ({
  ...series,
  points: series.points.map((point, n) => (n === at ? { ...point, ...more } : point)),
});

describe('an index', () => {
  // By hand: 50, 60, 75 from 50 and 200, 100, 300 from 200.
  test('is 100 in the first common period', () => {
    const found = indexSeries([seriesOf('a', [50, 60, 75]), seriesOf('b', [200, 100, 300])], count);
    expect(found).toMatchObject({ base: '2016/17', isCut: false });
    expect(values(found)).toEqual([
      [100, 120, 150],
      [100, 50, 150],
    ]);
  });

  test('starts where all have a whole figure; what is before stays', () => {
    const late = change(seriesOf('b', [null, 40, 20, 10]), 1, { complete: false });
    const found = indexSeries([seriesOf('a', [10, 20, 40, 80]), late], count);
    expect(found).toMatchObject({ base: '2018/19' });
    expect(values(found)).toEqual([
      [25, 50, 100, 200],
      [null, 200, 100, 50],
    ]);
  });

  test('does not look behind a break of any of them', () => {
    const broken = change(seriesOf('b', [5, 10, 20]), 1, { notes: ['break', 'breakReason:x'] });
    const found = indexSeries([seriesOf('a', [1, 2, 3]), broken], count);
    expect(found).toMatchObject({ base: '2017/18', isCut: true });
    expect(values(found)).toEqual([
      [100, 150],
      [100, 200],
    ]);
    expect(found.series?.[1]?.points[0]?.notes).toEqual([]);
  });

  test('leaves out series without any number', () => {
    expect(indexSeries([seriesOf('a', [1, 2]), seriesOf('b', [null, null])], count).series).toHaveLength(1);
  });

  test.each<[string, Series[], { symbol: string }, string]>([
    ['nothing', [], count, 'noCommonPeriod'],
    ['no common period', [seriesOf('a', [1, null]), seriesOf('b', [null, 1])], count, 'noCommonPeriod'],
    ['zero', [seriesOf('a', [0, 5])], count, 'nearZero'],
    ['a negative one', [seriesOf('a', [-1, 5])], count, 'nearZero'],
    ['less than one percent', [seriesOf('a', [0.99, 5])], { symbol: '%' }, 'nearZero'],
  ])('is refused from %s', (_, series, indicator, reason) => {
    expect(indexSeries(series, indicator)).toEqual({ series: null, reason });
  });

  test('is told from one percent on, and from small counts', () => {
    expect(values(indexSeries([seriesOf('a', [1, 2])], { symbol: '%' }))).toEqual([[100, 200]]);
    expect(values(indexSeries([seriesOf('a', [0.5, 1])], count))).toEqual([[100, 200]]);
  });

  test('keeps the ratio of any two values', () => {
    const numbers = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(numbers, (some) => {
        const [found] = values(indexSeries([seriesOf('a', some)], count)) ?? [];
        expect(found?.[0]).toBeCloseTo(100, 9);
        for (const [at, value] of some.entries()) {
          expect((found?.[at] ?? Number.NaN) / 100).toBeCloseTo(value / (some[0] ?? Number.NaN), 6);
        }
      }),
    );
  });
});
