import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read } from '../testing/reading.ts';

/**
 * Tables that the readers were not written against, made by hand from the rules of formats.md 1a to 1c and 1h: other
 * codes, line ends, encodings, delimiters and spans than the samples have. Figures are invented.
 */
const leavers = 'abgehende-ohne-hauptschulabschluss';

describe('classic tables', () => {
  const population = [
    'Tabelle: 12411-02-07-4',
    'Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale;;;;;;;',
    'Tiefe: Kreise und krfr. Städte;;;;;;;',
    'Fortschreibung des Bevölkerungsstandes;;;;;;;',
    'Bevölkerungsstand (Anzahl);;;;;;;',
    ';;31.12.2022;31.12.2022;31.12.2022;31.12.2023;31.12.2023;31.12.2023',
    ';;Insgesamt;männlich;weiblich;Insgesamt;männlich;weiblich',
    'DG;Deutschland;300;140;160;303;142;161',
    '03;  Niedersachsen;100;48;52;101;49;52',
    '03152;      Göttingen, Landkreis;-;-;-;-;-;-',
    '3254;      Hildesheim, Landkreis;20p;9;11;21r;10;(11)',
    '03255;      Holzminden, Landkreis;/;.;...;0;-;5e',
    '__________;;;;;;;',
    '"Fußnote mit ""Anführung"";',
    ' ',
    'und zweiter Absatz.";;;;;;;',
    '© Statistisches Bundesamt (Destatis), 2026;;;;;;;',
    'Stand: 01.02.2026 / 10:00:00;;;;;;;',
  ];

  test.each([
    ['CRLF and UTF-8, padded footer', Buffer.from(`${population.join('\r\n')}\r\n`)],
    ['CR alone, cp1252', iconv.encode(`${population.join('\r')}\r`, 'win1252')],
    [
      'mixed line ends, UTF-8 with mark',
      Buffer.from(`\ufeff${population.map((line, index) => line + (index % 2 ? '\r\n' : '\n')).join('')}`),
    ],
  ])('%s: another code, several days, signs and letters', async (_, bytes) => {
    const { reading, at } = await read(bytes);
    expect(reading).toMatchObject({
      format: { id: 'genesis-classic' },
      code: '12411-02-07-4',
      title: 'Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale Tiefe: Kreise und krfr. Städte',
      stateDate: '2026-02-01',
      publisher: 'Statistisches Bundesamt (Destatis)',
      footnotes: ['Fußnote mit "Anführung";\n \nund zweiter Absatz.'],
      dataRows: 5,
      signs: { '-': 7, '/': 1, '.': 1, '...': 1 },
      errors: 0,
      periods: ['2022-12-31', '2023-12-31'],
    });
    expect(at('03254', '2022-12-31')).toMatchObject({
      value: 20,
      qualifiers: ['provisional'],
      line: 11,
      column: 3,
    });
    expect(at('03254', '2023-12-31')).toMatchObject({ value: 21, qualifiers: ['revised'], column: 6 });
    expect(at('03254', '2023-12-31', 'geschlecht=weiblich')).toMatchObject({
      value: 11,
      qualifiers: ['limited'],
    });
    expect(at('03255', '2022-12-31')).toMatchObject({ gap: 'unreliable', sign: '/' });
    expect(at('03255', '2022-12-31', 'geschlecht=männlich')).toMatchObject({ gap: 'secret' });
    expect(at('03255', '2022-12-31', 'geschlecht=weiblich')).toMatchObject({ gap: 'later', sign: '...' });
    expect(at('03255', '2023-12-31')).toMatchObject({ value: 0, qualifiers: ['roundedToZero'] });
    expect(at('03255', '2023-12-31', 'geschlecht=männlich')).toMatchObject({ value: 0, sign: '-' });
    expect(at('03255', '2023-12-31', 'geschlecht=weiblich')).toMatchObject({
      value: 5,
      qualifiers: ['final'],
    });
    expect(at('03152', '2022-12-31')).toBeUndefined();
  });

  test('captions that a spreadsheet kept once hold for all that they spanned', async () => {
    const lines = population.with(5, ';;31.12.2022;;;31.12.2023;;');
    const { reading, at } = await read(`${lines.join('\n')}\n`);
    expect(reading.errors).toBe(0);
    expect(at('03', '2022-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 52, column: 5 });
    expect(at('03', '2023-12-31', 'geschlecht=männlich')).toMatchObject({ value: 49, column: 7 });
  });

  test('a workbook of the portal with merged captions and numbers as numbers', async () => {
    const rows = population.with(5, ';;31.12.2022;;;31.12.2023;;').map((line) => line.split(';'));
    const cells = rows
      .filter((row) => !/Absatz|Anführung/.test(row[0] ?? ''))
      .map((row) => row.map((text) => (/^[1-9]\d*$/.test(text) && text !== '3254' ? Number(text) : text)));
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet(cells);
    sheet['!merges'] = ['C6:E6', 'F6:H6'].map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, sheet, '12411-02-07-4');
    const { reading, at } = await read(Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })));
    expect(reading).toMatchObject({
      format: { id: 'genesis-classic' },
      encoding: 'xlsx',
      dataRows: 5,
      errors: 0,
    });
    expect(at('03', '2023-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 52 });
  });

  test('tabs and UTF-16 as a spreadsheet saves „Unicode-Text“, a self-built table, older words', async () => {
    const lines = [
      'GENESIS-Tabelle: Temporär',
      'Absolventen/Abgänger allgemeinbildender Schulen nach\t\t\t\t\t',
      'Geschlecht und Abschlussarten - Schuljahr - regionale Tiefe:\t\t\t\t\t',
      'Kreise und krfr. Städte\t\t\t\t\t',
      '\t\t\tAbsolventen/Abgänger\tAbsolventen/Abgänger\tAbsolventen/Abgänger',
      '\t\t\tInsgesamt\tohne Hauptschulabschluss 1)\tmit Realschulabschluss',
      '\t\t\tAnzahl\tAnzahl\tAnzahl',
      '2019\t03254\t      Hildesheim, Landkreis\t2400\t120\t900',
      '2020\t03254\t      Hildesheim, Landkreis\t2300\t.\t900',
      '__________',
      'Stand: 01.02.2021 / 10:00:00',
    ];
    const bytes = iconv.encode(`${lines.join('\n')}\n`, 'utf16le', { addBOM: true });
    const { reading, observations } = await read(bytes);
    expect(reading).toMatchObject({
      format: { id: 'genesis-classic' },
      code: 'Temporär',
      title:
        'Absolventen/Abgänger allgemeinbildender Schulen nach Geschlecht und Abschlussarten - Schuljahr - regionale Tiefe: Kreise und krfr. Städte',
      dataRows: 2,
      signs: { '.': 1 },
      errors: 0,
    });
    // The year is the one in which the school year ends (footnote of 21111-02-06-4).
    expect(observations).toMatchObject([
      { indicator: leavers, period: '2018/19', numerator: 120, denominator: 2400, line: 8, column: 5 },
      { indicator: leavers, period: '2019/20', gap: 'secret', sign: '.', line: 9 },
    ]);
  });

  test('a blank caption below another one is the total of it; categories stand in the rows', async () => {
    const lines = [
      'GENESIS-Tabelle: 12411-01-01-4',
      'Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale Tiefe;;;;',
      'Fortschreibung des Bevölkerungsstandes;;;;',
      ';;;;Bevölkerungsstand',
      ';;;;',
      ';;;;Anzahl',
      '31.12.2020;03254;      Hildesheim, Landkreis;männlich;134',
      '31.12.2020;03254;      Hildesheim, Landkreis;weiblich;140',
      '31.12.2020;03254;      Hildesheim, Landkreis;Insgesamt;274',
      '31.12.2020;03254;      Hildesheim, Landkreis;divers;1',
      '__________',
      'Stand: 01.02.2021 / 10:00:00',
    ];
    const { reading, at, observations } = await read(iconv.encode(`${lines.join('\n')}\n`, 'win1252'));
    expect(reading).toMatchObject({ dataRows: 4, errors: 0 });
    expect(at('03254', '2020-12-31')).toMatchObject({ value: 274, line: 9, column: 5 });
    expect(at('03254', '2020-12-31', 'geschlecht=männlich')).toMatchObject({ value: 134 });
    expect(observations).toHaveLength(3);
  });
});

