import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { spread } from './placement.ts';
import { createXTicks, tickExtent } from './x-axis.ts';
import { createYAxis } from './y-axis.ts';

describe('value axis', () => {
  const labels = (values: number[], symbol = '%') =>
    createYAxis(values, { symbol, language: 'de', ticks: 5 }).ticks.map(({ label }) => label);
  test.each([
    [
      [8.9, 5],
      ['0', '2', '4', '6', '8', '10\u00a0%'],
    ],
    [
      [0.34, 0.2],
      ['0,0', '0,1', '0,2', '0,3', '0,4\u00a0%'],
    ],
    [
      [92, 97],
      ['92', '93', '94', '95', '96', '97\u00a0%'],
    ],
    [
      [0, 0],
      ['0,0', '0,2', '0,4', '0,6', '0,8', '1,0\u00a0%'],
    ],
    [
      [-3, 4],
      ['−4', '−2', '0', '2', '4\u00a0%'],
    ],
  ])('%j', (values, expected) => {
    expect(labels(values)).toEqual(expected);
  });
  test('counts take their thousands point and no unit', () => {
    expect(labels([1800, 3000], '')).toEqual(['0', '1.000', '2.000', '3.000']);
  });
  test('all values lie on the axis', () => {
    const values = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(values, (found) => {
        const { domain, ticks } = createYAxis(found, { symbol: '', language: 'de', ticks: 5 });
        const room = (domain[1] - domain[0]) * 1e-6;
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...found) + room);
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...found) - room);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(13);
      }),
    );
  });
});

describe('time axis', () => {
  const ticksOf = (keys: string[], width: number) => {
    const periods = keys.map((key) => readPeriod(key));
    const positions = periods.map(
      (period) => Number(period.start.slice(0, 4)) + Number(period.start.slice(5, 7)) / 12,
    );
    const [from, to] = [Math.min(...positions) - 0.5, Math.max(...positions) + 0.5];
    const x = (position: number) => 40 + ((position - from) / (to - from)) * (width - 60);
    return { ticks: createXTicks({ periods, language: 'de', x, left: 0, right: width }), x };
  };
  test('school years to the due one, in their own spelling', () => {
    const { ticks } = ticksOf(['2015/16', '2016/17', '2023/24', '2030/31'], 760);
    expect(ticks.map(({ label }) => label)).toEqual([
      '2015/16',
      '2018/19',
      '2021/22',
      '2024/25',
      '2027/28',
      '2030/31',
    ]);
  });
  test('months of several years by their Januaries', () => {
    const { ticks } = ticksOf(['2019-01', '2025-12'], 760);
    expect(ticks.map(({ label }) => label)).toEqual([
      'Jan. 2019',
      'Jan. 2020',
      'Jan. 2021',
      'Jan. 2022',
      'Jan. 2023',
      'Jan. 2024',
      'Jan. 2025',
    ]);
  });
  test('waves and reference dates only where there are some', () => {
    const keys = ['b-1@2019-11-01..2020-01-31', 'b-2@2021-11-01..2022-01-31'];
    expect(ticksOf(keys, 760).ticks.map(({ label }) => label)).toEqual(['Welle 1', 'Welle 2']);
  });
  test('labels never touch, at any width and span', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 220, max: 1400 }), (span, width) => {
        for (const keys of [
          ['1990', String(1990 + span)],
          ['1990-03', `${1990 + span}-11`],
          ['1990-Q1', `${1990 + span}-Q4`],
        ]) {
          const { ticks, x } = ticksOf(keys, width);
          const extents = ticks.map((tick) => tickExtent(tick, x));
          expect(ticks.length).toBeGreaterThan(0);
          extents.slice(1).forEach(([left], index) => {
            expect(left).toBeGreaterThan(extents[index]?.[1] ?? Number.NaN);
          });
        }
      }),
    );
  });
});

test('labels are moved apart, in order, within their room', () => {
  expect(spread([100, 104, 200], 18, 0, 300)).toEqual([93, 111, 200]);
  expect(spread([295, 299], 18, 0, 300)).toEqual([282, 300]);
  expect(spread([104, 100], 18, 0, 300)).toEqual([111, 93]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 15 }), (positions) => {
      const placed = spread(positions, 18, 0, 400).toSorted((a, b) => a - b);
      placed.slice(1).forEach((place, index) => {
        expect(place - (placed[index] ?? Number.NaN)).toBeGreaterThanOrEqual(18 - 1e-6);
      });
    }),
  );
});
