import { type CellObject, read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCrest } from '../../data/demo/index.ts';
import { readReportChanges } from '../api/report-readings.ts';
import type { Caller } from '../caller.ts';
import { readEditionCrest, writeCrest } from '../database/letterhead.ts';
import { readMunicipality, writeMunicipality } from '../database/municipality.ts';
import { changeRecords, parseContent } from '../database/record-writer.ts';
import { readRules, writeRules } from '../database/releases.ts';
import { maybeEditionFile, readEditionContent } from '../database/report-editions.ts';
import { type ApiServer, startApi } from '../testing/api-server.ts';
import { readPdf } from '../testing/pdf-reader.ts';
import { readWord } from '../testing/word-reader.ts';
import { makeAgain } from './make-again.ts';
import { makeEdition } from './make-edition.ts';
import { writerOf } from './write-draft.ts';

let api: ApiServer;
let caller: Caller;
beforeAll(async () => {
  api = await startApi({ releasesDemo: true });
  caller = { municipalityId: 1, actor: 'probe', audience: 'staff' };
}, 120_000);
afterAll(() => api.stop());

const indicator = 'abgehende-ohne-hauptschulabschluss';

const long = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner';

async function takeOver(name: string, lines: string[]): Promise<void> {
  const upload = await api.upload(name, [...lines, ''].join('\n'));
  expect(await api.commit(upload.id)).toMatchObject({ state: 'committed' });
}

/** Figures corrected and added: of a Kennzahl, of a survey. */
async function changeFigures(): Promise<void> {
  const rows = ['2022/23', '2023/24', '2024/25'].map((year) => `${indicator};03999;${year};;;77;100`);
  await takeOver('korrektur.csv', [long, ...rows]);
  const wave = 'Betriebsbefragung;3;01.03.2026;31.03.2026;Kennen Sie die Broschüre?';
  const head = 'umfrage;welle;von;bis;frage;antwort;n';
  await takeOver('welle.csv', [head, `${wave};Ja;90`, `${wave};Nein;30`]);
}

/** Everything that is written down and stands in the reports, with another word in it. */
async function changeRecordsOfAllKinds(): Promise<void> {
  await changeRecords(api.context.db, caller, new Date().toISOString(), async (writer) => {
    const [target] = (await writer.list('target')).filter(({ content }) => content.indicator === indicator);
    const [review] = await writer.list('review');
    const report = await writer.read('report', key);
    if (!target || !review || !report) throw new Error('the demonstration is otherwise');
    const occasion = { reason: 'Probe' };
    await writer.write('target', { ...target.content, value: 1 }, occasion);
    for (const { content } of await writer.list('goal')) {
      await writer.write('goal', { ...content, title: `Anders: ${content.title}`.slice(0, 200) }, occasion);
    }
    for (const kind of ['actionField', 'strategy', 'body', 'measure', 'paper', 'meeting', 'plan'] as const) {
      for (const { content } of await writer.list(kind)) {
        await writer.write(kind, { ...content, title: 'Ganz anders' }, occasion);
      }
    }
    await writer.write('review', { ...review.content, key: 'neue-probe' }, occasion);
    await writer.write('report', { ...report.content, title: 'Anders', parts: [] }, occasion);
  });
}

/** A definition that changed in between, as staff note it, an expert's assessment, other rules of protection and a release. */
async function changeJudgements(): Promise<void> {
  const { db, releaser } = api.context;
  const now = new Date().toISOString();
  const drawn = { indicator, area: null, breakdown: null, day: '2019-07-31', reason: 'Neue Definition' };
  expect(await send('POST', 'series/breaks', drawn)).toBe(200);
  const override = { state: 'offCourse', reason: 'Neu', name: 'Fachdienst', until: '2026-12-31' };
  expect(await send('POST', 'targets/hilfe-vor-verfahren/override', { override })).toBe(200);
  const rules = { ...(await readRules(db, caller, 'committee')), threshold: 7 };
  await writeRules(db, caller, { audience: 'committee', rules }, now);
  const asked = { note: null, acceptsKnown: true };
  expect((await releaser.release(caller, 'committee', asked)).release?.number).toBe(2);
}

