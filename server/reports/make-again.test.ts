import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReportChanges } from '../api/report-readings.ts';
import type { Caller } from '../caller.ts';
import { readCrest } from '../database/letterhead.ts';
import { changeRecords, parseContent } from '../database/record-writer.ts';
import { maybeEditionFile, readEditionContent } from '../database/report-editions.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { readPdf } from '../testing/pdf-reader.ts';
import { makeAgain } from './make-again.ts';
import { makeEdition } from './make-edition.ts';
import { writePdf } from './pdf/write-pdf.ts';

let api: ApiServer;
let caller: Caller;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
  caller = { municipalityId: 1, actor: 'probe', audience: 'staff' };
}, 120_000);
afterAll(() => api.stop());

const indicator = 'abgehende-ohne-hauptschulabschluss';

/** Figures corrected and added, a target, a goal and a review otherwise, the report itself, and a new release. */
async function changeEverything(): Promise<void> {
  const rows = ['2022/23', '2023/24', '2024/25'].map((year) => `${indicator};03999;${year};;;77;100`);
  const head = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner';
  const upload = await api.upload('korrektur.csv', [head, ...rows, ''].join('\n'));
  expect(await api.commit(upload.id)).toMatchObject({ state: 'committed' });
  await changeRecords(api.context.db, caller, new Date().toISOString(), async (writer) => {
    const [target] = (await writer.list('target')).filter(({ content }) => content.indicator === indicator);
    const [review] = await writer.list('review');
    const report = await writer.read('report', key);
    if (!target || !review || !report) throw new Error('the demonstration is otherwise');
    const occasion = { reason: 'Probe' };
    await writer.write('target', { ...target.content, value: 1 }, occasion);
    const goal = await writer.read('goal', target.content.goal);
    if (goal) await writer.write('goal', { ...goal.content, title: 'Ganz anders' }, occasion);
    await writer.write('review', { ...review.content, key: 'neue-probe' }, occasion);
    await writer.write('report', { ...report.content, title: 'Anders', parts: [] }, occasion);
  });
  const asked = { note: null, acceptsKnown: true };
  expect((await api.context.releaser.release(caller, 'committee', asked)).release?.number).toBe(2);
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  return (await readPdf(bytes)).pages.map(({ text }) => text);
}

const key = 'probe';
const parts = [
  { kind: 'changes' },
  { kind: 'field', field: 'uebergang-schule-beruf' },
  { kind: 'goal', goal: 'mehr-abschluesse' },
  { kind: 'indicator', indicator, by: 'geschlecht', sheet: true },
  { kind: 'comparison', indicator },
  { kind: 'survey', survey: 'betriebsbefragung' },
  { kind: 'meeting', meeting: null },
  { kind: 'measures' },
  { kind: 'method' },
];

/** An edition for that audience. */
async function make(audience: 'committee' | 'staff'): Promise<string> {
  const schedule = { body: 'schulausschuss', daysBefore: 7 };
  const content = parseContent('report', {
    ...{ key, title: 'Probe', template: 'chapter', audience, parts, schedule },
  });
  await changeRecords(api.context.db, caller, new Date().toISOString(), (writer) =>
    writer.write('report', content, { reason: null }),
  );
  const wish = { report: key, meeting: null, once: false, job: null };
  return (await makeEdition(api.context, caller, wish)) ?? '';
}

async function readChanges(number: string) {
  return readReportChanges(api.context, caller, { params: { number }, query: {}, body: {} });
}

test('editions say the same when they are made again, whatever changed', { timeout: 300_000 }, async () => {
  const { db } = api.context;
  const numbers = [await make('committee'), await make('staff')];
  expect(numbers).toEqual(['2026-001', '2026-002']);
  expect((await readChanges('2026-002')).since).toEqual([]);
  await changeEverything();
  for (const number of numbers) {
    const stored = await readEditionContent(db, caller, number);
    expect(stored.document.blocks.length).toBeGreaterThan(20);
    const again = await makeAgain(api.context, caller, number);
    expect(again.document).toEqual(stored.document);
    expect(again.isSame).toBe(true);
    const file = await maybeEditionFile(db, caller, { number, name: `${key}-${number}.pdf` });
    const written = await writePdf(again.document, { crest: await readCrest(db, caller) }, 'ua-1');
    expect(await textOf(written)).toEqual(await textOf(file?.bytes ?? new Uint8Array()));
    // What changed would be told, so that the same isn't said of a report that nothing reaches.
    const { since } = await readChanges(number);
    expect(since).toContainEqual(expect.objectContaining({ kind: 'value', why: 'corrected' }));
    expect(since).toContainEqual(expect.objectContaining({ kind: 'content', what: 'target' }));
  }
  const { previous } = await readChanges('2026-002');
  expect(previous?.number).toBe('2026-001');
  expect((await readChanges('2026-001')).previous).toBeNull();
});
