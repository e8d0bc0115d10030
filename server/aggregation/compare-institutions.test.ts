import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { sameInstitutionsAnswer } from '../../data/same-institutions.ts';
import { statedBreak } from './breaks.ts';
import type { SeriesInput } from './combine-series.ts';
import { compareInstitutions } from './compare-institutions.ts';
import { exampleIndicator, rateIndicator, ratio, seriesInput, stored } from './example-values.ts';
import type { StoredValue } from './stored.ts';

type Asked = Parameters<typeof compareInstitutions>[1];

function compare(values: StoredValue[], more: Partial<SeriesInput> = {}, asked: Asked = {}) {
  const answer = compareInstitutions(seriesInput(values, { indicator: rateIndicator, ...more }), asked);
  expect(sameInstitutionsAnswer.parse(answer)).toEqual(answer);
  return answer;
}

const of = (school: string | number, form = 'oberschule') => ({
  breakdown: `schule=${school};schulform=${form}`,
});

/** Three schools in the first year, of which the third, a bad one, reports nothing in the second; a fourth is added. */
const values = [
  ratio('2022/23', 4, 100, of(1)),
  ratio('2022/23', 6, 100, of(2)),
  ratio('2022/23', 30, 100, of(3)),
  ratio('2023/24', 5, 100, of(1)),
  ratio('2023/24', 8, 150, of(2)),
  stored('2023/24', null, { ...of(3), gap: 'notDelivered', reported: 0, due: 1 }),
  ratio('2023/24', 1, 50, of(4)),
];

describe('the same institutions', () => {
  // By hand: 10 of 200 = 5 % and 13 of 250 = 5.2 %, while all are 40 of 300 = 13.33 % and 14 of 300 = 4.67 %.
  it('tell another story than all that reported', () => {
    const { comparison, periods, reason } = compare(values);
    expect(periods).toEqual(['2023/24', '2022/23']);
    expect(reason).toBeNull();
    expect(comparison).toMatchObject({
      institutions: 2,
      from: { period: '2022/23', reported: 3, same: { value: 5, numerator: 10, denominator: 200 } },
      to: { period: '2023/24', reported: 3, same: { value: 5.2, numerator: 13, denominator: 250 } },
    });
    expect(comparison?.from.all.value).toBeCloseTo(13.3333, 4);
    expect(comparison?.to.all.value).toBeCloseTo(4.6667, 4);
  });

  it('name who is left out and why', () => {
    const secret = ratio('2023/24', 2, 40, { ...of(5), gap: 'secret' });
    expect(compare([...values, secret]).comparison?.leftOut).toEqual([
      { key: '3', name: '3', why: 'onlyBefore' },
      { key: '4', name: '4', why: 'onlyAfter' },
      { key: '5', name: '5', why: 'noFigure' },
    ]);
  });

  it('count an empty school that reported, 0 of 0', () => {
    const empty = [ratio('2022/23', 0, 0, of(6)), ratio('2023/24', 0, 0, of(6))];
    expect(compare([...values, ...empty]).comparison).toMatchObject({
      institutions: 3,
      from: { same: { value: 5 } },
      to: { same: { value: 5.2 } },
    });
  });

  it('leave out a school that reported a part of its figures', () => {
    const counts = (period: string, school: number, sexes: readonly string[]) =>
      sexes.map((sex) => stored(period, 5, { breakdown: `geschlecht=${sex};schule=${school}` }));
    const both = ['männlich', 'weiblich'];
    const some = [
      ...counts('2022', 1, both),
      ...counts('2022', 2, both),
      ...counts('2023', 1, both),
      ...counts('2023', 2, ['weiblich']),
    ];
    expect(compare(some, { indicator: exampleIndicator() }).comparison).toMatchObject({
      institutions: 1,
      from: { same: { value: 10 } },
      to: { same: { value: 10 } },
      leftOut: [{ key: '2', why: 'onlyBefore' }],
    });
  });

  it('leave out one whose rate is called meaningless without being 0 of 0', () => {
    const odd = [ratio('2022/23', 1, 10, of(6)), stored('2023/24', null, { ...of(6), gap: 'notMeaningful' })];
    expect(compare([...values, ...odd]).comparison?.leftOut).toContainEqual({
      key: '6',
      name: '6',
      why: 'onlyBefore',
    });
  });

  it('name one of which the later period has nothing, not even a gap', () => {
    const closed = ratio('2022/23', 1, 10, of(6));
    expect(compare([...values, closed]).comparison?.leftOut).toContainEqual({
      key: '6',
      name: '6',
      why: 'onlyBefore',
    });
  });

  it('say nothing of an institution that neither period knows', () => {
    const former = ratio('2021/22', 1, 10, of(6));
    const { comparison, periods } = compare([...values, former]);
    expect(periods).toHaveLength(3);
    expect(comparison?.leftOut.map(({ key }) => key)).toEqual(['3', '4']);
  });

  it('lie in the wanted breakdown', () => {
    const other = [ratio('2022/23', 9, 10, of(7, 'gymnasium')), ratio('2023/24', 9, 10, of(7, 'gymnasium'))];
    const all = [...values, ...other];
    expect(compare(all).comparison?.institutions).toBe(3);
    expect(compare(all, { breakdown: 'schulform=oberschule' }).comparison?.institutions).toBe(2);
    expect(compare(all, { breakdown: 'schulform=gymnasium' }).comparison).toMatchObject({
      institutions: 1,
      leftOut: [],
    });
  });

  it('are those of the area, not of its parts', () => {
    const elsewhere = values.map((value) => ({ ...value, area: '03998' }));
    expect(compare(elsewhere)).toEqual({ periods: [], comparison: null, reason: 'noInstitutions' });
  });
});

