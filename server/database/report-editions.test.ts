import { describe, expect, test } from 'vitest';
import type { Receiver } from '../../data/audience.ts';
import { body } from '../../data/cycle/body.ts';
import { report } from '../../data/report.ts';
import type { ReportDocument } from '../../data/report-document.ts';
import type { Caller } from '../caller.ts';
import { writeWhenFree } from '../ingest/patience.ts';
import { fixtureDocument } from '../reports/report-fixture.ts';
import { createMunicipality } from '../testing/municipality.ts';
import { loadBundle } from './bundle.ts';
import type { Database } from './connection.ts';
import { countEvents } from './event-count.ts';
import { nextEventTime } from './imports.ts';
import { readEditionCrest, writeCrest } from './letterhead.ts';
import { changeRecords } from './record-writer.ts';
import {
  listEditions,
  maybeEdition,
  maybeEditionFile,
  maybeNewestEdition,
  nextEditionNumber,
  readEditionContent,
} from './report-editions.ts';
import { insertReportJob, maybeReportJob, type StoredReportJob } from './report-jobs.ts';
import { type MadeEdition, storeEdition, withdrawEdition } from './store-edition.ts';

const now = '2026-11-26T10:00:00.000Z';
const plan = report.parse({ key: 'bericht', title: 'Bericht', template: 'chapter', audience: 'committee' });
const pdf = { format: 'pdf', name: 'bericht.pdf', bytes: Buffer.from('%PDF erfunden') } as const;

const job: StoredReportJob = {
  ...{ id: 'auftrag', report: 'bericht', title: 'Bericht', meeting: null, startedAt: now },
  ...{ state: 'working', edition: null, failure: null },
};

function documentOn(day: string): ReportDocument {
  return { ...fixtureDocument, pin: { ...fixtureDocument.pin, day, asOf: `${day}T09:00:00.000Z` } };
}

function made(number: string, more: Partial<MadeEdition> = {}): MadeEdition {
  const document = documentOn(`${number.slice(0, 4)}-11-18`);
  return {
    ...{ number, plan, document, reportVersion: 1, previous: null, meeting: null },
    ...{ files: [pdf], releases: [], crest: null, job: null, events: 0, once: false },
    ...more,
  };
}

async function numbersIn(db: Database, caller: Caller): Promise<string[]> {
  return (await listEditions(db, caller, {})).map(({ number }) => number);
}

function addBody(db: Database, caller: Caller, at: string): Promise<unknown> {
  const content = body.parse({ key: 'beirat', title: 'Beirat', kind: 'advisory' });
  return changeRecords(db, caller, at, (writer) => writer.write('body', content, { reason: null }));
}

test('numbers count through a year and a municipality, and begin anew with the next', async () => {
  const { db, caller } = await createMunicipality();
  expect(await nextEditionNumber(db, caller, 2026)).toBe('2026-001');
  expect(await storeEdition(db, caller, made('2026-001'), now)).toEqual({
    kind: 'stored',
    number: '2026-001',
  });
  await storeEdition(db, caller, made('2026-002'), now);
  expect(await nextEditionNumber(db, caller, 2026)).toBe('2026-003');
  expect(await nextEditionNumber(db, caller, 2027)).toBe('2027-001');
  await storeEdition(db, caller, made('2027-001'), now);
  expect(await numbersIn(db, caller)).toEqual(['2027-001', '2026-002', '2026-001']);
  const other = { key: '03998', name: 'Landkreis Zweite Probe', note: null };
  const none = { schools: [], strategies: [], actionFields: [], goals: [], targets: [] };
  const bundle = { format: 'zielkreis-bundle/1', municipality: other, ...none } as const;
  const neighbour = { ...caller, municipalityId: await loadBundle(db, bundle, { demo: false }) };
  expect(await nextEditionNumber(db, neighbour, 2026)).toBe('2026-001');
  expect(await maybeEdition(db, neighbour, '2026-001')).toBeUndefined();
});

test('the thousandth of a year comes after the 999th', async () => {
  const { db, caller } = await createMunicipality();
  await storeEdition(db, caller, made('2026-001'), now);
  await db.kysely.updateTable('report_edition').set({ ordinal: 999 }).execute();
  expect(await storeEdition(db, caller, made('2026-1000'), now)).toMatchObject({ kind: 'stored' });
  expect((await numbersIn(db, caller))[0]).toBe('2026-1000');
  expect(await nextEditionNumber(db, caller, 2026)).toBe('2026-1001');
});

