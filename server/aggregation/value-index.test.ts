import { expect, test } from 'vitest';
import { stored } from './example-values.ts';
import { indexValues } from './value-index.ts';

test('values are found by area, period and breakdown, the periods in time order', () => {
  const index = indexValues([
    stored('2021', 1),
    stored('2020', 2),
    stored('2020', 3, { breakdown: 'schule=1' }),
    stored('2020', 4, { area: '03241' }),
  ]);
  expect([...index.keys()]).toEqual(['03999', '03241']);
  const slots = index.get('03999') ?? [];
  expect(slots.map(({ period }) => period.key)).toEqual(['2020', '2021']);
  expect([...(slots[0]?.exact ?? [])].map(([key, cell]) => [key, cell.stored.value])).toEqual([
    ['', 2],
    ['schule=1', 3],
  ]);
});

test('cells are grouped by what they are broken down by freely, in one order of names', () => {
  const values = [
    'schule=1;geschlecht=weiblich',
    'geschlecht=männlich;schule=1',
    'schule=1;schulform=oberschule',
    'schule=2',
  ].map((breakdown, i) => stored('2020', i, { breakdown }));
  const groups = indexValues(values).get('03999')?.[0]?.groups ?? new Map();
  expect([...groups].map(([key, cells]) => [key, cells.length])).toEqual([
    ['geschlecht;schule', 2],
    ['schule', 2],
  ]);
});

test('a day and a reference date of the same key are two', () => {
  const day = stored('2020-03-01', 1);
  const date = { ...day, period: { ...day.period, kind: 'day' as const } };
  expect(indexValues([day, date]).get('03999')).toHaveLength(2);
});

test('what the user retired is left out', () => {
  expect(indexValues([stored('2020', null, { gap: 'retired' })]).size).toBe(0);
});

test('a second value for one key is refused', () => {
  expect(() => indexValues([stored('2020', 1), stored('2020', 2)])).toThrow(
    'two values for one key: 03999 2020',
  );
});
