import { describe, expect, it } from 'vitest';
import type { PeriodKind } from '../../data/period.ts';
import { boundaryBreaks, breakBreakdown, breaksOf, statedBreak } from './breaks.ts';
import { combineSeries } from './combine-series.ts';
import { exampleIndicator, place, seriesInput, stored } from './example-values.ts';

describe('which breaks hold for a series', () => {
  const all = { indicator: 'a', area: null, breakdown: null, day: '2020-08-01', reason: 'neue Erhebung' };
  const series = { indicator: 'a', area: '03999', breakdown: 'geschlecht=weiblich;schulform=oberschule' };

  it.each([
    ['all areas and breakdowns', {}, true],
    ['another indicator', { indicator: 'b' }, false],
    ['the area', { area: '03999' }, true],
    ['another area', { area: '03998' }, false],
    ['the breakdown', { breakdown: series.breakdown }, true],
    ['one that holds it', { breakdown: 'schulform=oberschule' }, true],
    ['another one', { breakdown: 'schulform=gymnasium' }, false],
    ['one inside it', { breakdown: `${series.breakdown};schule=1` }, false],
  ] as const)('%s', (_, more, holds) => {
    expect(breaksOf([{ ...all, ...more }], series)).toEqual(
      holds ? [statedBreak('2020-08-01', 'neue Erhebung')] : [],
    );
  });

  it('knows one form of a breakdown', () => {
    expect(breakBreakdown('schulform=oberschule;geschlecht=weiblich')).toBe(series.breakdown);
    expect(breakBreakdown('')).toBeNull();
    expect(breakBreakdown(null)).toBeNull();
  });
});

describe('what boundaries tell', () => {
  it('is one break a day, from the day after the areas ended', () => {
    const ended = ['B', 'A'].map((name) =>
      place(name, { name, validTo: '2016-10-31', successors: ['03159'] }),
    );
    const later = place('C', { name: 'C', validTo: '2020-12-31', successors: ['03159', '03241'] });
    expect(boundaryBreaks(place('03159'), [...ended, later])).toEqual([
      { day: '2016-11-01', note: 'boundary:A; B', told: 'byData' },
      { day: '2021-01-01', note: 'boundary:C', told: 'byData' },
    ]);
  });

  it('is nothing while an area exists or was followed by others', () => {
    const places = [
      place('A', { successors: ['03159'] }),
      place('B', { validTo: '2016-10-31', successors: ['03241'] }),
    ];
    expect(boundaryBreaks(place('03159'), places)).toEqual([]);
  });
});

describe('the first comparable point', () => {
  const breaks = [statedBreak('2020-08-01', 'andere Zählung')];
  const marked = (
    keys: readonly string[],
    more: { fold?: PeriodKind; overTime?: 'sum' | 'mean' | 'last' } = {},
  ) =>
    combineSeries(
      seriesInput(
        keys.map((key) => stored(key, 1)),
        {
          breaks,
          fold: more.fold ?? null,
          indicator: exampleIndicator({ overTime: more.overTime ?? 'sum' }),
        },
      ),
    )
      .filter(({ notes }) => notes.includes('break'))
      .map(({ period }) => period);
  const months = ['2020', '2021', '2022'].flatMap((year) =>
    Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
  );

  it.each([
    [['2020-07', '2020-08', '2020-09'], ['2020-08']],
    [['2019/20', '2020/21', '2021/22'], ['2020/21']],
    [['2020-07-31', '2020-08-01', '2020-08-02'], ['2020-08-01']],
    [['2019', '2020', '2021'], ['2020']],
    [['2020/21', '2021/22'], ['2020/21']],
    [['2018', '2019'], []],
  ])('of %j is %j', (periods, expected) => {
    expect(marked(periods)).toEqual(expected);
  });

  it('is a year made of months on both sides, and the one after it', () => {
    expect(marked(months, { fold: 'year' })).toEqual(['2020', '2021']);
    expect(marked(months, { fold: 'year', overTime: 'mean' })).toEqual(['2020', '2021']);
    expect(marked(months.slice(0, 12), { fold: 'year' })).toEqual(['2020']);
  });

  it('is that year alone where its last month stands for it', () => {
    expect(marked(months, { fold: 'year', overTime: 'last' })).toEqual(['2020']);
  });

  it('is one period where the months lie on one side', () => {
    expect(marked(months, { fold: 'schoolYear' })).toEqual(['2020/21']);
    expect(marked(months, { fold: 'half' })).toEqual(['2020-H2', '2021-H1']);
  });

  it('names two reasons of one day and says "break" once', () => {
    const two = [...breaks, statedBreak('2020-09-01', 'andere Quelle')];
    const points = combineSeries(seriesInput([stored('2019', 1), stored('2020', 2)], { breaks: two }));
    expect(points.at(-1)?.notes).toEqual([
      'break',
      'breakReason:andere Zählung',
      'breakReason:andere Quelle',
    ]);
  });
});