test('an edition is read back as it was stored', async () => {
  const { db, caller } = await createMunicipality();
  await storeEdition(db, caller, made('2026-001', { meeting: 'sitzung', reportVersion: 3 }), now);
  const stored = made('2026-001');
  expect(await maybeEdition(db, caller, '2026-001')).toEqual({
    closedBy: [],
    ...{ number: '2026-001', report: 'bericht', reportVersion: 3, title: fixtureDocument.title },
    ...{ template: 'chapter', audience: fixtureDocument.audience, pin: stored.document.pin },
    ...{ madeAt: now, madeBy: 'probe', meeting: 'sitzung', withdrawn: null },
    files: [{ format: 'pdf', name: 'bericht.pdf', bytes: 13 }],
  });
  const { document } = stored;
  expect(await readEditionContent(db, caller, '2026-001')).toEqual({ plan, document, previous: null });
  const file = await maybeEditionFile(db, caller, { number: '2026-001', name: 'bericht.pdf' });
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('%PDF erfunden');
  expect(await maybeEditionFile(db, caller, { number: '2026-001', name: 'anders.pdf' })).toBeUndefined();
});

test('a number that somebody else took stores nothing', async () => {
  const { db, caller } = await createMunicipality();
  await storeEdition(db, caller, made('2026-001'), now);
  for (const number of ['2026-001', '2026-003']) {
    expect(await storeEdition(db, caller, made(number), now)).toEqual({ kind: 'numberTaken' });
  }
  expect(await numbersIn(db, caller)).toEqual(['2026-001']);
});

test('two connections that store at once take one number after the other', async () => {
  const { db, caller } = await createMunicipality();
  const store = () => writeWhenFree(db, (own) => storeEdition(own, caller, made('2026-001'), now));
  const endings = await Promise.all([store(), store()]);
  expect(endings.map(({ kind }) => kind).sort()).toEqual(['numberTaken', 'stored']);
});

test('what came in with an earlier time since the pin stores nothing, what came later does no harm', async () => {
  const { db, caller } = await createMunicipality();
  const { pin } = documentOn('2026-11-18');
  const events = await countEvents(db, caller, pin.asOf);
  await addBody(db, caller, '2026-11-18T09:00:00.001Z');
  expect(await storeEdition(db, caller, made('2026-001', { events }), now)).toMatchObject({ kind: 'stored' });
  const fresh = await createMunicipality();
  await addBody(fresh.db, fresh.caller, pin.asOf);
  const overtaken = await storeEdition(fresh.db, fresh.caller, made('2026-001', { events }), now);
  expect(overtaken).toEqual({ kind: 'overtaken' });
  expect(await numbersIn(fresh.db, fresh.caller)).toEqual([]);
});

test('whatever happens once an edition is stored has a later time than its pin', async () => {
  const { db, caller } = await createMunicipality();
  await storeEdition(db, caller, made('2026-001'), now);
  expect(await nextEventTime(db.kysely, caller, '2026-11-18T08:59:59.000Z')).toBe('2026-11-18T09:00:00.001Z');
});

test('the work ends with the edition, and where it was cancelled nothing is stored', async () => {
  const { db, caller } = await createMunicipality();
  await insertReportJob(db, caller, job);
  await storeEdition(db, caller, made('2026-001', { job: 'auftrag' }), now);
  expect(await maybeReportJob(db, caller, 'auftrag')).toMatchObject({ state: 'done', edition: '2026-001' });
  await insertReportJob(db, caller, { ...job, id: 'anderer', state: 'cancelled' });
  const ending = await storeEdition(db, caller, made('2026-002', { job: 'anderer' }), now);
  expect(ending).toEqual({ kind: 'cancelled' });
  expect(await numbersIn(db, caller)).toEqual(['2026-001']);
});

test('a file that can not be stored leaves nothing of the edition, and the work goes on', async () => {
  const { db, caller } = await createMunicipality();
  await insertReportJob(db, caller, job);
  const twice = made('2026-001', { files: [pdf, pdf], job: 'auftrag' });
  await expect(storeEdition(db, caller, twice, now)).rejects.toThrow('UNIQUE');
  expect(await numbersIn(db, caller)).toEqual([]);
  expect(await maybeReportJob(db, caller, 'auftrag')).toMatchObject({ state: 'working', edition: null });
  expect(await nextEditionNumber(db, caller, 2026)).toBe('2026-001');
});

