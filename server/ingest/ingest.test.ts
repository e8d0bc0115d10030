import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { SourceFile } from '../../importers/importer.ts';
import type { Caller } from '../caller.ts';
import { listCacheDifferences } from '../database/caches.ts';
import { connect, type Database } from '../database/connection.ts';
import { listImports } from '../database/imports.ts';
import { moveUpload } from '../database/uploads.ts';
import { readValues } from '../database/values.ts';
import { createMunicipality, longFile, textFile } from '../testing/municipality.ts';
import { createIngest, type Ingest, type IngestSettings } from './ingest.ts';

const workerUrl = new URL('./worker.ts', import.meta.url);
const key = { indicator: 'bevoelkerung', definitionVersion: 1 };
// Invented figures.
const good = longFile('einwohner.csv', [
  'bevoelkerung;03999;31.12.2020;;100',
  'bevoelkerung;03999;31.12.2021;;110',
]);
const partlyBad = longFile('fehler.csv', [
  'bevoelkerung;03999;31.12.2020;;100',
  'bevoelkerung;03999;31.12.2021;;viele',
]);

function open(db: Database, settings: Partial<IngestSettings> = {}): Ingest {
  return createIngest({ db, workerUrl, maximumBytes: 1_000_000, today: () => '2026-11-22', ...settings });
}

async function read(ingest: Ingest, caller: Caller, file: SourceFile) {
  const { id } = await ingest.receive(caller, file.name, file.open());
  await ingest.settled(id);
  const upload = await ingest.maybeUpload(caller, id);
  if (!upload) throw new Error(`lost upload: ${id}`);
  return upload;
}

async function take(ingest: Ingest, caller: Caller, id: string, skipBadRows = false) {
  const answer = await ingest.commit(caller, id, { skipBadRows, note: null });
  await ingest.settled(id);
  return answer;
}

function filesIn(folder: string): string[] {
  return ['spool', 'staging'].flatMap((name) => readdirSync(join(folder, name)));
}

test('a file is received, read, shown, taken over and kept', async () => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db);
  const received = await ingest.receive(caller, good.name, good.open());
  expect(received).toMatchObject({ state: 'reading', size: good.size, fileName: 'einwohner.csv' });
  await ingest.settled(received.id);
  const upload = await ingest.maybeUpload(caller, received.id);
  expect(upload).toMatchObject({
    state: 'ready',
    rowsRead: 2,
    bytesRead: good.size,
    sameAs: null,
    import: null,
  });
  expect(upload?.reading).toMatchObject({
    dataRows: 2,
    observations: 2,
    errors: 0,
    format: { id: 'template-langform' },
  });
  expect(await readValues(db, caller, { ...key, areas: null, asOf: null })).toEqual([]);

  const answer = await take(ingest, caller, received.id);
  expect(answer).toMatchObject({ ok: true, upload: { state: 'committing' } });
  expect(await ingest.maybeUpload(caller, received.id)).toMatchObject({
    state: 'committed',
    import: 1,
    sameAs: null,
  });
  expect(await readValues(db, caller, { ...key, areas: null, asOf: null })).toHaveLength(2);
  const original = ingest.maybeOriginal(upload?.hash ?? '');
  expect(original && readFileSync(original, 'utf8')).toContain('bevoelkerung;03999;31.12.2020');
  expect(filesIn(db.folder)).toEqual([]);

  expect(await read(ingest, caller, good)).toMatchObject({ state: 'ready', sameAs: 1 });
  await ingest.withdraw(caller, 1);
  expect(await readValues(db, caller, { ...key, areas: null, asOf: null })).toEqual([]);
  expect(await read(ingest, caller, good)).toMatchObject({ state: 'ready', sameAs: null });
  expect(await ingest.listUploads(caller)).toHaveLength(3);
  await ingest.close();
});

test('bad rows are left out only on request', async () => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db);
  const upload = await read(ingest, caller, partlyBad);
  expect(upload).toMatchObject({ state: 'ready', reading: { observations: 1, rejectedRows: 1 } });
  expect(await take(ingest, caller, upload.id)).toMatchObject({
    ok: false,
    message: expect.stringContaining('fehlerhafte Zeilen'),
  });
  expect(await listImports(db, caller)).toEqual([]);
  expect(await take(ingest, caller, upload.id, true)).toMatchObject({ ok: true });
  expect(await listImports(db, caller)).toMatchObject([
    { observations: 1, rejectedRows: 1, skipBadRows: true },
  ]);
  expect(await take(ingest, caller, upload.id, true)).toMatchObject({ ok: false });
  await ingest.close();
});

