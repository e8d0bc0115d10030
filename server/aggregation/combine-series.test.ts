import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { type Point, point as pointSchema } from '../../data/series.ts';
import { statedBreak } from './breaks.ts';
import { combineSeries, type SeriesInput } from './combine-series.ts';
import { exampleIndicator, place, rateIndicator, ratio, seriesInput, stored } from './example-values.ts';
import type { StoredValue } from './stored.ts';

function combine(values: StoredValue[], more: Partial<SeriesInput> = {}): Point[] {
  const points = combineSeries(seriesInput(values, more));
  for (const point of points) expect(pointSchema.parse(point)).toEqual(point);
  return points;
}

function only(values: StoredValue[], more: Partial<SeriesInput> = {}): Point {
  const points = combine(values, more);
  expect(points).toHaveLength(1);
  return points[0] ?? expect.unreachable();
}

const women = { breakdown: 'geschlecht=weiblich' };
const men = { breakdown: 'geschlecht=männlich' };

/** One school's value; the form, where given, is an attribute of the school. */
function school(n: number, value: number | null, more: Partial<StoredValue> = {}, period = '2020/21') {
  return stored(period, value, { breakdown: `schule=${n};schulform=oberschule`, ...more });
}

describe('a stored figure', () => {
  // Sample 01: Niedersachsen, 5,895 leavers without certificate of 76,856 = 7.67 % (issue 2).
  it('computes a rate from its parts', () => {
    const point = only([ratio('2022/23', 5895, 76856)], { indicator: rateIndicator });
    expect(point.value).toBeCloseTo(7.67, 2);
    expect(point).toMatchObject({
      numerator: 5895,
      denominator: 76856,
      how: 'computed',
      complete: true,
      gap: null,
    });
  });

  it('takes the parts rather than the rounded rate beside them', () => {
    const point = only([ratio('2020', 1, 3, { value: 33.3 })], { indicator: rateIndicator });
    expect(point.value).toBeCloseTo(33.3333333, 6);
  });

  it.each([
    [ratio('2020', 0, 0), 'notMeaningful'],
    [stored('2020', null, { gap: 'secret', sign: '.' }), 'secret'],
    [stored('2020', null, { gap: 'secret', numerator: 3, denominator: 10 }), 'secret'],
  ] as const)('has a typed gap, never zero', (value, gap) => {
    expect(only([value], { indicator: rateIndicator })).toMatchObject({ value: null, gap });
  });

  it('keeps zero a number', () => {
    expect(only([stored('2020', 0, { sign: '-' })])).toMatchObject({ value: 0, gap: null, sign: '-' });
    expect(only([ratio('2020', 0, 5)], { indicator: rateIndicator })).toMatchObject({ value: 0, gap: null });
  });

  it.each(['rounded3', 'rounded5', 'perturbed', 'roundedToZero'] as const)(
    'is approximate when %s',
    (qualifier) => {
      expect(only([stored('2020', 3, { qualifiers: [qualifier] })]).approximate).toBe(true);
    },
  );

  it('is incomplete where institutions are missing', () => {
    expect(only([stored('2020', 9, { reported: 17, due: 21 })])).toMatchObject({ value: 9, complete: false });
    expect(only([stored('2020', 9, { reported: 21, due: 21 })])).toMatchObject({ value: 9, complete: true });
  });

  it('shows nothing of what was retired', () => {
    expect(combine([stored('2020', null, { gap: 'retired' })])).toEqual([]);
  });
});

