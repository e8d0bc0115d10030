import { expect, test } from 'vitest';
import { indicatorOf, point, seriesOf } from '../testing/figures.ts';
import { context } from '../testing/reading.ts';
import { percentDiffers } from './percent-differs.ts';

const leavers = indicatorOf('abgehende-ohne-hauptschulabschluss');

// Niedersachsen 2022/23 in table 21111-02-06-4: 5,895 of 76,856, which is 7.6702 %.
const counted = { ...point('2022/23', (100 * 5895) / 76_856, 76_856), source: '' };
const stated = (value: number) => ({ ...point('2022/23', value), source: '' });

test.each([
  ['as exact as it is written', stated(7.67), counted, 0],
  ['rounded to whole', stated(8), counted, 0],
  ['rounded wrongly', stated(7.6), counted, 1],
  ['a fraction for a percentage', stated(0.0767), counted, 1],
  ['counts against a stored percentage', counted, stated(7.1), 1],
  ['counts that give it', counted, stated(7.7), 0],
  ['two percentages are a revision', stated(7.1), stated(7.7), 0],
])('%s', (_, delivered, stored, count) => {
  const series = seriesOf({ indicator: leavers, area: '03', delivered: [delivered], stored: [stored] });
  expect(percentDiffers.check(series, context)).toHaveLength(count);
});

test('both are named, and which is which', () => {
  const series = seriesOf({ indicator: leavers, area: '03', delivered: [stated(7.1)], stored: [counted] });
  expect(percentDiffers.check(series, context)).toEqual([
    {
      period: '2022/23',
      text: '7,1\u00a0% / 7,67\u00a0%',
      message: expect.stringMatching(
        /7,1\u00a0% \(als Prozentwert geliefert\) passt nicht .* 7,67\u00a0% \(aus Zähler und Nenner\)/,
      ),
    },
  ]);
});

test('other periods and other kinds of indicators are not compared', () => {
  const other = { ...counted, period: point('2021/22', 1).period };
  const elsewhere = seriesOf({ indicator: leavers, delivered: [stated(7.1)], stored: [other] });
  expect(percentDiffers.check(elsewhere, context)).toEqual([]);
  const youth = indicatorOf('jugendarbeitslosenquote');
  const asDelivered = seriesOf({ indicator: youth, delivered: [stated(7.1)], stored: [counted] });
  expect(percentDiffers.check(asDelivered, context)).toEqual([]);
});