test('where there is to be one for a meeting only, a second one is the first', async () => {
  const { db, caller } = await createMunicipality();
  const once = { meeting: 'sitzung', once: true };
  await storeEdition(db, caller, made('2026-001', { meeting: 'andere' }), now);
  await storeEdition(db, caller, made('2026-002', once), now);
  expect(await storeEdition(db, caller, made('2026-003', once), now)).toEqual({
    kind: 'there',
    number: '2026-002',
  });
  const wished = made('2026-003', { meeting: 'sitzung' });
  expect(await storeEdition(db, caller, wished, now)).toEqual({ kind: 'stored', number: '2026-003' });
});

test('withdrawing marks an edition once and changes nothing else', async () => {
  const { db, caller } = await createMunicipality();
  await storeEdition(db, caller, made('2026-001'), now);
  await storeEdition(db, caller, made('2026-002'), now);
  const before = await maybeEdition(db, caller, '2026-002');
  const content = await readEditionContent(db, caller, '2026-002');
  const said = { number: '2026-002', reason: 'Zahl falsch' };
  expect(await withdrawEdition(db, caller, said, now)).toBe(true);
  const again = { number: '2026-002', reason: 'anders' };
  expect(await withdrawEdition(db, caller, again, '2026-12-01T10:00:00.000Z')).toBe(false);
  expect(await withdrawEdition(db, caller, { number: '2026-009', reason: '-' }, now)).toBe(false);
  const withdrawn = { at: now, by: 'probe', reason: 'Zahl falsch' };
  expect(await maybeEdition(db, caller, '2026-002')).toEqual({ ...before, withdrawn });
  expect(await readEditionContent(db, caller, '2026-002')).toEqual(content);
  expect(await maybeNewestEdition(db, caller, plan)).toBe('2026-001');
  expect(await nextEditionNumber(db, caller, 2026)).toBe('2026-003');
});

test('a list holds what is asked for', async () => {
  const { db, caller } = await createMunicipality();
  const forPublic = { ...documentOn('2026-11-18'), audience: 'public' } as const;
  await storeEdition(db, caller, made('2026-001'), now);
  await storeEdition(db, caller, made('2026-002', { document: forPublic }), now);
  await storeEdition(db, caller, made('2026-003', { plan: { ...plan, key: 'anderer' } }), now);
  await withdrawEdition(db, caller, { number: '2026-001', reason: 'x' }, now);
  const numbers = async (filter: Parameters<typeof listEditions>[2]) =>
    (await listEditions(db, caller, filter)).map(({ number }) => number);
  expect(await numbers({ report: 'bericht' })).toEqual(['2026-002', '2026-001']);
  expect(await numbers({ audiences: ['public'] })).toEqual(['2026-002']);
  expect(await numbers({ withdrawn: false })).toEqual(['2026-003', '2026-002']);
});

test('a report is not held against what its readers must not see', async () => {
  const { db, caller } = await createMunicipality();
  const add = async (number: string, audience: 'staff' | 'committee' | 'public', release: number | null) => {
    const { pin, ...document } = documentOn('2026-11-18');
    const own = { ...document, audience, pin: { ...pin, release } };
    const releases = audience === 'staff' || release === null ? [] : [{ audience, number: release }];
    await storeEdition(db, caller, made(number, { document: own, releases }), now);
  };
  await add('2026-001', 'public', 1);
  await add('2026-002', 'committee', 1);
  await add('2026-003', 'staff', null);
  const before = (audience: 'staff' | 'committee' | 'public') =>
    maybeNewestEdition(db, caller, { key: 'bericht', audience });
  expect([await before('staff'), await before('committee'), await before('public')]).toEqual([
    ...['2026-003', '2026-002', '2026-001'],
  ]);
  await addWithdrawn(db, caller, 'committee', 1);
  expect([await before('staff'), await before('committee'), await before('public')]).toEqual([
    ...['2026-003', '2026-001', '2026-001'],
  ]);
  const shown = (number: string) => maybeEdition(db, caller, number, { underpinned: true });
  expect(await shown('2026-002')).toBeUndefined();
  expect((await shown('2026-001'))?.number).toBe('2026-001');
  expect((await maybeEdition(db, caller, '2026-002'))?.number).toBe('2026-002');
});

