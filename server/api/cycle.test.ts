import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type Response } from '../../data/contract.ts';
import type { DueItem } from '../../data/cycle/due.ts';
import type { Round } from '../../data/cycle/ring.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { readCalendar } from '../testing/calendar-reader.ts';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function readCycle(): Promise<Response<'cycle'>> {
  const answer = await fetch(`${api.address}/api/cycle`);
  return contract.cycle.response.parse(await answer.json());
}

async function send(path: string, body: object) {
  const answer = await fetch(`${api.address}/api/records/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, ...(await answer.json()) };
}

const line = ({ kind, urgency, day, part }: DueItem) => `${kind} ${urgency} ${day} ${part ?? ''}`.trim();

describe('the cycle of the demonstration on its day, 18 November 2026', () => {
  // By hand from data/demo: the deliveries of api/deliveries.test.ts, the plan of goals without a figure, the rounds.
  test('some of it is late or due soon, by its days', async () => {
    const { due } = await readCycle();
    const shown = due.filter(({ kind }) => ['delivery', 'station', 'planStep'].includes(kind)).map(line);
    expect(shown).toEqual([
      'delivery late 2024-06-30',
      'station late 2026-09-23 Daten erhoben',
      'delivery late 2026-09-30',
      'planStep late 2026-09-30 Rahmenkonzept mit Schulen und Jugendberufsagentur abgestimmt',
      'station soon 2026-11-23 Konzepte angepasst',
      'station soon 2026-11-29 Ergebnisse bewertet',
      'delivery soon 2026-11-30',
      'delivery soon 2026-11-30',
    ]);
  });

  test('each field of action has a running round and a score that adds up', async () => {
    const { fields, rounds, rings } = await readCycle();
    expect(rings.map(({ key }) => key)).toEqual(['steuerungskreislauf']);
    expect(rounds.map(({ end }) => end === null)).toEqual([true, true, true, true, false]);
    for (const { field, completeness } of fields) {
      expect(rounds.some(({ actionField, end }) => actionField === field.key && end === null)).toBe(true);
      const sum = (pick: (check: (typeof completeness.checks)[number]) => number) =>
        completeness.checks.reduce((all, check) => all + pick(check), 0);
      expect(sum(({ fulfilled }) => fulfilled)).toBe(completeness.fulfilled);
      expect(sum(({ of }) => of)).toBe(completeness.of);
      expect(
        completeness.checks.every(({ fulfilled, of, missing }) => of - fulfilled === missing.length),
      ).toBe(true);
    }
  });

  test('is for staff only', async () => {
    for (const path of ['/api/cycle', '/api/calendar.ics']) {
      expect((await fetch(`${api.address}${path}?sicht=ausschuss`)).status).toBe(403);
    }
  });
});

describe('a round', () => {
  const key = 'schulabsentismus-2026';
  const read = async (): Promise<{ version: number; content: Round }> =>
    (await (await fetch(`${api.address}/api/records/round/${key}`)).json()).record;
  const change = async (more: Partial<Round>) => {
    const { version, content } = await read();
    return send(`round/${key}`, { content: { ...content, ...more }, version });
  };
  const passing = (station: string, on: string) => ({ station, on, by: '', note: '', about: [] });

  test.each<[string, (round: Round) => Partial<Round>, string]>([
    ['ends without a conclusion', () => ({ end: '2026-11-18' }), 'Fazit fehlt'],
    [
      'ends before its last entry',
      () => ({ end: '2026-06-24', conclusion: 'Schluss' }),
      'Ende vor dem Protokoll',
    ],
    [
      'speaks of a strange station',
      ({ protocol }) => ({ protocol: [...protocol, passing('mond', '2026-11-01')] }),
      'Station unbekannt',
    ],
    [
      'speaks of a day before it began',
      ({ protocol }) => ({ protocol: [...protocol, passing('daten', '2026-02-01')] }),
      'Vor dem Beginn',
    ],
    [
      'speaks of tomorrow',
      ({ protocol }) => ({ protocol: [...protocol, passing('daten', '2026-11-19')] }),
      'Tag liegt in der Zukunft',
    ],
    [
      'names a record that is not there',
      ({ protocol }) => ({
        protocol: [
          ...protocol,
          { ...passing('daten', '2026-11-01'), about: [{ kind: 'goal', key: 'gibt-es-nicht' }] },
        ],
      }),
      'Bezug nicht gefunden',
    ],
  ])('that %s is refused', async (_, more, title) => {
    const { content } = await read();
    expect(await change(more(content))).toMatchObject({ status: 422, title });
  });

  test('runs alone in its field and ring', async () => {
    const { content } = await read();
    const second = { ...content, title: 'Zweite Runde', protocol: [] };
    expect(await send('round', { content: second })).toMatchObject({
      status: 422,
      title: 'Es läuft schon eine Runde',
    });
  });

  test('passes a station, which is due no more; the protocol stands in the order of days', async () => {
    const { content } = await read();
    const protocol = [passing('daten', '2026-11-18'), ...content.protocol];
    expect((await change({ protocol })).status).toBe(200);
    expect((await read()).content.protocol.map(({ station }) => station)).toEqual([
      'ziele',
      'massnahmen',
      'daten',
    ]);
    const stations = (await readCycle()).due.filter(({ kind }) => kind === 'station');
    expect(stations.map(({ part }) => part)).toEqual(['Konzepte angepasst', 'Ergebnisse bewertet']);
  });

  test('ends with a conclusion, and the next one may begin', async () => {
    expect((await change({ end: '2026-11-18', conclusion: 'Vier Schulen fehlten.' })).status).toBe(200);
    const { rounds } = await readCycle();
    expect(rounds.find((round) => round.key === key)?.end).toBe('2026-11-18');
    const { ring, actionField } = (await read()).content;
    const next = { title: 'Schulabsentismus 2027', ring, actionField, start: '2026-11-19' };
    expect((await send('round', { content: next })).status).toBe(200);
  });

  test('keeps its stations in the ring', async () => {
    const { record } = await (await fetch(`${api.address}/api/records/ring/steuerungskreislauf`)).json();
    const stations = record.content.stations.filter(({ key }: { key: string }) => key !== 'beratung');
    const content = { ...record.content, stations };
    expect(await send('ring/steuerungskreislauf', { content, version: record.version })).toMatchObject({
      status: 422,
      title: 'Station wird gebraucht',
    });
  });

  test('keeps what its protocol names from being deleted', async () => {
    const path = `${api.address}/api/records/goal/absentismus-frueh-begegnen`;
    const { record } = await (await fetch(path)).json();
    const answer = await fetch(`${path}?version=${record.version}`, { method: 'DELETE' });
    expect(answer.status).toBe(409);
    const { referrers } = await answer.json();
    expect(referrers).toContainEqual(expect.objectContaining({ kind: 'round', key, role: 'protocol' }));
  });
});

describe('the calendar', () => {
  const read = async (query = '') => {
    const answer = await fetch(`${api.address}/api/calendar.ics${query}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    return readCalendar(await answer.text());
  };

  test('is read by a strict reader, with ids of its own that stay', async () => {
    const first = await read();
    const uids = first.events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect((await read()).events.map(({ uid }) => uid)).toEqual(uids);
    expect(first.name).toMatch(/^Zielkreis – /);
  });

  test('holds target days, deliveries and stations on their days, with the way to where it is done', async () => {
    const { events } = await read();
    // By hand: the school year 2028/29 ends on 31 July 2029.
    const target = events.find(({ uid }) => uid === 'zielwert.absentismus-frueh-begegnen@03999.zielkreis');
    expect(target).toMatchObject({
      start: '20290731',
      summary: 'Zieltermin: Schulabsentismus früh begegnen',
    });
    expect(target?.properties.get('URL')).toBe(`${api.address}/ziele/absentismus-frueh-begegnen`);
    const station = events.find(({ uid }) =>
      uid.startsWith('station.uebergang-schule-beruf-2026.bewertung@'),
    );
    expect(station).toMatchObject({ start: '20261129', summary: 'Station: Ergebnisse bewertet' });
    expect(events.some(({ uid }) => uid.startsWith('station.uebergang-schule-beruf-2026.daten@'))).toBe(
      false,
    );
    const delivery = events.find(({ uid }) => uid.startsWith('lieferung.fehlzeiten-schuljahr.2025%2F26@'));
    expect(delivery).toMatchObject({ start: '20260930', summary: 'Lieferung: Fehlzeiten im Schuljahr' });
  });

  test('holds meetings and deadlines, those of a body where one is asked for', async () => {
    const body = { title: 'Probegremium', kind: 'committee' };
    const key: string = (await send('body', { content: body })).record.key;
    const meeting = {
      body: key,
      on: '2026-12-01',
      time: '16:30',
      place: 'Kreishaus, Raum 1',
      state: 'planned',
    };
    const { record } = await send('meeting', { content: meeting });
    await send('meeting', { content: { ...meeting, on: '2026-12-08', state: 'cancelled' } });
    const paper = {
      ...{ title: 'Probe', number: '2026/999', purpose: 'information' },
      route: [{ body: key, role: 'isTold', deadline: '2026-11-24' }],
    };
    await send('paper', { content: paper });
    const { events, name } = await read(`?gremium=${encodeURIComponent(key)}`);
    // 16:30 in German winter time is 15:30 UTC.
    expect(events.map(({ start, summary }) => [start, summary])).toEqual([
      ['20261124', 'Frist: Vorlage 2026/999 für Probegremium'],
      ['20261201T153000Z', 'Probegremium'],
    ]);
    expect(events[1]?.properties.get('LOCATION')).toBe('Kreishaus\\, Raum 1');
    expect(events[1]?.uid).toBe(`sitzung.${encodeURIComponent(record.key)}@03999.zielkreis`);
    expect(name).toBe('Zielkreis – Landkreis Musterland – Probegremium');
    const committees = (await read('?rolle=gremien')).events;
    expect(committees.map(({ uid }) => uid)).toEqual(expect.arrayContaining(events.map(({ uid }) => uid)));
    expect(committees.some(({ uid }) => uid.startsWith('lieferung.'))).toBe(false);
  });

  test('speaks English where it is asked to, with the same entries', async () => {
    const [german, english] = [(await read()).events, (await read('?lang=en')).events];
    expect(english.map(({ uid, start }) => [uid, start])).toEqual(
      german.map(({ uid, start }) => [uid, start]),
    );
    const target = english.find(({ uid }) => uid === 'zielwert.absentismus-frueh-begegnen@03999.zielkreis');
    expect(target).toMatchObject({
      summary: 'Target day: Schulabsentismus früh begegnen',
      description: 'The target is to be reached: School year 2028/29',
    });
    expect(target?.properties.get('URL')).toBe(`${api.address}/ziele/absentismus-frueh-begegnen?lang=en`);
    const words = english.map(({ summary, properties }) => `${summary} ${properties.get('CATEGORIES')}`);
    expect(words.filter((text) => /Frist|Zieltermin|Lieferung:|Sitzung$/.test(text))).toEqual([]);
  });

  test.each(['?gremium=mondrat', '?rolle=kaiser'])('refuses %s', async (query) => {
    expect((await fetch(`${api.address}/api/calendar.ics${query}`)).status).toBe(400);
  });
});

