import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeriesMemory } from './series-memory.ts';

test('numbers come back series by series, in the order of each series', () => {
  const number = fc.record({
    indicator: fc.integer({ min: 1, max: 2 }),
    area: fc.integer({ min: 1, max: 3 }),
    breakdown: fc.integer({ min: 1, max: 2 }),
    period: fc.nat(500),
    value: fc.double({ noNaN: true }),
    denominator: fc.option(fc.integer({ min: 1 })),
  });
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const memory = createSeriesMemory(100);
      for (const one of numbers)
        memory.add(one.indicator, one.area, one.breakdown, one.period, one.value, one.denominator);
      const series = [...(memory.maybeSeries() ?? [])];
      const found = series.flatMap(({ numbers: own, ...key }) => own.map((one) => ({ ...key, ...one })));
      expect(found).toHaveLength(numbers.length);
      for (const { indicator, area, breakdown, numbers: own } of series) {
        const wanted = numbers.filter(
          (one) => one.indicator === indicator && one.area === area && one.breakdown === breakdown,
        );
        expect(own).toEqual(wanted.map(({ period, value, denominator }) => ({ period, value, denominator })));
      }
    }),
  );
});

test('more numbers than one block holds', () => {
  const memory = createSeriesMemory(200_000);
  for (let number = 0; number < 150_000; number += 1)
    memory.add(1, number % 3, 1, number, number, number % 2 === 0 ? null : number);
  const series = [...(memory.maybeSeries() ?? [])];
  expect(series.map(({ area, numbers }) => [area, numbers.length])).toEqual([
    [0, 50_000],
    [1, 50_000],
    [2, 50_000],
  ]);
  expect(series[1]?.numbers.at(-1)).toEqual({ period: 149_998, value: 149_998, denominator: null });
  expect(series[2]?.numbers.at(-1)).toEqual({ period: 149_999, value: 149_999, denominator: 149_999 });
});

test('too many are not kept at all', () => {
  const memory = createSeriesMemory(2);
  for (const period of [1, 2]) memory.add(1, 1, 1, period, 7, null);
  expect(memory.maybeSeries()).toBeDefined();
  memory.add(1, 1, 1, 3, 7, null);
  expect(memory.maybeSeries()).toBeUndefined();
});
