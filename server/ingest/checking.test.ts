import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../data/observation.ts';
import type { Reading } from '../../data/upload.ts';
import { readFile } from '../../importers/read-file.ts';
import { createTally } from '../../importers/tally.ts';
import { createMunicipality, longFile, textFile } from '../testing/municipality.ts';
import { readImportContext } from './import-context.ts';
import { importFile } from './import-file.ts';
import { type Past, readPast } from './past.ts';
import { readIntoStaging, unreadable } from './reading.ts';

type Municipality = Awaited<ReturnType<typeof createMunicipality>>;

const today = '2026-11-22';

async function read(
  { db, caller }: Municipality,
  rows: readonly string[],
  past: Partial<Past> = {},
): Promise<Reading> {
  const surroundings = {
    context: await readImportContext(db, caller, { today, answers: {} }),
    past: { ...(await readPast(db, caller)), ...past },
  };
  const file = longFile('werte.csv', rows);
  return readIntoStaging(readFile, file, surroundings, join(db.folder, `${staged++}.sqlite`), () => {});
}
let staged = 0;

async function take({ db, caller }: Municipality, rows: readonly string[]): Promise<void> {
  const { import: id, reading } = await importFile(db, caller, longFile('zuvor.csv', rows), { today });
  if (id === null) throw new Error(`refused: ${JSON.stringify(reading.problems)}`);
}

const codesOf = ({ problems }: Reading) => problems.map(({ code }) => code);

describe('beside what is stored', () => {
  const rates = ['5,9', '6', '6,1', '5,9', '6,1'].map(
    (value, index) => `jugendarbeitslosenquote;03254;${2018 + index};;${value}`,
  );

  test('a number far from the stored ones is told with its place', async () => {
    const municipality = await createMunicipality();
    await take(municipality, rates);
    const reading = await read(municipality, [
      'jugendarbeitslosenquote;03254;2023;;6',
      'jugendarbeitslosenquote;03254;2024;;61',
    ]);
    expect(reading.problems).toMatchObject([{ code: 'outlier', severity: 'warning', line: 3, column: 5 }]);
    expect(reading).toMatchObject({ warnings: 1, errors: 0, problemCounts: { outlier: 1 }, observations: 2 });
  });

  test.each([0, 1])(
    'a day and a reference date of the same text are told apart, whichever comes first: %i',
    async (first) => {
      const municipality = await createMunicipality();
      await take(
        municipality,
        [2015, 2016, 2017, 2018, 2019].map((year) => `bevoelkerung;03254;31.12.${year};;1000`),
      );
      const rows = ['besuche-website;03254;31.12.2020;;5', 'bevoelkerung;03254;31.12.2020;;99000'];
      const reading = await read(municipality, first === 0 ? rows : rows.toReversed());
      expect(reading.problems.filter(({ code }) => code === 'outlier')).toMatchObject([
        { line: first === 0 ? 3 : 2 },
      ]);
    },
  );

  test('other areas and other breakdowns are other series', async () => {
    const municipality = await createMunicipality();
    await take(municipality, rates);
    expect(codesOf(await read(municipality, ['jugendarbeitslosenquote;03255;2024;;61']))).toEqual([]);
  });

  test('a number that the file replaces does not count', async () => {
    const municipality = await createMunicipality();
    await take(municipality, rates);
    expect(
      codesOf(await read(municipality, [...rates.slice(0, 4), 'jugendarbeitslosenquote;03254;2022;;61'])),
    ).toEqual(['outlier']);
  });

  test('a percentage beside stored counts', async () => {
    const municipality = await createMunicipality();
    const { db, caller } = municipality;
    const counted = 'abgehende-ohne-hauptschulabschluss;03;2022/23;;;5895;76856;;';
    const header = 'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz';
    await importFile(db, caller, textFile('zuvor.csv', `${header}\r\n${counted}\r\n`), { today });
    const found = await read(municipality, ['abgehende-ohne-hauptschulabschluss;03;2022/23;;7,1']);
    expect(found.problems.find(({ code }) => code === 'percent-differs')).toMatchObject({
      line: 2,
      column: 5,
    });
    const agreeing = await read(municipality, ['abgehende-ohne-hauptschulabschluss;03;2022/23;;7,7']);
    expect(codesOf(agreeing)).not.toContain('percent-differs');
  });

  test('what is too much to be looked at is named', async () => {
    const municipality = await createMunicipality();
    const reading = await read(municipality, rates, { figures: async () => undefined, mostFigures: 12 });
    expect(reading.problems).toMatchObject([
      {
        code: 'not-checked',
        severity: 'hint',
        line: null,
        message: expect.stringContaining('mehr als 12 Werte'),
      },
    ]);
  });
});

test('a total that its stored parts do not make is told, unless the file brings parts', async () => {
  const municipality = await createMunicipality();
  const { db, caller } = municipality;
  const header = 'berichtszeitraum;schule;schulform;schulen_gemeldet;schulen_faellig;verfahren';
  const rows = ['2023/24;IGS Nord;Gesamtschule;;;3', '2023/24;IGS Süd;Gesamtschule;;;5'];
  await importFile(db, caller, textFile('schulen.csv', [header, ...rows, ''].join('\r\n')), { today });
  const total = (value: number) => `verfahren-schulpflichtverletzung;03999;2023/24;;${value}`;
  const reading = await read(municipality, [total(1234)]);
  expect(reading.problems).toMatchObject([{ code: 'parts-differ', line: 2, text: '1.234 / 8' }]);
  expect(codesOf(await read(municipality, [total(8)]))).toEqual([]);
});

