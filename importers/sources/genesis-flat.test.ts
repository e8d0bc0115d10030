import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { countRaw, rawText } from '../testing/independent-count.ts';
import { read } from '../testing/reading.ts';

/** Population by sex, as GENESIS-Online wrote it until 2024; figures made up. */
const oldHeader =
  'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;     BEVSTD__Bevoelkerungsstand__Anzahl';
const oldRow = (day: string, code: string, name: string, sex: string, value: string) =>
  `12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;${day};KREISE;Kreise;${code};${name};GES;Geschlecht;${sex};${value}`;
const oldFile = [
  oldHeader,
  oldRow('31.12.2022', '03254', 'Hildesheim, Landkreis', ';Insgesamt', '275817'),
  oldRow('31.12.2022', '03254', 'Hildesheim, Landkreis', 'GESM;männlich', '134900'),
  oldRow('31.12.2022', '03254', 'Hildesheim, Landkreis', 'GESW;weiblich', '.'),
  oldRow('31.12.2022', '03152', 'Göttingen, Landkreis', ';Insgesamt', '-'),
  oldRow('31.12.2022', '99999', 'Nirgendwo', ';Insgesamt', '5'),
  '',
].join('\n');

const newHeader =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q';
const newRow = (day: string, sex: string, code: string, name: string, value: string, more: string) =>
  `12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;${day};GES;Geschlecht;${sex};DLAND;Bundesländer;${code};${name};${value};${more}`;
const newFile = [
  newHeader,
  newRow('2022-12-31', ';Insgesamt', '03', 'Niedersachsen', '8140242', 'Anzahl;BEVSTD;Bevölkerungsstand;e'),
  newRow('2022-12-31', 'GESW;weiblich', '03', 'Niedersachsen', '4122', '1000;BEVSTD;Bevölkerungsstand;p'),
  newRow('2022-12-31', 'GESW;weiblich', '03', 'Niedersachsen', '50,6', '%;BEVSTD;Bevölkerungsstand;e'),
  newRow('2021-12-31', ';Insgesamt', '04', 'Bremen', '...', 'Anzahl;BEVSTD;Bevölkerungsstand;'),
  '',
].join('\n');

describe('flat files, old form', () => {
  test('time, place and breakdown of each figure, signs, ghosts, unknown areas', async () => {
    const { reading, observations, at } = await read(iconv.encode(oldFile, 'latin1'));
    expect(reading).toMatchObject({
      format: { id: 'genesis-flat-old' },
      encoding: 'windows-1252',
      code: '12411',
      title: 'Fortschreibung des Bevölkerungsstandes',
      dataRows: 5,
      rejectedRows: 0,
      signs: { '.': 1, '-': 1 },
      columns: [{ caption: 'Bevoelkerungsstand (Anzahl)', indicators: ['bevoelkerung'] }],
    });
    expect(reading.problems.map(({ code }) => code).sort()).toEqual(['ghost-area', 'unknown-area']);
    expect(observations).toHaveLength(3);
    expect(at('03254', '2022-12-31', '')).toMatchObject({ value: 275_817, line: 2, column: 14 });
    expect(at('03254', '2022-12-31', 'geschlecht=weiblich')).toMatchObject({ value: null, gap: 'secret' });
  });

  test.each([
    ['CRLF and quoted', (text: string) => text.replace(/[^;\n]+/g, '"$&"').replaceAll('\n', '\r\n')],
    ['commas', (text: string) => text.replaceAll(', Landkreis', '').replaceAll(';', ',')],
    ['UTF-8 with a mark', (text: string) => `\ufeff${text}`],
    ['columns in another order', reversed],
  ])('in other clothes: %s', async (_, dress) => {
    const { reading, observations } = await read(Buffer.from(dress(oldFile)));
    expect(reading).toMatchObject({
      format: { id: 'genesis-flat-old' },
      dataRows: 5,
      signs: { '.': 1, '-': 1 },
    });
    expect(observations.map(({ value }) => value).sort()).toEqual([134_900, 275_817, null]);
  });
});

describe('flat files, new form', () => {
  test('units are part of the key, thousands are counts, marks stay beside the number', async () => {
    const { reading, observations, at } = await read(Buffer.from(`\ufeff${newFile}`));
    expect(reading).toMatchObject({ format: { id: 'genesis-flat-new' }, dataRows: 4, signs: { '...': 1 } });
    expect(reading.problems.map(({ code }) => code)).toEqual(['unmapped-rows']);
    expect(observations).toHaveLength(3);
    expect(at('03', '2022-12-31', '')).toMatchObject({ value: 8_140_242, qualifiers: ['final'] });
    expect(at('03', '2022-12-31', 'geschlecht=weiblich')).toMatchObject({
      value: 4_122_000,
      qualifiers: ['provisional'],
      column: 14,
    });
  });

  test('a header without marks, rows too short, a cut end', async () => {
    const short = newFile.replaceAll(/;[ep]?$/gm, '').replace(/;value_q/, '');
    const { reading } = await read(Buffer.from(`${short.trimEnd()}\n12411;Fortschreibung\n`));
    expect(reading).toMatchObject({ dataRows: 5, rejectedRows: 1 });
    expect((await read(Buffer.from(newFile.trimEnd()))).reading.problems.map(({ code }) => code)).toContain(
      'open-end',
    );
  });
});

