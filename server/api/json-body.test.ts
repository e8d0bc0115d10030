import { afterAll, beforeAll, expect, test } from 'vitest';
import { maximumBundleBytes } from '../../data/exchange-endpoints.ts';
import { maximumTakeawayBytes } from '../../data/takeaway.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test.each<[string, number, RegExp]>([
  ['/api/exchange/preview', maximumBundleBytes, /^Das Bündel ist .* nach Strategien\.$/],
  ['/api/exchange/apply', maximumBundleBytes, /^Das Bündel ist .* nach Strategien\.$/],
  ['/api/exchange/export', 1_048_576, /^Was Sie senden, ist .* nacheinander\.$/],
  ['/api/uploads/none/answers', 1_048_576, /^Was Sie senden, ist .* nacheinander\.$/],
  ['/api/report-preview', 1_048_576, /^Der Bericht ist .* mehrere Berichte .*\.$/],
  ['/api/records/report', 1_048_576, /^Der Bericht ist .* mehrere Berichte .*\.$/],
  ['/api/records/paper/keine', 1_048_576, /^Was Sie speichern, ist .* mehrere Einträge auf\.$/],
  ['/api/takeaway/png', maximumTakeawayBytes, /^Das Diagramm ist .* weniger Gebiete, .*\.$/],
  ['/api/takeaway/xlsx', maximumTakeawayBytes, /^Die Tabelle ist .* als CSV herunter\.$/],
])('a body is refused from a byte over the limit on, with its size: %s', async (path, limit, words) => {
  const send = async (length: number) => {
    const answer = await fetch(api.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}'.padEnd(length),
    });
    return { status: answer.status, detail: String((await answer.json()).detail) };
  };
  expect((await send(limit)).status).not.toBe(413);
  const refused = await send(limit + 1);
  expect(refused.status).toBe(413);
  expect(refused.detail).toMatch(words);
  expect(refused.detail).toMatch(/ ist mit \S+\sByte zu groß; .* höchstens \S+\sByte\. Bitte/);
});

test('a body whose length nobody told before is refused, too', async () => {
  const chunks = new ReadableStream<Uint8Array>({
    start: (control) => {
      for (let sent = 0; sent < 3; sent += 1) control.enqueue(new Uint8Array(500_000).fill(32));
      control.close();
    },
  });
  const headers = { 'content-type': 'application/json' };
  const given = { method: 'POST', headers, body: chunks, duplex: 'half' };
  const answer = await fetch(`${api.address}/api/report-preview`, given);
  expect(answer.status).toBe(413);
  expect((await answer.json()).detail).toMatch(
    /^Der Bericht ist zu groß; angenommen werden höchstens 1,0\sMB\. Bitte/,
  );
});

test.each(['/api/records/report', '/api/exchange/preview', '/api/report-preview', '/api/takeaway/xlsx'])(
  'a body that is nested without end is refused: %s',
  async (path) => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const body = `{"content":${open.repeat(100_000)}1${close.repeat(100_000)}}`;
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(api.address + path, { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
      expect((await answer.json()).detail).toMatch(/tiefer verschachtelt.*höchstens 100 Ebenen\. Bitte/);
    }
  },
);