describe('along breakdowns', () => {
  it('adds up parts', () => {
    const point = only([stored('2020', 3, women), stored('2020', 4, men)]);
    expect(point).toMatchObject({
      value: 7,
      how: 'parts',
      present: 2,
      expected: 2,
      complete: true,
      originCount: 2,
    });
  });

  it('lets the delivered total win, even against larger parts', () => {
    const point = only([stored('2020', 6), stored('2020', 3, women), stored('2020', 4, men)]);
    expect(point).toMatchObject({ value: 6, how: 'delivered', originCount: 1 });
  });

  it('does not add up what the source withheld', () => {
    const values = [
      stored('2020', null, { gap: 'secret' }),
      stored('2020', 3, women),
      stored('2020', 4, men),
    ];
    expect(only(values)).toMatchObject({ value: null, gap: 'secret' });
  });

  it('adds up where the total is only late', () => {
    const values = [stored('2020', null, { gap: 'later' }), stored('2020', 3, women), stored('2020', 4, men)];
    expect(only(values)).toMatchObject({ value: 7, how: 'parts' });
  });

  it('makes a rate of sums, never a mean of rates', () => {
    // By hand: 1 of 10 and 50 of 100 are 51 of 110, not the mean of 10 % and 50 %.
    const values = [ratio('2020', 1, 10, women), ratio('2020', 50, 100, men)];
    const point = only(values, { indicator: rateIndicator });
    expect(point.value).toBeCloseTo(46.363636, 5);
    expect(point).toMatchObject({ numerator: 51, denominator: 110, how: 'parts' });
  });

  it('adds the 0 of 0 of an empty school', () => {
    const values = [ratio('2020', 0, 0, women), ratio('2020', 1, 4, men)];
    expect(only(values, { indicator: rateIndicator })).toMatchObject({ value: 25, complete: true });
    const empty = [ratio('2020', 0, 0, women), ratio('2020', 0, 0, men)];
    expect(only(empty, { indicator: rateIndicator })).toMatchObject({ value: null, gap: 'notMeaningful' });
  });

  it.each([10, 0])(
    'makes no rate over a secret part, even where its numbers stand there (of %d)',
    (denominator) => {
      const values = [ratio('2020', 0, denominator, { ...women, gap: 'secret' }), ratio('2020', 1, 4, men)];
      expect(only(values, { indicator: rateIndicator })).toMatchObject({ value: null, gap: 'secret' });
    },
  );

  it('makes no rate from rates without parts', () => {
    const values = [stored('2020', 10, women), stored('2020', 50, men)];
    expect(only(values, { indicator: rateIndicator })).toMatchObject({ value: null, gap: 'notDelivered' });
  });

  it('never adds "darunter", nor categories it does not know', () => {
    for (const breakdowns of [
      ['seitenbereich=kurse', 'seitenbereich=beratung'],
      ['schulart=gymnasien', 'schulart=kollegs'],
      ['geschlecht=fremd', 'geschlecht=anders'],
      ['unbekannt=a', 'unbekannt=b'],
    ]) {
      expect(combine(breakdowns.map((breakdown) => stored('2020', 1, { breakdown })))).toEqual([]);
    }
  });

  it('leaves "darunter" beside the parts out of the sum', () => {
    const values = [
      stored('2020', 3, women),
      stored('2020', 4, men),
      stored('2020', 2, { breakdown: 'schulart=kollegs' }),
    ];
    expect(only(values).value).toBe(7);
  });

  it('says nothing of the total from half of a closed set', () => {
    expect(only([stored('2020', 3, women)])).toMatchObject({
      value: null,
      gap: 'notDelivered',
      present: 1,
      expected: 2,
      complete: false,
      notes: ['missing:geschlecht=männlich'],
    });
  });

  it('takes school forms that never occur as not existing there, and says so', () => {
    const forms = (period: string, ...names: string[]) =>
      names.map((name) => stored(period, 5, { breakdown: `schulform=${name}` }));
    const points = combine([...forms('2020', 'gymnasium', 'oberschule'), ...forms('2021', 'gymnasium')]);
    expect(points[0]).toMatchObject({ value: 10, complete: true, notes: ['partsAsStored'] });
    expect(points[1]).toMatchObject({
      value: null,
      gap: 'notDelivered',
      notes: ['partsAsStored', 'missing:schulform=oberschule'],
    });
  });

  it('combines the finer cells of a wanted category', () => {
    const values = [
      stored('2020', 1, { breakdown: 'geschlecht=männlich;schulform=gymnasium' }),
      stored('2020', 2, { breakdown: 'geschlecht=weiblich;schulform=gymnasium' }),
      stored('2020', 40, { breakdown: 'geschlecht=weiblich;schulform=oberschule' }),
    ];
    expect(only(values, { breakdown: 'schulform=gymnasium' }).value).toBe(3);
    expect(combine(values, { breakdown: 'geschlecht=divers' })).toEqual([]);
  });

  it('prefers a whole sum to a gap, and totals that the source delivered to finer cells', () => {
    const fine = [
      stored('2020', null, { breakdown: 'geschlecht=männlich;schulform=gymnasium', gap: 'secret' }),
      stored('2020', 2, { breakdown: 'geschlecht=weiblich;schulform=gymnasium' }),
    ];
    expect(only([...fine, stored('2020', 3, women), stored('2020', 4, men)])).toMatchObject({
      value: 7,
      originCount: 2,
    });
  });

  it('of two whole sums takes the one with fewest dimensions, then the first by name, in whatever order', () => {
    const fine = ['männlich', 'weiblich'].map((sex) =>
      stored('2020', 1, { breakdown: `geschlecht=${sex};schule=1` }),
    );
    const sexes = [stored('2020', 3, women), stored('2020', 4, men)];
    const schools = [stored('2020', 9, { breakdown: 'schule=1' })];
    expect(only([...fine, ...schools]).value).toBe(9);
    expect(only([...schools, ...fine]).value).toBe(9);
    expect(only([...schools, ...fine, ...sexes]).value).toBe(7);
    expect(only([...sexes, ...schools]).value).toBe(7);
  });

  it.each([
    ['secret', 'secret'],
    ['protected', 'protected'],
    ['unreliable', 'unreliable'],
    ['notMeaningful', 'notMeaningful'],
    ['notCollected', 'notCollected'],
    ['later', 'later'],
    ['notDelivered', 'notDelivered'],
  ] as const)('a sum over a part that is %s is a gap', (gap, expected) => {
    expect(only([stored('2020', null, { ...women, gap }), stored('2020', 4, men)])).toMatchObject({
      value: null,
      gap: expected,
    });
  });

  it('names secrecy first where several things hide the sum', () => {
    const values = [
      stored('2020', null, { ...women, gap: 'later' }),
      stored('2020', null, { ...men, gap: 'secret' }),
    ];
    expect(only(values).gap).toBe('secret');
  });

  it('is provisional with one provisional part, final with all', () => {
    const mixed = [
      stored('2020', 1, { ...women, qualifiers: ['final', 'rounded5'] }),
      stored('2020', 2, { ...men, qualifiers: ['provisional'] }),
    ];
    expect(only(mixed)).toMatchObject({ qualifiers: ['provisional', 'rounded5'], approximate: true });
    const final = [
      stored('2020', 1, { ...women, qualifiers: ['final'] }),
      stored('2020', 2, { ...men, qualifiers: ['final'] }),
    ];
    expect(only(final).qualifiers).toEqual(['final']);
  });

  it('does not put the answers to a question together as a rate', () => {
    const answers = ['ja', 'nein'].map((answer) =>
      ratio('2020', 40, 80, { breakdown: `antwort=${answer};frage=f1;umfrage=u1` }),
    );
    expect(combine(answers, { indicator: rateIndicator, breakdown: 'frage=f1;umfrage=u1' })).toEqual([]);
    expect(combine(answers, { indicator: rateIndicator })).toEqual([]);
    expect(
      only(answers, { indicator: rateIndicator, breakdown: 'antwort=ja;frage=f1;umfrage=u1' }).value,
    ).toBe(50);
  });

  it.each(['deliveredRate', 'mean', 'median', 'index'] as const)('never combines a %s', (aggregation) => {
    const indicator = exampleIndicator({ aggregation, overTime: 'mean' });
    const parts = [stored('2020', 3, women), stored('2020', 4, men)];
    expect(combine(parts, { indicator })).toEqual([]);
    expect(only(parts, { indicator, ...women }).value).toBe(3);
    const child = stored('2020', 3, { area: '03241' });
    expect(combine([child], { indicator, children: [place('03241')] })).toEqual([]);
    expect(combine([stored('2020-01', 3), stored('2020-02', 4)], { indicator, fold: 'quarter' })).toEqual([]);
  });
});

