import { expect, test } from 'vitest';
import { maybeBesideFigures } from './measure.ts';

const points = [
  { period: '2017/18', value: null },
  { period: '2018/19', value: 8.1 },
  { period: '2019/20', value: 7.9 },
  { period: '2020/21', value: null },
];

// The school year 2018/19 begins on 1 August 2018, 2019/20 ends on 31 July 2020.
test.each([
  ['1900-01-01', { side: 'before', period: '2018/19' }],
  ['2018-07-31', { side: 'before', period: '2018/19' }],
  ['2018-08-01', undefined],
  ['2020-07-31', undefined],
  ['2020-08-01', { side: 'after', period: '2019/20' }],
])('a beginning on %s', (from, expected) => {
  expect(maybeBesideFigures({ from }, points)).toEqual(expected);
});

test('without figures there is nothing beside which it lies', () => {
  expect(maybeBesideFigures({ from: '1900-01-01' }, [])).toBeUndefined();
});
