import { expect, test } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { maybeFold, type Timed } from './along-time.ts';
import { examplePoint } from './example-points.ts';
import { exampleIndicator } from './example-values.ts';

const whole = readPeriod('2020');
const last = exampleIndicator({ aggregation: 'stock', overTime: 'last' });

function quarter(n: number, value: number | null, gap: 'later' | 'secret' = 'later'): Timed {
  const key = `2020-Q${n}`;
  const more = value === null ? { gap, complete: false } : {};
  return { period: readPeriod(key), figure: examplePoint(key, value, more) };
}

const quarters = [1, 2, 3, 4].map((n) => quarter(n, n));

test.each([
  ['in order', quarters],
  ['turned', quarters.toReversed()],
  ['mixed', [2, 0, 3, 1].flatMap((at) => quarters[at] ?? [])],
])('the last one is found in periods that come %s', (_, parts) => {
  expect(maybeFold(parts, whole, last)).toMatchObject({
    period: { key: '2020' },
    figure: { value: 4, how: 'periods', present: 4, expected: 4, complete: true },
  });
});

// Rates and medians may take the last one, because that combines nothing.
test.each([
  ['deliveredRate', 'last', 4],
  ['median', 'last', 4],
  ['median', 'mean', undefined],
  ['count', 'none', undefined],
  ['stock', 'mean', 2.5],
  ['count', 'sum', 10],
] as const)('a %s by %s', (aggregation, overTime, value) => {
  const found = maybeFold(quarters, whole, exampleIndicator({ aggregation, overTime }));
  expect(found?.figure.value).toBe(value);
});

test('a year of which nothing has come keeps the first gap', () => {
  const parts = [quarter(2, null), quarter(1, null)];
  expect(maybeFold(parts, whole, last)).toMatchObject({
    period: { key: '2020' },
    figure: { value: null, gap: 'later', how: 'periods', present: 0, expected: 4, complete: false },
  });
});

test('nothing is made of what never adds up, also while it is late', () => {
  const median = exampleIndicator({ aggregation: 'median', overTime: 'mean' });
  expect(maybeFold([quarter(1, null)], whole, median)).toBeUndefined();
});

test('a mean over time divides neither a gap nor a rate, and notes nothing of its own', () => {
  const mean = exampleIndicator({ aggregation: 'stock', overTime: 'mean' });
  const hidden = maybeFold([...quarters.slice(1), quarter(1, null, 'secret')], whole, mean);
  expect(hidden?.figure).toMatchObject({ value: null, gap: 'secret' });
  expect(maybeFold(quarters, whole, mean)?.figure.notes).toEqual([]);
  const rate = exampleIndicator({ aggregation: 'rate', factor: 100, overTime: 'mean' });
  const parts = quarters.map(({ period }) => ({
    period,
    figure: examplePoint(period.key, 50, { numerator: 1, denominator: 2 }),
  }));
  // By hand: four times 1 of 2 are 4 of 8.
  expect(maybeFold(parts, whole, rate)?.figure).toMatchObject({ value: 50, numerator: 4, denominator: 8 });
});

test('an incomplete last one leaves the year incomplete, with its own key', () => {
  const part = examplePoint('2020-Q4', 9, { complete: false });
  const parts = [...quarters.slice(0, 3), { period: readPeriod('2020-Q4'), figure: part }];
  expect(maybeFold(parts, whole, last)).toMatchObject({
    period: { key: '2020' },
    figure: { value: 9, complete: false },
  });
});

test('periods that follow each other from the start are the range they cover', () => {
  const count = exampleIndicator();
  expect(maybeFold(quarters.slice(0, 2), whole, count)?.period.key).toBe('2020-01-01..2020-06-30');
  expect(maybeFold(quarters.slice(1), whole, count)?.period.key).toBe('2020');
  expect(maybeFold([quarter(1, 1), quarter(3, 3)], whole, count)?.period.key).toBe('2020');
});

test('nothing is made of nothing, nor of periods that make no year', () => {
  expect(maybeFold([], whole, last)).toBeUndefined();
  const week = { period: readPeriod('2020-W10'), figure: examplePoint('2020-W10', 1) };
  expect(maybeFold([week], whole, last)).toBeUndefined();
});
