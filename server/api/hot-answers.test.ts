import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const path = '/api/series?indicator=bevoelkerung';
const ask = (headers: Record<string, string> = {}, at = path) => fetch(api.address + at, { headers });

/** Head and body but what belongs to the moment. */
async function whole(answer: Response) {
  const { date: _date, ...head } = Object.fromEntries(answer.headers);
  return { status: answer.status, head, body: await answer.text() };
}

test('an answer that is at hand is sent again with the same head and body', async () => {
  const first = await whole(await ask());
  const again = await whole(await ask());
  expect(again).toEqual(first);
  expect(again.head['content-security-policy']).toContain("default-src 'none'");
});

test('each encoding has its own, and a known tag is answered 304 without a body', async () => {
  const plain = { 'accept-encoding': 'identity' };
  for (const headers of [plain, {}, plain, {}]) {
    const { head, body } = await whole(await ask(headers));
    expect(head['content-encoding']).toBe('accept-encoding' in headers ? undefined : 'gzip');
    const known = await ask({ ...headers, 'if-none-match': `"other", ${head.etag}` });
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', head.etag]);
    const other = await ask({ ...headers, 'if-none-match': '"other"' });
    expect([other.status, await other.text()]).toEqual([200, body]);
  }
});

test('nothing is sent that a change made old', async () => {
  const at = '/api/series?indicator=bevoelkerung&area=03252';
  const points = async () => JSON.parse(await (await ask({}, at)).text()).series[0].points;
  expect([await points(), await points()]).toEqual([[], []]);
  const text = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert\nbevoelkerung;03252;2020-12-31;;100\n';
  await api.commit((await api.upload('zahlen.csv', text)).id);
  expect(await points()).toMatchObject([{ value: 100 }]);
});

test('a refusal is not kept, and another host is refused though the answer is at hand', async () => {
  const at = '/api/series?indicator=gibt-es-nicht';
  expect([(await ask({}, at)).status, (await ask({}, at)).status]).toEqual([404, 404]);
  await ask();
  expect((await ask({ 'x-other': 'y' })).status).toBe(200);
  expect((await requestAs('boese.example')).status).toBe(403);
});

/** `fetch` does not let a request name its own host. */
async function requestAs(host: string): Promise<{ status: number | undefined }> {
  const { request } = await import('node:http');
  return new Promise((resolve) => {
    request(api.address + path, { headers: { host } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode });
    }).end();
  });
}
