import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leavers } from '../importers/testing/genesis-tables.ts';
import { makeRelease } from './cycle/make-release.ts';
import { openDatabase } from './database/database.ts';
import { listImports } from './database/imports.ts';
import { listMunicipalities } from './database/municipality.ts';
import { createSolver } from './protection/solver.ts';
import { createFolder, longHeader } from './testing/municipality.ts';

interface Run {
  code: number | null;
  out: string;
  error: string;
}

function zielkreis(folder: string, ...words: string[]): Run {
  const environment = { ...process.env, ZIELKREIS_DATA: join(folder, 'data'), ZIELKREIS_ACTOR: 'probe' };
  const program = join(import.meta.dirname, 'cli.ts');
  const run = spawnSync(process.execPath, ['--import', 'tsx', program, ...words], {
    env: environment,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

function write(folder: string, name: string, rows: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, [longHeader, ...rows, ''].join('\n'));
  return path;
}

test('wrong usage ends with 2 and says why on stderr', () => {
  const { code, out, error } = zielkreis(createFolder(), 'import', 'x.csv', '--alles');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain('Die Option --alles gibt es hier nicht.');
});

test('who stops reading makes no fault', () => {
  const program = `"${process.execPath}" --import tsx "${join(import.meta.dirname, 'cli.ts')}" --help`;
  const run = spawnSync('sh', ['-c', `{ ${program}; echo "code $?" >&2; } | true`], { encoding: 'utf8' });
  expect(run.stderr).toBe('code 0\n');
});

test('--help explains every command', () => {
  const { code, out } = zielkreis(createFolder(), '--help');
  expect(code).toBe(0);
  for (const word of [
    'import',
    'series',
    'rebuild',
    '--dry-run',
    '--skip-bad-rows',
    '--as-of',
    'ZIELKREIS_DATA',
  ]) {
    expect(out).toContain(word);
  }
});

test('a bundle is written, and what is none is refused on stderr', { timeout: 240_000 }, () => {
  const folder = createFolder();
  const file = join(folder, 'buendel.json');
  expect(zielkreis(folder, 'bundle', 'export', file).code).toBe(0);
  const shown = zielkreis(folder, 'bundle', 'import', file, '--json');
  expect(shown.code).toBe(0);
  const standings = JSON.parse(shown.out).map(({ standing }: { standing: string }) => standing);
  expect(new Set(standings)).toEqual(new Set(['same']));
  const again = zielkreis(folder, 'bundle', 'export', file);
  expect(again).toMatchObject({ code: 1, out: '', error: expect.stringMatching(/gibt es schon. Bitte/) });
  writeFileSync(file, '{"format": "anderes/1"}');
  expect(zielkreis(folder, 'bundle', 'import', file)).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringMatching(/^Kein Bündel: .*Bitte wählen Sie/),
  });
});

