import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../data/contract.ts';
import type { Paper } from '../../data/cycle/paper.ts';
import { readContent } from '../../data/cycle/records.ts';
import type { PaperView } from '../../data/paper-endpoints.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { askRecords } from '../testing/records.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());
const { send, read, add, change } = askRecords(() => api);

const throughThree = [
  { body: 'schulausschuss', role: 'advises' },
  { body: 'kreisausschuss', role: 'advises' },
  { body: 'kreistag', role: 'decides' },
];
let number = 100;

function addPaper(more: object = {}) {
  number += 1;
  const told = {
    number: `2026/${number}`,
    title: `Vorlage ${number}`,
    purpose: 'decision',
    route: throughThree,
  };
  return add('paper', { ...told, ...more });
}

async function view(key: string): Promise<PaperView> {
  return contract.paper.response.parse((await send('GET', `papers/${key}`)).content);
}

async function stored(key: string) {
  return readContent('paper', (await view(key)).record);
}

async function tell(key: string, outcome: object, more: object = {}) {
  const { version, content } = await stored(key);
  const step = content.route.findIndex((one) => one.outcome === null);
  return send('POST', `papers/${key}/outcomes`, { version, step, on: '2026-11-18', ...outcome, ...more });
}

async function decide(key: string, kreistag: object = { kind: 'decided', number: 'KT 2026/99' }) {
  await tell(key, { kind: 'decided' });
  await tell(key, { kind: 'noted' });
  return tell(key, kreistag);
}

async function takeBack(key: string) {
  return send('POST', `papers/${key}/outcomes/withdraw`, { version: (await stored(key)).version });
}

function kinds({ route }: Pick<Paper, 'route'>) {
  return route.map(({ body, outcome }) => [body, outcome?.kind ?? null]);
}

