import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readSmall } from './template-fixture.ts';

const header =
  'berichtszeitraum;schule;schulform;gebiet;schueler;schueler_ueber_10_tage;unentschuldigte_tage;entschuldigte_tage;anzeigen;verfahren;schulen_gemeldet;schulen_faellig';

async function readRow(row: string) {
  return readSmall(`${header}\n${row}\n`);
}

describe('rows', () => {
  test('one school fills five indicators; its form comes from the register', async () => {
    const { observations, reading, labels } = await readRow('2025/26;30145;;;412;14;655;3980,5;6;4;;');
    expect(reading.problems).toEqual([]);
    expect(labels).toEqual(['schule=30145: Oberschule Süd']);
    expect(
      observations.map(({ indicator, value, numerator, denominator, column }) => [
        indicator,
        value,
        numerator,
        denominator,
        column,
      ]),
    ).toEqual([
      ['unentschuldigte-fehltage-je-100', null, 655, 412, 7],
      ['entschuldigte-fehltage-je-100', null, 3980.5, 412, 8],
      ['anteil-ueber-10-unentschuldigte-fehltage', null, 14, 412, 6],
      ['anzeigen-schulpflichtverletzung', 6, null, null, 9],
      ['verfahren-schulpflichtverletzung', 4, null, null, 10],
    ]);
    for (const one of observations) {
      expect(one).toMatchObject({
        area: '03254',
        period: '2025/26',
        breakdown: 'schule=30145;schulform=oberschule',
        reported: 1,
        due: 1,
        line: 2,
      });
    }
  });

  test.each([
    [
      '1. Schulhalbjahr 2012/2013;Gymnasium am Wall;;;900;3;;;;;;',
      '2012/13-1',
      'schule=30146;schulform=gymnasium',
      1,
      1,
    ],
    ['2024;;;;;;;;;31;;', '2024', '', null, null],
    ['2024/25;;Gymnasien;3254;5120;61;;;;;5;7', '2024/25', 'schulform=gymnasium', 5, 7],
    ['201617;30145;OBS;03254;400;9;;;;;;', '2016/17', 'schule=30145;schulform=oberschule', 1, 1],
  ])('%s', async (row, period, breakdown, reported, due) => {
    const { observations, reading } = await readRow(row);
    expect(reading.problems).toEqual([]);
    expect(observations).toMatchObject([{ period, breakdown, reported, due }]);
  });

  test('a school without figures has not delivered', async () => {
    const { observations, reading } = await readRow('2025/26;30145;;;412;;;;;;;');
    expect(reading.problems).toEqual([]);
    expect(observations).toHaveLength(5);
    for (const one of observations) expect(one).toMatchObject({ gap: 'notDelivered', reported: 0, due: 1 });
  });

  test('signs stay gaps, a dash is zero', async () => {
    const { observations, reading } = await readRow('2025/26;30145;;;412;.;655;;-;x;;');
    expect(reading.problems).toEqual([]);
    expect(reading.signs).toEqual({ '.': 1, '-': 1, x: 1 });
    expect(observations.map(({ gap, sign, value }) => [gap, sign, value])).toEqual([
      [null, null, null],
      ['secret', '.', null],
      [null, '-', 0],
      ['notMeaningful', 'x', null],
    ]);
  });

  test('an unknown school is taken as its own, with a warning', async () => {
    const { observations, labels, problems } = await readRow(
      '2025/26;Waldschule Elze;Oberschule;;100;3;;;;;;',
    );
    expect(problems).toEqual(['unknown-school 2:2']);
    expect(labels).toEqual(['schule=waldschule-elze: Waldschule Elze']);
    expect(observations).toMatchObject([{ breakdown: 'schule=waldschule-elze;schulform=oberschule' }]);
  });
});

describe('problems', () => {
  test.each([
    [';30145;;;412;14;;;;;;', 'missing-cell 2:1'],
    ['2025-10;30145;;;412;14;;;;;;', 'unreadable-period 2:1'],
    ['2025/26;30145;;Osnabrück;412;14;;;;;;', 'ambiguous-area 2:4'],
    ['2025/26;30145;Oberschuhle;;412;14;;;;;;', 'unknown-category 2:3'],
    ['2025/26;30145;;;;14;;;;;;', 'missing-cell 2:5'],
    ['2025/26;30145;;;0;14;;;;;;', 'zero-denominator 2:5'],
    ['2025/26;30145;;;12;14;;;;;;', 'numerator-exceeds-denominator 2:6'],
    ['2025/26;30145;;;412;14,5;;;;;;', 'not-whole 2:6'],
    ['2025/26;30145;;;412;-14;;;;;;', 'negative-count 2:6'],
    ['2025/26;30145;;;1.412;14;;;;;;', 'ambiguous-number 2:5'],
    ['2025/26;30145;;;viele;14;;;;;;', 'unknown-sign 2:5'],
    ['2025/26;;;;;;;;;;;', 'no-figures 2:null'],
    ['2025/26;30145;;;;;;;;;1;', 'no-figures 2:null'],
    ['2025/26;;;;412;14;;;;;;21', 'incomplete-returns 2:11'],
    ['2025/26;;;;412;14;;;;;22;21', 'reported-exceeds-due 2:11'],
    ['2025/26;30145;;;412;14;;;;;', 'ragged-row 2:null'],
  ])('%s: %s', async (row, problem) => {
    const { problems, observations, reading } = await readRow(row);
    expect(problems).toEqual([problem]);
    expect(observations).toEqual([]);
    expect(reading).toMatchObject({ dataRows: 1, rejectedRows: 1, errors: 1 });
  });

  test('the same school twice, by number and by name', async () => {
    const { problems } = await readSmall(
      `${header}\n2025/26;30145;;;412;14;;;;;;\n2025/26;Oberschule Süd;;;412;14;;;;;;\n`,
    );
    expect(problems).toEqual(['duplicate-key 3:null']);
  });

  test('a form that the register has otherwise', async () => {
    const { problems, observations } = await readRow('2025/26;30145;Realschule;;412;14;;;;;;');
    expect(problems).toEqual(['school-form-differs 2:3']);
    expect(observations).toHaveLength(1);
  });
});

describe('German Excel', () => {
  test('Windows-1252, own order, umlauts in the header, padded comments, rows of semicolons', async () => {
    const text = [
      '# Vorlage Fehlzeiten;;;;',
      '"# Mit ""Anführung"" und ; Strichpunkt";;;;',
      ';;;;',
      'Schüler;Schüler über 10 Tage ;Berichtszeitraum;SCHULE;Bemerkung',
      '412;14;Schuljahr 2025/26;Oberschule Süd;für alle Klassen',
      ';;;;',
      '1 100;3;2025/2026;Gymnasium Am Wall;',
      ';;;;',
      '',
    ].join('\r\n');
    const { reading, observations, problems } = await readSmall(iconv.encode(text, 'win1252'));
    expect(reading).toMatchObject({ encoding: 'windows-1252', dataRows: 2, rejectedRows: 0, errors: 0 });
    expect(reading.format?.id).toBe('template-fehlzeiten');
    expect(problems).toEqual(['unknown-column 4:null']);
    expect(observations.map(({ numerator, denominator, line }) => [numerator, denominator, line])).toEqual([
      [14, 412, 5],
      [3, 1100, 7],
    ]);
  });
});