describe('a mean', () => {
  const indicator = exampleIndicator({ aggregation: 'mean', overTime: 'mean' });

  // By hand: 10 cases of 2 and 30 cases of 4 are 140 of 40 cases, 3.5, not the mean of means, 3.
  it.each([
    ['its sum', { numerator: 20 }, { numerator: 120 }],
    ['its value', { value: 2 }, { value: 4 }],
    ['either', { value: 2 }, { numerator: 120 }],
  ])('is weighted by its number of cases, told with %s', (_, few, many) => {
    const parts = [
      stored('2020', null, { ...women, gap: null, denominator: 10, ...few }),
      stored('2020', null, { ...men, gap: null, denominator: 30, ...many }),
    ];
    expect(only(parts, { indicator })).toMatchObject({
      value: 3.5,
      numerator: 140,
      denominator: 40,
      how: 'parts',
    });
    const areas = parts.map((part, at) => ({ ...part, breakdown: '', area: `0324${at}` }));
    const children = areas.map(({ area }) => place(area));
    expect(only(areas, { indicator, children })).toMatchObject({ value: 3.5, how: 'areas' });
    const months = parts.map((part, at) => ({
      ...part,
      breakdown: '',
      period: readPeriod(`2020-H${at + 1}`),
    }));
    expect(only(months, { indicator, fold: 'year' })).toMatchObject({ value: 3.5, how: 'periods' });
  });

  it('is not combined where one lacks its number of cases', () => {
    const parts = [stored('2020', 2, { ...women, denominator: 10 }), stored('2020', 4, men)];
    expect(combine(parts, { indicator })).toEqual([]);
  });
});

