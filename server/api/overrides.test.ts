import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type GoalView, type Overview } from '../../data/contract.ts';
import type { Override, OverrideDraft } from '../../data/override.ts';
import { createApp } from '../app.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

// The demonstration is looked at on 18 November 2026.
const draft: OverrideDraft = {
  state: 'offCourse',
  reason: 'Eine Schule zählt seit 2024 anders.',
  name: 'Fachdienst Schule',
  until: '2026-12-31',
};

async function readGoal(key: string, asOf = ''): Promise<GoalView> {
  const answer = await fetch(`${api.address}/api/goals/${key}${asOf && `?asOf=${asOf}`}`);
  return contract.goal.response.parse(await answer.json());
}

async function post(path: string, body: unknown): Promise<{ status: number; content: unknown }> {
  const answer = await fetch(`${api.address}/api/targets/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, content: await answer.json() };
}

async function set(target: string, more: Partial<OverrideDraft> = {}): Promise<Override> {
  const { content } = await post(`${target}/override`, { override: { ...draft, ...more } });
  return contract.setOverride.response.parse(content).override;
}

async function list(target: string): Promise<Override[]> {
  const answer = await fetch(`${api.address}/api/targets/${target}/overrides`);
  return contract.overrides.response.parse(await answer.json()).overrides;
}

describe("an expert's assessment", () => {
  test('of the demonstration stands beside the computed state, which leads its goal', async () => {
    const { targets, rollUp } = await readGoal('kindergartenplatz-fuer-jedes-kind');
    expect(targets[0]?.assessment).toMatchObject({ state: 'notAssessable', reason: 'stale' });
    expect(targets[0]?.override).toMatchObject({ state: 'slightlyOff', until: '2027-03-31' });
    expect(rollUp).toEqual({
      lead: {
        key: 'kindergartenplatz-fuer-jedes-kind',
        state: 'notAssessable',
        receding: false,
        overridden: true,
      },
      counts: [{ state: 'notAssessable', receding: false, count: 1 }],
      overridden: 1,
    });
  });

  test('is set, shown while it is valid, withdrawn, and stays in the list', async () => {
    const key = 'weniger-unentschuldigte-tage';
    const made = await set(key);
    expect(made).toMatchObject({ ...draft, target: key, from: '2026-11-18', withdrawnAt: null });
    const shown = (await readGoal(key)).targets[0];
    expect(shown?.override).toEqual(made);
    expect(shown?.assessment.state).toBe('noMovement');
    const { content } = await post(`${key}/override/withdraw`, { override: made.id });
    const { override } = contract.withdrawOverride.response.parse(content);
    expect(override.withdrawnAt).not.toBeNull();
    expect((await readGoal(key)).targets[0]?.override).toBeNull();
    expect(await list(key)).toEqual([override]);
  });

  test('is not shown before its first day', async () => {
    const key = 'absentismus-frueh-begegnen';
    const made = await set(key, { from: '2026-11-19' });
    expect((await readGoal(key)).targets[0]?.override).toBeNull();
    expect(await list(key)).toEqual([made]);
  });

  test('is shown on its first and on its last day', async () => {
    const key = 'familien-bleiben';
    const made = await set(key, { from: '2026-11-18', until: '2026-11-18' });
    expect((await readGoal(key)).targets[0]?.override).toEqual(made);
  });

  test('was not known before it was made', async () => {
    const before = await readGoal('kindergartenplatz-fuer-jedes-kind', '2026-09-15T07:59:59Z');
    const after = await readGoal('kindergartenplatz-fuer-jedes-kind', '2026-09-15T08:00:01Z');
    expect([before, after].map(({ targets }) => targets[0]?.override?.state ?? null)).toEqual([
      null,
      'slightlyOff',
    ]);
  });

  test('holds two years at most', async () => {
    const key = 'betriebe-kennen-broschuere';
    expect(await set(key, { state: 'ahead', until: '2028-11-18' })).toMatchObject({ until: '2028-11-18' });
  });
});

describe('is refused, in German and with what to do', () => {
  test.each<[string, Partial<OverrideDraft>, RegExp]>([
    ['a state of another kind', { state: 'inside' }, /Bitte wählen Sie einen Zustand.*„auf Kurs“/],
    [
      'a state that only a computation can find',
      { state: 'notAssignable' },
      /Bitte wählen Sie einen Zustand/,
    ],
    ['no reason', { reason: ' ' }, /Bitte begründen Sie/],
    ['no name', { name: '' }, /Bitte nennen Sie/],
    ['no day', { until: 'morgen' }, /Bitte wählen Sie einen Tag/],
    ['a day that is not', { until: '2027-02-30' }, /Bitte wählen Sie Tage, die es gibt/],
    [
      'the end before the beginning',
      { from: '2026-12-02', until: '2026-12-01' },
      /Ende liegt vor dem Beginn/,
    ],
    ['the end more than two years ahead', { until: '2028-11-19' }, /Bitte wählen .* bis zum 18\.11\.2028/],
    ['the end in the past', { from: '2026-11-01', until: '2026-11-17' }, /Ende liegt in der Vergangenheit/],
  ])('%s', async (_, more, detail) => {
    const { status, content } = await post('hilfe-vor-verfahren/override', {
      override: { ...draft, ...more },
    });
    expect(status).toBe(400);
    expect(content).toMatchObject({ detail: expect.stringMatching(detail) });
    expect(await list('hilfe-vor-verfahren')).toEqual([]);
  });

  test.each([
    ['2026-11-18', '2026-12-01'],
    ['2026-12-31', '2027-01-31'],
    ['2026-12-10', '2026-12-11'],
  ])('another one from %s to %s', async (from, until) => {
    const key = 'mehr-abschluesse-maennlich';
    const known = (await list(key))[0] ?? (await set(key, { from: '2026-12-01' }));
    const { status, content } = await post(`${key}/override`, { override: { ...draft, from, until } });
    expect([status, content]).toMatchObject([409, { detail: expect.stringMatching(/Bitte ziehen Sie/) }]);
    expect(await list(key)).toEqual([known]);
  });

  test('one right after another is not', async () => {
    const key = 'beratung-hilft-weiter';
    await set(key, { until: '2026-11-30', state: 'ahead' });
    expect(await set(key, { from: '2026-12-01', state: 'ahead' })).toMatchObject({ from: '2026-12-01' });
  });

  test('beside milestones, which are facts', async () => {
    const key = 'berufsorientierung-abstimmen';
    const answer = await post(`${key}/override`, { override: draft });
    expect(answer).toMatchObject({ status: 400, content: { detail: expect.stringMatching(/Bitte tragen/) } });
    expect((await readGoal(key)).rollUp.lead).toMatchObject({ state: 'stepsLate', overridden: false });
  });

  test('of an unknown target', async () => {
    expect((await post('gibt-es-nicht/override', { override: draft })).status).toBe(404);
    expect((await post('gibt-es-nicht/override/withdraw', { override: 1 })).status).toBe(404);
    expect((await fetch(`${api.address}/api/targets/gibt-es-nicht/overrides`)).status).toBe(404);
  });

  test('withdrawing twice, or that of another target', async () => {
    const made = await set('kurse-werden-gefunden', { state: 'missed' });
    expect((await post('familien-bleiben/override/withdraw', { override: made.id })).status).toBe(409);
    expect((await post('kurse-werden-gefunden/override/withdraw', { override: made.id })).status).toBe(200);
    const again = await post('kurse-werden-gefunden/override/withdraw', { override: made.id });
    expect(again).toMatchObject({ status: 409, content: { detail: expect.stringMatching(/Bitte laden/) } });
  });
});

test('nobody but staff sets or withdraws one', async () => {
  const caller = () => ({ municipalityId: 1, actor: 'test', audience: 'committee' }) as const;
  const server = createServer(createApp({ ...api.context, caller }, join(api.folder, 'no-pages')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('no address');
  const key = 'kindergartenplatz-fuer-jedes-kind';
  const known = await list(key);
  for (const [path, body] of [
    ['override', { override: { ...draft, from: '2027-04-01', until: '2027-05-01' } }],
    ['override/withdraw', { override: known[0]?.id }],
  ]) {
    const answer = await fetch(`http://127.0.0.1:${bound.port}/api/targets/${key}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(403);
  }
  server.close();
  server.closeAllConnections();
  expect(await list(key)).toEqual(known);
});

test('the overview rolls each goal up', async () => {
  const answer = await fetch(`${api.address}/api/overview`);
  const overview: Overview = contract.overview.response.parse(await answer.json());
  const goals = new Map(overview.fields.flatMap((field) => field.goals).map((one) => [one.goal.key, one]));
  // By hand from server/demo.test.ts: missed is worse than off course.
  expect(goals.get('abschluesse-nachholen')?.rollUp).toMatchObject({
    lead: { key: 'abschluesse-nachholen', state: 'missed', overridden: false },
    counts: [
      { state: 'missed', count: 1 },
      { state: 'offCourse', count: 1 },
    ],
    overridden: 0,
  });
  // A target and a plan.
  expect(goals.get('entschuldigtes-fehlen-verstehen')?.rollUp).toMatchObject({
    lead: { key: 'entschuldigtes-fehlen-verstehen', state: 'notAssessable' },
    counts: [
      { state: 'notAssessable', count: 1 },
      { state: 'stepsDue', count: 1 },
    ],
  });
});