describe('outcomes of a paper', () => {
  test('follow the order of its bodies, in German where they do not', async () => {
    const { key } = await addPaper();
    const early = await tell(key, { kind: 'decided', number: 'KT 1' }, { step: 2 });
    expect(early).toMatchObject({ status: 409, content: { title: 'Nicht an der Reihe' } });
    expect(await tell(key, { kind: 'decided' }, { on: '2026-11-19' })).toMatchObject({
      status: 422,
      content: { title: 'Tag liegt in der Zukunft' },
    });
    expect((await tell(key, { kind: 'decided' })).status).toBe(200);
    expect(await tell(key, { kind: 'noted' }, { on: '2026-11-17' })).toMatchObject({
      status: 422,
      content: { detail: expect.stringContaining('18.11.2026') },
    });
    expect((await tell(key, { kind: 'noted' })).status).toBe(200);
    expect(await tell(key, { kind: 'noted' })).toMatchObject({ status: 422 });
    expect(await tell(key, { kind: 'decided', number: '' })).toMatchObject({
      status: 422,
      content: { title: 'Beschlussnummer fehlt' },
    });
    expect((await tell(key, { kind: 'decided', number: 'KT 2026/77' })).status).toBe(200);
    expect(kinds((await stored(key)).content)).toEqual([
      ['schulausschuss', 'decided'],
      ['kreisausschuss', 'noted'],
      ['kreistag', 'decided'],
    ]);
    expect(await tell(key, { kind: 'noted' }, { step: 3 })).toMatchObject({ status: 409 });
  });

  test('are told of the paper that one had before oneself', async () => {
    const { key, version } = await addPaper();
    await tell(key, { kind: 'decided' });
    const late = await tell(key, { kind: 'noted' }, { version });
    expect(late).toMatchObject({ status: 409, content: { title: 'Inzwischen geändert', current: { key } } });
  });

  test('deferred and referred add the steps that the paper goes on with; taken back they go', async () => {
    const { key } = await addPaper();
    await tell(key, { kind: 'deferred', meeting: 'schulausschuss-2026-11-26' });
    expect((await stored(key)).content.route[1]).toMatchObject({
      body: 'schulausschuss',
      meeting: 'schulausschuss-2026-11-26',
      outcome: null,
    });
    await takeBack(key);
    expect((await stored(key)).content.route).toHaveLength(3);
    expect(await tell(key, { kind: 'referred' })).toMatchObject({
      status: 422,
      content: { title: 'Gremium fehlt' },
    });
    const wrong = { kind: 'referred', to: 'jugendhilfeausschuss', meeting: 'kreistag-2026-12-14' };
    expect(await tell(key, wrong)).toMatchObject({ status: 422 });
    await decide(key, {
      kind: 'referred',
      to: 'jugendhilfeausschuss',
      meeting: 'jugendhilfeausschuss-2026-12-02',
    });
    expect(kinds((await stored(key)).content)).toEqual([
      ['schulausschuss', 'decided'],
      ['kreisausschuss', 'noted'],
      ['kreistag', 'referred'],
      ['jugendhilfeausschuss', null],
      ['kreistag', null],
    ]);
    await takeBack(key);
    expect(kinds((await stored(key)).content).slice(2)).toEqual([['kreistag', null]]);
  });

  test('name the day of their meeting', async () => {
    const route = [{ body: 'schulausschuss', role: 'isTold', meeting: 'schulausschuss-2026-09-17' }];
    const { key } = await addPaper({ purpose: 'information', route });
    expect(await tell(key, { kind: 'noted' })).toMatchObject({ content: { title: 'Tag der Sitzung' } });
    expect((await tell(key, { kind: 'noted' }, { on: '2026-09-17' })).status).toBe(200);
  });

  test('can’t be changed through the form, nor by an earlier version', async () => {
    const { key, version } = await addPaper();
    await tell(key, { kind: 'decided' });
    const { content, version: newer } = await stored(key);
    const forged = content.route.map((step) => ({
      ...step,
      outcome: { kind: 'decided', on: '2020-01-01', number: 'X' },
    }));
    const answer = await change('paper', key, {
      version: newer,
      content: { ...content, title: 'Anders', route: forged, applied: '2020-01-01T00:00:00.000Z' },
    });
    expect(answer.status).toBe(200);
    const kept = (await stored(key)).content;
    expect(kept).toMatchObject({ title: 'Anders', applied: null });
    expect(kept.route).toEqual(content.route);
    const without = { ...kept, route: kept.route.slice(1) };
    expect(await change('paper', key, { version: newer + 1, content: without })).toMatchObject({
      status: 409,
      content: { title: 'Beratung hat begonnen' },
    });
    const restored = await send('POST', `records/paper/${key}/restore`, { to: version, version: newer + 1 });
    expect(restored.status).toBe(200);
    expect((await stored(key)).content.route).toEqual(content.route);
  });
});

describe('a route', () => {
  test.each([
    [
      'zwei beschließen',
      [
        { body: 'kreistag', role: 'decides' },
        { body: 'kreisausschuss', role: 'decides' },
      ],
      {},
    ],
    ['eine Mitteilung wird nicht beschlossen', throughThree, { purpose: 'information' }],
    [
      'die Sitzung eines anderen Gremiums',
      [{ body: 'kreistag', role: 'decides', meeting: 'schulausschuss-2026-11-26' }],
      {},
    ],
    [
      'Sitzungen gegen die Reihenfolge',
      [
        { body: 'kreistag', role: 'advises', meeting: 'kreistag-2026-12-14' },
        { body: 'schulausschuss', role: 'isTold', meeting: 'schulausschuss-2026-11-26' },
      ],
      {},
    ],
    ['ausgeführt, bevor beschlossen ist', throughThree, { carriedOut: '2026-11-18' }],
    [
      'ein Zieltermin, den es nicht gibt',
      throughThree,
      { changes: [{ kind: 'target', target: 'hilfe-vor-verfahren', value: 1, duePeriod: 'bald' }] },
    ],
    [
      'zweimal dasselbe geändert',
      throughThree,
      {
        changes: [
          { kind: 'goal', goal: 'schulplanung-traegt' },
          { kind: 'goal', goal: 'schulplanung-traegt' },
        ],
      },
    ],
  ])('is refused: %s', async (_what, route, more) => {
    const content = { number: '1', title: 'T', purpose: 'decision', route, ...more };
    expect(await send('POST', 'records/paper', { content })).toMatchObject({ status: 422 });
  });
});

