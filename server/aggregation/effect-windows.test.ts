import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthPeriod } from '../../data/period.ts';
import type { Point } from '../../data/series.ts';
import { chooseWindows, isBreak, isUsable, type MeasureSpan } from './effect-windows.ts';
import { examplePoint, yearlyPoints } from './example-points.ts';

const several = { isSingle: false };

function choose(
  points: readonly Point[],
  measure: MeasureSpan,
  options = several,
): [string[], string[]] | string {
  const found = chooseWindows(points, measure, options);
  if (found.state !== 'chosen')
    return found.period === null ? found.reason : `${found.reason} ${found.period}`;
  const keys = (side: typeof found.before) => side.map(({ period }) => period.key);
  return [keys(found.before), keys(found.after)];
}

function months(from: number, count: number, more: (key: string) => Partial<Point> = () => ({})): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const { key } = monthPeriod(from + Math.floor(index / 12), (index % 12) + 1);
    return examplePoint(key, 10, more(key));
  });
}

const years = yearlyPoints(2014, [1, 2, 3, 4, 5, 6, 7, 8, 9]);

describe('years', () => {
  test.each<[string, MeasureSpan, [string[], string[]] | string]>([
    [
      'a measure that goes on: what it begins in is on neither side',
      { from: '2018-08-01', to: null },
      [
        ['2014', '2015', '2016', '2017'],
        ['2019', '2020', '2021', '2022'],
      ],
    ],
    [
      'the first day of a year counts to after',
      { from: '2019-01-01', to: null },
      [
        ['2015', '2016', '2017', '2018'],
        ['2019', '2020', '2021', '2022'],
      ],
    ],
    [
      'the last day of a year takes it from before',
      { from: '2018-12-31', to: null },
      [
        ['2014', '2015', '2016', '2017'],
        ['2019', '2020', '2021', '2022'],
      ],
    ],
    [
      'a measure that has ended: after its end, equally many nearest ones before',
      { from: '2018-01-01', to: '2019-12-31' },
      [
        ['2015', '2016', '2017'],
        ['2020', '2021', '2022'],
      ],
    ],
    [
      'a year that begins on its last day is within it',
      { from: '2018-01-01', to: '2020-01-01' },
      [
        ['2016', '2017'],
        ['2021', '2022'],
      ],
    ],
    ['nothing before', { from: '2014-12-31', to: null }, 'noBefore'],
    ['nothing after', { from: '2022-01-02', to: null }, 'noAfter'],
    ['nothing after its end', { from: '2020-01-01', to: '2022-01-01' }, 'noAfter'],
    ['neither: what is missing before is named first', { from: '2013-01-01', to: '2023-12-31' }, 'noBefore'],
  ])('%s', (_, measure, expected) => {
    expect(choose(years, measure)).toEqual(expected);
  });

  test('at most five years on each side, the nearest', () => {
    const long = yearlyPoints(
      2000,
      Array.from({ length: 20 }, (_, i) => i),
    );
    expect(choose(long, { from: '2010-01-01', to: null })).toEqual([
      ['2005', '2006', '2007', '2008', '2009'],
      ['2010', '2011', '2012', '2013', '2014'],
    ]);
    expect(choose(long, { from: '2010-01-01', to: null }, { isSingle: true })).toEqual([['2009'], ['2010']]);
  });

  test('only complete figures stand in a window', () => {
    const points = [
      examplePoint('2015', 1),
      examplePoint('2016', 2),
      examplePoint('2017', null),
      examplePoint('2018', 4, { complete: false }),
      examplePoint('2019', 5, { complete: false }),
      examplePoint('2020', 6),
      examplePoint('2021', null),
      examplePoint('2022', 8),
    ];
    expect(choose(points, { from: '2019-01-01', to: null })).toEqual([
      ['2015', '2016'],
      ['2020', '2022'],
    ]);
    expect(isUsable(examplePoint('2020', 0))).toBe(true);
    const gapBefore = yearlyPoints(2016, [1, 2, null, 4, 5, 6]);
    expect(choose(gapBefore, { from: '2020-01-01', to: null })).toEqual([
      ['2017', '2019'],
      ['2020', '2021'],
    ]);
  });

  test('a break between the sides is refused and named, others bound the sides', () => {
    const broken = (...at: string[]) =>
      years.map((point) => (at.includes(point.period) ? { ...point, notes: ['break'] } : point));
    const measure = { from: '2018-08-01', to: null };
    expect(choose(broken('2018'), measure)).toBe('break 2018');
    expect(choose(broken('2019'), measure)).toBe('break 2019');
    expect(choose(broken('2017'), measure)).toEqual([['2017'], ['2019']]);
    expect(choose(broken('2015', '2016'), measure)).toEqual([
      ['2016', '2017'],
      ['2019', '2020'],
    ]);
    expect(choose(broken('2021'), measure)).toEqual([
      ['2016', '2017'],
      ['2019', '2020'],
    ]);
    // Nothing before is not comparable with anything: there is nothing.
    expect(choose(broken('2014'), { from: '2014-01-01', to: null })).toBe('noBefore');
    expect(isBreak(examplePoint('2020', 1, { notes: ['break:wording'] }))).toBe(true);
    expect(isBreak(examplePoint('2020', 1, { notes: ['predecessors'] }))).toBe(false);
  });
});

