import { expect, test } from 'vitest';
import type { Caller } from '../caller.ts';
import { importFile } from '../ingest/import-file.ts';
import { createMunicipality, longFile, longHeader, textFile } from '../testing/municipality.ts';
import { listCacheDifferences, rebuild } from './caches.ts';
import { readCategoryLabels } from './category-labels.ts';
import { readDataVersion } from './data-version.ts';
import type { Database } from './database.ts';
import { listImports, maybeImport, maybeImportReading, readDataState } from './imports.ts';
import {
  readAreasWithValues,
  readBreakdownsWithValues,
  readDimensionsWithValues,
  readIndicatorSummaries,
  readPeriodsWithValues,
} from './indicators.ts';
import { readChildrenSums } from './pre-aggregates.ts';
import { readValues, readVersions } from './values.ts';
import { withdrawImport } from './withdrawal.ts';

const key = { indicator: 'bevoelkerung', definitionVersion: 1 };
const now = '2026-11-22T10:00:00.000Z';

// Invented: a first delivery of two years, a corrected one that lacks the first year and adds a third.
const first = ['bevoelkerung;03999;31.12.2020;;100', 'bevoelkerung;03999;31.12.2021;;110'];
const corrected = ['bevoelkerung;03999;31.12.2021;;111', 'bevoelkerung;03999;31.12.2022;;120'];

async function take(
  db: Database,
  caller: Caller,
  name: string,
  rows: readonly string[],
  note?: string,
): Promise<number> {
  const options = { today: '2026-11-22', ...(note === undefined ? {} : { note }) };
  const { reading, import: id } = await importFile(db, caller, longFile(name, rows), options);
  if (id === null) throw new Error(JSON.stringify(reading.problems));
  return id;
}

async function figures(db: Database, caller: Caller, asOf: string | null = null) {
  const values = await readValues(db, caller, { ...key, areas: ['03999'], asOf });
  return values.map(({ period, value, origin }) => [period.key, value, origin.import, origin.line]);
}

test.each([
  {
    name: 'the corrected import is withdrawn',
    withdraw: 2,
    after: [
      ['2020-12-31', 100, 1, 2],
      ['2021-12-31', 110, 1, 3],
    ],
  },
  {
    name: 'the first import is withdrawn',
    withdraw: 1,
    after: [
      ['2021-12-31', 111, 2, 2],
      ['2022-12-31', 120, 2, 3],
    ],
  },
])('import, corrected import, then $name', async ({ withdraw, after }) => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, 'erste.csv', first);
  const afterFirst = [
    ['2020-12-31', 100, 1, 2],
    ['2021-12-31', 110, 1, 3],
  ];
  expect(await figures(db, caller)).toEqual(afterFirst);

  await take(db, caller, 'berichtigt.csv', corrected);
  // 2020 is missing from the newer delivery and keeps its value.
  const afterSecond = [
    ['2020-12-31', 100, 1, 2],
    ['2021-12-31', 111, 2, 2],
    ['2022-12-31', 120, 2, 3],
  ];
  expect(await figures(db, caller)).toEqual(afterSecond);
  expect(await listCacheDifferences(db, caller)).toEqual([]);

  expect(await withdrawImport(db, caller, withdraw, new Date().toISOString())).toBe('withdrawn');
  expect(await figures(db, caller)).toEqual(after);
  expect(await listCacheDifferences(db, caller)).toEqual([]);

  const [second, one] = await listImports(db, caller);
  const withdrawnAt = (await maybeImport(db, caller, withdraw))?.withdrawnAt ?? '';
  expect(await figures(db, caller, '2000-01-01T00:00:00.000Z')).toEqual([]);
  expect(await figures(db, caller, one?.committedAt)).toEqual(afterFirst);
  expect(await figures(db, caller, second?.committedAt)).toEqual(afterSecond);
  expect(await figures(db, caller, withdrawnAt)).toEqual(after);
  expect([one?.committedAt, second?.committedAt, withdrawnAt]).toEqual(
    [one?.committedAt ?? '', second?.committedAt ?? '', withdrawnAt].sort(),
  );
});

test('withdrawing both leaves nothing, and neither can be withdrawn twice', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, 'erste.csv', first);
  await take(db, caller, 'berichtigt.csv', corrected);
  expect(await withdrawImport(db, { ...caller, actor: 'frau-probe' }, 1, now)).toBe('withdrawn');
  expect(await withdrawImport(db, caller, 2, now)).toBe('withdrawn');
  expect((await listImports(db, caller)).map(({ withdrawnBy }) => withdrawnBy)).toEqual([
    'probe',
    'frau-probe',
  ]);
  expect(await withdrawImport(db, caller, 2, now)).toBe('alreadyWithdrawn');
  expect(await withdrawImport(db, caller, 3, now)).toBe('unknown');
  expect(await figures(db, caller)).toEqual([]);
  expect(await readIndicatorSummaries(db, caller)).toEqual([]);
  expect(await readDataState(db, caller)).toBeNull();
  expect(await listCacheDifferences(db, caller)).toEqual([]);
});

test('every version of a value can be read, newest first', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, 'erste.csv', first);
  await take(db, caller, 'berichtigt.csv', corrected, 'Zahlendreher');
  await withdrawImport(db, caller, 2, now);
  const versions = await readVersions(db, caller, {
    ...key,
    areas: ['03999'],
    breakdown: '',
    period: '2021-12-31',
  });
  expect(
    versions.map(({ value, actor, note, withdrawnAt, withdrawnBy }) => [
      ...[value.value, value.origin.file, actor, note, withdrawnAt, withdrawnBy],
    ]),
  ).toEqual([
    [
      111,
      'berichtigt.csv',
      'probe',
      'Zahlendreher',
      (await maybeImport(db, caller, 2))?.withdrawnAt,
      'probe',
    ],
    [110, 'erste.csv', 'probe', null, null, null],
  ]);
});