describe('schools', () => {
  const many = (count: number, period = '2020/21') =>
    Array.from({ length: count }, (_, n) => school(n + 1, 10, { reported: 1, due: 1 }, period));

  it('adds up 21 schools, whose form is no second dimension', () => {
    expect(only(many(21))).toMatchObject({
      value: 210,
      present: 21,
      expected: 21,
      reported: 21,
      due: 21,
      complete: true,
    });
    expect(only(many(21), { breakdown: 'schulform=oberschule' }).value).toBe(210);
    expect(combine(many(21), { breakdown: 'schulform=gymnasium' })).toEqual([]);
  });

  it('finds one school under its form', () => {
    expect(only(many(21), { breakdown: 'schule=3' })).toMatchObject({
      value: 10,
      how: 'delivered',
      originCount: 1,
    });
  });

  it('adds up schools with and without a form, none twice', () => {
    const values = [
      school(1, 10),
      stored('2020/21', 20, { breakdown: 'schule=2' }),
      stored('2020/21', 10, { breakdown: 'schule=1' }),
    ];
    expect(only(values)).toMatchObject({ value: 30, present: 2, expected: 2 });
  });

  it('says that four of 21 have not reported', () => {
    const late = [18, 19, 20, 21].map((n) => school(n, null, { gap: 'notDelivered', reported: 0, due: 1 }));
    expect(only([...many(17), ...late])).toMatchObject({
      value: 170,
      gap: null,
      present: 17,
      expected: 21,
      reported: 17,
      due: 21,
      complete: false,
      notes: [18, 19, 20, 21].map((n) => `missing:schule=${n}`),
    });
  });

  it('is a gap while none has reported', () => {
    expect(
      only([school(1, null, { reported: 0, due: 1 }), school(2, null, { gap: 'later', due: 1 })]),
    ).toMatchObject({
      value: null,
      gap: 'notDelivered',
      reported: 0,
      due: 2,
      complete: false,
    });
  });

  it('sums reported and due over categories that say so, and leaves out what is late', () => {
    const values = [
      stored('2020', 30, { ...women, reported: 17, due: 21 }),
      stored('2020', null, { ...men, gap: 'later', reported: null, due: 4 }),
    ];
    expect(only(values)).toMatchObject({
      value: 30,
      reported: 17,
      due: 25,
      present: 1,
      expected: 2,
      complete: false,
    });
  });

  it('misses a school that was there the time before, until it is known to have ended', () => {
    const values = [...many(3, '2019/20'), ...many(2, '2020/21'), ...many(2, '2021/22')];
    const ended = new Map([['schule=3', '2020-07-31']]);
    expect(combine(values).map((point) => [point.value, point.present, point.expected])).toEqual([
      [30, 3, 3],
      [20, 2, 3],
      [20, 2, 2],
    ]);
    expect(combine(values, { ended }).map((point) => point.complete)).toEqual([true, true, true]);
  });

  it('misses a school that comes back later', () => {
    const values = [
      ...many(3, '2018/19'),
      ...many(2, '2019/20'),
      ...many(2, '2020/21'),
      ...many(3, '2021/22'),
    ];
    expect(combine(values).map((point) => point.expected)).toEqual([3, 3, 3, 3]);
  });

  it('misses a school until the last day of the period in which it ended, and while it still comes back', () => {
    const values = [...many(3, '2019/20'), ...many(2, '2020/21'), ...many(3, '2021/22')];
    const expected = (end: string, some = values) =>
      combine(some, { ended: new Map([['schule=3', end]]) }).map((point) => point.expected);
    expect(expected('2019-12-31')).toEqual([3, 3, 3]);
    const gone = values.slice(0, 5);
    expect(expected('2021-07-31', gone)).toEqual([3, 3]);
    expect(expected('2021-07-30', gone)).toEqual([3, 2]);
  });

  it('are named in the order of their keys, and so are the origins', () => {
    const line = (n: number) => ({ ...stored('2020', 1).origin, line: n });
    const year = (period: string, schools: readonly number[]) =>
      schools.map((n) => school(n, n, { origin: line(n) }, period));
    for (const order of [
      [3, 1, 4, 2],
      [2, 4, 1, 3],
    ]) {
      const [before, after] = combine([...year('2019/20', order), ...year('2020/21', [2])]);
      expect(before?.origins.map((origin) => origin.line)).toEqual([1, 2, 3, 4]);
      expect(after?.notes).toEqual(['missing:schule=1', 'missing:schule=3', 'missing:schule=4']);
    }
  });

  it('does not expect a school before it opened', () => {
    expect(combine([...many(2, '2019/20'), ...many(3, '2020/21')]).map((point) => point.complete)).toEqual([
      true,
      true,
    ]);
  });

  it('is incomplete where a school lacks one of two categories', () => {
    const values = [1, 2].flatMap((n) => [
      stored('2020', 5, { breakdown: `geschlecht=männlich;schule=${n}` }),
      stored('2020', 6, { breakdown: `geschlecht=weiblich;schule=${n}` }),
    ]);
    expect(only(values)).toMatchObject({ value: 22, complete: true, present: 2 });
    expect(only(values.slice(0, 3))).toMatchObject({ value: 16, complete: false, present: 1, expected: 2 });
  });
});

