import { parseHTML } from 'linkedom';
import type { Point, Series } from '../../data/series.ts';
import { fixturePoint, fixtureTarget } from '../words/target-fixture.ts';
import type { SeriesData } from './chart-series.ts';
import type { ChartOptions } from './figure.ts';

/** Invented figures and a document without a browser, for the tests of the charts. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

export function options(width: number, more: Partial<ChartOptions> = {}): ChartOptions {
  return { width, language: 'de', document, ...more };
}

const schoolYear = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
export const schoolYears = (from: number, values: (number | null)[]): [string, number | null][] =>
  values.map((value, index) => [schoolYear(from + index), value]);

export const leavers = fixtureTarget({
  values: schoolYears(2015, [8.9, 8.4, 8.6, 8.1, 8.0, 7.4, 7.7, 7.5, 7.1]),
  target: 5,
  due: '2030/31',
});
export const gappy = fixtureTarget({
  values: schoolYears(2014, [8.9, 8.4, null, 8.1, 8.0, 8.4, 7.7, 7.5, 6.1, 6.3]),
  target: 5,
  due: '2026/27',
  points: (point) => (point.period === '2023/24' ? { qualifiers: ['provisional'] } : {}),
});
/** Looked at on 30 June 2024: the last three figures are forecasts. */
export const forecast = fixtureTarget({
  values: schoolYears(2018, [8.9, 8.4, 8.6, 8.1, 8.0, 7.4, 7.0, 6.8, 6.5]),
  target: 5,
  due: '2030/31',
  assessment: {
    current: { period: '2023/24', value: 7.4 },
    averageChange: -0.3,
    projected: 5.3,
    projectedShown: 5.3,
  },
});
const waves = fixtureTarget({
  values: [
    ['betriebe-1@2019-11-01..2020-01-31', 58],
    ['betriebe-2@2021-11-01..2022-01-31', 64],
  ],
  target: 70,
  due: 'betriebe-4@2025-11-01..2026-01-31',
  direction: 'up',
});
const visits = fixtureTarget({
  values: Array.from({ length: 84 }, (_, month): [string, number] => [
    `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    1800 + month * 12 + Math.round(400 * Math.sin(month / 2)),
  ]),
  target: 3000,
  due: '2028-12',
  direction: 'up',
  indicator: { symbol: '', decimals: 0, unit: { de: 'Besuche je Monat', en: 'visits per month' } },
});
const clamped = fixtureTarget({
  values: schoolYears(2018, [4, 3.6, 3.2, 2.8, 2.4, 2]),
  target: 0,
  due: '2030/31',
});
const close = fixtureTarget({
  values: schoolYears(2018, [8, 7.6, 7.3, 6.9, 6.5, 6.2]),
  target: 4.6,
  due: '2027/28',
});
/** With invented intervals, from 1 below to 1.5 above each value; the third has none. */
const counted = fixtureTarget({
  values: schoolYears(2015, [8.9, 8.4, 8.6, 8.1, 8.0, 7.4, 7.7, 7.5, 9.1]),
  target: 5,
  due: '2030/31',
  points: withInterval,
});

export function withInterval(point: Point): Partial<Point> {
  if (point.value === null || point.period === '2017/18') return {};
  return { interval: { low: point.value - 1, high: point.value + 1.5, method: 'wilson' } };
}

export const goals = { counted, leavers, gappy, waves, visits, clamped, close };

export function seriesOf(label: string, values: (number | null)[]): Series {
  const breakdown = label === 'insgesamt' ? '' : `merkmal=${label.toLowerCase().replaceAll(' ', '-')}`;
  return {
    indicator: 'abgehende',
    definitionVersion: 1,
    area: '03999',
    areaName: 'Landkreis Musterland',
    breakdown,
    breakdownLabel: { de: label, en: label },
    role: breakdown === '' ? 'total' : 'part',
    points: values.map((value, index) => fixturePoint(schoolYear(2016 + index), value)),
  };
}

export const indicator = { title: 'Abgehende', unit: 'Prozent', decimals: 1, symbol: '%' };
export const bySex: SeriesData = {
  series: [
    seriesOf('insgesamt', [8.1, 7.9, 7.6, 7.8, 7.2, 7.0]),
    seriesOf('weiblich', [6.2, 6.1, 5.9, null, 5.7, 5.4]),
    seriesOf('männlich', [9.8, 9.6, 9.1, 9.4, 8.6, 8.5]),
  ],
  indicator,
};
const names = [
  'Grundschule',
  'Hauptschule',
  'Realschule',
  'Oberschule',
  'Gymnasium',
  'Förderschule Schwerpunkt Lernen',
  'Kooperative Gesamtschule',
  'Waldorfschule',
  'Berufsbildende Schule',
];
export const bySchool: SeriesData = {
  series: [
    seriesOf('insgesamt', [8.1, 7.9, 7.6, 7.8, 7.2, 7.0]),
    ...names.map((name, row) =>
      seriesOf(
        name,
        [0, 1, 2, 3, 4, 5].map((column) => 5 + row * 0.1 + Math.sin(row + column)),
      ),
    ),
  ],
  indicator,
};