test.each([
  ['a negative number of persons', '134900', '-134900', 'negative-count', 14, '-134900'],
  ['half a person', '134900', '134900,5', 'not-whole', 14, '134900,5'],
  [
    'a period that cannot be read',
    '31.12.2022;KREISE;Kreise;03254;Hildesheim, Landkreis;GES;Geschlecht;GESM',
    '13/22;KREISE;Kreise;03254;Hildesheim, Landkreis;GES;Geschlecht;GESM',
    'unreadable-period',
    5,
    '13/22',
  ],
])('%s refuses its row', async (_name, from, to, code, column, text) => {
  const { reading, observations } = await read(iconv.encode(oldFile.replace(from, to), 'latin1'));
  expect(reading).toMatchObject({ errors: 1, rejectedRows: 1, badLines: [3] });
  const error = reading.problems.find(({ severity }) => severity === 'error');
  expect(error).toMatchObject({ code, line: 3, column, text });
  expect(observations.map(({ line }) => line)).toEqual([2, 4]);
});

test('thousands of persons may have decimals', async () => {
  const { reading, at } = await read(Buffer.from(newFile.replace(';4122;1000', ';4122,5;1000')));
  expect(reading.errors).toBe(0);
  expect(at('03', '2022-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 4_122_500 });
});

/** A district's leavers without certificate and in total, each in a row of its own. */
function leaversFile(without: string, all: string): Buffer {
  const row = (certificate: string, value: string) =>
    `21111;Statistik der allgemeinbildenden Schulen;JAHR;Jahr;2023;KREISE;Kreise;03254;Hildesheim;SCHABS;Schulabschlüsse;${certificate};GES;Geschlecht;;Insgesamt;${value}`;
  const header = `${oldHeader.split(';').slice(0, 13).join(';')};3_Merkmal_Code;3_Merkmal_Label;3_Auspraegung_Code;3_Auspraegung_Label;BIL003__Absolventen/Abgaenger__Anzahl`;
  const rows = [row('SCHABS01;ohne Hauptschulabschluss', without), row(';Insgesamt', all)];
  return iconv.encode([header, ...rows, ''].join('\n'), 'latin1');
}

test('leavers: more without certificate than in total', async () => {
  const { reading, observations } = await read(leaversFile('2612', '2611'));
  expect(observations).toEqual([]);
  expect(reading).toMatchObject({ errors: 1, rejectedRows: 1 });
  expect(reading.problems).toContainEqual(
    expect.objectContaining({
      code: 'numerator-exceeds-denominator',
      severity: 'error',
      line: 2,
      text: '2612 von 2611',
    }),
  );
});

test('leavers: the rate finds its parts in two rows', async () => {
  const { at, observations } = await read(leaversFile('128', '2611'));
  expect(observations).toHaveLength(1);
  expect(at('03254', '2022/23', '')).toMatchObject({ numerator: 128, denominator: 2611, line: 2 });
});

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: the tests on real flat files are skipped.');

describe.skipIf(!folder)('real flat files', () => {
  it.each([
    ['14', 'genesis-flat-old', 21, 2706],
    ['16', 'genesis-flat-old', 21, 1584],
    ['17', 'genesis-flat-new', 17, 4224],
  ] as const)('sample %s: rows and signs as the bytes have them', async (number, format, first, rows) => {
    const directory = resolve(import.meta.dirname, '../..', folder ?? '');
    const name = readdirSync(directory).find((one) => one.startsWith(`${number}_`)) ?? '';
    const raw = countRaw(rawText(readFileSync(resolve(directory, name))), {
      delimiter: ';',
      above: 1,
      figures: number === '17' ? [first, first] : [first],
    });
    const { reading } = await read(readFileSync(resolve(directory, name)));
    expect(reading).toMatchObject({
      format: { id: format },
      dataRows: rows,
      rejectedRows: 0,
      observations: 0,
    });
    expect(raw.rows).toBe(rows);
    expect(reading.signs).toEqual(raw.signs);
    expect(reading.problems.map(({ code }) => code)).toEqual(['nothing-mapped']);
  });
});

function reversed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split(';').reverse().join(';'))
    .join('\n');
}
