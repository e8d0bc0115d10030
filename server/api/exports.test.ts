import { afterAll, beforeAll, expect, test } from 'vitest';
import { indicators } from '../../data/catalogue/index.ts';
import { readValues } from '../database/values.ts';
import { importFile } from '../ingest/import-file.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { textFile } from '../testing/municipality.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const caller = { municipalityId: 1, actor: 'test', audience: 'staff' } as const;

/** What is stored of an indicator, without where it came from. */
async function stored(id: string, definitionVersion: number) {
  const values = await readValues(api.context.db, caller, {
    indicator: id,
    definitionVersion,
    areas: null,
    asOf: null,
  });
  return values.map(({ origin: _origin, ...value }) => value);
}

test('every series of the demo, exported and imported again, is stored as before', async () => {
  const { db } = api.context;
  let compared = 0;
  for (const { id, definitionVersion } of indicators) {
    const before = await stored(id, definitionVersion);
    if (before.length === 0) continue;
    const text = await (await fetch(`${api.address}/api/values/export?indicator=${id}`)).text();
    const { reading, import: taken } = await importFile(db, caller, textFile(`${id}.csv`, text), {
      today: '2026-11-18',
    });
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { values: mine } = await originsOf(id, definitionVersion);
    expect(mine.every((origin) => origin === taken)).toBe(true);
    expect(await stored(id, definitionVersion)).toEqual(before);
    compared += before.length;
  }
  expect(compared).toBeGreaterThan(1_000);
});

async function originsOf(id: string, definitionVersion: number) {
  const values = await readValues(api.context.db, caller, {
    indicator: id,
    definitionVersion,
    areas: null,
    asOf: null,
  });
  return { values: values.map(({ origin }) => origin.import) };
}

test('labels survive the round trip', async () => {
  const view = await (await fetch(`${api.address}/api/indicators/umfrage-antwortanteil`)).json();
  expect(JSON.stringify(view.bases)).toContain('Kennen Sie');
});

test('one area, and as of a time', async () => {
  const text = await (
    await fetch(`${api.address}/api/values/export?indicator=besuche-bildungsportal&area=03359`)
  ).text();
  expect(text.split('\r\n').filter((line) => line.startsWith('besuche'))).toHaveLength(2);
  const early = await fetch(`${api.address}/api/values/export?indicator=bevoelkerung&asOf=2001-01-01`);
  expect((await early.text()).split('\r\n').filter((line) => line.startsWith('bevoelkerung'))).toEqual([]);
});

test.each(['indicator=fehlt', 'indicator=bevoelkerung&asOf=gestern', 'indicator=bevoelkerung&breakdown=x'])(
  'what cannot be read is refused: %s',
  async (query) => {
    const answer = await fetch(`${api.address}/api/values/export?${query}`);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('problem+json');
  },
);