const target = 'mehr-abschluesse-insgesamt';
const changes = [
  { kind: 'target', target, value: 5.5, duePeriod: '2031/32' },
  {
    kind: 'measure',
    measure: 'schulabsentismus-lotsen',
    state: 'adjusted',
    until: null,
    note: 'Mehr Schulen.',
  },
  { kind: 'goal', goal: 'schulplanung-traegt', note: 'Geht im neuen Ziel auf.' },
];

describe('a decision', () => {
  test('is applied with it, traceable both ways, and taken back with it', async () => {
    const before = await read('target', target);
    const lotsen = await read('measure', 'schulabsentismus-lotsen');
    const { key } = await addPaper({ changes });
    const preview = (await view(key)).changes;
    expect(preview[0]).toMatchObject({
      kind: 'target',
      before: { value: 5, duePeriod: '2030/31' },
      after: { value: 5.5, duePeriod: '2031/32' },
      fault: null,
    });
    expect(preview[1]).toMatchObject({ before: { state: 'running' }, after: { state: 'adjusted' } });

    expect((await decide(key)).status).toBe(200);
    const after = await read('target', target);
    expect(after.content).toMatchObject({ value: 5.5, duePeriod: '2031/32' });
    expect(after.content.formerTargets.at(-1)).toEqual({
      value: 5,
      lower: null,
      upper: null,
      duePeriod: '2030/31',
      validUntil: '2026-11-18',
      decision: `Kreistag, 18.11.2026, Beschluss KT 2026/99 (Vorlage 2026/${number})`,
      paper: key,
    });
    const measure = await read('measure', 'schulabsentismus-lotsen');
    expect(measure.content.state).toBe('adjusted');
    expect(measure.content.history.at(-1)).toMatchObject({ state: 'adjusted', on: '2026-11-18', paper: key });
    expect((await read('goal', 'schulplanung-traegt')).archived).toBe(true);

    const decided = await view(key);
    expect(decided.consequences.map(({ kind, key: of, goal }) => [kind, of, goal]).sort()).toEqual([
      ['goal', 'schulplanung-traegt', 'schulplanung-traegt'],
      ['measure', 'schulabsentismus-lotsen', null],
      ['target', target, 'mehr-abschluesse'],
    ]);
    expect(decided.changes[0]).toMatchObject({ before: { value: 5 }, after: { value: 5.5 } });
    const { versions } = contract.recordVersions.response.parse(
      (await send('GET', `records/target/${target}/versions`)).content,
    );
    expect(versions[0]?.cause).toMatchObject({ kind: 'paper', key });
    const answer = contract.record.response.parse((await send('GET', `records/paper/${key}`)).content);
    expect(answer.referrers.map(({ kind, role }) => [kind, role])).toEqual([
      ['measure', 'history'],
      ['target', 'formerTargets'],
    ]);

    const frozen = await stored(key);
    const other = await change('paper', key, {
      version: frozen.version,
      content: { ...frozen.content, changes: [] },
    });
    expect(other).toMatchObject({ status: 409, content: { title: 'Beschluss angewendet' } });

    expect((await takeBack(key)).status).toBe(200);
    expect((await read('target', target)).content).toEqual(before.content);
    expect((await read('measure', 'schulabsentismus-lotsen')).content).toEqual(lotsen.content);
    expect((await read('goal', 'schulplanung-traegt')).archived).toBe(false);
    expect((await stored(key)).content).toMatchObject({ applied: null });
  });

  test('that no longer fits is refused before anything is written, and can be confirmed', async () => {
    const { key } = await addPaper({ changes });
    const { content, version } = await read('target', target);
    const moved = { content: { ...content, value: 4.5 }, version, reason: 'Neuer Beschluss' };
    expect((await change('target', target, moved)).status).toBe(200);
    expect((await view(key)).changes[0]).toMatchObject({ fault: 'changed' });
    expect(await decide(key)).toMatchObject({
      status: 409,
      content: { title: 'Beschluss nicht anwendbar', detail: expect.stringContaining('bestätigen') },
    });
    expect((await read('measure', 'schulabsentismus-lotsen')).content.state).toBe('running');
    expect(kinds((await stored(key)).content)[2]).toEqual(['kreistag', null]);

    const paper = await stored(key);
    const confirmed = paper.content.changes.map((one) => ({ ...one, version: null }));
    await change('paper', key, { version: paper.version, content: { ...paper.content, changes: confirmed } });
    expect((await view(key)).changes[0]).toMatchObject({ fault: null, before: { value: 4.5 } });
    expect((await tell(key, { kind: 'decided', number: 'KT 7' })).status).toBe(200);
    expect((await read('target', target)).content.value).toBe(5.5);

    const since = await read('target', target);
    const again = { ...since.content, value: 6 };
    await change('target', target, { content: again, version: since.version, reason: 'Und noch einmal' });
    expect(await takeBack(key)).toMatchObject({ status: 409, content: { title: 'Seither geändert' } });
    expect((await read('measure', 'schulabsentismus-lotsen')).content.state).toBe('adjusted');

    const back = { to: since.version, version: since.version + 1 };
    expect((await send('POST', `records/target/${target}/restore`, back)).status).toBe(200);
    expect((await takeBack(key)).status).toBe(200);
    expect((await read('target', target)).content.value).toBe(4.5);
    expect((await read('measure', 'schulabsentismus-lotsen')).content.state).toBe('running');
  });

  test('that was carried out is not taken back', async () => {
    const { key } = await addPaper();
    await decide(key);
    const { content, version } = await stored(key);
    expect(
      (await change('paper', key, { version, content: { ...content, carriedOut: '2026-11-18' } })).status,
    ).toBe(200);
    expect(await takeBack(key)).toMatchObject({ status: 409, content: { title: 'Beschluss ausgeführt' } });
  });

  test('against it changes nothing and ends its way', async () => {
    const before = await read('goal', 'familien-bleiben');
    const { key } = await addPaper({ changes: [{ kind: 'goal', goal: 'familien-bleiben', note: '' }] });
    expect((await decide(key, { kind: 'rejected' })).status).toBe(200);
    expect(await read('goal', 'familien-bleiben')).toEqual(before);
    expect(await tell(key, { kind: 'noted' }, { step: 3 })).toMatchObject({
      content: { title: 'Vorlage abgelehnt' },
    });
  });

  test('puts the draft of a strategy into force', async () => {
    const { key: strategy } = await add('strategy', {
      title: 'Leitbild',
      version: '1',
      state: 'draft',
      decidedBy: '',
      decidedOn: null,
      paper: null,
    });
    const { key } = await addPaper({ changes: [{ kind: 'strategy', strategy }] });
    expect((await decide(key)).status).toBe(200);
    expect((await read('strategy', strategy)).content).toMatchObject({
      state: 'decided',
      decidedBy: 'Kreistag',
      decidedOn: '2026-11-18',
      paper: `2026/${number}`,
    });
    const other = await addPaper({ changes: [{ kind: 'strategy', strategy }] });
    expect((await view(other.key)).changes[0]).toMatchObject({ fault: 'done' });
    expect(await decide(other.key)).toMatchObject({ status: 409 });
  });
});

test('papers are for staff', async () => {
  const { key } = await addPaper();
  expect((await send('GET', `papers/${key}?sicht=ausschuss`)).status).toBe(403);
  expect((await send('GET', 'papers/gibt-es-nicht')).status).toBe(404);
  expect(await view('vorlage-2022-118')).toMatchObject({
    changes: [{ before: { value: 3.5, duePeriod: '2025' }, after: { value: 4, duePeriod: '2030' } }],
  });
});
