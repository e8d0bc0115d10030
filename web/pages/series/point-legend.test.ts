import { expect, test } from 'vitest';
import { fixturePoint } from '../../words/target-fixture.ts';
import { pointLegend } from './point-legend.ts';

const points = [fixturePoint('2023', 7), fixturePoint('2024', 6), fixturePoint('2040', null)];

test('forecasts have a sign of their own, from the day that is looked from', () => {
  expect(pointLegend(points, '2023-12-31')).toEqual(['ahead', 'gap']);
  expect(pointLegend(points, '2024-01-01')).toEqual(['gap']);
  expect(pointLegend(points)).toEqual(['gap']);
});