test('imports tell their file, counts, reading and how many of their values are current', async () => {
  const { db, caller } = await createMunicipality();
  const before = readDataVersion(db);
  await take(db, caller, 'erste.csv', first);
  await take(db, caller, 'berichtigt.csv', corrected);
  expect(readDataVersion(db)).toBe(before + 2);
  const imports = await listImports(db, caller);
  expect(imports.map((entry) => [entry.id, entry.fileName, entry.observations, entry.currentValues])).toEqual(
    [
      [2, 'berichtigt.csv', 2, 2],
      [1, 'erste.csv', 2, 1],
    ],
  );
  expect(imports[0]).toMatchObject({ actor: 'probe', format: 'template-langform', dataRows: 2, demo: false });
  expect((await maybeImportReading(db, caller, 1))?.observations).toBe(2);
  expect(await maybeImport(db, { ...caller, municipalityId: caller.municipalityId + 1 }, 1)).toBeUndefined();
});

test('what an indicator has: areas, breakdowns, periods, sums over children', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, 'kreise.csv', [
    'bevoelkerung;03151;31.12.2020;;10',
    'bevoelkerung;03153;31.12.2020;;20',
    'bevoelkerung;03151;31.12.2021;;11',
    'bevoelkerung;03151;31.12.2021;geschlecht=weiblich;6',
  ]);
  expect(await readAreasWithValues(db, caller, key)).toEqual(['03151', '03153']);
  expect(await readBreakdownsWithValues(db, caller, key)).toEqual(['', 'geschlecht=weiblich']);
  expect(await readDimensionsWithValues(db, caller, key)).toEqual(['geschlecht']);
  expect((await readPeriodsWithValues(db, caller, key)).map((period) => period.key)).toEqual([
    '2020-12-31',
    '2021-12-31',
  ]);
  expect(await readIndicatorSummaries(db, caller)).toEqual([
    { ...key, values: 4, areas: 2, firstPeriod: '2020-12-31', lastPeriod: '2021-12-31' },
  ]);
  const sums = await readChildrenSums(db, caller, { ...key, hierarchy: 'administrative', parent: '03' });
  expect(
    sums.map(({ period, breakdown, withNumber, value }) => [period, breakdown, withNumber, value]),
  ).toEqual([
    ['2020-12-31', '', 2, 30],
    ['2021-12-31', '', 1, 11],
    ['2021-12-31', 'geschlecht=weiblich', 1, 6],
  ]);
});

test('a damaged cache is found and repaired by a rebuild', async () => {
  const { db, caller } = await createMunicipality();
  await take(db, caller, 'erste.csv', first);
  db.driver.exec('delete from current_value where period_id = (select min(period_id) from current_value)');
  expect(await listCacheDifferences(db, caller)).toHaveLength(1);
  expect(await figures(db, caller)).toHaveLength(1);
  await rebuild(db, caller);
  expect(await figures(db, caller)).toHaveLength(2);
});

test('gaps, signs, qualifiers and parts come back as they went in', async () => {
  const { db, caller } = await createMunicipality();
  const rows = [
    longHeader,
    'verfahren-schulpflichtverletzung;03999;2022/23;;7;;;;p',
    'verfahren-schulpflichtverletzung;03999;2023/24;;;;;.;',
    'abgehende-ohne-hauptschulabschluss;03999;2022/23;;;5;80;;',
  ];
  const result = await importFile(db, caller, textFile('gemischt.csv', `${rows.join('\n')}\n`), {
    today: '2026-11-22',
  });
  expect(result.reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const proceedings = { indicator: 'verfahren-schulpflichtverletzung', definitionVersion: 1 };
  const [number, gap] = await readValues(db, caller, { ...proceedings, areas: null, asOf: null });
  expect(number).toMatchObject({ value: 7, gap: null, qualifiers: ['provisional'] });
  expect(gap).toMatchObject({ value: null, gap: 'secret', sign: '.', qualifiers: [] });
  const leavers = { indicator: 'abgehende-ohne-hauptschulabschluss', definitionVersion: 1 };
  const [rate] = await readValues(db, caller, { ...leavers, areas: null, breakdowns: [''], asOf: null });
  expect(rate).toMatchObject({ value: null, numerator: 5, denominator: 80, gap: null });
  expect(rate?.period).toEqual({
    kind: 'schoolYear',
    key: '2022/23',
    start: '2022-08-01',
    end: '2023-07-31',
  });
});

test('labels of open categories are those of the newest import in force', async () => {
  const { db, caller } = await createMunicipality();
  const file = (label: string) => textFile(`${label}.csv`, `Monat;Bereich;Besuche\n2026-01;${label};12\n`);
  await importFile(db, caller, file('Kurs-Suche'), { today: '2026-11-22' });
  await importFile(db, caller, file('Kurs Suche'), { today: '2026-11-22' });
  expect((await readCategoryLabels(db, caller)).get('seitenbereich=kurs-suche')).toBe('Kurs Suche');
  await withdrawImport(db, caller, 2, now);
  expect((await readCategoryLabels(db, caller)).get('seitenbereich=kurs-suche')).toBe('Kurs-Suche');
});