/** A release of that audience and number that was withdrawn. */
async function addWithdrawn(db: Database, caller: Caller, audience: Receiver, number: number): Promise<void> {
  const release = {
    audience,
    number,
    released_at: now,
    actor: 'test',
    note: null,
    rules: '{}',
    counts: '{}',
  };
  const withdrawal = { indicators: '[]', withdrawn_at: now, withdrawn_by: 'test' };
  await db.kysely
    .insertInto('release')
    .values({ municipality_id: caller.municipalityId, ...release, ...withdrawal })
    .execute();
}

describe('an edition rests on', () => {
  const comparing = { ...plan, parts: [{ kind: 'changes' as const }] };
  const committee = (number: number) => ({ audience: 'committee' as const, number });
  const closedIn = async (db: Database, caller: Caller) =>
    Object.fromEntries(
      (await listEditions(db, caller, {})).map(({ number, closedBy }) => [number, closedBy]),
    );
  const openIn = async (db: Database, caller: Caller) =>
    (await listEditions(db, caller, { underpinned: true })).map(({ number }) => number);

  test('the releases that it and the edition it compares itself with draw on, and no further back', async () => {
    const { db, caller } = await createMunicipality();
    await storeEdition(db, caller, made('2026-001', { releases: [committee(1), committee(1)] }), now);
    const more = { plan: comparing, previous: '2026-001', releases: [committee(2)] };
    await storeEdition(db, caller, made('2026-002', more), now);
    const third = { plan: comparing, previous: '2026-002', releases: [committee(2)] };
    await storeEdition(db, caller, made('2026-003', third), now);
    await storeEdition(db, caller, made('2026-004', { previous: '2026-001', releases: [committee(2)] }), now);
    const first = { kind: 'release', ...committee(1) };
    expect(await openIn(db, caller)).toEqual(['2026-004', '2026-003', '2026-002', '2026-001']);
    await addWithdrawn(db, caller, 'public', 1);
    expect(await openIn(db, caller)).toHaveLength(4);
    await addWithdrawn(db, caller, 'committee', 1);
    expect(await openIn(db, caller)).toEqual(['2026-004', '2026-003']);
    expect(await closedIn(db, caller)).toEqual({
      '2026-001': [first],
      '2026-002': [first],
      '2026-003': [],
      '2026-004': [],
    });
    await addWithdrawn(db, caller, 'committee', 2);
    const second = { kind: 'release', ...committee(2) };
    expect(await closedIn(db, caller)).toMatchObject({ '2026-002': [first, second], '2026-004': [second] });
    expect(await openIn(db, caller)).toEqual([]);
  });

  test('the edition that it compares itself with, which may be withdrawn by itself', async () => {
    const { db, caller } = await createMunicipality();
    await storeEdition(db, caller, made('2026-001'), now);
    await storeEdition(db, caller, made('2026-002', { plan: comparing, previous: '2026-001' }), now);
    await storeEdition(db, caller, made('2026-003', { previous: '2026-001' }), now);
    await withdrawEdition(db, caller, { number: '2026-001', reason: 'Zahl falsch' }, now);
    expect(await closedIn(db, caller)).toEqual({
      '2026-001': [],
      '2026-002': [{ kind: 'edition', number: '2026-001' }],
      '2026-003': [],
    });
    expect(await openIn(db, caller)).toEqual(['2026-003', '2026-001']);
    expect(await maybeNewestEdition(db, caller, plan)).toBe('2026-003');
  });
});

test('a crest stays on what was made under it, and is kept once for all editions', async () => {
  const { db, caller } = await createMunicipality();
  const crest = { type: 'image/png', bytes: new Uint8Array([1, 2, 3]) } as const;
  const other = { type: 'image/svg+xml', bytes: new Uint8Array([1, 2, 3]) } as const;
  await writeCrest(db, caller, crest, now);
  for (const number of ['2026-001', '2026-002']) await storeEdition(db, caller, made(number, { crest }), now);
  await writeCrest(db, caller, other, now);
  await storeEdition(db, caller, made('2026-003', { crest: other }), now);
  await writeCrest(db, caller, null, now);
  await storeEdition(db, caller, made('2026-004'), now);
  const kept = await Promise.all(
    ['2026-001', '2026-002', '2026-003', '2026-004', '2026-005'].map((number) =>
      readEditionCrest(db, caller, number),
    ),
  );
  expect(kept).toEqual([crest, crest, other, null, null]);
  expect(await db.kysely.selectFrom('crest').selectAll().execute()).toHaveLength(2);
});
