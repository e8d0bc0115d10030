import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type DeliveryEntry, type DeliveryView } from '../../data/contract.ts';
import type { DeliveryDraft } from '../../data/delivery.ts';
import { createApp } from '../app.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const draft: DeliveryDraft = {
  title: 'Zahl der Ganztagsschulen',
  source: 'Schulverwaltung',
  sender: { name: 'Fachdienst Schule', email: null },
  rhythm: 'schoolYear',
  expected: [],
  due: { kind: 'after', days: 30 },
  match: { formats: [], code: null, title: 'ganztag', indicators: [] },
  returns: null,
  activeFrom: '2025-07-31',
  activeUntil: null,
  howToSend: null,
  note: null,
};

describe('the deliveries of the demonstration on its day, 18 November 2026', () => {
  // By hand from data/demo/deliveries.ts and the periods in data/demo/files.
  test.each<[string, string[], string | null, string | null]>([
    ['fehlzeiten-schuljahr', ['2025/26'], '2026/27', '2024/25'],
    ['fehlzeiten-halbjahr', [], '2026/27-1', null],
    ['schulabgaenge', [], '2025/26', '2024/25'],
    ['berufliche-abschluesse', [], '2025/26', '2024/25'],
    ['jugendarbeitslosigkeit', [], '2026', '2025'],
    ['bevoelkerung', [], '2025', '2024'],
    ['kindergartenplaetze', ['2023', '2024', '2025'], '2026', '2022'],
    ['besuche-bildungsportal', [], '2026-11', '2026-10'],
    [
      'betriebsbefragung',
      [],
      'betriebsbefragung-3@2029-11-01..2030-01-31',
      'betriebsbefragung-2@2025-11-01..2026-01-31',
    ],
    [
      'befragung-bildungsberatung',
      [],
      'bildungsberatung-3@2027-09-01..2027-10-31',
      'bildungsberatung-2@2025-09-01..2025-10-31',
    ],
  ])('%s', async (key, overdue, next, last) => {
    const entry = (await readList()).find(({ delivery }) => delivery.key === key);
    expect([
      entry?.overdue.map(({ period }) => period),
      entry?.next?.period ?? null,
      entry?.last?.period ?? null,
    ]).toEqual([overdue, next, last]);
  });

  test('some are overdue, some due soon, some later, and all were received before but one', async () => {
    const entries = await readList();
    expect(entries).toHaveLength(10);
    expect(entries.filter(({ overdue }) => overdue.length > 0)).toHaveLength(2);
    expect(entries.filter(({ next }) => next?.state === 'dueSoon')).toHaveLength(3);
    expect(entries.filter(({ next }) => next?.state === 'expected')).toHaveLength(7);
    expect(entries.filter(({ last }) => last === null)).toHaveLength(1);
  });

  test('17 of 21 schools have reported, and four are missing by name', async () => {
    const { period, schools } = await readReturns();
    expect(period).toMatchObject({ state: 'overdue', due: '2026-09-30', returns: { reported: 17, due: 21 } });
    const missing = schools.filter(({ state }) => state === 'missing').map(({ name }) => name);
    expect(missing).toEqual([
      'Gymnasium Heideburg',
      'Kooperative Gesamtschule Oberau',
      'Oberschule Lindenau',
      'Haupt- und Realschule Birkenhain',
    ]);
  });

  test('history has eight periods that have begun and one to come, newest first', async () => {
    const view = await readView('besuche-bildungsportal');
    expect(view.periods.map(({ period }) => period)).toEqual(
      '2026-12 2026-11 2026-10 2026-09 2026-08 2026-07 2026-06 2026-05 2026-04'.split(' '),
    );
    expect(view.removable).toBe(false);
  });
});

test('what comes in is seen at once, and what is taken back, too', async () => {
  const header = 'berichtszeitraum;schule;schueler;verfahren\r\n';
  const rows = ['99004', '99007', '99012', '99014'].map((number) => `2025/26;${number};500;1\r\n`);
  const upload = await api.upload('nachzügler.csv', header + rows.join(''));
  const { import: id } = await api.commit(upload.id);
  expect((await readReturns()).period).toMatchObject({
    state: 'received',
    import: { id, fileName: 'nachzügler.csv' },
    returns: { reported: 21, due: 21 },
  });
  await send('POST', `/api/imports/${id}/withdraw`, {});
  expect((await readReturns()).period).toMatchObject({
    state: 'overdue',
    returns: { reported: 17, due: 21 },
  });
});

