import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BoundarySet, boundaryAnalysis, boundarySet } from '../../data/boundary-set.ts';
import { contract } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** Invented squares. */
const file = (areas: [string, string][]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: areas.map(([key, name], index) => ({
      type: 'Feature',
      properties: { schluessel: key, bezeichnung: name },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9 + index, 52],
            [10 + index, 52],
            [10 + index, 53],
            [9 + index, 53],
            [9 + index, 52],
          ],
        ],
      },
    })),
  });

function send(path: string, text: string | null, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (text !== null) form.append('file', new Blob([text]), 'grenzen.geojson');
  return fetch(api.address + path, { method: 'POST', body: form });
}

async function listed(): Promise<BoundarySet[]> {
  const answer = await (await fetch(`${api.address}/api/boundaries`)).json();
  return contract.boundarySets.response.parse(answer).sets;
}

const towns: [string, string][] = [
  ['03351', 'Celle'],
  ['OT-2', 'Altstadt'],
];
const described = { name: 'Ortsteile', source: 'Vermessungsamt, 2026', licence: 'dl-de/by-2-0' };

test('the shipped borders are there, with source, licence and change', async () => {
  const answer = await (await fetch(`${api.address}/api/boundaries/niedersachsen`)).json();
  const { set, topology } = contract.boundaries.response.parse(answer);
  expect(set).toMatchObject({ own: false, licence: expect.stringMatching(/\S/) });
  expect(set.areas).toHaveLength(47);
  expect(set.areas.every(({ known }) => known)).toBe(true);
  expect(topology.objects.areas.geometries).toHaveLength(47);
});

test('a file is looked at without keeping anything', async () => {
  const answer = await send('/api/boundaries/analysis', file(towns));
  const found = boundaryAnalysis.parse(await answer.json());
  expect(found).toMatchObject({ keyProperty: 'schluessel', nameProperty: 'bezeichnung', features: 2 });
  expect(found.matches.map(({ state }) => state)).toEqual(['same', 'unknown']);
  expect(await listed()).toHaveLength(1);
});

test('own borders are kept, listed, read and removed', async () => {
  const answer = await send('/api/boundaries', file(towns), described);
  expect(answer.status).toBe(200);
  const set = boundarySet.parse(await answer.json());
  expect(set).toMatchObject({ ...described, own: true, changes: 'Koordinaten gerundet', madeBy: 'test' });
  expect(set.areas.map(({ key, known }) => [key, known])).toEqual([
    ['03351', true],
    ['OT-2', false],
  ]);
  expect((await listed()).map(({ id }) => id)).toEqual(['niedersachsen', set.id]);
  const read = await (await fetch(`${api.address}/api/boundaries/${set.id}`)).json();
  expect(contract.boundaries.response.parse(read).topology.objects.areas.geometries).toHaveLength(2);
  expect((await fetch(`${api.address}/api/boundaries/${set.id}`, { method: 'DELETE' })).status).toBe(200);
  expect(await listed()).toHaveLength(1);
  expect((await fetch(`${api.address}/api/boundaries/${set.id}`)).status).toBe(404);
  expect((await fetch(`${api.address}/api/boundaries/${set.id}`, { method: 'DELETE' })).status).toBe(404);
});

test('codes that do not belong to their names are kept only when that is meant', async () => {
  const swapped = file([['03351', 'Stade']]);
  const refused = await send('/api/boundaries', swapped, described);
  expect(refused.status).toBe(409);
  expect((await refused.json()).detail).toMatch(/03351 „Stade“.*„Celle, Landkreis“.*nichts gespeichert/);
  expect(await listed()).toHaveLength(1);
  const kept = await send('/api/boundaries', swapped, { ...described, acceptMismatches: 'yes' });
  const { id } = boundarySet.parse(await kept.json());
  await fetch(`${api.address}/api/boundaries/${id}`, { method: 'DELETE' });
});

test('a second map of the same name is refused with what to do', async () => {
  const { id } = boundarySet.parse(await (await send('/api/boundaries', file(towns), described)).json());
  const again = { ...described, name: ` ${described.name.toUpperCase()} ` };
  const refused = await send('/api/boundaries', file(towns), again);
  expect(refused.status).toBe(409);
  expect((await refused.json()).detail).toContain('Bitte geben Sie der Karte einen anderen Namen');
  expect(await listed()).toHaveLength(2);
  await fetch(`${api.address}/api/boundaries/${id}`, { method: 'DELETE' });
});

describe('nothing half is kept', () => {
  const large = `${file(towns).slice(0, -1)}${' '.repeat(8_000_001)}}`;
  test.each([
    ['no file', null, described, 400, /wählen Sie eine GeoJSON-Datei/],
    ['an empty file', ' \n', described, 422, /Es steht nichts darin/],
    ['no JSON', '{"type":', described, 422, /GeoJSON/],
    ['a large file', large, described, 413, /höchstens 8,0 MB/],
    ['no name', file(towns), { source: 'x' }, 400, /benennen Sie die Karte/],
    ['no source', file(towns), { name: 'x', source: '  ' }, 400, /von wem die Grenzen stammen/],
    ['an unknown property', file(towns), { ...described, keyProperty: 'AGS' }, 422, /„schluessel“/],
    ['a field that nobody knows', file(towns), { ...described, colour: 'red' }, 400, /colour/],
  ])('%s', async (_, text, fields, status, said) => {
    const answer = await send('/api/boundaries', text, fields as Record<string, string>);
    expect(answer.status).toBe(status);
    expect((await answer.json()).detail.replaceAll('\u00a0', ' ')).toMatch(said);
    expect(await listed()).toHaveLength(1);
  });

  test('the shipped map stays', async () => {
    const answer = await fetch(`${api.address}/api/boundaries/niedersachsen`, { method: 'DELETE' });
    expect(answer.status).toBe(409);
    expect(await listed()).toHaveLength(1);
  });

  test('no form at all', async () => {
    expect((await fetch(`${api.address}/api/boundaries`, { method: 'POST' })).status).toBe(400);
  });
});
