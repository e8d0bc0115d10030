import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type GoalView } from '../../data/contract.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
const { send, read, add, change } = askRecords(() => api);

const goal = 'familien-bleiben';
const draft = {
  goal,
  target: goal,
  on: '2026-11-18',
  author: 'Bildungsmonitoring',
  state: 'draft',
  reading: 'Die Bevölkerung wächst.',
  recommendation: 'keep',
};

async function readGoal(asOf?: string): Promise<GoalView> {
  const { content } = await send('GET', `goals/${goal}${asOf === undefined ? '' : `?asOf=${asOf}`}`);
  return contract.goal.response.parse(content);
}

/** Invented figures. */
async function import2025(value: number): Promise<void> {
  const text = `kennzahl;gebiet;berichtszeitraum;gliederung;wert\nbevoelkerung;03999;2025-12-31;;${value}\n`;
  const upload = await api.commit((await api.upload(`bevoelkerung-${value}.csv`, text)).id);
  expect(upload.state).toBe('committed');
}

describe('a review', () => {
  test('is pinned to the figures of its time, again with each saving as a draft, and never once it is final', async () => {
    const { key, content } = await add('review', draft);
    const [assessed] = (await readGoal()).targets;
    const { current, state, receding } = assessed?.assessment ?? {};
    expect(content.pinned).toMatchObject({
      ...{ state, receding, period: current?.period, value: current?.value },
      targetValue: 142000,
      duePeriod: '2030-12-31',
      day: '2026-11-18',
    });
    expect(content.pinned?.sentence).toMatch(/^\p{Lu}.+: /u);

    await import2025(141_500);
    const first = await read('review', key);
    expect(first.content.pinned).toEqual(content.pinned);
    // What stands in the request is not what is pinned.
    const forged = { ...first.content, pinned: { ...content.pinned, value: 1 } };
    await change('review', key, { content: forged, version: first.version });
    const second = await read('review', key);
    expect(second.content.pinned).toMatchObject({ period: '2025-12-31', value: 141_500 });
    expect(second.content.pinned?.dataVersion).toBeGreaterThan(content.pinned?.dataVersion ?? Infinity);

    await change('review', key, { content: { ...second.content, state: 'final' }, version: second.version });
    const final = await read('review', key);
    await import2025(139_000);
    const late = await change('review', key, {
      content: { ...final.content, reading: 'Anders.' },
      version: final.version,
    });
    expect(late).toMatchObject({ status: 409, content: { title: 'Bewertung abgeschlossen' } });
    const back = await send('POST', `records/review/${key}/restore`, { to: 1, version: final.version });
    expect(back).toMatchObject({ status: 409, content: { title: 'Bewertung abgeschlossen' } });
    expect((await read('review', key)).content).toEqual(final.content);
    expect((await readGoal()).targets[0]?.assessment.current?.value).toBe(139_000);
    const then = await readGoal(final.content.pinned?.asOf);
    expect(then.targets[0]?.assessment).toMatchObject({
      current: { value: 141_500 },
      state: final.content.pinned?.state,
    });

    const removed = await send('DELETE', `records/review/${key}?version=${final.version}`);
    expect(removed.status).toBe(200);
    const undone = { to: final.version, version: final.version + 1 };
    expect((await send('POST', `records/review/${key}/restore`, undone)).status).toBe(200);
    expect((await read('review', key)).content).toEqual(final.content);
  });

  test('of a plan or of the goal as a whole has a state and no figure', async () => {
    const plan = await add('review', {
      ...draft,
      goal: 'berufsorientierung-abstimmen',
      target: 'berufsorientierung-abstimmen',
    });
    expect(plan.content.pinned).toMatchObject({ state: 'stepsLate', value: null, period: null });
    expect(plan.content.pinned?.sentence).toMatch(/^Meilensteine im Verzug: 1 von 3 erledigt/);
    const whole = await add('review', { ...draft, goal: 'hilfe-vor-verfahren', target: null });
    expect(whole.content.pinned).toMatchObject({ state: 'wrongWay', value: null });
    expect(whole.content.pinned?.sentence).toContain('2 Zielwerte');
    const { key } = await add('goal', {
      ...(await read('goal', goal)).content,
      title: 'Ohne Zielwert',
    });
    const bare = await add('review', { ...draft, goal: key, target: null });
    expect(bare.content.pinned).toMatchObject({ state: 'notAssessable', value: null });
  });

  test('is refused for a target of another goal, and for a goal that is not there', async () => {
    expect(
      await send('POST', 'records/review', { content: { ...draft, target: 'mehr-abschluesse' } }),
    ).toMatchObject({
      status: 422,
      content: { title: 'Zielwert gehört zu einem anderen Ziel' },
    });
    expect(await send('POST', 'records/review', { content: { ...draft, goal: 'fehlt' } })).toMatchObject({
      status: 422,
      content: { title: 'Ziel nicht gefunden' },
    });
  });

  test('of the demonstration is pinned when that is loaded; what was carried over has no state of the data', async () => {
    expect((await read('review', 'bewertung-verfahren')).content.pinned).toMatchObject({
      state: 'wrongWay',
      period: '2024/25',
      value: 81,
      asOf: '2026-11-18T06:00:00.000Z',
    });
    expect((await read('review', 'bewertung-absentismus-2024-25')).content.pinned).toBeNull();
  });
});