describe('closing a round', () => {
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${api.address}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, said: await answer.json() };
  };
  const running = async () => (await readCycle()).rounds.filter(({ end }) => end === null);
  const versionOf = async (key: string): Promise<number> =>
    (await (await fetch(`${api.address}/api/records/round/${key}`)).json()).record.version;

  test('the next one begins with it or neither is written, and both are taken back together', async () => {
    const round = (await running()).find(({ start }) => start < '2026-11-18');
    const version = await versionOf(round?.key ?? '');
    const end = { version, end: '2026-11-18', conclusion: 'Gut.', again: true };
    const path = `rounds/${round?.key}/close`;
    expect((await post(path, { ...end, conclusion: '' })).status).toBe(422);
    expect((await post(path, { ...end, version: version + 7 })).status).toBe(409);
    expect(await versionOf(round?.key ?? '')).toBe(version);

    const { status, said } = await post(path, end);
    expect(said.detail).toBeUndefined();
    expect(status).toBe(200);
    const begun = (await running()).find(({ key }) => key === said.next);
    expect(begun).toMatchObject({ start: '2026-11-19', actionField: round?.actionField, protocol: [] });
    expect((await running()).some(({ key }) => key === round?.key)).toBe(false);
    expect((await post(path, { ...end, version: version + 1 })).status).toBe(409);

    expect((await post('record-changes/undo', { at: said.at })).said).toEqual({ count: 2 });
    expect(await running()).toContainEqual(round);
  });
});