test.each([
  { name: 'an empty file', file: textFile('leer.csv', '') },
  {
    name: 'an unknown layout',
    file: textFile('notiz.csv', 'Sehr geehrte Damen und Herren,\nanbei die Zahlen.\n'),
  },
  { name: 'a login page', file: textFile('export.csv', '<!DOCTYPE html><html><body>Anmelden</body></html>') },
  {
    name: 'damaged characters',
    file: textFile(
      'kaputt.csv',
      'kennzahl;gebiet;berichtszeitraum;gliederung;wert\nbev\ufffdlkerung;03999;2020;;1\n',
    ),
  },
  { name: 'a template without rows', file: longFile('leer.csv', []) },
])('$name is refused as a whole with its reason', async ({ file }) => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db);
  const upload = await read(ingest, caller, file);
  expect(upload.state).toBe('refused');
  expect(upload.reading?.problems.some(({ severity }) => severity === 'error')).toBe(true);
  expect(await take(ingest, caller, upload.id, true)).toMatchObject({ ok: false });
  // What could be read differently is kept until it is discarded.
  if (!upload.repeatable) expect(filesIn(db.folder)).toEqual([]);
  await ingest.discard(caller, upload.id);
  expect(filesIn(db.folder)).toEqual([]);
  await ingest.close();
});

test('a refused file can be read in another way', async () => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db);
  const upload = await read(ingest, caller, longFile('zwei.csv', ['bevoelkerung;03999;31.12.2020;;5']));
  const wrong = await ingest.answer(caller, upload.id, { format: 'genesis-classic' });
  expect(wrong).toMatchObject({ ok: true, upload: { state: 'reading' } });
  await ingest.settled(upload.id);
  expect(await ingest.maybeUpload(caller, upload.id)).toMatchObject({
    state: 'refused',
    answers: { format: 'genesis-classic' },
    reading: { problems: [{ code: 'wrong-format' }] },
  });
  await ingest.answer(caller, upload.id, {});
  await ingest.settled(upload.id);
  expect(await take(ingest, caller, upload.id)).toMatchObject({ ok: true });
  expect(await ingest.answer(caller, upload.id, {})).toMatchObject({ ok: false });
  expect(await listImports(db, caller)).toHaveLength(1);
  await ingest.close();
});

test('a file over the limit is refused, and so is what a sender breaks off', async () => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db, { maximumBytes: good.size - 1 });
  const upload = await ingest.receive(caller, good.name, good.open());
  expect(upload).toMatchObject({
    state: 'refused',
    hash: null,
    reading: { problems: [{ code: 'too-large' }] },
  });
  async function* broken() {
    yield Buffer.from('kennzahl;');
    throw new Error('connection lost');
  }
  await expect(ingest.receive(caller, 'halb.csv', broken())).rejects.toThrow('connection lost');
  expect(filesIn(db.folder)).toEqual([]);
  await ingest.close();
});

test('several uploads at once, all taken over, while another process holds the lock', async () => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db);
  const files = [2018, 2019, 2020, 2021].map((year) =>
    longFile(`${year}.csv`, [`bevoelkerung;03999;31.12.${year};;${year}`]),
  );
  const uploads = await Promise.all(files.map((file) => read(ingest, caller, file)));
  const other = connect(db.folder);
  other.driver.exec('begin immediate');
  const taken = Promise.all(uploads.map(({ id }) => take(ingest, caller, id)));
  await wait(300);
  other.driver.exec('commit');
  other.close();
  await taken;
  const states = await Promise.all(uploads.map(({ id }) => ingest.maybeUpload(caller, id)));
  expect(states.map((upload) => upload?.state)).toEqual(Array(4).fill('committed'));
  expect(await readValues(db, caller, { ...key, areas: null, asOf: null })).toHaveLength(4);
  expect(await listCacheDifferences(db, caller)).toEqual([]);
  await ingest.close();
});

