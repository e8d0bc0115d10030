import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { SeriesEvent } from '../../data/series-history.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function read(path: string): Promise<unknown> {
  const answer = await fetch(api.address + path);
  expect(answer.status).toBe(200);
  return answer.json();
}

async function events(query: string): Promise<SeriesEvent[]> {
  return contract.seriesHistory.response.parse(await read(`/api/series/history?${query}`)).events;
}

async function values(query: string): Promise<[string, number | null][]> {
  const { series } = contract.series.response.parse(await read(`/api/series?${query}`));
  return series.flatMap(({ points }) =>
    points.map(({ period, value }) => [period, value] as [string, number]),
  );
}

async function take(text: string): Promise<number> {
  const { import: id } = await api.commit((await api.upload('zahlen.csv', text)).id);
  if (id === null) throw new Error('not taken over');
  return id;
}

const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert\n';
const wolfsburg = (...rows: string[]) => header + rows.map((row) => `bevoelkerung;03252;${row}\n`).join('');

// Invented figures.
test('the times at which a series became another one, and the series at each of them', async () => {
  const first = await take(wolfsburg('2020-12-31;;100', '2021-12-31;;110'));
  const second = await take(wolfsburg('2021-12-31;;111', '2022-12-31;;120'));
  const same = await take(wolfsburg('2022-12-31;;120'));
  await fetch(`${api.address}/api/imports/${second}/withdraw`, { method: 'POST' });
  const query = 'indicator=bevoelkerung&area=03252';
  const found = await events(query);
  // The third import says what stands already; with the second gone, its 120 stays.
  expect(
    found.map(({ kind, import: id, added, changed, removed }) => [kind, id, added, changed, removed]),
  ).toEqual([
    ['withdrawal', second, 0, 1, 0],
    ['import', second, 1, 1, 0],
    ['import', first, 2, 0, 0],
  ]);
  expect(found.every(({ actor }) => actor === 'test')).toBe(true);
  expect(same).toBe(second + 1);
  const states = await Promise.all(found.map(({ time }) => values(`${query}&asOf=${time}`)));
  expect(states.map((points) => points.map(([, value]) => value))).toEqual([
    [100, 110, 120],
    [100, 111, 120],
    [100, 110],
  ]);
  expect(await values(query)).toEqual(states[0]);
  expect(await events('indicator=bevoelkerung&area=03252&breakdown=geschlecht=weiblich')).toEqual([]);
});

test('a combined series changes with the parts that it is made of', async () => {
  const found = await events('indicator=unentschuldigte-fehltage-je-100&by=schulform');
  // Seven school years, each from a file of its own; every one adds a point to the total and to each school form.
  expect(found).toHaveLength(7);
  expect(found.every(({ kind, added }) => kind === 'import' && added >= 2)).toBe(true);
  const folded = await events('indicator=besuche-bildungsportal&fold=year');
  expect(folded).toMatchObject([{ kind: 'import', file: 'besuche-2019-11-bis-2026-10.csv' }]);
});

test('a combined figure has its history, also one that stands in a file under more names', async () => {
  const point = async (query: string) =>
    contract.pointHistory.response
      .parse(await read(`/api/series/point-history?${query}`))
      .events.map(({ kind, import: id, point: stood }) => [kind, id, stood?.value ?? null]);
  // Braunschweig's parts make its total: 40 + 60, then 45 + 60.
  const parts = (men: number) =>
    `${header}bevoelkerung;03101;2020-12-31;geschlecht=männlich;${men}\nbevoelkerung;03101;2020-12-31;geschlecht=weiblich;60\n`;
  const first = await take(parts(40));
  const second = await take(parts(45));
  await fetch(`${api.address}/api/imports/${second}/withdraw`, { method: 'POST' });
  await fetch(`${api.address}/api/imports/${first}/withdraw`, { method: 'POST' });
  expect(await point('indicator=bevoelkerung&area=03101&period=2020-12-31')).toEqual([
    ['withdrawal', first, null],
    ['withdrawal', second, 100],
    ['import', second, 105],
    ['import', first, 100],
  ]);
  expect(await point('indicator=bevoelkerung&area=03101&period=2021-12-31')).toEqual([]);
  // School 99001 is stored as a school of its form: 573 days of 1,145 pupils, as the demo's file has it.
  const school = 'indicator=unentschuldigte-fehltage-je-100&breakdown=schule=99001&period=2025/26';
  expect(await point(school)).toEqual([['import', 18, 57_300 / 1_145]]);
});

test('a goal as of a time shows the values of then, judged on that day', async () => {
  const goal = async (query: string) =>
    contract.goal.response.parse(await read(`/api/goals/weniger-unentschuldigte-tage${query}`)).targets[0];
  const now = await goal('');
  const before = await goal('?asOf=2000-01-01');
  expect(now?.assessment).toMatchObject({ state: 'noMovement', asOf: api.context.today() });
  expect(before?.assessment).toMatchObject({
    state: 'notAssessable',
    reason: 'noValues',
    asOf: '2000-01-01',
  });
  expect(before?.series.points).toEqual([]);
  const [latest] = await events('indicator=unentschuldigte-fehltage-je-100');
  expect((await goal(`?asOf=${latest?.time}`))?.series).toEqual(now?.series);
  expect((await fetch(`${api.address}/api/goals/mehr-abschluesse?asOf=gestern`)).status).toBe(400);
});