describe('along areas', () => {
  const children = [place('03241'), place('03252'), place('03254', { name: 'Hildesheim' })];
  const at = (area: string, value: number | null, more: Partial<StoredValue> = {}) =>
    stored('2020', value, { area, ...more });

  it('adds up a complete set of children', () => {
    const values = [at('03241', 1), at('03252', 2), at('03254', 3)];
    expect(only(values, { children })).toMatchObject({
      value: 6,
      how: 'areas',
      present: 3,
      expected: 3,
      complete: true,
    });
  });

  it('says how many of how many, and names the missing', () => {
    expect(only([at('03241', 1), at('03252', 2)], { children })).toMatchObject({
      value: 3,
      present: 2,
      expected: 3,
      complete: false,
      notes: ['missing:Hildesheim'],
    });
  });

  it('names the missing in the order of their keys', () => {
    const notes = ['missing:Gebiet 03252', 'missing:Hildesheim'];
    expect(only([at('03241', 1)], { children }).notes).toEqual(notes);
    expect(only([at('03241', 1)], { children: children.toReversed() }).notes).toEqual(notes);
  });

  it('adds up the institutions of its children', () => {
    const values = [at('03241', 1, { reported: 1, due: 2 }), at('03252', 2, { reported: 3, due: 4 })];
    expect(only(values, { children: children.slice(0, 2) })).toMatchObject({ reported: 4, due: 6 });
  });

  it('lets the delivered value of the area win', () => {
    const values = [stored('2020', 7), at('03241', 1), at('03252', 2), at('03254', 3)];
    expect(only(values, { children })).toMatchObject({ value: 7, how: 'delivered' });
  });

  it('is incomplete over a child that lacks a school', () => {
    const schools = [
      ...['2019', '2020'].map((year) => stored(year, 1, { area: '03241', breakdown: 'schule=1' })),
      stored('2019', 1, { area: '03241', breakdown: 'schule=2' }),
    ];
    const point = combine(schools, { children: [place('03241')] }).at(-1);
    expect(point).toMatchObject({
      value: 1,
      present: 1,
      expected: 1,
      complete: false,
      notes: ['missing:schule=2'],
    });
  });

  it('is secret over a secret child', () => {
    const values = [at('03241', 1), at('03252', null, { gap: 'secret' }), at('03254', 3)];
    expect(only(values, { children })).toMatchObject({ value: null, gap: 'secret' });
  });

  // Half of a child's categories is not nothing: leaving the child out would make the sum smaller than that half.
  it('is a gap over a child of which a part has been reported', () => {
    const half = at('03252', 1, { ...women, reported: 1, due: 1 });
    expect(only([at('03241', 0), half], { children })).toMatchObject({ value: null, gap: 'notDelivered' });
    const nothing = at('03252', null, { reported: 0, due: 1 });
    expect(only([at('03241', 5), nothing], { children })).toMatchObject({ value: 5, complete: false });
  });

  it('sums numerators and denominators', () => {
    const values = children.map(({ key }, i) => ratio('2020', i + 1, 10 ** (i + 1), { area: key }));
    // By hand: 6 of 1110.
    expect(only(values, { children, indicator: rateIndicator }).value).toBeCloseTo(0.54054, 5);
  });

  it('puts the wanted breakdown of each child together first', () => {
    const values = children.flatMap(({ key }) => [at(key, 1, women), at(key, 2, men)]);
    expect(only(values, { children })).toMatchObject({ value: 9, originCount: 6 });
  });

  // Göttingen: 03152 and 03156 became 03159 on 1 November 2016 (Niedersächsisches Gesetz vom 12.11.2015).
  const goettingen = place('03159', { validFrom: '2016-11-01' });
  const dissolved = ['03152', '03156'].map((key) =>
    place(key, { validTo: '2016-10-31', successors: ['03159'] }),
  );
  const state = [place('03241'), goettingen, ...dissolved];

  it('takes the children that existed on the last day of the period', () => {
    const year = (key: string) => state.map(({ key: area }) => stored(key, 1, { area }));
    const points = combine([...year('2015'), ...year('2016'), ...year('2017')], {
      area: place('03'),
      children: state,
    });
    expect(points.map((point) => [point.value, point.expected])).toEqual([
      [3, 3],
      [2, 2],
      [2, 2],
    ]);
  });

  it('carries dissolved areas by their successor, marked', () => {
    const values = [
      stored('2015', 4, { area: '03152' }),
      stored('2015', 5, { area: '03156' }),
      stored('2016', 9, { area: '03159' }),
      stored('2016', null, { area: '03152', gap: 'notMeaningful' }),
    ];
    const points = combine(values, { area: goettingen, predecessors: dissolved });
    expect(points.map(({ value, how, notes }) => ({ value, how, notes }))).toEqual([
      { value: 9, how: 'areas', notes: ['predecessors'] },
      { value: 9, how: 'delivered', notes: ['break', 'boundary:Gebiet 03152; Gebiet 03156'] },
    ]);
  });

  // Eisenach (16056) became part of the Wartburgkreis (16063), which was there before, on 1 July 2021.
  const eisenach = place('16056', { name: 'Eisenach', validTo: '2021-06-30', successors: ['16063'] });
  const wartburgkreis = { area: place('16063'), predecessors: [eisenach] };

  it('breaks where an area took over another one, and takes nothing of it for its own', () => {
    const values = [
      stored('2019', 4, { area: '16056' }),
      stored('2020', 4, { area: '16056' }),
      stored('2020', 10, { area: '16063' }),
      stored('2021', 14, { area: '16063' }),
      stored('2022', 15, { area: '16063' }),
    ];
    expect(combine(values, wartburgkreis).map(({ period, value, notes }) => [period, value, notes])).toEqual([
      ['2020', 10, []],
      ['2021', 14, ['break', 'boundary:Eisenach']],
      ['2022', 15, []],
    ]);
  });

  it('says nothing of a boundary change before the first figure', () => {
    expect(only([stored('2022', 15, { area: '16063' })], wartburgkreis).notes).toEqual([]);
  });

  describe('of several hierarchies', () => {
    const districts = ['03101', '03102', '03103'].map((key) => place(key));
    const regions = ['031', '032'].map((key) => place(key));
    const both = { area: place('03'), children: districts, furtherChildren: [regions] };
    const value = (area: string, count: number) => stored('2020', count, { area });

    it('takes the complete one, the first among equals', () => {
      const whole = [value('031', 30), value('032', 12)];
      expect(only([value('03101', 1), ...whole], both)).toMatchObject({
        value: 42,
        present: 2,
        expected: 2,
        complete: true,
      });
      const all = [value('03101', 1), value('03102', 2), value('03103', 3), ...whole];
      expect(only(all, both)).toMatchObject({ value: 6, present: 3, expected: 3 });
    });

    it('never mixes two, and takes the one that lacks less', () => {
      const values = [value('03101', 1), value('03102', 2), value('031', 30)];
      // By hand: two of three districts against one of two regions.
      expect(only(values, both)).toMatchObject({ value: 3, present: 2, expected: 3, complete: false });
      expect(only(values.slice(1), both)).toMatchObject({ value: 30, present: 1, expected: 2 });
    });
  });

  it('lets predecessors replace a gap from before the area existed, not a number', () => {
    const before = [stored('2015', 4, { area: '03152' }), stored('2015', 5, { area: '03156' })];
    const more = { area: goettingen, predecessors: dissolved };
    expect(only([...before, stored('2015', null, { area: '03159', gap: 'notMeaningful' })], more).value).toBe(
      9,
    );
    expect(only([...before, stored('2015', 8, { area: '03159' })], more).value).toBe(8);
  });

  it('takes nothing of a predecessor that had ended itself', () => {
    const values = [stored('2015', 4, { area: '03152' }), stored('2015', 5, { area: '03156' })];
    const [first = place(''), second = place('')] = dissolved;
    const predecessors = [first, { ...second, validTo: '2014-12-31' }];
    expect(only(values, { area: goettingen, predecessors })).toMatchObject({ value: 4, expected: 1 });
  });

  it('says that a predecessor is missing', () => {
    const point = only([stored('2015', 4, { area: '03152' })], { area: goettingen, predecessors: dissolved });
    expect(point).toMatchObject({ value: 4, complete: false, present: 1, expected: 2 });
    expect(point.notes).toEqual(['predecessors', 'missing:Gebiet 03156']);
  });

  it('carries nothing from an area that was divided, nor from a stranger', () => {
    const divided = place('03152', { validTo: '2016-10-31', successors: ['03159', '03241'] });
    const stranger = place('03156', { validTo: '2016-10-31', successors: ['03241'] });
    const values = [stored('2015', 4, { area: '03152' }), stored('2015', 4, { area: '03156' })];
    expect(combine(values, { area: goettingen, predecessors: [divided, stranger] })).toEqual([]);
  });
});

