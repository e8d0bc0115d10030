import { expect, test } from 'vitest';
import { readPeriod } from '../../data/period.ts';
import { baselineOf } from './baseline.ts';
import { examplePoint, yearlyPoints } from './example-points.ts';

const points = [...yearlyPoints(2017, [7, 9]), examplePoint('2019', null)];
const at2018 = { period: readPeriod('2018'), interval: null };

test.each([
  ['as decided, whatever the series says', '2018', 8, { ...at2018, value: 8 }],
  ['zero is decided too', '2018', 0, { ...at2018, value: 0 }],
  ['of the series where only the period was decided', '2018', null, { ...at2018, value: 9 }],
  ['none where the series has none there', '2016', null, null],
  ['none where the series has a gap there', '2019', null, null],
  ['a value without a period starts no path', null, 8, null],
])('%s', (_, baselinePeriod, baselineValue, expected) => {
  expect(baselineOf({ baselinePeriod, baselineValue }, points)).toEqual(expected);
});
