import { read } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textCell, textColumn } from '../../data/table.ts';
import { maximumTakeawayBytes } from '../../data/takeaway.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

function post(path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(api.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><text y="15">7,1 %</text></svg>';

const workbook = {
  title: 'Nach Schule: 2023/24',
  source: 'Quelle: eigene Erhebung.',
  signs: [{ sign: 'g', meaning: 'geschützt' }],
  language: 'de',
  table: {
    columns: [textColumn('Schule'), { head: 'Wert', kind: 'number', symbol: '%', decimals: 1 }],
    rows: [
      [textCell('=HYPERLINK("https://example.org")'), { text: '−2,5 %', value: -2.5 }],
      [textCell('Süd'), textCell('g')],
    ],
  },
};

test.each(['verwaltung', 'ausschuss', 'oeffentlichkeit'])('a picture for %s', async (view) => {
  const answer = await post(`/api/takeaway/png${view === 'verwaltung' ? '' : `?sicht=${view}`}`, { svg });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
  const bytes = Buffer.from(await answer.arrayBuffer());
  // Signature and size of a PNG (W3C PNG, sections 5.2 and 11.2.2); two pixels for each of the chart.
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([60, 40]);
});

test('a workbook with numbers as numbers and formulas as texts', async () => {
  const answer = await post('/api/takeaway/xlsx', workbook);
  expect(answer.status).toBe(200);
  const book = read(await answer.arrayBuffer());
  expect(book.SheetNames).toEqual(['Nach Schule 2023 24']);
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  expect(sheet?.A1.v).toBe('Nach Schule: 2023/24');
  expect(sheet?.A3).toMatchObject({ t: 's', v: '=HYPERLINK("https://example.org")' });
  expect(sheet?.B3).toMatchObject({ t: 'n', v: -2.5 });
  expect(sheet?.B4).toMatchObject({ t: 's', v: 'g' });
  expect([sheet?.A6.v, sheet?.A7.v]).toEqual(['Quelle: eigene Erhebung.', 'g = geschützt']);
});

/** More groups in groups than are drawn. */
const nested = svg.replace(/(<text.*<\/text>)/, `${'<g>'.repeat(20_000)}$1${'</g>'.repeat(20_000)}`);

const short = { ...workbook, table: { ...workbook.table, rows: [[textCell('Nord')]] } };

test.each([
  ['no chart', '/api/takeaway/png', { svg: '<svg><script/></svg>' }, 422],
  ['too deep a chart', '/api/takeaway/png', { svg: nested }, 422],
  ['no body', '/api/takeaway/png', {}, 400],
  ['a row too short', '/api/takeaway/xlsx', short, 400],
  ['no columns', '/api/takeaway/xlsx', { ...workbook, table: { columns: [], rows: [] } }, 400],
  ['another format', '/api/takeaway/pdf', { svg }, 404],
  ['too large', '/api/takeaway/png', { svg: 'x'.repeat(maximumTakeawayBytes) }, 413],
])('%s is refused', async (_, path, body, status) => {
  const answer = await post(path, body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
});
