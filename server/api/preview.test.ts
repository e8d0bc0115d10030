import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Response as Answer, contract } from '../../data/contract.ts';
import type { Answers } from '../../data/upload.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\n';
const row = (area: string, day: string, value: string) => `bevoelkerung;${area};${day};;${value};;;;\n`;

describe('the first rows with other answers', () => {
  test('come as figures with their names and places, and what fails beside them', async () => {
    const file = `${header}${row('03254', '2022-12-31', '276000')}${row('Atlantis', '2022-12-31', '1')}`;
    const upload = await api.upload('werte.csv', file);
    const seen = await look(upload.id, {});
    expect(seen).toMatchObject({ isBeginning: false, dataRows: 2, observations: 1, errors: 1 });
    expect(seen.figures).toEqual([
      {
        observation: expect.objectContaining({
          area: '03254',
          period: '2022-12-31',
          value: 276_000,
          line: 2,
        }),
        indicatorTitle: { de: 'Bevölkerung', en: 'Population' },
        areaName: 'Hildesheim, Landkreis',
        breakdownTitle: { de: 'Insgesamt', en: 'Total' },
      },
    ]);
    expect(seen.problems[0]).toMatchObject({ code: 'unknown-area', line: 3, column: 2, text: 'Atlantis' });
  });

  test('follow the answers, and change nothing that is stored', async () => {
    const upload = await api.upload(
      'umlaute.csv',
      header + row('Lüneburg, Landkreis', '2022-12-31', '185000'),
    );
    // The pace of a reading is forgotten after a while.
    const { pace: _, ...before } = await readState(upload.id);
    expect((await look(upload.id, {})).observations).toBe(1);
    // Read byte by byte the two bytes of the "ü" are two other letters.
    const other = await look(upload.id, { kodierung: 'windows-1252' });
    expect(other.observations).toBe(0);
    expect(other.problems.some(({ text }) => text?.includes('Ã¼'))).toBe(true);
    expect(await readState(upload.id)).toMatchObject(before);
  });

  test('of a long file only the beginning is read, and no row of it is cut', async () => {
    const years = Array.from({ length: 4_000 }, (_, index) => 1900 + (index % 120));
    const rows = years.map((year, index) => row(index < 120 ? '03254' : '03359', `${year}-12-31`, '1000'));
    const upload = await api.upload('lang.csv', header + rows.join(''));
    const seen = await look(upload.id, {});
    expect(seen.isBeginning).toBe(true);
    // 65,536 bytes hold the header of 79 and as many rows of 36 bytes.
    expect(seen.dataRows).toBe(
      Math.floor((65_536 - header.length) / row('03254', '1900-12-31', '1000').length),
    );
    expect(seen.figures).toHaveLength(20);
    expect(seen.figures.map(({ observation }) => observation.line)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
    expect(seen.problems.filter(({ code }) => code === 'open-end')).toEqual([]);
  });
});

describe('what must not be shown', () => {
  const answers = ['"id","submitdate","lastpage","startlanguage","seed","Q1","Q3"'];
  for (let id = 1; id < 8; id += 1) {
    answers.push(`"${id}","2025-11-05 10:00:00","3","de","7","A${id % 2}","Frau Geheim war nett"`);
  }
  const survey = `\ufeff${answers.join('\r\n')}\r\n`;

  test.each<[string, Answers]>([
    ['read as what it is', {}],
    ['declared to be something else', { format: 'template-langform' }],
  ])('responses of single persons, %s', async (_how, said) => {
    const upload = await api.upload('antworten.csv', survey);
    expect(upload.reading?.personal).toBe(true);
    const answer = await post(upload.id, said);
    expect(answer.status).toBe(409);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      detail: expect.stringMatching(/LimeSurvey.*einzelner Personen/),
    });
    expect(text).not.toContain('Geheim');
  });

  test('a class register', async () => {
    const file = 'Name;Klasse;Fehltage\nGeheim, Mia;7a;3\nGeheim, Ben;7b;5\n';
    const upload = await api.upload('klassenbuch.csv', file);
    const answer = await post(upload.id, { format: 'template-langform' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).not.toContain('Geheim');
  });

  test('an upload that is not there', async () => {
    expect((await post('nirgends', {})).status).toBe(404);
  });
});

describe('a note that comes with the file', () => {
  const file = header + row('03254', '2021-12-31', '275000');

  test('is shown with the upload and stays with the import', async () => {
    const upload = await send(['note', ' Telefonat mit dem Schulamt '], file);
    expect(upload.answers).toEqual({ quelle: 'Telefonat mit dem Schulamt' });
    const { import: id } = await api.commit(upload.id);
    const record = await (await fetch(`${api.address}/api/imports/${id}`)).json();
    expect(contract.import.response.parse(record).import.note).toBe('Telefonat mit dem Schulamt');
  });

  test.each<[string, [string, string]]>([
    ['another field', ['anderes', 'x']],
    ['a note without end', ['note', 'x'.repeat(2_001)]],
  ])('%s is refused, and the file is not kept', async (_what, field) => {
    const spooled = () => readdirSync(join(api.folder, 'spool')).sort();
    const before = spooled();
    await expect(send(field, file)).rejects.toThrow(/400/);
    expect(spooled()).toEqual(before);
  });

  async function send([name, value]: [string, string], content: string) {
    const form = new FormData();
    form.append(name, value);
    form.append('file', new Blob([content]), 'getippt.csv');
    const answer = await fetch(`${api.address}/api/uploads`, { method: 'POST', body: form });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { id } = contract.uploads.response.parse(await answer.json());
    await api.context.ingest.settled(id);
    return readState(id);
  }
});

function post(id: string, answers: Answers): Promise<Response> {
  return fetch(`${api.address}/api/uploads/${id}/preview`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answers }),
  });
}

async function look(id: string, answers: Answers): Promise<Answer<'preview'>> {
  const answer = await post(id, answers);
  expect(answer.status).toBe(200);
  return contract.preview.response.parse(await answer.json());
}

async function readState(id: string): Promise<Answer<'upload'>> {
  return contract.upload.response.parse(await (await fetch(`${api.address}/api/uploads/${id}`)).json());
}