describe('flat files, old form', () => {
  const lines = [
    'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;     BEVSTD__Bevoelkerungsstand__Anzahl;FLC006__Gebietsflaeche__qkm',
    '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2022;GES;Geschlecht;GESM;männlich;KREISE;Kreise und krfr. Städte;03152;Göttingen, Landkreis;-;-',
    '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2021;GES;Geschlecht;GESW;weiblich;KREISE;Kreise und krfr. Städte;03254;Hildesheim, Landkreis;140000;1206,0',
    '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2022;GES;Geschlecht;GESM;männlich;KREISE;Kreise und krfr. Städte;03255;Holzminden, Landkreis;.;x',
    '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2022;GES;Geschlecht;;Insgesamt;KREISE;Kreise und krfr. Städte;03254;Hildesheim, Landkreis;276000;1206,0',
  ];

  test.each([
    ['cp1252, LF', iconv.encode(`${lines.join('\n')}\n`, 'win1252')],
    [
      'cp1252, CRLF, in a ZIP',
      zipSync({ 'beliebig.csv': iconv.encode(`${lines.join('\r\n')}\r\n`, 'win1252') }),
    ],
    ['UTF-8', Buffer.from(`${lines.join('\n')}\n`)],
  ])('%s: the region is the second variable, totals have no code, rows in any order', async (_, bytes) => {
    const { reading, at, observations } = await read(bytes);
    expect(reading).toMatchObject({
      format: { id: 'genesis-flat-old' },
      code: '12411',
      dataRows: 4,
      signs: { '-': 2, '.': 1, x: 1 },
      errors: 0,
    });
    expect(at('03254', '2022-12-31')).toMatchObject({ value: 276_000, line: 5, column: 14 });
    expect(at('03254', '2021-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 140_000, line: 3 });
    expect(at('03255', '2022-12-31', 'geschlecht=männlich')).toMatchObject({ gap: 'secret' });
    expect(observations).toHaveLength(3);
  });
});

describe('flat files, new form', () => {
  const header =
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label';
  const rate = (year: number, code: string, age: string, area: string, value: string, unit: string) =>
    `13211;Arbeitsmarktstatistik der Bundesagentur für Arbeit;JAHR;Jahr;${year};ALTX20;Altersgruppen;${code};${age};KREISE;Kreise und krfr. Städte;${area};irgendein Name;${value};${unit};ERWP10;Arbeitslosenquote bez. auf alle zivile Erwerbsp.`;
  const young = '15 bis unter 25 Jahre';
  const rates = [
    header,
    rate(2024, 'ALT015B25', young, '03254', '512', 'Anzahl'),
    rate(2022, 'ALT015B25', young, '03255', '.', '%'),
    rate(2024, 'ALT015B25', young, '03254', '5,2', '%'),
    rate(2023, '', '', '03254', '6,0', '%'),
  ];

  test.each([
    ['with mark', `\ufeff${rates.join('\n')}\n`],
    ['in its ZIP, CRLF', zipSync({ 'x_de_flat.csv': Buffer.from(`\ufeff${rates.join('\r\n')}\r\n`) })],
  ])('%s: the unit belongs to the key, without value_q', async (_, content) => {
    const { reading, observations } = await read(content);
    expect(reading).toMatchObject({
      format: { id: 'genesis-flat-new' },
      dataRows: 4,
      signs: { '.': 1 },
      errors: 0,
      columns: [
        { indicators: [] },
        {
          caption: 'Arbeitslosenquote bez. auf alle zivile Erwerbsp. (%)',
          indicators: ['jugendarbeitslosenquote'],
        },
      ],
    });
    expect(observations).toMatchObject([
      { area: '03255', period: '2022', gap: 'secret', line: 3 },
      { area: '03254', period: '2024', value: 5.2, line: 4, column: 14 },
    ]);
  });

  const people = (time: string, area: string, value: string, unit: string, mark: string) =>
    `12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;${time};GES;Geschlecht;;Insgesamt;KREISE;Kreise und krfr. Städte;${area};Name;${value};${unit};BEVSTD;Bevölkerungsstand;${mark}`;

  test('thousands are multiplied, marks of quality become qualifiers', async () => {
    const { reading, at } = await read(
      [
        `${header};value_q`,
        people('2023-12-31', '03254', '275,8', '1000', 'p'),
        people('2022-12-31', '03254', '274000', 'Anzahl', 'r'),
        people('2022-12-31', '03255', '70000', 'Anzahl', 'e'),
        people('2022-12-31', '03152', '-', 'Anzahl', ''),
        people('2021-12-31', '03255', '70001', 'Anzahl', 's'),
      ]
        .join('\n')
        .concat('\n'),
    );
    expect(reading).toMatchObject({ dataRows: 5, signs: { '-': 1 }, errors: 0 });
    expect(at('03254', '2023-12-31')).toMatchObject({ value: 275_800, qualifiers: ['provisional'] });
    expect(at('03254', '2022-12-31')).toMatchObject({ value: 274_000, qualifiers: ['revised'] });
    expect(at('03255', '2022-12-31')).toMatchObject({ qualifiers: ['final'] });
    expect(at('03255', '2021-12-31')).toMatchObject({ qualifiers: ['estimated'] });
    expect(at('03152', '2022-12-31')).toBeUndefined();
  });
});
