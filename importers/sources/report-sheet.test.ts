import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { countRaw, rawText } from '../testing/independent-count.ts';
import { read } from '../testing/reading.ts';

/** Column names and rows in the shape of the sheets csv-21711-02 and csv-21111-12; figures are invented. */
const header = 'Statistik;Gebiet;Schulart;Jahr;Masseinheit;Ausgaben_je_Schueler;Anmerkung';
const statistic = 'Bildungsberichterstattung für nationale Zwecke';
const row = (area: string, school: string, year: string, value: string, note: string) =>
  `${statistic};${area};${school};${year};Euro;${value};${note}`;
const sheet = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`;
const id = 'ausgaben-je-schueler';

describe('a csv sheet with a unit', () => {
  test('a dash is a missing value and no note, letters are notes, blanks are padding', async () => {
    const { reading, at } = await read(
      sheet(
        row('Sachsen-Anhalt ', 'Grundschulen', '2023', '7300', '-'),
        row('Berlin', 'Hauptschulen      ', '2023', '-', '-'),
        row('Niedersachsen', ' Gymnasien', ' 2024 ', '  11900  ', 'p '),
        row('Deutschland', 'Gymnasien', '2024', '10900,5', 'r'),
        row('Hamburg', 'Gymnasien', '2024', '0', 's'),
        row('Bremen', 'Gymnasien', '2024', '.', 'p'),
      ),
    );
    expect(reading).toMatchObject({
      format: { id: 'statistischer-bericht' },
      title: statistic,
      dataRows: 6,
      rejectedRows: 0,
      signs: { '-': 1, '.': 1 },
      columns: [{ caption: 'Ausgaben je Schueler', indicators: [id] }],
      problems: [],
    });
    expect(at('15', '2023', 'schulart=grundschulen')).toMatchObject({
      indicator: id,
      value: 7300,
      qualifiers: [],
      line: 2,
      column: 6,
    });
    expect(at('11', '2023', 'schulart=hauptschulen')).toMatchObject({
      value: null,
      gap: 'notDelivered',
      sign: '-',
    });
    expect(at('03', '2024', 'schulart=gymnasien')).toMatchObject({
      value: 11900,
      qualifiers: ['provisional'],
    });
    expect(at('DG', '2024', 'schulart=gymnasien')).toMatchObject({ value: 10900.5, qualifiers: ['revised'] });
    expect(at('02', '2024', 'schulart=gymnasien')).toMatchObject({
      value: 0,
      qualifiers: ['roundedToZero', 'estimated'],
    });
    expect(at('04', '2024', 'schulart=gymnasien')).toMatchObject({ gap: 'secret', sign: '.' });
  });

  test('columns in another order, other delimiters, line ends and encodings', async () => {
    const text = [
      'Statistik,Berichtsjahr,Maßeinheit,Ausgaben je Schülerin und Schüler,Anmerkung,Bundesland',
      `"${statistic}",2024,Euro,9000,p,Thüringen`,
    ].join('\r\n');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\ufeff${text}\r\n`, 'utf16le'),
    ]) {
      const { reading, at } = await read(bytes);
      expect(reading).toMatchObject({ format: { id: 'statistischer-bericht' }, dataRows: 1 });
      expect(at('16', '2024')).toMatchObject({
        value: 9000,
        qualifiers: ['provisional'],
        line: 2,
        column: 4,
      });
    }
  });

  test('in its workbook, beside the other sheets', async () => {
    const book = XLSX.utils.book_new();
    const rows = [header.split(';'), [statistic, 'Saarland ', 'Realschulen', 2023, 'Euro', 9700, '-']];
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Inhalt']]), 'Titel');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'csv-21711-02');
    const { reading, at } = await read(Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })));
    expect(reading.questions.find((question) => question.id === 'teil')?.answer).toBe('csv-21711-02');
    expect(at('10', '2023', 'schulart=realschulen')).toMatchObject({ value: 9700 });
  });

  test.each([
    [row('Bayern', 'Gymnasien', '2024', '12.500', 'p'), 'ambiguous-number', 'error'],
    [row('Bayern', 'Gymnasien', '2024', 'viel', '-'), 'unreadable-value', 'error'],
    [row('Bayern', 'Gymnasien', '2024', '', '-'), 'unreadable-value', 'error'],
    [row('Bayern', 'Gymnasien', 'bald', '12500', '-'), 'unclear-period', 'error'],
    [row('Bayern', 'Gymnasien', '2024/25', '12500', '-'), 'unclear-period', 'error'],
    [row('Atlantis', 'Gymnasien', '2024', '12500', '-'), 'unknown-area', 'warning'],
    [row('Bayern', 'Gymnasien', '2024', '12500', 'vgl. S. 3'), 'unknown-note', 'hint'],
    [`${row('Bayern', 'Gymnasien', '2024', '12500', '-')};`, 'ragged-row', 'error'],
    [
      `${row('Bayern', 'Gymnasien', '2024', '1', '-')}\n${row('Bayern', 'Gymnasien', '2024', '2', '-')}`,
      'contradicting-values',
      'error',
    ],
    [
      `${row('Bayern', 'Gymnasien', '2024', '1', '-')}\n${row('Bayern', 'Gymnasien', '2024', '1', '-')}`,
      'repeated-value',
      'hint',
    ],
    [row('Bayern', 'Berufliche Gymnasien', '2024', '12500', '-'), 'nothing-mapped', 'hint'],
    ['', 'no-rows', 'error'],
  ])('%s: %s', async (text, code, severity) => {
    const { reading } = await read(sheet(text));
    expect(reading.problems.map((problem) => [problem.code, problem.severity])).toContainEqual([
      code,
      severity,
    ]);
  });
});

