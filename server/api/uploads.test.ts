import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { ImportRecord } from '../../data/upload.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ maximumUploadBytes: 2_000_000 });
});
afterAll(() => api.stop());

const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\n';
const population = (value: string) => `${header}bevoelkerung;03254;2022-12-31;;${value};;;;\n`;

describe('from file to figure and back', () => {
  test('a figure, its correction, and the withdrawal of either', async () => {
    const first = await take(population('276000'));
    expect(await readPopulation()).toBe(276_000);
    const beforeCorrection = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await take(population('276500'));
    expect(await readPopulation()).toBe(276_500);
    expect(await readPopulation(beforeCorrection)).toBe(276_000);
    await withdraw(second);
    expect(await readPopulation()).toBe(276_000);
    await withdraw(first);
    expect(await readPopulation()).toBeUndefined();
    expect(await readPopulation(beforeCorrection)).toBe(276_000);
    const history = await read('/api/values?indicator=bevoelkerung&area=03254&period=2022-12-31');
    const { versions } = contract.valueHistory.response.parse(history);
    expect(versions.map(({ point, withdrawnBy }) => [point.value, withdrawnBy])).toEqual([
      [276_500, 'test'],
      [276_000, 'test'],
    ]);
  });

  test('how far a file is comes as a stream of events that ends with the reading', async () => {
    const { id } = await api.upload('strom.csv', population('276050'));
    const answer = await fetch(`${api.address}/api/uploads/${id}/progress`);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = (await answer.text()).split('\n\n').filter((event) => event.startsWith('data: '));
    const last = contract.upload.response.parse(JSON.parse(events.at(-1)?.slice(6) ?? ''));
    expect(last).toMatchObject({ state: 'ready', rowsRead: 1, failure: null });
    expect((await fetch(`${api.address}/api/uploads/fehlt/progress`)).status).toBe(404);
  });

  test('the same file again says so', async () => {
    const id = await take(population('276100'));
    const again = await api.upload('noch-einmal.csv', population('276100'));
    expect(again.sameAs).toBe(id);
  });

  test('the original can be taken back as it came', async () => {
    const id = await take(population('276200'));
    const answer = await fetch(`${api.address}/api/imports/${id}/original`);
    expect(await answer.text()).toBe(population('276200'));
  });

  test('a file with a bad row is stored without it only if that is wanted', async () => {
    const upload = await api.upload(
      'schlecht.csv',
      `${population('276300')}bevoelkerung;03255;2022-12-31;;1.2.3;;;;\n`,
    );
    expect(upload.state).toBe('ready');
    expect(upload.reading).toMatchObject({ dataRows: 2, observations: 1, rejectedRows: 1, errors: 1 });
    await expect(api.commit(upload.id)).rejects.toThrow('fehlerhafte Zeilen');
    const rejected = `\ufeff${header.trim()}\r\nbevoelkerung;03255;2022-12-31;;1.2.3;;;;\r\n`;
    expect(await bytesAsText(`/api/uploads/${upload.id}/rejected`)).toBe(rejected);
    const taken = await api.commit(upload.id, true);
    expect(taken.state).toBe('committed');
    expect(await bytesAsText(`/api/imports/${taken.import}/rejected`)).toBe(rejected);
    expect((await fetch(`${api.address}/api/imports/1/rejected`)).status).toBe(404);
  });

  test('withdrawing twice is refused', async () => {
    const id = await take(population('276400'));
    await withdraw(id);
    const answer = await fetch(`${api.address}/api/imports/${id}/withdraw`, { method: 'POST' });
    expect(answer.status).toBe(409);
    expect((await answer.json()).detail).toMatch(/bereits am \d{2}\.\d{2}\.\d{4} von/);
  });
});

