import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listImports } from '../database/imports.ts';
import { createMunicipality, longFile } from '../testing/municipality.ts';
import { importFile } from './import-file.ts';

const options = { today: '2026-11-22' };
// Invented figures.
const good = longFile('einwohner.csv', ['bevoelkerung;03999;31.12.2020;;100']);

test('a file over 1 GB is refused without being read', async () => {
  const { db, caller } = await createMunicipality();
  const open = () => {
    throw new Error('opened');
  };
  const file = { name: 'gross.csv', size: 1_000_000_001, open };
  const { refused, reading } = await importFile(db, caller, file, options);
  expect(refused).toBe(true);
  expect(reading.problems).toMatchObject([
    { code: 'too-large', severity: 'error', message: expect.stringMatching(/zu groß.*Bitte teilen/) },
  ]);
  expect(await listImports(db, caller)).toEqual([]);
});

test('so is one that holds more than its size said', async () => {
  const { db, caller } = await createMunicipality();
  const result = await importFile(db, caller, { ...good, size: 1 }, { ...options, maximumBytes: 20 });
  expect(result).toMatchObject({ refused: true, import: null });
  expect(result.reading.problems).toMatchObject([{ code: 'too-large' }]);
});

test('a dry run reads all and leaves nothing behind', async () => {
  const { db, caller } = await createMunicipality();
  const result = await importFile(db, caller, good, { ...options, dryRun: true });
  expect(result).toMatchObject({ refused: false, import: null, reading: { observations: 1 } });
  expect(await listImports(db, caller)).toEqual([]);
  for (const name of ['spool', 'staging', 'originals'])
    expect(readdirSync(join(db.folder, name))).toEqual([]);
});

test('where the transaction cannot be ended, nothing is stored and the original is not kept', async () => {
  const { db, caller } = await createMunicipality();
  // A reference that is only checked when the transaction ends, and then fails.
  db.driver.exec(`pragma foreign_keys = on;
    create table parent (id integer primary key);
    create table child (id integer references parent deferrable initially deferred);
    create trigger late_failure after insert on import begin insert into child values (1); end`);
  await expect(importFile(db, caller, good, options)).rejects.toThrow('FOREIGN KEY');
  expect(await listImports(db, caller)).toEqual([]);
  for (const name of ['spool', 'staging', 'originals'])
    expect(readdirSync(join(db.folder, name))).toEqual([]);
});
