import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type RecordKind, readContent } from '../../data/cycle/records.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

function send(method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(api.address + path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
}

async function read<Kind extends RecordKind>(kind: Kind, key: string) {
  const answer = await send('GET', `/api/records/${kind}/${key}`);
  expect(answer.status).toBe(200);
  const { record, referrers } = contract.record.response.parse(await answer.json());
  return { record: readContent(kind, record), referrers };
}

async function save(kind: RecordKind, key: string | null, body: object) {
  const answer = await send(
    'POST',
    key === null ? `/api/records/${kind}` : `/api/records/${kind}/${key}`,
    body,
  );
  return { status: answer.status, answer: await answer.json() };
}

/** A new actor under a title of its own. */
async function addActor(title: string) {
  const { status, answer } = await save('actor', null, { content: { title } });
  expect(status).toBe(200);
  return contract.addRecord.response.parse(answer).record;
}

test('a record gets a key from its title, and another one where that is taken', async () => {
  const one = await addActor('Kreisvolkshochschule Süd');
  const two = await addActor('Kreisvolkshochschule Süd');
  expect([one.key, two.key]).toEqual(['kreisvolkshochschule-süd', 'kreisvolkshochschule-süd-2']);
  expect([one.version, one.changedBy]).toEqual([1, 'test']);
});

test('what does not fit its shape is refused with the place and what to do', async () => {
  const { status, answer } = await save('actor', null, { content: { title: ' ' } });
  expect([status, answer.detail]).toEqual([
    400,
    expect.stringMatching(/„title“: Bitte geben Sie einen Titel an/),
  ]);
});

test('who saves second gets both versions, and nothing is lost', async () => {
  const { key, version } = await addActor('Jugendwerkstatt');
  const content = { title: 'Jugendwerkstatt Nord' };
  expect((await save('actor', key, { content, version })).status).toBe(200);
  const late = await save('actor', key, { content: { title: 'Jugendwerkstatt West' }, version });
  expect([late.status, late.answer.title, late.answer.current.title]).toEqual([
    409,
    'Inzwischen geändert',
    'Jugendwerkstatt Nord',
  ]);
  expect((await read('actor', key)).record.content.title).toBe('Jugendwerkstatt Nord');
});

test('saving the same again makes no version', async () => {
  const { key, version } = await addActor('Bibliothek');
  const { content } = (await read('actor', key)).record;
  const { answer } = await save('actor', key, { content, version });
  expect(answer.record.version).toBe(version);
});

describe('deleting', () => {
  test('is refused with the list of what names it; archiving is not', async () => {
    const actor = await addActor('Handwerkskammer');
    const members = [{ function: 'Vertretung', actor: actor.key }];
    const body = { title: 'Runder Tisch', kind: 'network', members };
    expect((await save('body', null, { content: body })).status).toBe(200);
    const refused = await send('DELETE', `/api/records/actor/${actor.key}?version=${actor.version}`);
    const problem = await refused.json();
    expect([refused.status, problem.referrers]).toEqual([
      409,
      [{ kind: 'body', key: 'runder-tisch', title: 'Runder Tisch', role: 'members', archived: false }],
    ]);
    const archive = { archived: true, version: actor.version };
    const archived = await send('POST', `/api/records/actor/${actor.key}/archive`, archive);
    expect(archived.status).toBe(200);
    const list = await (await send('GET', '/api/records/actor')).json();
    expect(list.records.map(({ key }: { key: string }) => key)).not.toContain(actor.key);
  });

  test('can be undone, with all versions in the history', async () => {
    const { key, version } = await addActor('Museum');
    const removed = await (await send('DELETE', `/api/records/actor/${key}?version=${version}`)).json();
    expect((await send('GET', `/api/records/actor/${key}`)).status).toBe(404);
    const undo = { to: version, version: removed.version };
    expect((await send('POST', `/api/records/actor/${key}/restore`, undo)).status).toBe(200);
    expect((await read('actor', key)).record).toMatchObject({ version: 3, content: { title: 'Museum' } });
    const history = await (await send('GET', `/api/records/actor/${key}/versions`)).json();
    expect(history.versions.map(({ standing }: { standing: string }) => standing)).toEqual([
      'current',
      'removed',
      'current',
    ]);
  });

  test('of something else than what is there now is refused', async () => {
    const { key } = await addActor('Theater');
    expect((await send('DELETE', `/api/records/actor/${key}?version=7`)).status).toBe(409);
    expect((await send('DELETE', '/api/records/actor/gibt-es-nicht?version=1')).status).toBe(404);
  });
});

test('what names something unknown or itself is refused', async () => {
  const measure = { title: 'Lesepaten', state: 'idea', goals: ['gibt-es-nicht'] };
  const unknown = await save('measure', null, { content: measure });
  expect([unknown.status, unknown.answer.title]).toEqual([422, 'Bezug nicht gefunden']);
  const { record } = await read('goal', 'mehr-abschluesse');
  const own = await save('goal', record.key, {
    content: { ...record.content, parent: record.key },
    version: record.version,
  });
  expect(own.status).toBe(422);
});

test('a changed target asks why, and keeps what held before', async () => {
  const { record } = await read('target', 'familien-bleiben');
  const content = { ...record.content, value: 143_000, formerTargets: [] };
  const silent = await save('target', record.key, { content, version: record.version });
  expect([silent.status, silent.answer.title]).toEqual([422, 'Begründung fehlt']);
  const reason = 'Kreistag, Vorlage 2026/050';
  expect((await save('target', record.key, { content, version: record.version, reason })).status).toBe(200);
  expect((await read('target', record.key)).record.content.formerTargets).toEqual([
    {
      value: 142_000,
      lower: null,
      upper: null,
      duePeriod: record.content.duePeriod,
      validUntil: '2026-11-18',
      decision: reason,
      paper: null,
    },
  ]);
});

test('what has no title of its own gets its key from what it is called, and is called anew with its goal', async () => {
  const { record: goal } = await read('goal', 'angebote-werden-gefunden');
  const { record: known } = await read('target', 'angebote-werden-gefunden');
  const { key: _, ...told } = known.content;
  const added = await save('target', null, { content: { ...told, value: 3000 } });
  const { key, title } = contract.addRecord.response.parse(added.answer).record;
  expect([key, title]).toEqual([
    'angebote-werden-gefunden-ziel-3-000-bis-2027',
    'Angebote werden gefunden: Ziel 3.000 bis 2027',
  ]);
  const content = { ...goal.content, title: 'Alle finden Angebote' };
  expect((await save('goal', goal.key, { content, version: goal.version })).status).toBe(200);
  expect((await read('target', key)).record.title).toBe('Alle finden Angebote: Ziel 3.000 bis 2027');
});

test('a measure keeps the history of its state', async () => {
  const added = await save('measure', null, { content: { title: 'Lesepaten', state: 'idea' } });
  const { key, version } = contract.addRecord.response.parse(added.answer).record;
  const { content } = (await read('measure', key)).record;
  const started = { ...content, state: 'running' };
  await save('measure', key, { content: started, version, reason: 'Mittel sind da' });
  expect((await read('measure', key)).record.content.history).toEqual([
    { state: 'idea', on: '2026-11-18', note: null, paper: null },
    { state: 'running', on: '2026-11-18', note: 'Mittel sind da', paper: null },
  ]);
});

test('other audiences reach no record', async () => {
  for (const view of ['ausschuss', 'oeffentlichkeit']) {
    expect((await send('GET', `/api/records/goal?sicht=${view}`)).status).toBe(403);
    expect((await send('GET', `/api/records/goal/familien-bleiben?sicht=${view}`)).status).toBe(403);
  }
});