describe('along time', () => {
  const months = (count: number, value: (month: number) => number | null = (month) => month, from = 1) =>
    Array.from({ length: count }, (_, i) =>
      stored(`2026-${String(i + from).padStart(2, '0')}`, value(i + from)),
    );
  const mean = exampleIndicator({ overTime: 'mean' });
  const last = exampleIndicator({ aggregation: 'stock', overTime: 'last' });

  // By hand: 1 + … + 12 = 78.
  it.each([
    ['sum', 78],
    ['mean', 6.5],
    ['last', 12],
  ] as const)('folds twelve months by %s', (overTime, value) => {
    const point = only(months(12), { indicator: exampleIndicator({ overTime }), fold: 'year' });
    expect(point).toMatchObject({
      period: '2026',
      kind: 'year',
      value,
      how: 'periods',
      present: 12,
      expected: 12,
      complete: true,
    });
  });

  it('calls a year to October a range', () => {
    expect(only(months(10), { indicator: mean, fold: 'year' })).toMatchObject({
      period: '2026-01-01..2026-10-31',
      kind: 'range',
      value: 5.5,
      present: 10,
      expected: 12,
      complete: false,
    });
  });

  it('keeps the key of a year with a hole', () => {
    const holed = months(12).filter(({ period }) => period.key !== '2026-05');
    expect(only(holed.slice(0, 9), { fold: 'year' })).toMatchObject({
      period: '2026',
      value: 50,
      present: 9,
    });
    expect(only(holed, { fold: 'year' })).toMatchObject({
      period: '2026',
      value: 73,
      present: 11,
      complete: false,
    });
    expect(
      only(
        months(6, (m) => m, 7),
        { fold: 'year' },
      ),
    ).toMatchObject({ period: '2026', present: 6, complete: false });
  });

  it('takes late and uncollected months as missing, secret ones as secret', () => {
    const withMay = (gap: 'later' | 'notCollected' | 'secret') =>
      months(12).map((one) => (one.period.key === '2026-05' ? { ...one, value: null, gap } : one));
    expect(only(withMay('later'), { fold: 'year' })).toMatchObject({
      value: 73,
      present: 11,
      complete: false,
    });
    expect(only(withMay('notCollected'), { fold: 'year' })).toMatchObject({
      value: 73,
      present: 11,
      complete: false,
    });
    expect(only(withMay('secret'), { fold: 'year' })).toMatchObject({ value: null, gap: 'secret' });
    const none = months(3, () => null);
    expect(only(none, { fold: 'year' })).toMatchObject({
      period: '2026',
      value: null,
      gap: 'notDelivered',
      present: 0,
    });
  });

  it('needs only the last month of a stock', () => {
    expect(
      only(
        months(3, (m) => m, 10),
        { indicator: last, fold: 'year' },
      ),
    ).toMatchObject({
      value: 12,
      complete: true,
      present: 3,
    });
    expect(only(months(10), { indicator: last, fold: 'year' })).toMatchObject({
      period: '2026-01-01..2026-10-31',
      value: 10,
      complete: false,
    });
  });

  it('folds months into school years, quarters into halves', () => {
    expect(combine(months(12), { fold: 'schoolYear' }).map((point) => [point.period, point.value])).toEqual([
      ['2025/26', 28],
      ['2026-08-01..2026-12-31', 50],
    ]);
    const quarters = [1, 2, 3, 4].map((n) => stored(`2026-Q${n}`, n));
    expect(combine(quarters, { fold: 'half' }).map((point) => point.value)).toEqual([3, 7]);
  });

  it('lets the delivered year win, and stands aside where nothing folds', () => {
    expect(only([...months(12), stored('2026', 80)], { fold: 'year' })).toMatchObject({
      value: 80,
      how: 'delivered',
    });
    expect(only([...months(12), stored('2026', null, { gap: 'secret' })], { fold: 'year' }).gap).toBe(
      'secret',
    );
    expect(only([...months(12), stored('2026', null, { gap: 'later' })], { fold: 'year' }).value).toBe(78);
    expect(combine(months(12), { indicator: exampleIndicator({ overTime: 'none' }), fold: 'year' })).toEqual(
      [],
    );
    expect(combine([stored('2026-W10', 1)], { fold: 'year' })).toEqual([]);
  });

  it('folds days into weeks and months, as many as the calendar has', () => {
    const days = (from: string, count: number) =>
      Array.from({ length: count }, (_, i) =>
        stored('2020', 1, {
          period: readPeriod(new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10), 'day'),
        }),
      );
    expect(only(days('2020-02-01', 29), { fold: 'month' })).toMatchObject({
      period: '2020-02',
      value: 29,
      present: 29,
      expected: 29,
      complete: true,
    });
    expect(only(days('2020-02-01', 28), { fold: 'month' })).toMatchObject({
      period: '2020-02-01..2020-02-28',
      kind: 'range',
      complete: false,
    });
    expect(only(days('2019-12-30', 7), { fold: 'week' })).toMatchObject({
      period: '2020-W01',
      value: 7,
      complete: true,
    });
  });

  it.each([
    ['quarter', ['2025-Q4', '2026-Q1'], [33, 6]],
    ['schoolHalf', ['2025/26-1', '2025/26-2'], [51, 27]],
    ['schoolYear', ['2025/26'], [78]],
    ['trainingYear', ['2025/26-A'], [78]],
  ] as const)('folds months into each %s', (fold, periods, values) => {
    // By hand, each month counting its number: 10 + 11 + 12; 1 + 2 + 3; 8 + … + 12 + 1; 2 + … + 7; 51 + 27; 33 + 45.
    const all = [
      ...[8, 9, 10, 11, 12].map((m) => [2025, m]),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((m) => [2026, m]),
    ];
    const stores = all.map(([year, m]) => stored(`${year}-${String(m).padStart(2, '0')}`, m ?? null));
    const points = combine(stores, { fold }).filter((point) => point.complete);
    expect(points.map((point) => point.period).slice(0, periods.length)).toEqual(periods);
    expect(points.map((point) => point.value).slice(0, values.length)).toEqual(values);
  });

  it('takes the finer kind that is whole', () => {
    const quarters = [1, 2, 3, 4].map((n) => stored(`2026-Q${n}`, n));
    expect(only([...months(10), ...quarters], { fold: 'year' })).toMatchObject({ value: 10, complete: true });
  });

  it('counts the schools of the leanest month once', () => {
    const values = months(12).map((one, i) => ({ ...one, reported: i === 3 ? 17 : 21, due: 21 }));
    expect(only(values, { fold: 'year' })).toMatchObject({
      reported: 17,
      due: 21,
      present: 12,
      complete: false,
    });
  });

  // Stade: 615 visits a month in 2014/15 and 2,654 in January to October 2020 (product.md).
  it('shows a delivered range beside the years', () => {
    const values = [stored('2014/15', 615), stored('2020-01-01..2020-10-31', 2654)];
    const points = combine(values, { indicator: mean, fold: 'schoolYear' });
    expect(points.map((point) => [point.period, point.value])).toEqual([
      ['2014/15', 615],
      ['2020-01-01..2020-10-31', 2654],
    ]);
  });
});