describe('which periods', () => {
  const years = ['2020/21', '2021/22', '2022/23'].map((period, n) => ratio(period, n + 1, 10, of(1)));
  const chosen = (asked: Asked) => {
    const { comparison } = compare(years, {}, asked);
    return [comparison?.from.period, comparison?.to.period];
  };

  it.each<[Asked, [string, string]]>([
    [{}, ['2021/22', '2022/23']],
    [{ from: '2020/21' }, ['2020/21', '2022/23']],
    [{ from: '2022/23' }, ['2021/22', '2022/23']],
    [{ to: '2021/22' }, ['2020/21', '2021/22']],
    [{ to: '2020/21' }, ['2020/21', '2021/22']],
    [{ from: '2020/21', to: '2022/23' }, ['2020/21', '2022/23']],
    [{ from: '2022/23', to: '2020/21' }, ['2020/21', '2022/23']],
  ])('%j', (asked, expected) => {
    expect(chosen(asked)).toEqual(expected);
  });

  it('throws for one that nobody reported in, and for one period twice', () => {
    expect(() => compare(years, {}, { from: '2019/20' })).toThrow('not a period with institutions: 2019/20');
    expect(() => compare(years, {}, { from: '2020/21', to: '2020/21' })).toThrow('not two periods');
  });

  it('are of one kind: half-years do not stand beside years', () => {
    expect(compare([...years, ratio('2022/23-1', 1, 10, of(1))]).periods).toHaveLength(3);
  });

  it('are of one kind: a day is no reference date, although both are written alike', () => {
    const [date, day] = [
      ratio('2023-06-29', 1, 10, of(1)),
      ratio('2023-06-30', 1, 10, { ...of(1), period: readPeriod('2023-06-30', 'day') }),
    ];
    expect(compare([date, day])).toMatchObject({ periods: ['2023-06-30'], reason: 'onePeriod' });
  });
});

describe('there is no comparison', () => {
  it('with a period for which nobody reported, nor where nobody ever did', () => {
    const late = (period: string) => stored(period, null, { ...of(1), gap: 'notDelivered' });
    expect(compare([...values, late('2024/25')]).periods).toEqual(['2023/24', '2022/23']);
    expect(compare([late('2023/24'), late('2024/25')])).toEqual({
      periods: [],
      comparison: null,
      reason: 'noInstitutions',
    });
  });
  it('of means without their number of cases', () => {
    const means = ['2022', '2023'].map((year) => stored(year, 5, of(1)));
    expect(compare(means, { indicator: exampleIndicator({ aggregation: 'mean' }) }).reason).toBe(
      'neverAdded',
    );
  });
  it('of a single period', () => {
    expect(compare(values.slice(0, 3)).reason).toBe('onePeriod');
  });
  it('without institutions', () => {
    expect(compare([ratio('2022/23', 1, 10), ratio('2023/24', 1, 10)]).reason).toBe('noInstitutions');
  });
  it('of what is never added up', () => {
    const indicator = exampleIndicator({ aggregation: 'median' });
    const medians = ['2022', '2023'].map((year) => stored(year, 5, of(1)));
    expect(compare(medians, { indicator }).reason).toBe('neverAdded');
  });
  it('where none is in both', () => {
    expect(compare([ratio('2022/23', 1, 10, of(1)), ratio('2023/24', 1, 10, of(2))])).toMatchObject({
      comparison: null,
      reason: 'noneInBoth',
    });
  });
  it('across a break, and there is one on either side of it', () => {
    const years = ['2019/20', '2020/21', '2021/22', '2022/23'].map((period) => ratio(period, 1, 10, of(1)));
    const breaks = [statedBreak('2021-08-01', 'andere Zählweise')];
    const reason = (from: string, to: string) => compare(years, { breaks }, { from, to }).reason;
    expect(reason('2020/21', '2021/22')).toBe('break');
    expect(reason('2019/20', '2022/23')).toBe('break');
    expect(reason('2019/20', '2020/21')).toBeNull();
    expect(reason('2021/22', '2022/23')).toBeNull();
  });
});

describe('properties', () => {
  const reports = fc.array(
    fc.record({
      school: fc.integer({ min: 1, max: 12 }),
      year: fc.constantFrom('2022/23', '2023/24'),
      n: fc.integer({ min: 0, max: 40 }),
      d: fc.integer({ min: 40, max: 400 }),
    }),
    { minLength: 1, maxLength: 24 },
  );
  const made = reports.map((list) => {
    const once = new Map(list.map((one) => [`${one.school} ${one.year}`, one]));
    return [...once.values()].map(({ school, year, n, d }) => ratio(year, n, d, of(school)));
  });

  it('with every school in both years the same ones are all, and the order of rows does not matter', () => {
    fc.assert(
      fc.property(made, (some) => {
        const complete = some.filter(
          ({ breakdown }) => some.filter((one) => one.breakdown === breakdown).length === 2,
        );
        fc.pre(complete.length > 0);
        const { comparison } = compare(complete);
        expect(comparison?.from.same).toEqual(comparison?.from.all);
        expect(comparison?.to.same).toEqual(comparison?.to.all);
        expect(comparison?.leftOut).toEqual([]);
        expect(compare(complete.toReversed())).toEqual(compare(complete));
      }),
    );
  });

  it('a school in one year only changes nothing for the same ones', () => {
    fc.assert(
      fc.property(made, (some) => {
        const before = compare(some).comparison;
        fc.pre(before !== null);
        const after = compare([...some, ratio('2023/24', 40, 40, of(99))]).comparison;
        expect(after?.from.same).toEqual(before?.from.same);
        expect(after?.to.same).toEqual(before?.to.same);
        expect(after?.leftOut).toContainEqual({ key: '99', name: '99', why: 'onlyAfter' });
      }),
    );
  });
});