test('schools that reported the year before are missed by name', async () => {
  const municipality = await createMunicipality();
  const { db, caller } = municipality;
  const header = 'berichtszeitraum;schule;schulform;schulen_gemeldet;schulen_faellig;anzeigen';
  const rows = (year: string, schools: readonly string[]) =>
    textFile(
      'schulen.csv',
      [header, ...schools.map((name) => `${year};${name};Gesamtschule;;;3`), ''].join('\r\n'),
    );
  await importFile(db, caller, rows('2023/24', ['IGS Nord', 'IGS Süd']), { today });
  const { reading } = await importFile(db, caller, rows('2024/25', ['IGS Süd']), { today, dryRun: true });
  expect(reading.problems.find(({ code }) => code === 'fewer-institutions')?.message).toContain(
    'Es fehlt: IGS Nord',
  );
});

describe('a row that cannot be', () => {
  const base = unreadable({ code: 'note', severity: 'hint', line: 1, column: null, text: null, message: '' });
  const observation = (line: number, area: string, value: number, column = 5): Observation => ({
    ...{ indicator: 'bevoelkerung', area, period: '2020-12-31', breakdown: '', value, line, column },
    ...{
      numerator: null,
      denominator: null,
      gap: null,
      sign: null,
      qualifiers: [],
      reported: null,
      due: null,
    },
  });

  test('is refused as a whole, also what of it was handed out before', async () => {
    const { db, caller } = await createMunicipality();
    const context = await readImportContext(db, caller, { today, answers: {} });
    const reading = await readIntoStaging(
      async (_file, _context, sink) => {
        sink.observations([observation(2, '03254', 1), observation(3, '03255', 2, 6)]);
        sink.refuse?.(2);
        sink.observations([observation(2, '03256', 4)]);
        return { ...base, format: { id: 'probe', title: '', confidence: 1, reasons: [] }, dataRows: 2 };
      },
      textFile('x.csv', ''),
      { context, past: await readPast(db, caller) },
      join(db.folder, 'refused.sqlite'),
      () => {},
    );
    expect(reading).toMatchObject({ observations: 1, indicators: [{ id: 'bevoelkerung', observations: 1 }] });
  });
});

describe('whatever comes', () => {
  const row = fc.record({
    indicator: fc.constantFrom('bevoelkerung', 'abgehende-ohne-hauptschulabschluss', 'besuche-website'),
    area: fc.constantFrom('DG', '03', '031', '03254', '04', '04011', '04012'),
    period: fc.constantFrom('2020', '2021', '2021/22', '2022-12-31', '2022-06', '2030', '2022-Q1'),
    breakdown: fc.constantFrom(
      '',
      'geschlecht=weiblich',
      'geschlecht=männlich',
      'schule=a;schulform=x',
      'a=b',
    ),
    figure: fc.oneof(
      fc.record({ value: fc.integer({ min: -3, max: 200 }) }),
      fc.record({ numerator: fc.integer({ min: -2, max: 9 }), denominator: fc.integer({ min: -1, max: 9 }) }),
      fc.record({ gap: fc.constant('secret' as const), sign: fc.constant('.') }),
    ),
    returns: fc.option(fc.record({ reported: fc.nat(9), due: fc.nat(9) })),
  });

  test('no check throws, and the order of rows does not matter', async () => {
    const municipality = await createMunicipality();
    const { db, caller } = municipality;
    await take(municipality, [
      ...[2016, 2017, 2018, 2019, 2020].map((year) => `bevoelkerung;03254;31.12.${year};;100`),
      'abgehende-ohne-hauptschulabschluss;03;2021/22;;7,5',
    ]);
    const context = await readImportContext(db, caller, { today, answers: {} });
    const past = await readPast(db, caller);
    const readRows = (observations: readonly Observation[]) =>
      readIntoStaging(
        handOut(observations),
        textFile('x.csv', ''),
        { context, past },
        join(db.folder, `${staged++}.sqlite`),
        () => {},
      );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
        const observations = rows.map(
          ({ figure, returns, ...key }, index): Observation => ({
            ...{ value: null, numerator: null, denominator: null, gap: null, sign: null, qualifiers: [] },
            ...{ ...key, ...figure, reported: returns?.reported ?? null, due: returns?.due ?? null },
            ...{ line: index + 2, column: 1 },
          }),
        );
        const forwards = await readRows(observations);
        const backwards = await readRows([...observations].reverse());
        expect(backwards.problemCounts).toEqual(forwards.problemCounts);
        expect(backwards.observations).toBe(forwards.observations);
        expect(backwards.badLines).toEqual(forwards.badLines);
        const kept =
          forwards.dataRows - forwards.rejectedRows - (forwards.problemCounts['repeated-value'] ?? 0);
        expect(forwards.observations).toBeGreaterThanOrEqual(kept);
      }),
      { numRuns: 40 },
    );
  });
});

function handOut(observations: readonly Observation[]) {
  const nothing = unreadable({ code: 'x', severity: 'hint', line: 1, column: null, text: null, message: '' });
  return async (...[, context, sink]: Parameters<typeof readFile>): Promise<Reading> => {
    const tally = createTally(sink, context);
    tally.sink.observations([...observations]);
    const rows = { dataRows: observations.length, rejectedRows: tally.refusedRows() };
    return { ...nothing, ...tally.counts(), ...rows };
  };
}