test('import, series, as of, rebuild on one folder', { timeout: 240_000 }, () => {
  const folder = createFolder();
  // Invented figures.
  const good = write(folder, 'gut.csv', [
    'abgehende-ohne-hauptschulabschluss;04011;2022/23;;;5;80;;',
    'abgehende-ohne-hauptschulabschluss;04011;2023/24;;;;;.;',
  ]);
  const bad = write(folder, 'schlecht.csv', [
    'bevoelkerung;04011;31.12.2020;;10;;;;',
    'bevoelkerung;04011;31.12.2021;;zehn;;;;',
  ]);
  mkdirSync(join(folder, 'ordner'));

  const dry = zielkreis(folder, 'import', '--dry-run', '--json', good);
  expect(dry.code).toBe(0);
  expect(
    zielkreis(folder, 'series', 'abgehende-ohne-hauptschulabschluss', '--area', '04011', '--json'),
  ).toMatchObject({ code: 0, out: '[]\n' });

  const taken = zielkreis(folder, 'import', '--json', good);
  expect(taken.code).toBe(0);
  const [entry, ...others] = JSON.parse(taken.out);
  expect(others).toEqual([]);
  expect(Object.keys(entry)).toEqual([
    'file',
    'format',
    'title',
    'stateDate',
    'dataRows',
    'observations',
    'rejectedRows',
    'signs',
    'problems',
  ]);
  expect(entry).toMatchObject({
    file: good,
    format: 'template-langform',
    dataRows: 2,
    observations: 2,
    rejectedRows: 0,
    signs: { '.': 1 },
  });

  const series = zielkreis(
    folder,
    'series',
    'abgehende-ohne-hauptschulabschluss',
    '--area',
    '04011',
    '--json',
  );
  const [rate, gap] = JSON.parse(series.out);
  expect(rate).toMatchObject({
    area: '04011',
    period: '2022/23',
    breakdown: '',
    value: 6.25,
    numerator: 5,
    denominator: 80,
    gap: null,
    file: 'gut.csv',
    line: 2,
  });
  expect(gap).toMatchObject({
    period: '2023/24',
    value: null,
    gap: 'secret',
    sign: '.',
    import: rate.import,
    line: 3,
  });
  const words = zielkreis(folder, 'series', 'abgehende-ohne-hauptschulabschluss', '--area', '04011').out;
  expect(words).toContain('Schuljahr 2022/23  Insgesamt  6,25\u00a0% = 5 von 80  [Import');
  expect(words).toContain('Schuljahr 2023/24  Insgesamt  geheim oder unbekannt (.)  [Import');
  const before = zielkreis(
    folder,
    'series',
    'abgehende-ohne-hauptschulabschluss',
    '--area',
    '04011',
    '--as-of',
    '2000-01-01',
    '--json',
  );
  expect(JSON.parse(before.out)).toEqual([]);

  const missing = join(folder, 'fehlt.csv');
  const refused = zielkreis(folder, 'import', '--json', bad, missing, join(folder, 'ordner'));
  expect(refused.code).toBe(1);
  expect(
    JSON.parse(refused.out).map((result: { format: string | null; problems: { code: string }[] }) => [
      result.format,
      result.problems.length > 0,
    ]),
  ).toEqual([
    ['template-langform', true],
    [null, true],
    [null, true],
  ]);
  expect(JSON.parse(zielkreis(folder, 'series', 'bevoelkerung', '--area', '04011', '--json').out)).toEqual(
    [],
  );

  const skipped = zielkreis(folder, 'import', '--skip-bad-rows', bad);
  expect(skipped.code).toBe(1);
  expect(skipped.out).toContain('Übernommen als Import');
  expect(
    JSON.parse(zielkreis(folder, 'series', 'bevoelkerung', '--area', '4011', '--json').out),
  ).toMatchObject([{ value: 10 }]);

  expect(zielkreis(folder, 'rebuild').code).toBe(0);
  expect(zielkreis(folder, 'series', 'bevoelkerung', '--area', '04011').out).toMatch(
    / {2}31\.12\.2020 {2}.*10 Einwohner.*Zeile 2\]/,
  );
  expect(zielkreis(folder, 'series', 'bevölkerung', '--area', '04011')).toMatchObject({
    code: 1,
    error: expect.stringContaining('bevoelkerung  Bevölkerung'),
  });
  expect(zielkreis(folder, 'series', 'bevoelkerung', '--area', 'Diepholtz')).toMatchObject({
    code: 1,
    error: expect.stringContaining('03251'),
  });
});