describe('what takes the place of what', () => {
  it('twelve months of a year whose parts are not complete', () => {
    const months = Array.from({ length: 12 }, (_, i) => stored(`2020-${String(i + 1).padStart(2, '0')}`, 1));
    const [year] = combine([stored('2020', 3, women), ...months], { fold: 'year' });
    expect(year).toMatchObject({ period: '2020', value: 12, how: 'periods' });
  });

  it('nothing that of a delivered gap from before the area existed, but its predecessors', () => {
    const area = place('03999', { validFrom: '2020-08-01' });
    const values = [stored('2019', null, { gap: 'secret' }), stored('2019', 5, { area: '03241' })];
    const children = [place('03241')];
    expect(only(values, { area, children })).toMatchObject({ value: null, gap: 'secret' });
  });

  it('values of the indicator’s own definition version are taken', () => {
    expect(only([stored('2020', 5, { definitionVersion: 1 })]).value).toBe(5);
  });

  it('parts that are all there are not called assumed', () => {
    expect(only([stored('2020', 3, women), stored('2020', 4, men)]).notes).toEqual([]);
  });

  it('answers add up where they are counted', () => {
    const answers = ['ja', 'nein'].map((key, i) =>
      stored('2020', 3 + i, { breakdown: `antwort=${key};frage=f;umfrage=u` }),
    );
    expect(only(answers, { breakdown: 'frage=f;umfrage=u' }).value).toBe(7);
  });
});

