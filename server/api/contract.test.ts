import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type EndpointName } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const questions: [EndpointName, string][] = [
  ['site', '/api/site'],
  ['overview', '/api/overview'],
  ['indicators', '/api/indicators'],
  ['indicator', '/api/indicators/unentschuldigte-fehltage-je-100'],
  ['series', '/api/series?indicator=unentschuldigte-fehltage-je-100&by=schulform'],
  ['series', '/api/series?indicator=besuche-bildungsportal&fold=year'],
  ['seriesHistory', '/api/series/history?indicator=unentschuldigte-fehltage-je-100&by=schulform'],
  ['valueHistory', '/api/values?indicator=bevoelkerung&area=03999&period=2020-12-31'],
  ['areas', '/api/areas'],
  ['dimensions', '/api/dimensions'],
  ['templates', '/api/templates'],
  ['imports', '/api/imports'],
  ['import', '/api/imports/1'],
  ['withdrawal', '/api/imports/1/withdrawal'],
];

test.each(questions)('%s answers as the contract says: %s', async (name, path) => {
  const answer = await fetch(api.address + path);
  expect(answer.status).toBe(200);
  expect(contract[name].response.safeParse(await answer.json()).error).toBeUndefined();
});

test('every goal of the overview has its page', async () => {
  const overview = contract.overview.response.parse(await read('/api/overview'));
  const goals = overview.fields.flatMap(({ goals: own }) => own);
  expect(goals.length).toBeGreaterThan(10);
  for (const { goal, targets } of goals) {
    const view = contract.goal.response.parse(await read(`/api/goals/${goal.key}`));
    expect(view.targets).toEqual(targets);
  }
});

describe('cached answers', () => {
  test('are compressed and have a strong tag that answers 304', async () => {
    const first = await exchange('/api/overview', { 'accept-encoding': 'br' });
    expect(first.headers['content-encoding']).toBe('br');
    expect(first.headers.etag).toMatch(/^"[^"]+"$/);
    expect(JSON.parse(brotliDecompressSync(first.body).toString())).toHaveProperty('fields');
    const again = await exchange('/api/overview', {
      'accept-encoding': 'br',
      'if-none-match': String(first.headers.etag),
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const plain = await exchange('/api/overview', { 'if-none-match': String(first.headers.etag) });
    expect(plain.status).toBe(200);
    expect(plain.headers.etag).not.toBe(first.headers.etag);
  });

  test.each(['br', 'gzip', 'identity'])('say what they are encoded in: %s', async (encoding) => {
    const answer = await fetch(`${api.address}/api/overview`, { headers: { 'accept-encoding': encoding } });
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(answer.headers.get('etag')).toMatch(/^"/);
    expect(contract.overview.response.safeParse(await answer.json()).error).toBeUndefined();
  });

  test('turn over with the data version', async () => {
    const before = await exchange('/api/imports', {});
    const file = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert\nbevoelkerung;03359;2019-12-31;;204512\n';
    const upload = await api.upload('stade.csv', file);
    await api.commit(upload.id);
    const after = await exchange('/api/imports', { 'if-none-match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });
});

describe('a caller who is wrong', () => {
  const mistakes: [string, string, number][] = [
    ['an unknown path', '/api/nothing', 404],
    ['an unknown goal', '/api/goals/nothing', 404],
    ['an unknown indicator', '/api/series?indicator=nothing', 404],
    ['an unknown area', '/api/series?indicator=bevoelkerung&area=99999', 400],
    ['a broken breakdown', '/api/series?indicator=bevoelkerung&breakdown=%3B%3B', 400],
    ['a broken time', '/api/series?indicator=bevoelkerung&asOf=gestern', 400],
    ['a page whose address can not be decoded', '/indikatoren/%E0%A4%A', 404],
    ['a missing parameter', '/api/series', 400],
    ['an unknown parameter', '/api/series?indicator=bevoelkerung&color=red', 400],
    ['a number that is none', '/api/imports/abc', 400],
    ['an unknown import', '/api/imports/4711', 404],
    ['an unknown upload', '/api/uploads/nothing', 404],
    ['an unknown template', '/api/templates/nothing.csv', 404],
  ];
  test.each(mistakes)('%s gets problem details', async (_what, path, status) => {
    const answer = await fetch(api.address + path);
    const problem = await answer.json();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect(JSON.stringify(problem)).not.toMatch(/\.ts|at Object|node_modules/);
  });

  test('a request that breaks the contract is told what in a whole sentence', async () => {
    const detail = async (path: string) => (await (await fetch(api.address + path)).json()).detail;
    expect(await detail('/api/series?indicator=bevoelkerung&color=red')).toBe(
      'Bitte prüfen Sie die Angaben: Unbekannter Schlüssel: „color“.',
    );
    expect(await detail('/api/series')).toMatch(/^Bitte prüfen Sie die Angaben: „indicator“: .+\.$/);
    const schedule = { body: 'kreistag', daysBefore: 121 };
    const content = { title: 'Bericht', template: 'chapter', audience: 'staff', schedule };
    const answer = await fetch(`${api.address}/api/records/report`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ content }),
    });
    expect((await answer.json()).detail).toBe(
      'Bitte prüfen Sie die Angaben: „schedule.daysBefore“: Bitte geben Sie 0 bis 120 ganze Tage an.',
    );
  });

  test('a page from elsewhere may not change anything', async () => {
    const headers = { origin: 'https://example.org', 'content-type': 'application/json' };
    const answer = await fetch(`${api.address}/api/imports/1/withdraw`, {
      method: 'POST',
      headers,
      body: '{}',
    });
    expect(answer.status).toBe(403);
    const { import: record } = contract.import.response.parse(await read('/api/imports/1'));
    expect(record.withdrawnAt).toBeNull();
  });

  test('another name for this machine opens nothing', async () => {
    const led = await exchange('/api/site', { host: 'evil.example' });
    expect(led.status).toBe(403);
    const { port } = new URL(api.address);
    expect((await exchange('/api/site', { host: `localhost:${port}` })).status).toBe(200);
  });

  test('a body that breaks the contract is refused, and nothing is done', async () => {
    const answer = await fetch(`${api.address}/api/imports/1/withdraw`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'no such field' }),
    });
    expect(answer.status).toBe(400);
    const { import: record } = contract.import.response.parse(await read('/api/imports/1'));
    expect(record.withdrawnAt).toBeNull();
  });

  test('damaged JSON is refused', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${api.address}/api/imports/1/withdraw`, {
      method: 'POST',
      headers,
      body: '{',
    });
    expect(answer.status).toBe(400);
  });
});

test('a template can be downloaded and says what it is', async () => {
  const answer = await fetch(`${api.address}/api/templates/fehlzeiten.csv`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(new TextDecoder().decode(bytes)).toContain('berichtszeitraum;schule;schulform;gebiet;schueler');
});

test('headers keep everything inside', async () => {
  const { headers } = await fetch(`${api.address}/api/site`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-powered-by')).toBeNull();
});

async function read(path: string): Promise<unknown> {
  return (await fetch(api.address + path)).json();
}

/** A request whose answer is neither decompressed nor cached by the client. */
function exchange(path: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(api.address + path, { headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(pieces) }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}
