import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { Pack } from '../../data/pack-endpoints.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop());
const { send, read, add, change } = askRecords(() => api);

const november = 'schulausschuss-2026-11-26';

async function readPack(meeting: string): Promise<{ pack: Pack; text: string }> {
  const { status, content } = await send('GET', `meetings/${meeting}/pack`);
  expect(status).toBe(200);
  return { pack: contract.pack.response.parse(content), text: JSON.stringify(content) };
}

async function release(audience: string): Promise<void> {
  const answer = await send('POST', `releases/${audience}`, { note: null });
  expect(answer.status).toBe(200);
}

const ofOneSchool = 'schule=99001';
const secret = 'An der Schule waren es nur wenige Verfahren.';

describe('an agenda pack', () => {
  test('holds no figure before anything is released', async () => {
    const { pack } = await readPack(november);
    expect(pack).toMatchObject({
      audience: 'committee',
      releasedAt: null,
      since: '2026-09-17',
      compared: false,
    });
    expect(pack.goals.map(({ goal }) => goal.key)).toEqual(
      expect.arrayContaining([
        'mehr-abschluesse',
        'berufsorientierung-abstimmen',
        'absentismus-frueh-begegnen',
      ]),
    );
    expect([...new Set(pack.goals.map(({ field }) => field?.key))]).toEqual([
      'uebergang-schule-beruf',
      'schulabsentismus',
    ]);
    expect(pack.goals.every(({ view }) => view === null)).toBe(true);
    expect(pack.reviews.length).toBeGreaterThan(0);
    expect(pack.reviews.every(({ words }) => words === null)).toBe(true);
  });

  test('never shows a figure about few persons, in no table, sentence or review', async () => {
    const { content } = await read('target', 'hilfe-vor-verfahren');
    const few = await add('target', { ...content, breakdown: ofOneSchool, value: 1, baselineValue: 93.8125 });
    const changes = [{ kind: 'target', target: few.key, value: 2, duePeriod: '2030/31' }];
    const route = [{ body: 'schulausschuss', role: 'advises', meeting: november }];
    await add('paper', { number: '2026/99', title: 'Eine Schule', purpose: 'decision', route, changes });
    const review = {
      goal: 'hilfe-vor-verfahren',
      target: few.key,
      on: '2026-11-18',
      author: 'Bildungsmonitoring',
      state: 'final',
      reading: secret,
      recommendation: 'keep',
    };
    const told = await add('review', review);
    const value = told.content.pinned?.value;
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(10);
    await release('committee');

    const { pack, text } = await readPack(november);
    const view = pack.goals.find(({ goal }) => goal.key === 'hilfe-vor-verfahren')?.view;
    const school = view?.targets.find(({ target }) => target.key === few.key);
    const point = school?.series.points.find(({ period }) => period === told.content.pinned?.period);
    expect(point).toMatchObject({ gap: 'protected', value: null });
    expect(school?.assessment.current?.period).not.toBe(told.content.pinned?.period);
    const shown = pack.reviews.find(({ key }) => key === told.key);
    expect(shown).toMatchObject({ words: null, recommendation: 'keep' });
    expect(text).not.toContain(secret);
    expect(text).not.toContain(told.content.pinned?.sentence ?? secret);
    // What the target started from is a figure too.
    expect(text).not.toContain('93.8125');
    expect(text).not.toContain('"file"');
    // The figure of the whole district is released, and with it what the review says.
    expect(pack.reviews.find(({ key }) => key === 'bewertung-verfahren')?.words).toMatchObject({
      reading: 'Die Zahl der Verfahren steigt, statt zu sinken.',
    });
    const whole = view?.targets.find(({ target }) => target.key === content.key);
    expect(whole?.assessment).toMatchObject({ state: 'wrongWay', current: { value: 81 } });
  });

  test('leaves out what the body has seen, and drafts', async () => {
    const { pack } = await readPack(november);
    const keys = pack.reviews.map(({ key }) => key);
    expect(keys).toContain('bewertung-unentschuldigte-tage');
    expect(keys).not.toContain('bewertung-absentismus-2024-25');
    expect(keys).not.toContain('bewertung-broschuere');
  });

  test('lists papers in the order of the agenda, with what they would change, and measures of the goals', async () => {
    const { pack } = await readPack(november);
    expect(pack.papers.map(({ number }) => number)).toEqual(['2026/041', '2026/058', '2026/99']);
    expect(pack.papers[1]?.changes[0]).toMatchObject({ kind: 'target', before: { duePeriod: '2027/28' } });
    expect(pack.papers[1]?.route.map(({ body, isHere }) => [body.title, isHere])).toEqual([
      ['Schulausschuss', true],
      ['Kreisausschuss', false],
      ['Kreistag', false],
    ]);
    const lotsen = pack.measures.find(({ key }) => key === 'schulabsentismus-lotsen');
    expect(lotsen).toMatchObject({ state: 'running', stateSince: '2026-08-20' });
  });

  test('of a body without fields of action holds the goals of its papers', async () => {
    const { pack } = await readPack('kreistag-2026-12-14');
    expect(pack.goals.map(({ goal }) => goal.key)).toEqual([
      'weniger-unentschuldigte-tage',
      'hilfe-vor-verfahren',
      'angebote-werden-gefunden',
      'zugewanderte-finden-beratung',
    ]);
  });

  test('of a network holds what is released to everybody', async () => {
    const { pack } = await readPack('netzwerk-uebergang-2026-12-16');
    expect(pack).toMatchObject({ audience: 'public', releasedAt: null });
  });

  test('tells what changed since the body met last', async () => {
    const { content, version } = await read('target', 'mehr-abschluesse-insgesamt');
    const reason = 'Kreistag, 18. November 2026';
    await change('target', content.key, { content: { ...content, value: 5.5 }, version, reason });
    const { pack } = await readPack(november);
    const told = pack.changes.map((one) => [one.kind, 'on' in one ? one.on : null]);
    expect(told).toContainEqual(['target', '2026-11-18']);
    expect(told).toContainEqual(['review', '2026-11-18']);
    // The Kreistag decided on posts for a goal of this body on 5 October; the body itself advised on 17 September.
    expect(told).toContainEqual(['outcome', '2026-10-05']);
    expect(told).not.toContainEqual(['outcome', '2026-09-17']);
    expect(pack.changes.find(({ kind }) => kind === 'target')).toMatchObject({
      before: { value: 5 },
      after: { value: 5.5 },
      decision: reason,
    });
    const dates = told.flatMap(([, on]) => on ?? []);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('tells of a paper that is not public only the bodies that it runs through', async () => {
    const { content: stored, version } = await read('measure', 'schulabsentismus-lotsen');
    const changes = [{ kind: 'measure', measure: stored.key, state: 'adjusted' }];
    const hidden = {
      number: '2026/98',
      title: 'Grundstück der Schule am Wall',
      purpose: 'decision',
      public: false,
      goals: ['hilfe-vor-verfahren'],
      route: [{ body: 'kreisausschuss', role: 'decides' }],
      changes,
    };
    const { key } = await add('paper', hidden);
    const outcome = {
      version: 1,
      step: 0,
      kind: 'decided',
      on: '2026-11-18',
      number: 'KA 9',
      note: 'Der Kaufpreis',
    };
    expect((await send('POST', `papers/${key}/outcomes`, outcome)).status).toBe(200);
    expect((await read('measure', stored.key)).version).toBe(version + 1);
    const { pack, text } = await readPack(november);
    expect(pack.changes).toContainEqual({
      kind: 'measure',
      on: '2026-11-18',
      measure: { key: stored.key, title: stored.title },
      state: 'adjusted',
      paper: null,
    });
    for (const secretText of ['Grundstück', 'grundstück', 'Kaufpreis'])
      expect(text).not.toContain(secretText);
    const own = await add('meeting', { body: 'kreisausschuss', on: '2026-12-20', state: 'planned' });
    expect((await readPack(own.key)).text).toContain('Kaufpreis');
  });

  test('is for staff, and for meetings that are there', async () => {
    expect((await send('GET', `meetings/${november}/pack?sicht=ausschuss`)).status).toBe(403);
    expect(await send('GET', 'meetings/keine/pack')).toMatchObject({
      status: 404,
      content: { title: 'Sitzung nicht gefunden' },
    });
  });
});
