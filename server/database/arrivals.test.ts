import { expect, test } from 'vitest';
import type { SourceFile } from '../../importers/importer.ts';
import type { Caller } from '../caller.ts';
import { importFile } from '../ingest/import-file.ts';
import { createMunicipality, longFile, textFile } from '../testing/municipality.ts';
import { readArrivals, readSchoolReports } from './arrivals.ts';
import type { Database } from './database.ts';
import { withdrawImport } from './withdrawal.ts';

const now = '2026-11-22T10:00:00.000Z';

async function take(db: Database, caller: Caller, file: SourceFile): Promise<number> {
  const { reading, import: id } = await importFile(db, caller, file, { today: '2026-11-22' });
  if (id === null) throw new Error(JSON.stringify(reading.problems));
  return id;
}

async function arrived(db: Database, caller: Caller): Promise<string[]> {
  const arrivals = await readArrivals(db, caller);
  return arrivals.map(({ file, indicator, period }) => `${file.id} ${indicator} ${period.key}`);
}

/** A filled-in template of absenteeism; invented school, its figures of one year or none. */
function absences(name: string, rows: readonly string[]): SourceFile {
  return textFile(name, ['berichtszeitraum;schule;schulform;verfahren', ...rows, ''].join('\r\n'));
}

test('what was brought is told by import, indicator and period, for the own area only', async () => {
  const { db, caller } = await createMunicipality();
  const rows = [
    'bevoelkerung;03999;31.12.2023;;100',
    'bevoelkerung;03999;31.12.2023;geschlecht=weiblich;51',
    'bevoelkerung;03999;31.12.2024;;101',
    'bevoelkerung;03359;31.12.2025;;200000',
  ];
  await take(db, caller, longFile('a.csv', rows));
  expect(await arrived(db, caller)).toEqual(['1 bevoelkerung 2023-12-31', '1 bevoelkerung 2024-12-31']);
});

test('a correction is an arrival of its own, what it replaces stays one, and a withdrawn import is none', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, longFile('a.csv', ['bevoelkerung;03999;31.12.2024;;100']));
  const corrected = await take(db, caller, longFile('b.csv', ['bevoelkerung;03999;31.12.2024;;101']));
  expect(await arrived(db, caller)).toEqual(['1 bevoelkerung 2024-12-31', '2 bevoelkerung 2024-12-31']);
  await withdrawImport(db, caller, corrected, now);
  expect(await arrived(db, caller)).toEqual(['1 bevoelkerung 2024-12-31']);
  await withdrawImport(db, caller, 1, now);
  expect(await arrived(db, caller)).toEqual([]);
});

test('a gap that says that nothing has come is no arrival, a secret figure is one', async () => {
  const { db, caller } = await createMunicipality();
  const rows = ['bevoelkerung;03999;31.12.2023;;...', 'bevoelkerung;03999;31.12.2024;;.'];
  await take(db, caller, longFile('a.csv', rows));
  expect(await arrived(db, caller)).toEqual(['1 bevoelkerung 2024-12-31']);
});

test('schools are told by their current values, gaps too', async () => {
  const { db, caller } = await createMunicipality();
  const reports = async () =>
    (await readSchoolReports(db, caller, ['verfahren-schulpflichtverletzung']))
      .map(({ school, period, gap, file }) => `${school} ${period.key} ${gap} ${file.id}`)
      .sort();
  await take(db, caller, absences('a.csv', ['2025/26;99001;Gymnasium;3', '2025/26;99002;Gymnasium;']));
  expect(await reports()).toEqual(['99001 2025/26 null 1', '99002 2025/26 notDelivered 1']);
  const late = await take(db, caller, absences('b.csv', ['2025/26;99002;Gymnasium;0']));
  expect(await reports()).toEqual(['99001 2025/26 null 1', '99002 2025/26 null 2']);
  await withdrawImport(db, caller, late, now);
  expect(await reports()).toEqual(['99001 2025/26 null 1', '99002 2025/26 notDelivered 1']);
  expect(await readSchoolReports(db, caller, [])).toEqual([]);
  expect(
    await readSchoolReports(db, { ...caller, municipalityId: 99 }, ['verfahren-schulpflichtverletzung']),
  ).toEqual([]);
});
