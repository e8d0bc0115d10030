import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { FigureKey, Inquiry } from '../../data/inquiry.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

// Invented figures.
const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert\n';
const hameln = (value: number) => `${header}bevoelkerung;03252;2020-12-31;;${value}\n`;
const population: FigureKey = {
  indicator: 'bevoelkerung',
  area: '03252',
  breakdown: '',
  period: '2020-12-31',
  fold: null,
  asOf: null,
};
const draft = {
  figure: population,
  askedBy: 'Redaktion der Zeitung',
  askedOn: '2026-11-17',
  question: 'Wie viele Menschen leben dort?',
  answer: '100 am 31.12.2020.',
};

async function read(path: string): Promise<unknown> {
  const answer = await fetch(api.address + path);
  expect(answer.status).toBe(200);
  return answer.json();
}

function post(body: unknown): Promise<Response> {
  return fetch(`${api.address}/api/inquiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function add(changes: Partial<typeof draft> = {}): Promise<Inquiry> {
  const answer = await post({ ...draft, ...changes });
  expect(answer.status).toBe(200);
  return contract.addInquiry.response.parse(await answer.json());
}

async function take(text: string): Promise<number> {
  const { import: id } = await api.commit((await api.upload('zahlen.csv', text)).id);
  if (id === null) throw new Error('not taken over');
  return id;
}

async function list(query = ''): Promise<number[]> {
  const answer = contract.inquiries.response.parse(await read(`/api/inquiries${query}`));
  return answer.inquiries.map(({ id }) => id);
}

test('an answered inquiry keeps its figure and data version, and says what stands there today', async () => {
  await take(hameln(100));
  const stored = await add();
  expect(stored).toMatchObject({
    id: 1,
    answeredBy: 'test',
    figure: { areaName: 'Hameln-Pyrmont, Landkreis' },
  });
  const site = contract.site.response.parse(await read('/api/site'));
  expect(stored.dataVersion).toBe(site.dataVersion - 1);
  const before = contract.inquiry.response.parse(await read('/api/inquiries/1'));
  expect([before.inquiry.figure.point.value, before.today?.value]).toEqual([100, 100]);
  const correction = await take(hameln(101));
  const after = contract.inquiry.response.parse(await read('/api/inquiries/1'));
  expect([after.inquiry.figure.point.value, after.today?.value]).toEqual([100, 101]);
  await fetch(`${api.address}/api/imports/${correction}/withdraw`, { method: 'POST' });
  await fetch(`${api.address}/api/imports/${correction - 1}/withdraw`, { method: 'POST' });
  const gone = contract.inquiry.response.parse(await read('/api/inquiries/1'));
  expect([gone.inquiry.figure.point.value, gone.today]).toEqual([100, null]);
});

test('inquiries are found again by indicator and by figure, and deleted for good', async () => {
  await take(hameln(100));
  const first = await add();
  const portal: FigureKey = {
    ...population,
    indicator: 'besuche-bildungsportal',
    area: '03999',
    period: '2025',
    fold: 'year',
  };
  const second = await add({ figure: portal });
  expect(second.figure.point).toMatchObject({ how: 'periods', expected: 12 });
  expect(await list('?indicator=besuche-bildungsportal')).toEqual([second.id]);
  const all = await list();
  expect(all.slice(0, 2)).toEqual([second.id, first.id]);
  expect(await list('?indicator=bevoelkerung&area=03252&breakdown=&period=2020-12-31')).toContain(first.id);
  expect(await list('?indicator=bevoelkerung&area=03252&period=2021-12-31')).toEqual([]);
  const path = `${api.address}/api/inquiries/${first.id}`;
  expect((await fetch(path, { method: 'DELETE' })).status).toBe(200);
  expect(await list()).not.toContain(first.id);
  expect((await fetch(path)).status).toBe(404);
  expect((await fetch(path, { method: 'DELETE' })).status).toBe(404);
});

describe('what cannot be', () => {
  test.each([
    ['an unknown area', { figure: { ...population, area: '99999' } }, 404, 'Zahl nicht gefunden'],
    [
      'a period without a figure',
      { figure: { ...population, period: '1999-12-31' } },
      404,
      'Zahl nicht gefunden',
    ],
    ['what is no period', { figure: { ...population, period: 'gestern' } }, 404, 'Zahl nicht gefunden'],
    ['an unknown indicator', { figure: { ...population, indicator: 'x' } }, 404, 'Kennzahl nicht gefunden'],
    ['a day that is none', { askedOn: '2026-02-30' }, 400, 'Anfrage nicht lesbar'],
    ['nobody who asked', { askedBy: '   ' }, 400, 'Anfrage nicht lesbar'],
    ['too long a question', { question: 'x'.repeat(2_001) }, 400, 'Anfrage nicht lesbar'],
  ])('%s is refused and nothing stored', async (_name, changes, status, title) => {
    const before = await list();
    const answer = await post({ ...draft, ...changes });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ title });
    expect(await list()).toEqual(before);
  });

  test.each([
    ['breakdown=a=b=c', 'Gliederung nicht lesbar'],
    ['fold=jahrzehnt', 'Zeitraum nicht lesbar'],
  ])('a figure with %s is refused', async (query, title) => {
    const address = `${api.address}/api/figure?indicator=bevoelkerung&area=03999&period=2020-12-31&${query}`;
    const answer = await fetch(address);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ title });
  });
});

describe('the source that is named', () => {
  const sourceOf = async (query: string) =>
    contract.figure.response.parse(await read(`/api/figure?${query}`)).source;

  test('of what is invented is the demonstration, of its real figures the paper that has them', async () => {
    const leavers = 'indicator=abgehende-ohne-hauptschulabschluss&area=03999&period=2024/25';
    expect(await sourceOf(leavers)).toBe('Demonstration, erfundene Zahl');
    const stade = 'indicator=besuche-bildungsportal&area=03359&period=2014/15';
    expect(await sourceOf(stade)).toMatch(/^Arbeitspapier zu sechs Eckpfeilern .* nicht belegt\.$/);
  });

  test('is all that the sheet names where the file has no table code', async () => {
    await take(hameln(100));
    expect(await sourceOf('indicator=bevoelkerung&area=03252&period=2020-12-31')).toMatch(/^.+: .+ \(.+\)/);
  });
});
