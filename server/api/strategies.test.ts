import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import { type RecordKind, readContent } from '../../data/cycle/records.ts';
import { dropGoal, withGoalRow, withTargetRow } from '../../data/strategy-proposal.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function get(path: string, view = '') {
  return fetch(`${api.address}${path}${view && `?sicht=${view}`}`);
}

async function post(path: string, body: object) {
  const answer = await fetch(api.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const content: unknown = await answer.json();
  return { status: answer.status, content };
}

async function readStrategy(key: string) {
  return contract.strategy.response.parse(await (await get(`/api/strategies/${key}`)).json());
}

async function readGoal(key: string) {
  return contract.goal.response.parse(await (await get(`/api/goals/${key}`)).json());
}

async function readRecord<Kind extends RecordKind>(kind: Kind, key: string) {
  const { record } = contract.record.response.parse(await (await get(`/api/records/${kind}/${key}`)).json());
  return readContent(kind, record);
}

function inForceOf({ before }: Awaited<ReturnType<typeof readStrategy>>) {
  return { goals: before?.goals ?? [], targets: before?.targets.map(({ target }) => target) ?? [] };
}

const decision = { decidedBy: 'Kreistag', decidedOn: '2026-11-16', paper: '2026/099' };

describe('strategies of the demonstration', () => {
  test('stand in families, the oldest version first', async () => {
    const { families } = contract.strategies.response.parse(await (await get('/api/strategies')).json());
    expect(families.map((family) => family.map(({ version, state }) => `${version} ${state}`))).toEqual([
      ['2019 decided'],
      ['1.0 superseded', '2.0 decided', '3.0 draft'],
      ['2021 bis 2028 decided'],
    ]);
  });

  test('are for staff', async () => {
    for (const view of ['ausschuss', 'oeffentlichkeit']) {
      expect((await get('/api/strategies/masterplan-bildung-2', view)).status).toBe(403);
    }
  });

  test('guiding goals stand where the goals below them stand, and are no cards of their own', async () => {
    const overview = contract.overview.response.parse(await (await get('/api/overview')).json());
    const goals = overview.fields.flatMap(({ goals: listed }) => listed.map(({ goal }) => goal));
    expect(goals).toHaveLength(19);
    expect(goals.every(({ level }) => level === 'operational')).toBe(true);
    const guiding = await readGoal('guter-ort-zum-aufwachsen');
    // Below it: too old data, on course, inside the range.
    expect(guiding.rollUp.counts.map(({ state }) => state)).toEqual(['notAssessable', 'onCourse', 'inside']);
    expect(guiding.below.map(({ goal }) => goal.key)).toEqual(['planung-traegt']);
    const child = await readGoal('familien-bleiben');
    expect(child.above.map(({ key }) => key)).toEqual(['guter-ort-zum-aufwachsen', 'planung-traegt']);
    expect(child.strategy).not.toHaveProperty('resumes');
  });

  test('a second draft of the same version is refused, and a draft is not continued', async () => {
    const inForce = await readStrategy('masterplan-bildung-2');
    const draft = await readStrategy('masterplan-bildung-3');
    const twice = await post('/api/strategies/masterplan-bildung-2/continue', { version: inForce.version });
    expect(twice).toMatchObject({ status: 409, content: { begun: 'masterplan-bildung-3' } });
    const early = await post('/api/strategies/masterplan-bildung-3/continue', { version: draft.version });
    expect(early.status).toBe(422);
  });
});

describe('a draft', () => {
  test('changes nothing in force before it is decided; then everything at once', async () => {
    const draft = await readStrategy('masterplan-bildung-3');
    expect(draft.goals).toHaveLength(28);
    expect((await readGoal('mehr-abschluesse')).goal.responsible).toBe('Fachdienst Bildung');

    const path = '/api/strategies/masterplan-bildung-3/decide';
    const { content, status } = await post(path, { version: draft.version, ...decision });
    expect(status).toBe(200);
    const { record } = contract.decideStrategy.response.parse(content);
    expect(readContent('strategy', record).content).toMatchObject({
      ...decision,
      state: 'decided',
      rows: [],
      targetRows: [],
    });

    const earlier = await readRecord('strategy', 'masterplan-bildung-2');
    expect(earlier.content).toMatchObject({ state: 'superseded', until: '2026-11-16' });
    expect(earlier.content.rows).toHaveLength(27);
    const frozen = earlier.content.targetRows.find(({ key }) => key === 'angebote-werden-gefunden');
    expect(frozen).toMatchObject({ value: 2800, duePeriod: '2027' });

    const { content: target } = await readRecord('target', 'angebote-werden-gefunden');
    expect(target).toMatchObject({ value: 3200, duePeriod: '2031' });
    expect(target.formerTargets).toEqual([
      {
        value: 2800,
        lower: null,
        upper: null,
        duePeriod: '2027',
        validUntil: '2026-11-16',
        decision: 'Kreistag, 16.11.2026 (Vorlage 2026/099): Masterplan Bildung 3.0',
        paper: null,
      },
    ]);

    const changed = await readGoal('mehr-abschluesse');
    expect(changed.goal).toMatchObject({ responsible: 'Bildungsbüro', strategy: 'masterplan-bildung-3' });
    expect((await readGoal('selbsttest-wird-genutzt')).goal.strategy).toBe('masterplan-bildung-3');

    const gone = await readRecord('goal', 'auslastung-berufliche-schulen');
    expect(gone.archived).toBe(true);
    expect((await readRecord('target', 'auslastung-berufliche-schulen')).archived).toBe(true);
    expect((await readRecord('target', 'jedes-jahr-2000-besuche')).archived).toBe(true);
    const ended = await readGoal('auslastung-berufliche-schulen');
    expect(ended.ended?.reason).toBe(
      'Kreistag, 16.11.2026 (Vorlage 2026/099): Masterplan Bildung 3.0. Die Auslastung wird in der Schulentwicklungsplanung beobachtet und braucht kein eigenes Ziel.',
    );
    expect(ended.targets).toHaveLength(1);
  });

  test('that is decided is no draft any more, and can’t be made one again', async () => {
    const { version } = await readRecord('strategy', 'masterplan-bildung-3');
    const path = '/api/strategies/masterplan-bildung-3/decide';
    expect((await post(path, { version, ...decision })).status).toBe(422);
    const back = await post('/api/records/strategy/masterplan-bildung-3/restore', { to: 1, version });
    expect(back).toMatchObject({ status: 422, content: { title: 'Beschluss bleibt' } });
  });

  test('is continued from what is in force, changed in its rows, and refused where they make no tree', async () => {
    const { version } = await readRecord('strategy', 'masterplan-bildung-3');
    const begun = await post('/api/strategies/masterplan-bildung-3/continue', { version });
    const { record } = contract.continueStrategy.response.parse(begun.content);
    expect(record.title).toBe('Masterplan Bildung 4.0');
    const view = await readStrategy(record.key);
    const [goal] = view.goals.filter((entry) => entry.goal.key === 'digitale-bildung');
    const [named] = view.targets;
    if (!goal || !named) throw new Error('nothing to change');
    const path = `/api/records/strategy/${record.key}`;
    const save = (content: object, at: number) => post(path, { content, version: at, reason: null });

    const loose = withGoalRow(view.strategy, { ...goal.goal, parent: 'gibt-es-nicht' });
    expect(await save(loose, 1)).toMatchObject({
      status: 422,
      content: { title: 'Übergeordnetes Ziel fehlt' },
    });
    const deep = withGoalRow(view.strategy, { ...goal.goal, parent: 'hilfe-vor-verfahren' });
    expect(await save(deep, 1)).toMatchObject({ status: 422, content: { title: 'Ebene passt nicht' } });
    const foreign = withGoalRow(view.strategy, { ...goal.goal, key: 'bildungslandkreis', parent: null });
    expect(await save(foreign, 1)).toMatchObject({
      status: 422,
      content: { title: 'Ziel einer anderen Strategie' },
    });

    for (const key of ['', '__proto__', '../x', 'neu']) {
      const odd = withGoalRow(view.strategy, { ...goal.goal, key, parent: null });
      expect(await save(odd, 1)).toMatchObject({ status: 422, content: { title: 'Schlüssel passt nicht' } });
    }
    const twice = { ...view.strategy, rows: [goal.goal, { ...goal.goal, title: 'Zweimal' }] };
    expect(await save(twice, 1)).toMatchObject({ status: 422, content: { title: 'Schlüssel passt nicht' } });

    const changed = withTargetRow(withGoalRow(view.strategy, { ...goal.goal, title: 'Digital lernen' }), {
      ...named.target,
      tolerance: 3,
    });
    expect((await save({ ...changed, state: 'decided', decidedBy: 'niemand' }, 1)).status).toBe(200);
    const next = await readStrategy(record.key);
    expect(next.strategy).toMatchObject({ state: 'draft', decidedBy: null });
    expect(next.goals.find((entry) => entry.goal.key === 'digitale-bildung')?.goal.title).toBe(
      'Digital lernen',
    );
    const dropped = dropGoal(next.strategy, inForceOf(next), 'bildung-ist-sichtbar', 'Grund');
    expect((await save(dropped, 2)).status).toBe(200);
    // With it two strategic goals and the four below them; the portal for the transition moved elsewhere.
    expect((await readStrategy(record.key)).goals.length).toBe(view.goals.length - 7);
  });

  test('a decision of tomorrow, or by nobody, is refused', async () => {
    const { version, content } = await readRecord('strategy', 'masterplan-bildung-4-0');
    expect(content.state).toBe('draft');
    const path = '/api/strategies/masterplan-bildung-4-0/decide';
    const tomorrow = await post(path, { version, ...decision, decidedOn: '2026-11-19' });
    expect(tomorrow).toMatchObject({ status: 422, content: { title: 'Tag der Zukunft' } });
    const nobody = await post(path, { version, ...decision, decidedBy: '' });
    expect(nobody).toMatchObject({ status: 422, content: { title: 'Gremium fehlt' } });
    expect((await post(path, { version: version - 1, ...decision })).status).toBe(409);
  });
});

describe('a look back', () => {
  test('writes down where each goal stands; the states stay, the texts change', async () => {
    const { version } = await readRecord('strategy', 'kreisziele-2021');
    const path = '/api/strategies/kreisziele-2021/resumes';
    const { content } = await post(path, { version, term: '2021 bis 2026' });
    const { record } = contract.addResume.response.parse(content);
    const strategy = readContent('strategy', record).content;
    const [resume] = strategy.resumes;
    expect(resume).toMatchObject({ term: '2021 bis 2026', on: '2026-11-18' });
    // By the days of its plan: three of five milestones done, none late.
    expect(resume?.goals.map(({ standing }) => standing)).toEqual([
      '1 Einstufung: 1 Meilensteine im Plan.',
      'Meilensteine im Plan: 3 von 5 erledigt, der nächste ist bis zum 31.12.2027 fällig.',
    ]);
    if (!resume) throw new Error('no look back');
    const written = { ...resume, text: 'Es geht voran.' };
    const save = (changed: object, at: number) =>
      post('/api/records/strategy/kreisziele-2021', {
        content: { ...strategy, resumes: [changed] },
        version: at,
        reason: null,
      });
    expect((await save(written, record.version)).status).toBe(200);
    const polished = { ...written, goals: resume.goals.map((row) => ({ ...row, standing: 'Alles gut.' })) };
    expect(await save(polished, record.version + 1)).toMatchObject({
      status: 422,
      content: { title: 'Stand eines Résumés' },
    });
  });
});

describe('a target while it is typed', () => {
  test('is shown with its series and what does not fit', async () => {
    const { content: stored } = await readRecord('target', 'familien-bleiben');
    const { content } = await post('/api/target-preview', {
      target: { ...stored, key: 'neu', value: 100_000, duePeriod: '2030-12-31', milestones: [] },
    });
    const { entry, faults } = contract.previewTarget.response.parse(content);
    expect(entry?.series.points.length).toBeGreaterThan(5);
    expect(faults.map(({ code }) => code)).toEqual(['directionConflict']);
  });

  test.each([
    { value: 1e308 },
    { baselineValue: -1e308 },
    { value: 5e-324, baselineValue: 0 },
    { tolerance: 5e-324 },
  ])('with numbers that nothing can be reckoned with, %o, is told of', async (odd) => {
    const { content: stored } = await readRecord('target', 'familien-bleiben');
    const target = { ...stored, key: 'neu', direction: 'up', milestones: [], ...odd };
    const { status, content } = await post('/api/target-preview', { target });
    expect(status).toBe(200);
    const { entry, faults } = contract.previewTarget.response.parse(content);
    expect([entry, faults.map(({ code }) => code)]).toEqual([null, expect.arrayContaining(['outOfRange'])]);
    const answer = await post('/api/records/target', { content: { ...target, formerTargets: [] } });
    expect(answer).toMatchObject({ status: 422, content: { title: 'Zielwert passt nicht' } });
  });

  test('is refused with what does not fit when it is saved', async () => {
    const { content: stored, version } = await readRecord('target', 'familien-bleiben');
    const content = { ...stored, duePeriod: '2010-12-31', milestones: [] };
    const answer = await post('/api/records/target/familien-bleiben', { content, version, reason: 'Probe' });
    expect(answer).toMatchObject({ status: 422, content: { title: 'Zielwert passt nicht' } });
  });

  test.each(['99999', '__proto__'])('of the area %s, which does not exist, is refused', async (area) => {
    const { content: stored } = await readRecord('target', 'familien-bleiben');
    const answer = await post('/api/records/target', { content: { ...stored, area, formerTargets: [] } });
    expect(answer).toMatchObject({ status: 422, content: { title: 'Gebiet unbekannt' } });
    expect((await fetch(`${api.address}/api/overview`)).status).toBe(200);
  });
});