describe('a csv sheet without a unit column', () => {
  const lines = [
    'Statistik;Jahr;Bundesland;Schulart;Status;Klassenstufe;Abschluss;Geschlecht;Absolvierende_und_Abgehende_Anzahl;auslaendische_Absolvierende_und_Abgehende_Anzahl',
    'Statistik der allgemeinbildenden Schulen;2023;Niedersachsen;Insgesamt;Insgesamt;Insgesamt;Insgesamt;Insgesamt;76000;9000',
    'Statistik der allgemeinbildenden Schulen;2023;Niedersachsen;Insgesamt;Insgesamt;Insgesamt;ohne Hauptschulabschluss;Insgesamt;5800;1900',
    'Statistik der allgemeinbildenden Schulen;2023;Niedersachsen;Insgesamt;Insgesamt;9;ohne Hauptschulabschluss;Insgesamt;3000;100',
    'Statistik der allgemeinbildenden Schulen;2023;Niedersachsen;Hauptschulen;Insgesamt;Insgesamt;Insgesamt;weiblich;-;-',
  ];

  test('the numbers at its end are the figures, with the unit in their names', async () => {
    const { reading, observations } = await read(`${lines.join('\n')}\n`);
    expect(reading).toMatchObject({
      format: { id: 'statistischer-bericht', confidence: 0.75 },
      dataRows: 4,
      signs: { '-': 2 },
      columns: [
        { caption: 'Absolvierende und Abgehende', indicators: ['abgehende-ohne-hauptschulabschluss'] },
        { caption: 'auslaendische Absolvierende und Abgehende', indicators: [] },
      ],
    });
    // A figure of one grade is not taken for the whole; the year is the one in which the school year ends.
    expect(observations).toMatchObject([
      {
        area: '03',
        period: '2022/23',
        breakdown: '',
        numerator: 5800,
        denominator: 76000,
        line: 3,
        column: 9,
      },
    ]);
  });
});

test.each([
  'Statistik;Wert\nA;1\n',
  'Gebiet;Jahr;Masseinheit;Wert\nBerlin;2024;Euro;1\n',
  'Statistik;Gebiet;Jahr;Bemerkung\nX;Berlin;2024;frei\n',
])('%j is no csv sheet', async (text) => {
  expect((await read(text)).reading.format?.id).not.toBe('statistischer-bericht');
});

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: the test on a real csv sheet is skipped.');

describe.skipIf(!folder)('sample 19', () => {
  const path = resolve(import.meta.dirname, '..', '..', folder ?? '');
  const bytes = () =>
    readFileSync(resolve(path, readdirSync(path).find((name) => name.startsWith('19_')) ?? ''));

  test('all rows become values or gaps, as an independent count says', async () => {
    const { reading } = await read(bytes());
    const counted = countRaw(rawText(bytes()), { delimiter: ';', above: 1, figures: [5, 5] });
    expect(reading).toMatchObject({
      dataRows: counted.rows,
      signs: counted.signs,
      observations: counted.rows,
      rejectedRows: 0,
      problems: [],
      periods: ['2023', '2024'],
    });
    expect(counted).toEqual({ rows: 204, signs: { '-': 77 } });
  });

  // Line and value read by eye from the raw bytes.
  test.each([
    [2, '08', '2023', 'grundschulen', 'Baden-Württemberg;Grundschulen;2023;Euro;7400;-', 7400, []],
    [15, '15', '2023', 'grundschulen', 'Sachsen-Anhalt ;Grundschulen;2023;Euro;7300;-', 7300, []],
    [
      205,
      'DG',
      '2024',
      'integrierte-gesamtschulen',
      'Deutschland;Integrierte Gesamtschulen;2024;Euro;12500;p',
      12500,
      ['provisional'],
    ],
  ] as const)('line %i', async (line, area, period, school, raw, value, qualifiers) => {
    expect(rawText(bytes()).split('\n')[line - 1]).toBe(`${statistic};${raw}`);
    const { at } = await read(bytes());
    expect(at(area, period, `schulart=${school}`)).toMatchObject({ value, qualifiers, line, column: 6 });
  });
});
