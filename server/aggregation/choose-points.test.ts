import { describe, expect, it } from 'vitest';
import type { Point } from '../../data/series.ts';
import { choosePoints, createDefect, periodOf } from './choose-points.ts';
import { examplePoint, yearlyPoints } from './example-points.ts';

type Asked = Parameters<typeof choosePoints>[1];
type Judged = Parameters<typeof choosePoints>[2];

function choose(
  points: readonly Point[],
  asked: Partial<Asked> = {},
  aggregation: Judged['aggregation'] = 'count',
) {
  const found = choosePoints(points, { fold: null, duePeriod: null, ...asked }, { aggregation });
  return {
    ...found,
    usable: found.usable.map(({ period }) => period.key),
    used: found.used.map(({ period }) => period.key),
    leftOut: found.leftOut.map(({ period, why }) => `${period} ${why}`),
  };
}

const years = (first: number, count: number) => yearlyPoints(first, Array(count).fill(1));

describe('the window', () => {
  it('holds the latest six, in time order', () => {
    const found = choose(years(2018, 7).reverse());
    expect(found.usable).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
    expect(found.used).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(found.leftOut).toEqual(['2018 beyondSix']);
    expect(found.breakStart).toBeNull();
  });

  it('is seven years long, counted from the latest value', () => {
    const found = choose(['2016', '2017', '2018', '2024'].map((year) => examplePoint(year, 1)));
    expect(found.used).toEqual(['2018', '2024']);
    expect(found.leftOut).toEqual(['2016 outsideWindow', '2017 outsideWindow']);
  });

  it('does not move with a gap at its end', () => {
    const found = choose([...years(2018, 3), examplePoint('2025', null)]);
    expect(found.used).toEqual(['2018', '2019', '2020']);
    expect(found.leftOut).toEqual(['2025 gap']);
  });

  it('is empty without values', () => {
    expect(choose([])).toEqual({ usable: [], used: [], leftOut: [], breakStart: null });
    expect(choose([examplePoint('2020', null)])).toMatchObject({ used: [], leftOut: ['2020 gap'] });
  });
});

describe('the last break', () => {
  const broken = (year: string) => examplePoint(year, 1, { notes: ['break', 'reason:x'] });

  it('opens what is judged', () => {
    const found = choose([...years(2018, 2), broken('2020'), examplePoint('2021', 1), broken('2022')]);
    expect(found).toMatchObject({
      usable: ['2022'],
      leftOut: ['2018', '2019', '2020', '2021'].map((year) => `${year} beforeBreak`),
      breakStart: '2022-01-01',
    });
  });

  it('may be the first point', () => {
    expect(choose([broken('2020'), examplePoint('2021', 1)])).toMatchObject({
      usable: ['2020', '2021'],
      leftOut: [],
      breakStart: '2020-01-01',
    });
  });

  it('may be a gap', () => {
    const gap = examplePoint('2020', null, { notes: ['break'] });
    expect(choose([examplePoint('2019', 1), gap])).toMatchObject({
      usable: [],
      leftOut: ['2019 beforeBreak', '2020 gap'],
      breakStart: '2020-01-01',
    });
  });
});

describe('the kind of period', () => {
  const mixed = ['2020', '2021', '2020/21', '2021/22', '2022-03-01'].map((key) => examplePoint(key, 1));

  it.each<[Partial<Asked>, string[]]>([
    [{ fold: 'schoolYear' }, ['2020/21', '2021/22']],
    [{ fold: 'schoolYear', duePeriod: '2030' }, ['2020/21', '2021/22']],
    [{ duePeriod: '2030' }, ['2020', '2021']],
    [{ duePeriod: '2030/31' }, ['2020/21', '2021/22']],
    [{ duePeriod: '2030-03-01' }, ['2022-03-01']],
    // No month is there: of two years and two school years the kind that comes last.
    [{ duePeriod: '2030-03' }, ['2020/21', '2021/22']],
    [{}, ['2020/21', '2021/22']],
  ])('asked for by %j', (asked, expected) => {
    const found = choose(mixed, asked);
    expect(found.used).toEqual(expected);
    expect(found.leftOut).toHaveLength(5 - expected.length);
    expect(found.leftOut.every((one) => one.endsWith(' incomplete'))).toBe(true);
  });

  it('is otherwise the most frequent', () => {
    expect(choose([...mixed, examplePoint('2019', 1)]).used).toEqual(['2019', '2020', '2021']);
  });

  it('tells a day from a reference date', () => {
    expect(periodOf({ period: '2020-03-01', kind: 'day' }).kind).toBe('day');
    expect(periodOf({ period: '2020-03-01', kind: 'date' }).kind).toBe('date');
  });
});

describe('an incomplete figure', () => {
  const defect = (aggregation: Judged['aggregation'], more: Partial<Point>) => {
    const point = examplePoint('2020', 1, { complete: false, ...more });
    const one = { point, period: periodOf(point) };
    return createDefect([one], 'year', { aggregation })(one);
  };

  it.each([
    ['rate', undefined],
    ['deliveredRate', undefined],
    ['mean', undefined],
    ['count', 'incomplete'],
    ['stock', 'incomplete'],
    ['median', 'incomplete'],
    ['index', 'incomplete'],
  ] as const)('of a %s from those institutions that reported: %s', (aggregation, expected) => {
    expect(defect(aggregation, { how: 'parts', present: 17, expected: 21 })).toBe(expected);
    expect(defect(aggregation, { complete: true })).toBeUndefined();
    expect(defect(aggregation, { complete: true, value: null })).toBe('gap');
  });

  it.each<[Partial<Point>, string | undefined]>([
    [{ how: 'periods', present: 11, expected: 12 }, 'incomplete'],
    [{ how: 'areas', present: 2, expected: 3 }, 'incomplete'],
    [{ how: 'areas', present: 3, expected: 3 }, undefined],
    [{ how: 'areas', present: null, expected: 3 }, undefined],
    [{ how: 'periods', present: 3, expected: null }, undefined],
    [{ how: 'delivered', present: 2, expected: 3 }, undefined],
  ])('of a rate with %j: %s', (more, expected) => {
    expect(defect('rate', more)).toBe(expected);
  });
});
