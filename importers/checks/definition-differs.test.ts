import { expect, test } from 'vitest';
import { indicatorOf, point, seriesOf, stored } from '../testing/figures.ts';
import { context } from '../testing/reading.ts';
import type { Delivery, Series } from './check.ts';
import { definitionDiffers } from './definition-differs.ts';

function find(series: readonly Partial<Series>[], delivery: Partial<Delivery> = {}) {
  const check = definitionDiffers.open({ ...context, source: 'neu', versions: [], ...delivery });
  for (const one of series)
    check.add(seriesOf({ indicator: indicatorOf('jugendarbeitslosenquote'), ...one }));
  return check.finish();
}

const areas = ['03254', '03255', '03256'];

// Each area's value delivered and stored, by hand: the ratio is the same in all of them.
const sameYear = (ratio: number, source?: string) =>
  areas.map((area) => ({ area, delivered: [point('2022', 6 * ratio)], stored: [stored('2022', 6, source)] }));
const nextYear = (ratio: number, source?: string) =>
  areas.map((area) => ({ area, delivered: [point('2023', 6 * ratio)], stored: [stored('2022', 6, source)] }));

test.each([
  ['the same periods, 5 % apart: a revision', sameYear(1.05), 0],
  ['the same periods, 20 % apart', sameYear(1.2), 1],
  ['the same periods, lower by 20 %', sameYear(0.8), 1],
  ['the year before, 20 % apart: a change', nextYear(1.2), 0],
  ['the year before, twice as much', nextYear(2), 1],
  ['the year before, half as much', nextYear(0.5), 1],
  ['from the same table or format', sameYear(2, 'neu'), 0],
  ['two areas alone say nothing', sameYear(2).slice(1), 0],
])('%s', (_, series, count) => {
  expect(find(series)).toHaveLength(count);
});

test('another source that is continued by the same one is no jump', () => {
  const series = nextYear(2).map((one) => ({ ...one, stored: [...one.stored, stored('2021', 12, 'neu')] }));
  expect(find(series)).toEqual([]);
});

test('says how far apart, for the whole file', () => {
  expect(find(sameYear(1.25))).toEqual([
    {
      line: null,
      column: null,
      text: expect.stringContaining('Arbeitslosenquote'),
      message: expect.stringContaining('für dieselben Zeiträume im Mittel das 1,25-Fache'),
    },
  ]);
});

test('an older version of the definition with values', () => {
  const version = (definitionVersion: number) => ({
    indicator: 'jugendarbeitslosenquote',
    definitionVersion,
    lastPeriod: '2015',
  });
  expect(find([{}], { versions: [version(1)] })).toEqual([]);
  expect(find([{}], { versions: [version(0), version(1)] })).toMatchObject([
    { line: null, message: expect.stringContaining('anderen Fassung der Definition (bis 2015)') },
  ]);
});
