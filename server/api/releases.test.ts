import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { defaultRules } from '../../data/protection-rules.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function post(path: string, body: unknown = {}): Promise<{ status: number; said: unknown }> {
  const answer = await fetch(api.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, said: await answer.json() };
}

async function readStates() {
  const answer = await fetch(`${api.address}/api/releases`);
  return contract.releases.response.parse(await answer.json());
}

describe('releases over the API', () => {
  test('nothing is released at first; a preview stores nothing', async () => {
    const { states, indicators, sources } = await readStates();
    expect(states.map(({ audience, newest }) => [audience, newest])).toEqual([
      ['committee', null],
      ['public', null],
    ]);
    expect(indicators.length).toBeGreaterThan(5);
    expect(sources.map(({ source }) => source)).toContain('template-fehlzeiten');
    const answer = await fetch(`${api.address}/api/releases/public/preview`);
    const preview = contract.releasePreview.response.parse(await answer.json());
    expect(preview.exposed).toEqual([]);
    expect(preview.counts.primary).toBeGreaterThan(100);
    expect((await readStates()).states[1]?.releases).toEqual([]);
  }, 60_000);

  test('how far one is can be asked while it goes on, for its own audience', async () => {
    const phaseOf = async (audience: string) => {
      const answer = await fetch(`${api.address}/api/releases/${audience}/progress`);
      return contract.releaseProgress.response.parse(await answer.json()).phase;
    };
    expect(await phaseOf('public')).toBeNull();
    let isDone = false;
    const preview = fetch(`${api.address}/api/releases/public/preview`).then((answer) => {
      isDone = true;
      return answer.arrayBuffer();
    });
    const seen = new Set<string | null>();
    const others = new Set<string | null>();
    while (!isDone) {
      seen.add(await phaseOf('public'));
      others.add(await phaseOf('committee'));
    }
    await preview;
    seen.delete(null);
    expect(seen.size).toBeGreaterThan(0);
    expect([...others]).toEqual([null]);
    expect(await phaseOf('public')).toBeNull();
  }, 60_000);

  test('one is made in a thread, listed with what it withholds, and withdrawn once', async () => {
    const made = await post('/api/releases/public', { note: '  Schulausschuss ' });
    expect(made).toMatchObject({
      status: 200,
      said: { release: { number: 1, note: 'Schulausschuss' }, exposed: [] },
    });
    const [, state] = (await readStates()).states;
    expect(state).toMatchObject({ newest: { number: 1 }, importsSince: 0, rulesChanged: false });
    const list = await fetch(`${api.address}/api/releases/public/1/withheld`);
    const { withheld } = contract.withheld.response.parse(await list.json());
    expect(withheld[0]?.value).not.toBeNull();
    const file = await (await fetch(`${api.address}/api/releases/public/1/withheld.csv`)).text();
    expect(file.trim().split('\r\n')).toHaveLength(withheld.length + 1);
    expect(file).toContain('Anzahl kleiner als die Mindestzahl');
    expect((await post('/api/releases/public/1/withdraw')).status).toBe(200);
    expect(await post('/api/releases/public/1/withdraw')).toMatchObject({
      status: 409,
      said: { title: 'Schon zurückgezogen' },
    });
  }, 60_000);

  test.each(['/api/releases/public/9/withheld', '/api/releases/committee/1/withheld'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(api.address + path)).status).toBe(404);
    },
  );

  test('nobody releases for staff', async () => {
    expect((await post('/api/releases/staff')).status).toBe(400);
  });
});

describe('the rules', () => {
  const own = { indicator: 'bevoelkerung', threshold: 8, hidesZero: false, isPublished: false };
  const put = (rules: unknown) => post('/api/protection-rules/committee', rules);

  test('are kept, and a release tells that they changed', async () => {
    const rules = { ...defaultRules, threshold: 6, indicators: [own] };
    expect(await put(rules)).toEqual({ status: 200, said: { rules } });
    expect((await readStates()).states[0]?.rules).toEqual(rules);
  });

  test.each([
    { rules: { ...defaultRules, threshold: 2 }, title: 'Anfrage nicht lesbar' },
    { rules: { ...defaultRules, threshold: 21 }, title: 'Anfrage nicht lesbar' },
    { rules: { ...defaultRules, threshold: 9, indicators: [own] }, title: 'Mindestzahl zu klein' },
    {
      rules: { ...defaultRules, threshold: 9, sources: [{ source: 'x', threshold: 8 }] },
      title: 'Mindestzahl zu klein',
    },
    { rules: { ...defaultRules, indicators: [own, own] }, title: 'Regeln nicht lesbar' },
    {
      rules: { ...defaultRules, indicators: [{ ...own, indicator: 'keine' }] },
      title: 'Regeln nicht lesbar',
    },
  ])('are refused with a remedy: $title', async ({ rules, title }) => {
    const before = (await readStates()).states[0]?.rules;
    const { status, said } = await put(rules);
    expect(status).toBe(400);
    expect(said).toMatchObject({ title, detail: expect.stringContaining('Bitte') });
    expect((await readStates()).states[0]?.rules).toEqual(before);
  });
});