describe('a free range beside years', () => {
  it.each([
    ['2019-06-01..2019-12-31', true],
    ['2019-06-01..2020-01-01', false],
    ['2020-12-31..2021-06-30', false],
    ['2021-01-01..2021-06-30', true],
  ])('%s is shown where none of the years covers a day of it: %s', (range, isShown) => {
    const shown = combine([stored('2017', 1), stored('2020', 1), stored(range, 2)], { fold: 'year' });
    expect(shown.some(({ period }) => period === range)).toBe(isShown);
  });
});

describe('series', () => {
  it('is in time order and keeps at most 50 origins with their number', () => {
    const values = [2022, 2020, 2021].flatMap((year) =>
      Array.from({ length: 60 }, (_, n) => school(n, 1, {}, `${year}/${(year + 1) % 100}`)),
    );
    const points = combine(values);
    expect(points.map((point) => point.period)).toEqual(['2020/21', '2021/22', '2022/23']);
    for (const point of points) {
      expect(point.origins).toHaveLength(50);
      expect(point.originCount).toBe(60);
    }
  });

  it('marks the first point that reaches a break', () => {
    const values = [2019, 2020, 2021].map((year) => stored(String(year), 1));
    const points = combine(values, { breaks: [statedBreak('2020-08-01', 'andere Erhebung')] });
    expect(points.map((point) => point.notes)).toEqual([[], ['break', 'breakReason:andere Erhebung'], []]);
  });

  it('refuses to mix definition versions, and two values for one key', () => {
    expect(() => combine([stored('2020', 1, { definitionVersion: 2 })])).toThrow(
      "definition versions can't be mixed: example 2",
    );
    expect(() => combine([stored('2020', 1), stored('2020', 2)])).toThrow(
      'two values for one key: 03999 2020',
    );
  });
});

describe('properties', () => {
  const count = fc.integer({ min: 0, max: 500 });
  const cells = fc
    .array(fc.tuple(count, count), { minLength: 1, maxLength: 8 })
    .map((pairs) =>
      pairs.flatMap(([a, b], n) => [
        stored('2020', a, { breakdown: `geschlecht=weiblich;schule=${n}` }),
        stored('2020', b, { breakdown: `geschlecht=männlich;schule=${n}` }),
      ]),
    );

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(cells, fc.infiniteStream(fc.nat()), (values, random) => {
        const keyed = values.map((value) => ({ value, key: random.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
        expect(combine(shuffled)).toEqual(combine(values));
      }),
    );
  });

  it('a total is the sum by whichever dimension, and never less than a part', () => {
    fc.assert(
      fc.property(cells, (values) => {
        const whole = only(values).value ?? Number.NaN;
        const halves = ['weiblich', 'männlich'].map(
          (category) => only(values, { breakdown: `geschlecht=${category}` }).value ?? Number.NaN,
        );
        expect(halves.reduce((sum, half) => sum + half, 0)).toBe(whole);
        for (const { value } of values) expect(whole).toBeGreaterThanOrEqual(value ?? Number.NaN);
      }),
    );
  });

  it('a combined rate lies between the smallest and the largest of its parts', () => {
    const pair = fc
      .integer({ min: 1, max: 400 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
        const values = pairs.map(([n, d], i) => ratio('2020', n, d, { breakdown: `schule=${i}` }));
        const value = only(values, { indicator: rateIndicator }).value ?? Number.NaN;
        const rates = pairs.map(([n, d]) => (100 * n) / d);
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        expect(value >= 0 && value <= 100).toBe(true);
      }),
    );
  });

  it('an area with nothing in it changes no value, and one that did not exist changes nothing', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 6 }), (counts) => {
        const children = counts.map((_, i) => place(`0324${i}`));
        const values = counts.map((value, i) => stored('2020', value, { area: `0324${i}` }));
        const before = only(values, { children });
        const empty = [...values, stored('2020', 0, { area: '03999' })].map((value, i) =>
          i === counts.length ? { ...value, area: '03250' } : value,
        );
        expect(only(empty, { children: [...children, place('03250')] }).value).toBe(before.value);
        const unborn = place('03251', { validFrom: '2021-01-01' });
        expect(only(values, { children: [...children, unborn] })).toEqual(before);
      }),
    );
  });

  it('never gives a number over a hidden part', () => {
    fc.assert(
      fc.property(cells, fc.nat(), (values, n) => {
        const hidden = values.map((value, i) =>
          i === n % values.length ? { ...value, value: null, gap: 'secret' as const } : value,
        );
        expect(only(hidden)).toMatchObject({ value: null, gap: 'secret' });
      }),
    );
  });
});
