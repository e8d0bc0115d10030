import { describe, expect, test } from 'vitest';
import { areas } from '../../data/boundaries/index.ts';
import type { Observation } from '../../data/observation.ts';
import { readPeriod } from '../../data/period.ts';
import { cell, indicatorOf } from '../testing/figures.ts';
import { context } from '../testing/reading.ts';
import { areasDiffer, areasInSums } from './areas-differ.ts';

// Bremen (04) has two districts: Bremen (04011) and Bremerhaven (04012).
function find(figures: readonly Partial<Observation>[], day = '2022-12-31', id = 'bevoelkerung') {
  const check = areasDiffer.open({ ...context, places: areas });
  const cells = figures.map((figure) => cell({ ...figure, period: day }));
  check.add({ indicator: indicatorOf(id), breakdown: '', period: readPeriod(day), cells });
  return check.finish();
}

const people = (area: string, value: number | null, more: Partial<Observation> = {}) => ({
  area,
  value,
  ...more,
});

describe('a Land and its districts', () => {
  test('that agree say nothing', () => {
    expect(find([people('04', 684), people('04011', 569), people('04012', 115)])).toEqual([]);
  });

  test('that do not: both figures, at the Land', () => {
    const figures = [people('04', 684, { line: 9, column: 4 }), people('04011', 569), people('04012', 113)];
    expect(find(figures)).toEqual([
      {
        line: 9,
        column: 4,
        text: '684 / 682',
        message: expect.stringMatching(
          /^„Bevölkerung, Bremen, 31\.12\.2022“: .* 684, alle 2 Kreise ergeben 682\./,
        ),
      },
    ]);
  });

  test('where one district alone exceeds it: in the right case and number', () => {
    const [found] = find([people('04', 684), people('04011', 700)]);
    expect(found?.message).toContain('684, schon 1 von 2 Kreisen ergibt 700.');
  });

  test.each<[string, Partial<Observation>[], string[]]>([
    ['a district that is missing', [people('04011', 569)], []],
    ['a district that is secret', [people('04011', 569), people('04012', null, { gap: 'secret' })], []],
    ['one district alone exceeds the Land', [people('04011', 700)], ['684 / 700']],
  ])('%s', (_, districts, texts) => {
    expect(find([people('04', 684), ...districts]).map(({ text }) => text)).toEqual(texts);
  });

  test('a difference that only rounding by each office explains', () => {
    const rounded = (area: string, value: number) => people(area, value, { qualifiers: ['rounded5'] });
    expect(find([rounded('04', 690), rounded('04011', 570), rounded('04012', 115)])).toEqual([]);
    expect(find([rounded('04', 695), rounded('04011', 570), rounded('04012', 115)])).toHaveLength(1);
  });

  test('rates that are stated as they are do not add up', () => {
    const figures = [people('04', 9), people('04011', 8), people('04012', 12)];
    expect(find(figures, '2022-12-31', 'jugendarbeitslosenquote')).toEqual([]);
  });
});

test('Germany and its Länder: in the right case and number', () => {
  const [found] = find([people('DG', 5), people('04', 6)]);
  expect(found?.message).toContain('schon 1 von 16 Ländern ergibt 6.');
  const [more] = find([people('DG', 5), people('04', 3), people('03', 4)]);
  expect(more?.message).toContain('schon 2 von 16 Ländern ergeben 7.');
});

describe('boundaries', () => {
  // Göttingen (03159) took the place of 03152 and 03156 on 1 November 2016; region 031 has them all in the tables.
  const region = areas.filter(({ parents }) => parents.region === '031').map(({ key }) => key);
  const old = ['03152', '03156'];

  test.each([
    ['2015-12-31', region.filter((key) => key !== '03159')],
    ['2016-12-31', region.filter((key) => !old.includes(key))],
  ])('on %s those count that existed', (day, existing) => {
    const figures = existing.map((key) => people(key, 1));
    expect(find([people('031', existing.length), ...figures], day)).toEqual([]);
    expect(find([people('031', existing.length + 1), ...figures], day)).toHaveLength(1);
  });

  // Until 2009 the city of Aachen was a district of its own and Städteregion Aachen (05334) did not exist.
  test('before areas were cut anew, those listed need not be all', () => {
    const cologne = areas.filter(({ parents }) => parents.region === '053');
    const figures = cologne.filter(({ key }) => key !== '05334').map(({ key }) => people(key, 1));
    expect(find([people('053', figures.length + 1), ...figures], '2002-12-31')).toEqual([]);
    expect(find([people('053', figures.length - 1), ...figures], '2002-12-31')).toHaveLength(1);
  });
});

test('only areas that are made of others in the file are worth looking at', () => {
  expect([...areasInSums(['04', '04011', '03254'], areas)].sort()).toEqual(['04', '04011']);
  expect(areasInSums(['04011', '03254'], areas).size).toBe(0);
});
