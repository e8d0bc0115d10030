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
    (count, i) => `abgehende-ohne-hauptschulabschluss;04011;${2015 + i}/${16 + i};;${count};100\n`,
  );
  const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;zaehler;nenner\n';
  const { import: id } = await api.commit((await api.upload('zahlen.csv', header + rows.join(''))).id);
  expect(id).not.toBeNull();
  const answer = await fetch(
    `${api.address}/api/series?indicator=abgehende-ohne-hauptschulabschluss&area=04011`,
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

test('a forecast is shown and named, and neither trend nor effect is told by it', async () => {
  const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert\n';
  const rows = [2015, 2016, 2017, 2018, 2019, 2098].map(
    (year, i) => `bevoelkerung;03252;${year}-12-31;;${100 - i}\n`,
  );
  const { import: id } = await api.commit((await api.upload('zahlen.csv', header + rows.join(''))).id);
  expect(id).not.toBeNull();
  const about = `${api.address}/api/series?indicator=bevoelkerung&area=03252`;
  const now = contract.series.response.parse(await (await fetch(about)).json());
  expect(now.asOf).toBe(api.context.today());
  expect(now.series[0]?.points.at(-1)?.period).toBe('2098-12-31');
  expect(now.trends[0]).toMatchObject({
    n: 5,
    last: '2019-12-31',
    leftOut: [{ period: '2098-12-31', why: 'notBegun' }],
  });
  const effect = `${api.address}/api/indicators/bevoelkerung/effect?area=03252&from=2019-12-31`;
  const told = contract.effect.response.parse(await (await fetch(effect)).json());
  expect(told.effect).toMatchObject({
    before: { periods: ['2018-12-31'] },
    after: { periods: ['2019-12-31'] },
  });
  const later = contract.effect.response.parse(
    await (await fetch(effect.replace('2019-12-31', '2020-01-01'))).json(),
  );
  expect(later).toMatchObject({ asOf: now.asOf, effect: { state: 'refused', reason: 'noAfter' } });
});

test('an earlier state of the data is looked at from its own day', async () => {
  const about = `${api.address}/api/series?indicator=bevoelkerung&area=04011`;
  const dayOf = async (query: string) =>
    contract.series.response.parse(await (await fetch(about + query)).json()).asOf;
  expect(await dayOf('&asOf=2021-03-04')).toBe('2021-03-04');
  expect(await dayOf('&asOf=2999-01-01')).toBe(api.context.today());
});

test('no series, no trend', async () => {
  const answer = await fetch(`${api.address}/api/series?indicator=bevoelkerung&area=04011`);
  const { series, trends } = contract.series.response.parse(await answer.json());
  expect(trends).toHaveLength(series.length);
  expect(trends.every(({ reason }) => reason === 'noValues')).toBe(true);
});