test('what is printed as JSON is whole, and the import knows who did it', { timeout: 240_000 }, async () => {
  const folder = createFolder();
  // Invented figures.
  const mixed = write(folder, 'gemischt.csv', [
    'verfahren-schulpflichtverletzung;04011;2022/23;;7;;;;p',
    'verfahren-schulpflichtverletzung;04011;2023/24;;sieben;;;;',
  ]);
  const table = join(folder, 'tabelle.csv');
  writeFileSync(table, Buffer.from(leavers, 'latin1'));

  const taken = zielkreis(folder, 'import', '--json', '--skip-bad-rows', mixed, table);
  expect(taken.code).toBe(1);
  const [first, second, ...others] = JSON.parse(taken.out);
  expect(others).toEqual([]);
  expect(first.problems).toEqual([
    {
      code: 'unknown-sign',
      severity: 'error',
      line: 3,
      column: 5,
      message: expect.stringMatching(/sieben.*Bitte/),
    },
  ]);
  expect(second).toMatchObject({
    file: table,
    format: 'genesis-classic',
    title: expect.stringContaining('regionale Tiefe: Kreise'),
    stateDate: '2025-03-13',
    dataRows: 8,
    signs: { '-': 9, '.': 1, x: 1 },
  });
  const series = zielkreis(folder, 'series', 'verfahren-schulpflichtverletzung', '--area', '04011', '--json');
  expect(JSON.parse(series.out)).toMatchObject([
    { period: '2022/23', value: 7, qualifiers: ['provisional'], import: expect.any(Number), line: 2 },
  ]);

  const db = await openDatabase(join(folder, 'data'));
  try {
    const [municipality] = await listMunicipalities(db);
    const caller = { municipalityId: municipality?.id ?? 0, actor: '', audience: 'staff' } as const;
    const [newest, before] = await listImports(db, caller);
    expect([before?.fileName, newest?.fileName]).toEqual(['gemischt.csv', 'tabelle.csv']);
    expect(newest).toMatchObject({ actor: 'probe', skipBadRows: true });
    expect(JSON.parse(series.out)[0].import).toBe(before?.id);
  } finally {
    db.close();
  }
});

test('audit tells what can be worked out of the releases, and series reads as an audience', {
  timeout: 240_000,
}, async () => {
  const folder = createFolder();
  const rows = ['12', '3', '9', '30'].map(
    (value, school) => `verfahren-schulpflichtverletzung;04011;2024/25;schule=${school};${value};;;;`,
  );
  expect(zielkreis(folder, 'import', write(folder, 'schulen.csv', rows)).code).toBe(0);
  expect(zielkreis(folder, 'audit')).toMatchObject({
    code: 0,
    out: 'Ausschuss: nichts freigegeben\nÖffentlichkeit: nichts freigegeben\n',
  });
  const db = await openDatabase(join(folder, 'data'));
  const [municipality] = await listMunicipalities(db);
  const caller = { municipalityId: municipality?.id ?? -1, actor: 'probe', audience: 'staff' } as const;
  const made = { audience: 'public', note: null, now: '2026-11-18T10:00:00.000Z' } as const;
  expect((await makeRelease(db, caller, made, await createSolver())).exposed).toEqual([]);
  const audit = zielkreis(folder, 'audit', '--audience', 'oeffentlichkeit', '--json');
  expect(audit.code).toBe(0);
  expect(JSON.parse(audit.out)).toMatchObject([{ audience: 'public', releases: 1, exposed: [] }]);
  const series = ['series', 'verfahren-schulpflichtverletzung', '--area', '04011', '--json'];
  const seen = JSON.parse(zielkreis(folder, ...series, '--audience', 'oeffentlichkeit').out);
  expect(seen.map((one: { value: number | null; sign: string | null }) => one.value ?? one.sign)).toEqual([
    12,
    'g',
    'g',
    30,
  ]);
  // With the true count of one of the two, the other follows from the total.
  await db.kysely.updateTable('released_value').set({ withheld: null }).where('value', '=', 9).execute();
  db.close();
  const bad = zielkreis(folder, 'audit', '--audience', 'oeffentlichkeit');
  expect(bad.code).toBe(1);
  expect(bad.out).toMatch(
    /Verfahren wegen Schulpflichtverletzung \(.*2024\/25\): genau 3; jede Anzahl von 1 bis 4/,
  );
});
