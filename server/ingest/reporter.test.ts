import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { body, meeting } from '../../data/cycle/body.ts';
import { type Report, report } from '../../data/report.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { changeRecords } from '../database/record-writer.ts';
import { listEditions } from '../database/report-editions.ts';
import { insertReportJob } from '../database/report-jobs.ts';
import { createFolder, createMunicipality } from '../testing/municipality.ts';
import { answerReport } from './report-job.ts';
import { followSchedules } from './report-schedule.ts';
import { createReporter, type Reporter } from './reporter.ts';

const plan = report.parse({
  ...{ key: 'bericht', title: 'Bericht', template: 'chapter', audience: 'staff' },
  parts: [{ kind: 'text', title: 'Einleitung', text: 'Worum es geht.' }],
});
const interrupted = 'Der Server wurde dabei beendet. Bitte erstellen Sie den Bericht noch einmal.';
const wish = { report: 'bericht', title: 'Bericht', meeting: null, once: false };

interface Place {
  db: Database;
  caller: Caller;
  errors: unknown[];
  open(): Reporter;
}

async function createPlace(schedule: Report['schedule'] = null, folder = createFolder()): Promise<Place> {
  const { db, caller } = await createMunicipality(folder);
  await changeRecords(db, caller, '2026-11-01T08:00:00.000Z', async (writer) => {
    const council = body.parse({ key: 'beirat', title: 'Beirat', kind: 'advisory' });
    await writer.write('body', council, { reason: null });
    const session = meeting.parse({ key: 'sitzung', body: 'beirat', on: '2026-11-26', state: 'planned' });
    await writer.write('meeting', session, { reason: null });
    await writer.write('report', { ...plan, schedule }, { reason: null });
  });
  const errors: unknown[] = [];
  const settings = {
    workerUrl: new URL('./worker.ts', import.meta.url),
    today: () => '2026-11-18',
    onError: (error: unknown) => errors.push(error),
  };
  return { db, caller, errors, open: () => createReporter({ db, ...settings }) };
}

async function settle(reporter: Reporter, caller: Caller): Promise<void> {
  for (const { id } of await reporter.list(caller)) await reporter.settled(id);
}

test('work that an earlier process left has failed, and says what to do', async () => {
  const { db, caller, open } = await createPlace();
  const left = {
    id: 'auftrag',
    report: 'bericht',
    title: 'Bericht',
    meeting: null,
    edition: null,
    failure: null,
  };
  const startedAt = '2026-11-18T08:00:00.000Z';
  await insertReportJob(db, caller, { ...left, state: 'working', startedAt });
  const cancelled = { ...left, id: 'anderer', state: 'cancelled', startedAt } as const;
  await insertReportJob(db, caller, cancelled);
  const reporter = open();
  expect(await reporter.maybeJob(caller, 'auftrag')).toMatchObject({ state: 'failed', failure: interrupted });
  expect(await reporter.maybeJob(caller, 'anderer')).toMatchObject({ state: 'cancelled', failure: null });
  await reporter.close();
});

test('whoever closes ends what goes on and what waits; nothing of it is stored', async () => {
  const { db, caller, open, errors } = await createPlace();
  const reporter = open();
  await reporter.make(caller, wish);
  await reporter.make(caller, wish);
  await reporter.close();
  const late = await reporter.make(caller, wish);
  const jobs = [...(await reporter.list(caller)), late];
  expect(jobs.map(({ state, failure }) => [state, failure])).toEqual(Array(4).fill(['failed', interrupted]));
  expect(await listEditions(db, caller, {})).toEqual([]);
  expect(errors).toEqual([]);
});

test('what a schedule asks for is made once, whoever looks, and linked with its meeting', {
  timeout: 60_000,
}, async () => {
  const { db, caller, open, errors } = await createPlace({ body: 'beirat', daysBefore: 8 });
  const plain = open();
  const reporter = followSchedules(plain, caller, (error) => errors.push(error));
  await Promise.all([reporter.makeDue(caller), reporter.makeDue(caller)]);
  await settle(reporter, caller);
  const editions = await listEditions(db, caller, {});
  expect(editions).toMatchObject([{ number: '2026-001', report: 'bericht', meeting: 'sitzung' }]);
  const jobs = await reporter.list(caller);
  expect(new Set(jobs.map(({ state, edition }) => `${state} ${edition}`))).toEqual(
    new Set(['done 2026-001']),
  );
  expect(await reporter.makeDue(caller)).toBe(0);
  await reporter.close();
  expect(errors).toEqual([]);
});

test('nothing is made before its day', async () => {
  const { db, caller, open } = await createPlace({ body: 'beirat', daysBefore: 7 });
  const reporter = open();
  expect(await reporter.makeDue(caller)).toBe(0);
  await reporter.close();
  expect(await listEditions(db, caller, {})).toEqual([]);
});

/** Makes an edition in a process of its own, which is killed when it says that it does this. */
function makeUntil(folder: string, doing: string): Promise<void> {
  const program = join(import.meta.dirname, '..', 'cli.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'report', 'make', 'bericht'], {
    env: { ...process.env, ZIELKREIS_DATA: folder, ZIELKREIS_TODAY: '2026-11-18' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (piece: Buffer) => {
    if (piece.toString().includes(doing)) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

test.each(['Zahlen lesen', 'Word-Datei schreiben', 'Speichern'])(
  'a process that is killed at „%s“ leaves a whole edition or none, and no gap',
  { timeout: 90_000 },
  async (doing) => {
    const folder = createFolder();
    const { db, caller } = await createPlace(null, folder);
    await makeUntil(folder, doing);
    const left = await listEditions(db, caller, {});
    expect(left.map(({ files }) => files.length)).toEqual(left.map(() => 4));
    await makeUntil(folder, 'wird nie gesagt');
    const numbers = (await listEditions(db, caller, {})).map(({ number }) => number).sort();
    expect(numbers).toEqual(['2026-001', '2026-002'].slice(0, left.length + 1));
  },
);

test('a disk that is full is told with what to do, and nothing is stored', async () => {
  const { db, caller } = await createPlace();
  const job = {
    id: 'auftrag',
    report: 'bericht',
    title: 'Bericht',
    meeting: null,
    edition: null,
    failure: null,
  };
  await insertReportJob(db, caller, { ...job, state: 'working', startedAt: '2026-11-18T08:00:00.000Z' });
  await sql`pragma max_page_count = 1`.execute(db.kysely);
  const intent = { kind: 'make', job: job.id, report: 'bericht', meeting: null, once: false } as const;
  const answer = await answerReport(db, { caller, today: '2026-11-18', intent }, () => {});
  expect(answer).toMatchObject({ kind: 'problem', status: 507, title: 'Kein Platz mehr' });
  expect(await listEditions(db, caller, {})).toEqual([]);
});
