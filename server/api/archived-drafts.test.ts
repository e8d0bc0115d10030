import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop());
const { send, add, read } = askRecords(() => api);

const title = 'Ein Ziel, das niemand beschlossen hat';

async function archiveDraft(): Promise<string> {
  const draft = await add('strategy', { title: 'Entwurf', version: '1', state: 'draft' });
  const network = await add('body', { title: 'Netzwerk Probe', kind: 'network' });
  const field = await add('actionField', {
    title: 'Probe',
    unit: null,
    body: null,
    bodies: [network.key],
    sort: 9,
  });
  const place = { strategy: draft.key, actionField: field.key, level: 'strategic', parent: null };
  const goal = await add('goal', { ...place, title, sort: 1, invented: true });
  const { content: target } = await read('target', 'familien-bleiben');
  await add('target', { ...target, goal: goal.key, formerTargets: [] });
  const meeting = await add('meeting', { body: network.key, on: '2026-12-01', state: 'planned' });
  const body = { archived: true, version: draft.version };
  expect((await send('POST', `records/strategy/${draft.key}/archive`, body)).status).toBe(200);
  return meeting.key;
}

describe('a draft of a strategy that was archived', () => {
  test('is laid before nobody: not with a release, not in a pack', async () => {
    const meeting = await archiveDraft();
    expect((await send('POST', 'releases/public', { note: null, acceptsKnown: true })).status).toBe(200);
    const paths = ['overview', 'indicators', 'search?q=niemand+beschlossen'];
    for (const path of paths) {
      const staff = await send('GET', path);
      const open = await send('GET', `${path}${path.includes('?') ? '&' : '?'}sicht=oeffentlichkeit`);
      expect([path, open.status, JSON.stringify(staff.content).includes(title)]).toEqual([path, 200, true]);
      expect(JSON.stringify(open.content)).not.toContain(title);
    }
    const goal = 'goals/ein-ziel-das-niemand-beschlossen-hat';
    expect((await send('GET', goal)).status).toBe(200);
    expect((await send('GET', `${goal}?sicht=oeffentlichkeit`)).status).toBe(404);
    const pack = await send('GET', `meetings/${meeting}/pack`);
    expect(pack).toMatchObject({ status: 200, content: { audience: 'public', goals: [] } });
    expect(JSON.stringify(pack.content)).not.toContain(title);
  });
});
