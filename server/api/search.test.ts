import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
});
afterAll(() => api.stop());

async function find(query: string, more = '') {
  const answer = await fetch(`${api.address}/api/search?q=${encodeURIComponent(query)}${more}`);
  expect(answer.status).toBe(200);
  return contract.search.response.parse(await answer.json());
}

const first = async (query: string, more = '') => {
  const [hit] = (await find(query, more)).hits;
  return hit && [hit.kind, hit.key, hit.title.text];
};

describe('staff', () => {
  test.each([
    ['a goal', 'Mehr Jugendliche Abschluss', 'goal', 'mehr-abschluesse'],
    ['a field of action by spelt out umlauts', 'uebergang beruf', 'actionField', 'uebergang-schule-beruf'],
    ['a paper by its number', '2026/041', 'paper', 'vorlage-2026-041'],
    ['a body', 'Kreistag', 'body', 'kreistag'],
    ['an indicator', 'Jugendarbeitslosenquote', 'indicator', 'jugendarbeitslosenquote'],
    ['a delivery', 'Fehlzeiten', 'delivery', 'fehlzeiten-schuljahr'],
    ['a page by another word', 'Leitbild Masterplan Strategien', 'page', '/strategien'],
  ])('find %s', async (_what, query, kind, key) => {
    const { hits } = await find(query);
    expect(hits.map((hit) => `${hit.kind} ${hit.key}`)).toContain(`${kind} ${key}`);
  });

  test('find an import by its file, and a survey by its name', async () => {
    const { hits } = await find('befragung');
    const kinds = new Set(hits.map(({ kind }) => kind));
    expect(kinds).toContain('import');
    expect(kinds).toContain('survey');
  });

  test('find targets with the goal that they belong to', async () => {
    const { hits } = await find('Fehltage', '&limit=99');
    expect(hits.some(({ kind, goal }) => kind === 'target' && goal !== null)).toBe(true);
  });

  test('get names in their language, and as many hits as they ask for', async () => {
    expect(await first('Inquiries', '&lang=en')).toEqual(['page', '/anfragen', 'Inquiries']);
    const { total, hits } = await find('e', '&limit=3');
    expect(hits).toHaveLength(3);
    expect(total).toBeGreaterThan(30);
    expect((await find('')).total).toBe(0);
  });
});

describe.each(['ausschuss', 'oeffentlichkeit'])('for %s', (view) => {
  test('released goals, indicators and open pages are found, and nothing else', async () => {
    const { hits } = await find('e', `&limit=999&sicht=${view}`);
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['goal', 'indicator', 'page']));
    expect((await find('Anfragen', `&sicht=${view}`)).total).toBe(0);
  });
});