describe('a person', () => {
  test('adds, changes, ends and deletes a delivery', async () => {
    const added = await add();
    expect(added).toMatchObject({
      delivery: { key: 'zahl-der-ganztagsschulen' },
      version: 1,
      changedBy: 'test',
    });
    // 2024/25 ended on 31.07.2025, 2025/26 on 31.07.2026; 30 days later both are past on 18.11.2026.
    const view = await readView(added.delivery.key);
    expect(view.overdue.map(({ period, due }) => [period, due])).toEqual([
      ['2024/25', '2025-08-30'],
      ['2025/26', '2026-08-30'],
    ]);
    const changed = await send('POST', `/api/deliveries/${added.delivery.key}`, {
      delivery: { ...draft, activeUntil: '2026-11-18' },
      version: 1,
    });
    expect(changed.status).toBe(200);
    const ended = await readView(added.delivery.key);
    expect([ended.ended, ended.overdue, ended.next, ended.version]).toEqual([true, [], null, 2]);
    expect(ended.periods.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
    expect((await send('DELETE', `/api/deliveries/${added.delivery.key}?version=2`)).status).toBe(200);
    expect((await fetch(`${api.address}/api/deliveries/${added.delivery.key}`)).status).toBe(404);
  });

  test('who comes second is told who was first, and nothing is overwritten', async () => {
    const { delivery } = await add();
    const path = `/api/deliveries/${delivery.key}`;
    const first = await send('POST', path, { delivery: { ...draft, title: 'Erste' }, version: 1 });
    const second = await send('POST', path, { delivery: { ...draft, title: 'Zweite' }, version: 1 });
    expect([first.status, second.status]).toEqual([200, 409]);
    expect(await second.json()).toMatchObject({
      title: 'Inzwischen geändert',
      detail: expect.stringContaining('test'),
    });
    expect((await send('DELETE', `${path}?version=1`)).status).toBe(409);
    expect((await readView(delivery.key)).delivery.title).toBe('Erste');
    expect((await send('DELETE', `${path}?version=2`)).status).toBe(200);
  });

  test('cannot delete what something has come for', async () => {
    const { version } = await readView('schulabgaenge');
    const answer = await send('DELETE', `/api/deliveries/schulabgaenge?version=${version}`);
    expect(answer.status).toBe(409);
    expect((await answer.json()).detail).toMatch(/beenden/);
    expect(await readView('schulabgaenge')).toMatchObject({ version });
  });

  test.each([
    ['no title', { ...draft, title: ' ' }],
    ['a period that is none', { ...draft, rhythm: 'once', expected: ['bald'], activeFrom: null }],
    ['nothing to find it by', { ...draft, match: { formats: [], code: null, title: null, indicators: [] } }],
    ['a field that does not exist', { ...draft, state: 'received' }],
  ])('is refused with %s', async (_what, delivery) => {
    const answer = await send('POST', '/api/deliveries', { delivery });
    expect([answer.status, (await answer.json()).title]).toEqual([400, 'Anfrage nicht lesbar']);
  });

  test('asks for a period that is not expected', async () => {
    const answer = await fetch(`${api.address}/api/deliveries/fehlzeiten-schuljahr/returns?period=1999/00`);
    expect(answer.status).toBe(404);
  });

  test('from outside the office can write nothing', async () => {
    const caller = () => ({ municipalityId: 1, actor: 'gast', audience: 'public' }) as const;
    const server = createServer(createApp({ ...api.context, caller }, join(api.folder, 'no-pages')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : '';
    const before = await readList();
    const body = { delivery: draft, version: 1 };
    for (const [method, path, sent] of [
      ['POST', '/api/deliveries', { delivery: draft }],
      ['POST', '/api/deliveries/fehlzeiten-halbjahr', body],
      ['DELETE', '/api/deliveries/fehlzeiten-halbjahr?version=1', undefined],
    ] as const) {
      expect((await send(method, path, sent, address)).status).toBe(403);
    }
    expect(await readList()).toEqual(before);
    server.close();
  });
});

test('the choices are those of the program and the register', async () => {
  const choices = contract.deliveryChoices.response.parse(await read('/api/delivery-choices'));
  expect(choices.schools).toBe(21);
  expect(choices.formats).toContainEqual({ id: 'template-fehlzeiten', title: 'Vorlage Fehlzeiten' });
  expect(choices.forms.map(({ key }) => key)).toContain('oberschule');
  expect(choices.providers).toEqual(['Landkreis Musterland (erfunden)']);
});

async function readList(): Promise<DeliveryEntry[]> {
  return contract.deliveries.response.parse(await read('/api/deliveries')).deliveries;
}

async function readView(key: string): Promise<DeliveryView> {
  return contract.delivery.response.parse(await read(`/api/deliveries/${key}`));
}

async function readReturns() {
  return contract.returns.response.parse(
    await read('/api/deliveries/fehlzeiten-schuljahr/returns?period=2025/26'),
  );
}

async function add() {
  const answer = await send('POST', '/api/deliveries', { delivery: draft });
  return contract.addDelivery.response.parse(await answer.json());
}

async function read(path: string): Promise<unknown> {
  return (await fetch(api.address + path)).json();
}

function send(method: string, path: string, body?: unknown, address = api.address) {
  return fetch(address + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
