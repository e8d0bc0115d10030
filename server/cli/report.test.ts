import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { body, meeting } from '../../data/cycle/body.ts';
import { paper } from '../../data/cycle/paper.ts';
import { report } from '../../data/report.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { changeRecords } from '../database/record-writer.ts';
import { listEditions, readEditionContent } from '../database/report-editions.ts';
import { HttpProblem } from '../errors.ts';
import { createFolder, createMunicipality } from '../testing/municipality.ts';
import { readPdf } from '../testing/pdf-reader.ts';
import { readCommand, UsageError } from './arguments.ts';
import { Refused } from './bundle-file.ts';
import { runReport } from './report.ts';
import { readReportCommand } from './report-arguments.ts';

const text = { kind: 'text', title: 'Einleitung', text: 'Worum es geht.' };
const plan = report.parse({
  key: 'bericht',
  title: 'Bericht',
  template: 'chapter',
  audience: 'staff',
  parts: [text],
});

/**
 * A municipality with a report of words alone, one that is made for a meeting eight days later, and one for it that the
 * public must not read.
 */
async function createReports(): Promise<{ db: Database; caller: Caller }> {
  const { db, caller } = await createMunicipality();
  const schedule = { body: 'beirat', daysBefore: 8 };
  const closed = paper.parse({
    public: false,
    purpose: 'information',
    key: 'personal',
    title: 'Personal',
    number: '2026/007',
  });
  await changeRecords(db, caller, '2026-11-01T08:00:00.000Z', async (writer) => {
    const council = body.parse({ key: 'beirat', title: 'Beirat', kind: 'advisory' });
    await writer.write('body', council, { reason: null });
    const session = meeting.parse({ key: 'sitzung', body: 'beirat', on: '2026-11-26', state: 'planned' });
    await writer.write('meeting', session, { reason: null });
    await writer.write('report', plan, { reason: null });
    await writer.write('report', { ...plan, key: 'mappe', title: 'Mappe', schedule }, { reason: null });
    await writer.write('paper', closed, { reason: null });
    const parts = [{ kind: 'paper', paper: 'personal' }];
    const refused = { ...plan, key: 'vorlage', title: 'Stellen', audience: 'public', parts, schedule };
    await writer.write('report', report.parse(refused), { reason: null });
  });
  return { db, caller };
}

async function run(
  { db, caller, site }: { db: Database; caller: Caller; site?: string },
  ...words: string[]
) {
  const [said, complained]: [string[], string[]] = [[], []];
  const voice = {
    print: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
    site,
  };
  const context = { db, today: () => '2026-11-18' };
  const code = await runReport(context, caller, readReportCommand(words), voice);
  return { code, out: said.join('\n'), error: complained.join('\n') };
}

test('an edition is made, listed, written and made again', { timeout: 60_000 }, async () => {
  const place = await createReports();
  const made = await run(place, 'make', 'bericht');
  expect(made).toMatchObject({ code: 0, out: '2026-001  Bericht  /berichte/ausgaben/2026-001' });
  expect(made.error.split('\n')[0]).toBe('0 % Zahlen lesen und Bericht zusammenstellen …');
  expect(made.error).toContain('95 % Speichern …');
  const listed = await run(place, 'list');
  expect(listed.out).toContain('bericht  Bericht\n  2026-001  Bericht (Verwaltung, erstellt am ');
  expect(JSON.parse((await run(place, 'list', '--json')).out)).toMatchObject([{ number: '2026-001' }]);
  const folder = createFolder();
  const [first, second] = [join(folder, 'eins.pdf'), join(folder, 'zwei.pdf')];
  expect(await run(place, 'get', '2026-001', '--out', first)).toEqual({ code: 0, out: first, error: '' });
  const again = await run(place, 'again', '2026-001', '--out', second);
  expect(again).toEqual({
    code: 0,
    out: second,
    error: 'Der Inhalt ist derselbe wie in der Ausgabe 2026-001.',
  });
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  await expect(run(place, 'get', '2026-001', '--out', first)).rejects.toThrow(Refused);
  await expect(run(place, 'get', '2026-001', '--out', first)).rejects.toThrow('gibt es schon. Bitte');
});

test('what is not there is refused in words', async () => {
  const place = await createReports();
  for (const words of [
    ['make', 'gibt-es-nicht'],
    ['get', '2026-001'],
    ['again', '2026-001'],
  ]) {
    const problem = await run(place, ...words).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(HttpProblem);
    expect(problem).toMatchObject({ status: 404, detail: expect.stringContaining('Bitte') });
  }
  expect(await listEditions(place.db, place.caller, {})).toEqual([]);
});

