import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

// Invented figures: 10, 15, 20, 25, 30 of 100 leavers; the trend by hand in server/aggregation/trend.test.ts. Wilson for
// 10 of 100 by hand: (20 + 3.8415 ± 1.96 √(3.8415 + 36)) ÷ (2 × 103.8415) = 5.52 % to 17.44 %.
test('a series carries intervals and the trend that they allow', async () => {
  const rows = [10, 15, 20, 25, 30].map(
    (count, i) => `abgehende-ohne-hauptschulabschluss;03252;${2015 + i}/${16 + i};;${count};100\n`,
  );
  const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;zaehler;nenner\n';
  const { import: id } = await api.commit((await api.upload('zahlen.csv', header + rows.join(''))).id);
  expect(id).not.toBeNull();
  const answer = await fetch(
    `${api.address}/api/series?indicator=abgehende-ohne-hauptschulabschluss&area=03252`,
  );
  const { series, trends } = contract.series.response.parse(await answer.json());
  expect(series).toHaveLength(1);
  const interval = series[0]?.points[0]?.interval;
  expect(interval?.method).toBe('wilson');
  expect(interval?.low).toBeCloseTo(5.52, 2);
  expect(interval?.high).toBeCloseTo(17.44, 2);
  expect(trends).toHaveLength(1);
  expect(trends[0]).toMatchObject({
    direction: 'up',
    n: 5,
    working: { method: 'cochranArmitage', count: 100 },
  });
});

test('no series, no trend', async () => {
  const answer = await fetch(`${api.address}/api/series?indicator=bevoelkerung&area=03252`);
  const { series, trends } = contract.series.response.parse(await answer.json());
  expect(trends).toHaveLength(series.length);
  expect(trends.every(({ reason }) => reason === 'noValues')).toBe(true);
});