describe('what is no table', () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const files: [string, string | Uint8Array, RegExp][] = [
    ['an empty file', '', /leer/],
    ['a picture', picture, /Bild/],
    ['a login page', '<!DOCTYPE html><html><title>Anmelden</title></html>', /Anmelde|HTML|Webseite/],
    ['an unknown layout', 'Sehr geehrte Damen und Herren,\nanbei die Zahlen.\n', /Format|Aufbau/],
    ['names of single persons', 'Name;Alter\nPia Muster;7\n', /einzelnen Personen/],
    ['replacement characters', `${header}bevoelkerung;G\uFFFDttingen;2022-12-31;;1;;;;\n`, /Zeichen/],
    ['binary data', Uint8Array.from({ length: 5000 }, (_, i) => (i * 97) % 256), /./],
  ];
  test.each(files)('%s is refused with a reason, and the server goes on', async (_what, content, reason) => {
    const before = await listImports();
    const upload = await api.upload('datei.csv', content);
    expect(upload.state).toBe('refused');
    const [problem] = upload.reading?.problems ?? [];
    expect(problem?.severity).toBe('error');
    expect(problem?.message).toMatch(reason);
    await expect(api.commit(upload.id)).rejects.toThrow();
    expect(await listImports()).toEqual(before);
  });

  test('a table that no format explains is asked about', async () => {
    const upload = await api.upload('tabelle.csv', 'a;b;c\n1;2;3\n');
    expect(upload.state).toBe('asking');
    expect(upload.reading).toMatchObject({ format: { id: 'tabelle' }, dataRows: 1, observations: 0 });
    expect(upload.reading?.questions.find(({ id }) => id === 'zuordnung')).toMatchObject({
      kind: 'mapping',
      answer: null,
    });
    await expect(api.commit(upload.id)).rejects.toThrow();
  });

  test('a mapped table is taken, and the next one with its captions is ready at once', async () => {
    const table = (value: number) => `Stichtag;Gebiet;Menschen\n31.12.2021;Gifhorn;${value}\n`;
    const upload = await api.upload('menschen.csv', table(5));
    const question = upload.reading?.questions.find(({ id }) => id === 'zuordnung');
    const mapping = JSON.parse(question?.proposal ?? '{}');
    mapping.constants.indicator = 'bevoelkerung';
    const answers = { zuordnung: JSON.stringify(mapping) };
    const answered = await fetch(`${api.address}/api/uploads/${upload.id}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers }),
    });
    expect(answered.status).toBe(200);
    const state = async () => contract.upload.response.parse(await read(`/api/uploads/${upload.id}`)).state;
    await expect.poll(state, { timeout: 30_000 }).toBe('ready');
    expect((await api.commit(upload.id)).state).toBe('committed');
    const next = await api.upload('menschen-neu.csv', table(6));
    expect(next.state).toBe('ready');
    expect(next.reading).toMatchObject({ observations: 1, errors: 0 });
    expect(next.reading?.questions.find(({ id }) => id === 'zuordnung')).toMatchObject({ suggested: true });
  });

  test('a file over the limit', async () => {
    const upload = await api.upload('gross.csv', new Uint8Array(2_000_001).fill(65));
    expect(upload.state).toBe('refused');
    expect(upload.reading?.problems[0]?.message).toMatch(/zu groß|größer/);
  });

  test('a request without a file', async () => {
    const answer = await fetch(`${api.address}/api/uploads`, { method: 'POST', body: new FormData() });
    expect(answer.status).toBe(400);
  });

  test('a form without its boundary', async () => {
    const headers = { 'content-type': 'multipart/form-data' };
    const answer = await fetch(`${api.address}/api/uploads`, { method: 'POST', headers, body: 'x' });
    expect(answer.status).toBe(400);
  });

  test('a connection that breaks off leaves nothing behind', async () => {
    const before = await listImports();
    const spooled = listSpooled();
    const { port } = new URL(api.address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /api/uploads HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: 100000\r\n\r\n' +
            `--b\r\ncontent-disposition: form-data; name="file"; filename="halb.csv"\r\n\r\n${header}`,
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    await expect.poll(listSpooled).toEqual(spooled);
    expect((await fetch(`${api.address}/api/site`)).status).toBe(200);
    expect(await listImports()).toEqual(before);
  });
});

test('an upload waits to be decided about and can be discarded', async () => {
  const upload = await api.upload('weg.csv', population('1'));
  const waiting = async () => contract.waiting.response.parse(await read('/api/uploads')).uploads;
  expect((await waiting()).map(({ id }) => id)).toContain(upload.id);
  const answer = await fetch(`${api.address}/api/uploads/${upload.id}`, { method: 'DELETE' });
  expect(answer.status).toBe(200);
  expect((await fetch(`${api.address}/api/uploads/${upload.id}`)).status).toBe(404);
});

test('a survey is whole or nothing, also against what is stored', async () => {
  const survey = (rows: string) => `umfrage;welle;von;bis;frage;antwort;n;eingeladen\n${rows}`;
  const wave = 'Probe;1;2025-01-01;2025-01-31;Zufrieden?';
  const first = await api.upload(
    'a.csv',
    survey(`${wave};Ja;300;\n${wave};Nein;100;\n${wave};Weiß nicht;100;\n`),
  );
  await api.commit(first.id);
  const shares = async () => {
    const breakdown = encodeURIComponent('frage=zufrieden;umfrage=probe');
    const path = `/api/series?indicator=umfrage-antwortanteil&breakdown=${breakdown}&by=antwort`;
    const answer = contract.series.response.parse(await read(path));
    return answer.series.map(({ points }) => points[0]?.value);
  };
  expect(await shares()).toEqual([60, 20, 20]);
  const partial = await api.upload('b.csv', survey(`${wave};Ja;310;\n${wave};Nein;100;\n`));
  expect(partial.state).toBe('refused');
  expect(partial.reading?.problems[0]).toMatchObject({ code: 'missing-answers', line: 2 });
  expect(await shares()).toEqual([60, 20, 20]);
});

test('a name with umlauts comes through', async () => {
  const upload = await api.upload('Übersicht Schüler.csv', population('2'));
  expect(upload.fileName).toBe('Übersicht Schüler.csv');
});

function listSpooled(): string[] {
  return readdirSync(join(api.folder, 'spool')).sort();
}

async function take(content: string): Promise<number> {
  const upload = await api.upload('bevoelkerung.csv', content);
  const taken = await api.commit(upload.id);
  if (taken.import === null) throw new Error(`not committed: ${JSON.stringify(taken)}`);
  return taken.import;
}

async function withdraw(id: number): Promise<void> {
  const answer = await fetch(`${api.address}/api/imports/${id}/withdraw`, { method: 'POST' });
  expect(answer.status).toBe(200);
}

async function readPopulation(asOf?: string): Promise<number | null | undefined> {
  const time = asOf ? `&asOf=${asOf}` : '';
  const answer = await read(`/api/series?indicator=bevoelkerung&area=03254${time}`);
  const points = contract.series.response.parse(answer).series[0]?.points;
  return points?.find(({ period }) => period === '2022-12-31')?.value;
}

async function listImports(): Promise<ImportRecord[]> {
  return contract.imports.response.parse(await read('/api/imports')).imports;
}

async function read(path: string): Promise<unknown> {
  return (await fetch(api.address + path)).json();
}

/** Keeps the byte order mark, which `text()` takes off. */
async function bytesAsText(path: string): Promise<string> {
  const answer = await fetch(`${api.address}${path}`);
  return Buffer.from(await answer.arrayBuffer()).toString('utf8');
}

test('two files in one request are refused, and neither is kept', async () => {
  const before = readdirSync(join(api.folder, 'spool'));
  const form = new FormData();
  form.append('file', new Blob([population('276400')]), 'eins.csv');
  form.append('file', new Blob([population('276401')]), 'zwei.csv');
  const answer = await fetch(`${api.address}/api/uploads`, { method: 'POST', body: form });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('mehr als eine Datei') });
  expect(readdirSync(join(api.folder, 'spool'))).toEqual(before);
});