/** Another crest and another name at the head. */
async function changeLetterhead(): Promise<void> {
  const { db } = api.context;
  const crest = Buffer.from(demoCrest.replaceAll(/#[0-9a-f]{6}/gi, '#123456'));
  expect(crest.toString()).not.toBe(demoCrest);
  await writeCrest(db, caller, { type: 'image/svg+xml', bytes: crest }, new Date().toISOString());
  const municipality = await readMunicipality(db, caller);
  await writeMunicipality(db.kysely, { ...municipality, name: 'Landkreis Umbenannt' }, true);
}

async function send(method: string, path: string, body: object): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const asked = { method, headers, body: JSON.stringify(body) };
  return (await fetch(`${api.address}/api/${path}`, asked)).status;
}

async function textOf(bytes: Uint8Array): Promise<string[]> {
  return (await readPdf(bytes)).pages.map(({ text }) => text);
}

/** All that stands in a Word file, by its parts: texts and tables as XML, pictures and the crest as they are. */
function wordOf(bytes: Uint8Array) {
  const { paragraphs, tables, pictures } = readWord(bytes);
  const files = Object.entries(unzipSync(bytes)).map(([path, data]) => [
    path,
    Buffer.from(data).toString('base64'),
  ]);
  return { paragraphs, tables, pictures, files: Object.fromEntries(files) };
}

/** All cells of a workbook: texts, numbers and how they are written, sheet by sheet. */
function excelOf(bytes: Uint8Array) {
  const book = read(bytes.slice(), { cellNF: true });
  return book.SheetNames.map((name) => {
    const cells = Object.entries<CellObject>(book.Sheets[name] ?? {}).filter(
      ([place]) => !place.startsWith('!'),
    );
    return { name, cells: cells.map(([place, { t, v, z }]) => [place, t, v, z]) };
  });
}

const formats = ['pdf', 'docx', 'xlsx'] as const;
const readers: Record<(typeof formats)[number], (bytes: Uint8Array) => unknown> = {
  pdf: textOf,
  docx: wordOf,
  xlsx: excelOf,
};

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
  const wish = { report: key, meeting: null, once: false, job: null, site: 'https://bildung.example.de' };
  return (await makeEdition(api.context, caller, wish)) ?? '';
}

async function readChanges(number: string) {
  return readReportChanges(api.context, caller, { params: { number }, query: {}, body: {} });
}

test('editions say the same when they are made again, in every format, whatever changed', {
  timeout: 300_000,
}, async () => {
  const { db } = api.context;
  const numbers = [await make('committee'), await make('staff')];
  expect(numbers).toEqual(['2026-001', '2026-002']);
  expect((await readChanges('2026-002')).since).toEqual([]);
  await changeFigures();
  await changeRecordsOfAllKinds();
  await changeJudgements();
  await changeLetterhead();
  for (const number of numbers) {
    const stored = await readEditionContent(db, caller, number);
    expect(stored.document.blocks.length).toBeGreaterThan(20);
    expect(stored.document).toMatchObject({
      municipality: 'Landkreis Musterland',
      address: `https://bildung.example.de/berichte/ausgaben/${number}`,
    });
    const again = await makeAgain(api.context, caller, number);
    expect(again.document).toEqual(stored.document);
    expect(again.isSame).toBe(true);
    expect(Buffer.from(again.letterhead.crest?.bytes ?? []).toString()).toBe(demoCrest);
    for (const format of formats) {
      const name = `${key}-${number}.${format}`;
      const file = await maybeEditionFile(db, caller, { number, name });
      const written = await writerOf(format)(again.document, again.letterhead, 'ua-1');
      const [was, is] = [file?.bytes ?? new Uint8Array(), written].map(readers[format]);
      expect(await is, name).toEqual(await was);
    }
    // What changed would be told, so that the same isn't said of a report that nothing reaches.
    const { since } = await readChanges(number);
    expect(since).toContainEqual(expect.objectContaining({ kind: 'value', why: 'corrected' }));
    for (const what of ['target', 'goal', 'review']) {
      expect(since).toContainEqual(expect.objectContaining({ kind: 'content', what }));
    }
  }
  const { previous } = await readChanges('2026-002');
  expect(previous?.number).toBe('2026-001');
  expect((await readChanges('2026-001')).previous).toBeNull();
});

test('an edition stands under the letterhead and address of its time, the next one under its own', {
  timeout: 120_000,
}, async () => {
  const read = await readEditionContent(api.context.db, caller, '2026-001');
  await make('committee');
  const next = await readEditionContent(api.context.db, caller, '2026-003');
  expect([read.document.municipality, next.document.municipality]).toEqual([
    'Landkreis Musterland',
    'Landkreis Umbenannt',
  ]);
  const crestOf = async (number: string) =>
    Buffer.from((await readEditionCrest(api.context.db, caller, number))?.bytes ?? []).toString();
  expect(await crestOf('2026-001')).toBe(demoCrest);
  expect(await crestOf('2026-003')).toContain('#123456');
});