test('after a restart waiting uploads wait, interrupted ones are taken up again, leftovers are gone', async () => {
  const { db, caller } = await createMunicipality();
  const before = open(db);
  const waiting = await read(before, caller, good);
  const interrupted = await read(before, caller, longFile('zwei.csv', ['bevoelkerung;03999;31.12.2022;;1']));
  await moveUpload(db, caller, interrupted.id, ['ready'], { state: 'committing' });
  const halfRead = await read(before, caller, longFile('drei.csv', ['bevoelkerung;03999;31.12.2023;;1']));
  await moveUpload(db, caller, halfRead.id, ['ready'], { state: 'reading', reading: null });
  const lost = await read(before, caller, longFile('vier.csv', ['bevoelkerung;03999;31.12.2024;;1']));
  await moveUpload(db, caller, lost.id, ['ready'], { state: 'reading', reading: null });
  rmSync(join(db.folder, 'spool', lost.id));
  writeFileSync(join(db.folder, 'spool', 'leftover'), 'x');
  writeFileSync(join(db.folder, 'spool', 'local-of-another-process'), 'x');
  await before.close();

  const after = open(db);
  expect(await after.maybeUpload(caller, interrupted.id)).toMatchObject({
    state: 'ready',
    failure: expect.stringContaining('nichts gespeichert'),
  });
  await after.settled(halfRead.id);
  expect(await after.maybeUpload(caller, halfRead.id)).toMatchObject({
    state: 'ready',
    reading: { observations: 1 },
  });
  expect(await after.maybeUpload(caller, lost.id)).toMatchObject({
    state: 'failed',
    failure: expect.stringContaining('beendet'),
  });
  await after.discard(caller, halfRead.id);
  expect(await take(after, caller, interrupted.id)).toMatchObject({ ok: true });
  expect(await after.maybeUpload(caller, waiting.id)).toMatchObject({ state: 'ready' });
  expect(filesIn(db.folder).sort()).toEqual(
    [waiting.id, `${waiting.id}.sqlite`, 'local-of-another-process'].sort(),
  );
  expect(await take(after, caller, waiting.id)).toMatchObject({ ok: true });
  expect(await listImports(db, caller)).toHaveLength(2);
  await after.close();
});

test('a discarded upload is gone with its files, also while it is read', async () => {
  const { db, caller } = await createMunicipality();
  const errors: unknown[] = [];
  const ingest = open(db, { onError: (error) => errors.push(error) });
  const upload = await read(ingest, caller, good);
  await ingest.discard(caller, upload.id);
  const early = await ingest.receive(caller, good.name, good.open());
  await ingest.discard(caller, early.id);
  expect(await ingest.listUploads(caller)).toEqual([]);
  expect(filesIn(db.folder)).toEqual([]);
  expect(errors).toEqual([]);
  await ingest.close();
});

test('a worker that breaks down fails its upload and nothing else', async () => {
  const { db, caller } = await createMunicipality();
  const errors: unknown[] = [];
  const folder = join(db.folder, 'broken.mjs');
  writeFileSync(folder, 'process.exit(3);');
  const broken = open(db, { workerUrl: new URL(`file://${folder}`), onError: (error) => errors.push(error) });
  expect(await read(broken, caller, good)).toMatchObject({
    state: 'failed',
    failure: expect.stringContaining('unerwarteter Fehler'),
  });
  expect(errors).toHaveLength(1);
  await expect(broken.withdraw(caller, 1)).rejects.toThrow('worker ended early: 3');
  await broken.close();

  const ingest = open(db);
  expect(await read(ingest, caller, good)).toMatchObject({ state: 'ready' });
  await ingest.close();
});

test('where taking over fails, nothing is stored and the original is not kept', async () => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db);
  const upload = await read(ingest, caller, good);
  writeFileSync(join(db.folder, 'staging', `${upload.id}.sqlite`), 'damaged');
  await take(ingest, caller, upload.id);
  expect(await ingest.maybeUpload(caller, upload.id)).toMatchObject({ state: 'failed', import: null });
  expect(await listImports(db, caller)).toEqual([]);
  expect(existsSync(join(db.folder, 'originals', upload.hash ?? ''))).toBe(false);
  await ingest.close();
});

test('uploads of another municipality are not there', async () => {
  const { db, caller } = await createMunicipality();
  const ingest = open(db);
  const upload = await read(ingest, caller, good);
  const other = { ...caller, municipalityId: caller.municipalityId + 1 };
  expect(await ingest.maybeUpload(other, upload.id)).toBeUndefined();
  expect(await take(ingest, other, upload.id)).toMatchObject({ ok: false });
  await ingest.discard(other, upload.id);
  expect(await ingest.maybeUpload(caller, upload.id)).toMatchObject({ state: 'ready' });
  await ingest.close();
});