test('what is due is made once; what can not be made keeps nothing else from it', {
  timeout: 60_000,
}, async () => {
  const place = await createReports();
  const first = await run(place, 'due', '--json');
  expect(first.code).toBe(1);
  expect(JSON.parse(first.out)).toMatchObject([{ number: '2026-001', report: 'mappe', meeting: 'sitzung' }]);
  expect(first.error).toMatch(/Stellen: .*2026\/007 ist nichtöffentlich.* Bitte/);
  await changeRecords(place.db, place.caller, '2026-11-02T08:00:00.000Z', (writer) =>
    writer.write('report', { ...plan, key: 'vorlage', title: 'Stellen' }, { reason: null }),
  );
  const second = await run(place, 'due');
  expect(second).toMatchObject({ code: 0, out: 'Heute ist nach den Terminen kein Bericht zu erstellen.' });
});

test.each([
  [[], 'report list, make, get, again oder due'],
  [['zeig'], 'report list, make, get, again oder due'],
  [['make'], 'Es fehlt der Schlüssel des Berichts'],
  [['make', 'a', 'b'], 'zu viel ist: b'],
  [['get'], 'Es fehlt die Nummer der Ausgabe'],
  [['get', '2026-001', '--format', 'odt'], 'Dieses Format gibt es nicht: odt.'],
  [['list', 'alles'], '„report list“ nimmt nur Optionen'],
  [['due', 'heute'], '„report due“ nimmt nur Optionen'],
])('wrong usage: report %j', (words, says) => {
  expect(() => readCommand(['report', ...words])).toThrow(UsageError);
  expect(() => readCommand(['report', ...words])).toThrow(says);
});

test.each([
  [['list', '--json'], { kind: 'reportList', json: true }],
  [['make', 'bericht'], { kind: 'reportMake', report: 'bericht', json: false }],
  [['due'], { kind: 'reportDue', json: false }],
  [['get', '2026-007'], { kind: 'reportGet', number: '2026-007', format: 'pdf', file: null }],
  [
    ['again', '--format=xlsx', '2026-007'],
    { kind: 'reportAgain', number: '2026-007', format: 'xlsx', file: null },
  ],
  [
    ['get', '--out', 'x.zip', '--format', 'zip', '2026-007'],
    { kind: 'reportGet', number: '2026-007', format: 'zip', file: 'x.zip' },
  ],
])('report %j', (words, command) => {
  expect(readCommand(['report', ...words])).toEqual(command);
});

test('an edition keeps the address that the server had when it was made', { timeout: 60_000 }, async () => {
  const { db, caller } = await createReports();
  const known = { db, caller, site: 'https://bildung.example.de' };
  const address = 'https://bildung.example.de/berichte/ausgaben/2026-001';
  expect(await run(known, 'make', 'bericht')).toMatchObject({
    code: 0,
    out: `2026-001  Bericht  ${address}`,
  });
  await run({ db, caller, site: 'https://anders.example.de' }, 'make', 'bericht');
  const folder = createFolder();
  const moved = { db, caller, site: 'https://umgezogen.example.de' };
  for (const [format, number] of [
    ['docx', '2026-001'],
    ['xlsx', '2026-001'],
    ['zip', '2026-001'],
  ] as const) {
    const file = join(folder, `nochmal.${format}`);
    const again = await run(moved, 'again', number, '--format', format, '--out', file);
    expect(again).toMatchObject({ code: 0, error: expect.stringContaining('Der Inhalt ist derselbe') });
    const texts = Object.values(unzipSync(readFileSync(file))).map((bytes) => strFromU8(bytes));
    expect(
      texts.some((text) => text.includes(address)),
      format,
    ).toBe(true);
    expect(texts.some((text) => text.includes('umgezogen'))).toBe(false);
  }
  const pdf = join(folder, 'nochmal.pdf');
  await run(moved, 'again', '2026-001', '--out', pdf);
  const pages = (await readPdf(readFileSync(pdf))).pages.map(({ text }) => text).join(' ');
  expect(pages.replaceAll(/\s/g, '')).toContain(address);
  expect((await readEditionContent(db, caller, '2026-002')).document.address).toBe(
    'https://anders.example.de/berichte/ausgaben/2026-002',
  );
});