describe('parts of a year are held against the same time of the year', () => {
  test('three months after, the same three before', () => {
    expect(choose(months(2019, 32), { from: '2021-03-01', to: '2021-05-31' })).toEqual([
      ['2020-06', '2020-07', '2020-08'],
      ['2021-06', '2021-07', '2021-08'],
    ]);
  });

  test('more than a year: whole years, the twelve months before', () => {
    const found = choose(months(2019, 42), { from: '2021-03-10', to: '2021-03-20' });
    expect(found).toEqual([
      months(2020, 14)
        .slice(2)
        .map(({ period }) => period),
      months(2021, 15)
        .slice(3)
        .map(({ period }) => period),
    ]);
  });

  test('a season that is nowhere before is passed over', () => {
    // Before: January to March 2021; May to December 2021 have no counterpart, January to March 2022 have.
    const measure = { from: '2021-04-01', to: '2021-04-30' };
    expect(choose(months(2021, 12), measure)).toBe('noBefore');
    expect(choose(months(2021, 15), measure)).toEqual([
      ['2021-01', '2021-02', '2021-03'],
      ['2022-01', '2022-02', '2022-03'],
    ]);
  });

  test('quarters, halves of school years, reference dates', () => {
    const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4', '2021-Q1', '2021-Q2'].map((key) =>
      examplePoint(key, 1),
    );
    expect(choose(quarters, { from: '2021-01-01', to: null })).toEqual([
      ['2020-Q1', '2020-Q2'],
      ['2021-Q1', '2021-Q2'],
    ]);
    const halves = ['2019/20-1', '2019/20-2', '2020/21-1', '2020/21-2'].map((key) => examplePoint(key, 1));
    expect(choose(halves, { from: '2021-02-01', to: null })).toEqual([['2019/20-2'], ['2020/21-2']]);
    const dates = ['2018-12-31', '2019-06-30', '2019-12-31', '2020-06-30', '2020-12-31'].map((key) =>
      examplePoint(key, 1),
    );
    expect(choose(dates, { from: '2020-01-01', to: null })).toEqual([
      ['2019-06-30', '2019-12-31'],
      ['2020-06-30', '2020-12-31'],
    ]);
  });

  test.each<[string, string, string[], [string[], string[]]]>([
    ['quarters', '2020-10-01', ['2019-Q4', '2020-Q3', '2020-Q4'], [['2019-Q4'], ['2020-Q4']]],
    ['halves', '2020-07-01', ['2019-H2', '2020-H1', '2020-H2'], [['2019-H2'], ['2020-H2']]],
    [
      'reference dates',
      '2020-10-01',
      ['2019-12-31', '2020-09-30', '2020-12-31'],
      [['2019-12-31'], ['2020-12-31']],
    ],
  ])('%s: not the latest one before, but that of the same time', (_, from, keys, expected) => {
    const points = keys.map((key) => examplePoint(key, 1));
    expect(choose(points, { from, to: null })).toEqual(expected);
  });
});

test('days, weeks and free ranges are not compared; beside years they are left out', () => {
  const weeks = ['2020-W10', '2020-W11'].map((key) => examplePoint(key, 1));
  expect(choose(weeks, { from: '2020-03-09', to: null })).toBe('kind');
  expect(choose([], { from: '2020-03-09', to: null })).toBe('noBefore');
  const withRange = [...yearlyPoints(2017, [1, 2, 3]), examplePoint('2020-01-01..2020-10-31', 4)];
  expect(choose(withRange, { from: '2019-01-01', to: null })).toEqual([['2018'], ['2019']]);
  const rangeFirst = [examplePoint('2016-01-01..2016-10-31', 4), ...yearlyPoints(2017, [1, 2, 3])];
  expect(choose(rangeFirst, { from: '2019-01-01', to: null })).toEqual([['2018'], ['2019']]);
});

test('both sides are equally long and apart, and the order of the points does not matter', () => {
  const day = fc
    .tuple(fc.integer({ min: 2015, max: 2023 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => monthPeriod(y, m).start);
  fc.assert(
    fc.property(
      fc.subarray(months(2015, 108), { minLength: 1 }),
      day,
      fc.integer({ min: 0, max: 40 }),
      (points, from, shift) => {
        const found = chooseWindows(points, { from, to: null }, several);
        const turned = chooseWindows(
          [...points.slice(shift), ...points.slice(0, shift)],
          { from, to: null },
          several,
        );
        expect(turned).toEqual(found);
        if (found.state === 'refused') return;
        expect(found.before.length).toBe(found.after.length);
        const seasons = (side: typeof found.before) => side.map(({ period }) => period.key.slice(5)).sort();
        expect(seasons(found.before)).toEqual(seasons(found.after));
        for (const { period } of found.before) expect(period.end < from).toBe(true);
        for (const { period } of found.after) expect(period.start >= from).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
