import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { populationRows, spreadsheetMl } from '../testing/lsn-tables.ts';
import { type Read, read } from '../testing/reading.ts';

const day = '2025-06-30';

/** What every form of the table of population must give. */
function expectPopulation({ reading, observations, at }: Read): void {
  expect(reading).toMatchObject({
    format: { id: 'lsn-online' },
    code: 'A100001G',
    title: 'Bevölkerung nach Geschlecht am 30.06.2025',
    publisher: 'Landesamt für Statistik Niedersachsen (LSN)',
    stateDate: '2025-10-12',
    footnotes: ['1) Ergebnisse auf Grundlage des Zensus 2022; vorläufig.'],
    dataRows: 7,
    rejectedRows: 0,
    head: ['Gebiet', 'Bevölkerung / insgesamt', 'Bevölkerung / männlich', 'Bevölkerung / weiblich'],
    signs: { '-': 4 },
    errors: 0,
  });
  expect(at('03', day)).toMatchObject({ indicator: 'bevoelkerung', value: 8_000_000, column: 2 });
  expect(at('032', day, 'geschlecht=männlich')).toMatchObject({ value: 1_050_000, column: 3 });
  expect(at('03254', day)).toMatchObject({ value: 276_594 });
  expect(at('03254', day, 'geschlecht=männlich')).toMatchObject({ value: 135_104 });
  expect(at('03254', day, 'geschlecht=weiblich')).toMatchObject({ value: 0, sign: '-', gap: null });
  expect(new Set(observations.map(({ area }) => area))).toEqual(new Set(['03', '032', '03254']));
  expect(reading.problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
    'hint artificial-area',
    'hint ghost-area',
    'hint joint-municipality',
    'warning unknown-area',
  ]);
}

describe('SpreadsheetML', () => {
  test.each([
    ['', 'UTF-8'],
    ['ss:', 'UTF-8'],
    ['', 'ISO-8859-1'],
    ['ss:', 'windows-1252'],
    ['', 'UTF-16'],
  ])('with the prefix „%s“ in %s: jumps, spans, points', async (prefix, encoding) => {
    const found = await read(spreadsheetMl(populationRows, { prefix, encoding }));
    expect(found.reading.encoding).toBe('xml');
    expectPopulation(found);
    expect(found.at('03254', day)).toMatchObject({ line: 8 });
  });

  test('in the ZIP of the portal', async () => {
    expectPopulation(await read(zipSync({ 'A100001G_20251012.xml': spreadsheetMl(populationRows) })));
  });
});

/** The same table as other programs keep it: merged captions written once. */
const grid = [
  ['Tabelle A100001G', '', '', ''],
  ['Bevölkerung nach Geschlecht am 30.06.2025', '', '', ''],
  ['', '', '', ''],
  ['Kreisfreie Stadt, Landkreis', 'Bevölkerung', '', ''],
  ['', 'insgesamt', 'männlich', 'weiblich'],
  ['0       Niedersachsen', '8.000.000', '3.950.000', '4.050.000'],
  ['2       Stat. Region Hannover', '2.100.000', '1050000', '1050000'],
  ['254     Hildesheim', '276.594', '135 104', '-'],
  ['241999  Hannover, Umland', '600.000', '', ''],
  ['151401  Boldecker Land, SG', '9.876', '4.900', '4.976'],
  ['152     Göttingen', '-', '-', '-'],
  ['254026  Nordstemmen', '11.700', '5.800', '5.900'],
  ['1) Ergebnisse auf Grundlage des Zensus 2022; vorläufig.', '', '', ''],
  ['© Landesamt für Statistik Niedersachsen', '', '', ''],
  ['Stand: 12.10.2025', '', '', ''],
];
const quoted = (cell: string) => (/[;,\t]/.test(cell) ? `"${cell}"` : cell);
const delimited = (delimiter: string, end: string) =>
  grid
    .map((row) => row.map(quoted).join(delimiter))
    .join(end)
    .concat(end);

describe('other forms', () => {
  test.each([
    ['semicolon, Windows-1252, CRLF', iconv.encode(delimited(';', '\r\n'), 'win1252')],
    ['comma, UTF-8, LF', Buffer.from(delimited(',', '\n'))],
    ['tab, UTF-16', iconv.encode(delimited('\t', '\n'), 'utf16le', { addBOM: true })],
  ])('%s', async (_, bytes) => {
    expectPopulation(await read(bytes));
  });

  test('a workbook', async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(grid), 'LSN');
    expectPopulation(await read(Buffer.from(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))));
  });

  test('the page itself, without end tags, with entities, in its own encoding', async () => {
    const cell = (text: string, tag = 'TD') =>
      `<${tag} class=left>${text.replace(/ {2,}/g, (blanks) => '&nbsp;'.repeat(blanks.length)).replace('ö', '&ouml;')}`;
    const page = `<!DOCTYPE HTML><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>LSN-Online</title><style>td { color: #000 }</style></head><body>
<h2>Tabelle A100001G</h2><p>Bev&#246;lkerung nach Geschlecht am 30.06.2025</p><script>var a = "<td>5</td>";</script>
<TABLE border=1><TR><TH rowspan=2>Kreisfreie Stadt, Landkreis<TH colspan="3">Bevölkerung</TR>
<TR><TH>insgesamt<TH>männlich<TH>weiblich
${grid
  .slice(5, 12)
  .map((row, index) => `<TR class=line${index % 2}>${row.map((text) => cell(text)).join('')}`)
  .join('\n')}
</TABLE><p>1) Ergebnisse auf Grundlage des Zensus 2022; vorläufig.<br>© Landesamt für Statistik Niedersachsen<br>Stand: 12.10.2025
</body></html>`;
    const found = await read(iconv.encode(page, 'win1252'));
    expect(found.reading.encoding).toBe('html');
    expectPopulation(found);
  });
});

describe('what a row is about', () => {
  const table = (...rows: string[]) =>
    ['A100001G Bevölkerung;;', ';Bevölkerung;Bevölkerung', ';männlich;weiblich', ...rows]
      .join('\n')
      .concat('\n');

  test('key and name in cells of their own, filled up to nine digits', async () => {
    const text = [
      'LSN-Online: Tabelle A100001G;;;',
      ';;31.12.2023;31.12.2024',
      ';;Bevölkerung;Bevölkerung',
      ';;Anzahl;Anzahl',
      '000000000;Niedersachsen;8.000.000;8.000.100',
      '254000000;Hildesheim;276.000;276.594',
      '241001000;Hannover, Landeshauptstadt;540.000;541.000',
    ].join('\n');
    const { reading, at } = await read(`${text}\n`);
    expect(reading).toMatchObject({ format: { id: 'lsn-online' }, dataRows: 3, errors: 0 });
    expect(at('03', '2023-12-31')).toMatchObject({ value: 8_000_000, line: 5, column: 3 });
    expect(at('03254', '2024-12-31')).toMatchObject({ value: 276_594, line: 6, column: 4 });
    expect(at('03241001', '2024-12-31')).toMatchObject({ value: 541_000 });
  });

  test('a block of years under an area that stands alone', async () => {
    const text = [
      'Tabelle A100001G;;',
      'Bevölkerung;;',
      'Jahr;Bevölkerung;Bevölkerung',
      ';männlich;weiblich',
      '254     Hildesheim;;',
      ' 31.12.2022;135.000;141.000',
      ' 31.12.2023;135.104;141.490',
      '0       Niedersachsen;;',
      ' 31.12.2022;3.950.000;-',
    ].join('\n');
    const { reading, at } = await read(`${text}\n`);
    expect(reading).toMatchObject({ dataRows: 3, signs: { '-': 1 }, errors: 0 });
    expect(at('03254', '2023-12-31', 'geschlecht=weiblich')).toMatchObject({ value: 141_490, line: 7 });
    expect(at('03', '2022-12-31', 'geschlecht=männlich')).toMatchObject({ value: 3_950_000, line: 9 });
  });

  test('a block of ages; „16 - 17“ is no area and no time, an unknown label is never the total', async () => {
    const text = [
      'Tabelle A100001G;',
      'Bevölkerung nach Alter am 31.12.2024;',
      'Alter;Bevölkerung',
      '254     Hildesheim;',
      'Insgesamt;276.594',
      '3 Jahre;2.100',
      '16 - 17;2.700',
      'darunter Ausländer;',
      'Insgesamt;30.000',
    ].join('\n');
    const { reading, observations } = await read(`${text}\n`);
    expect(reading).toMatchObject({ dataRows: 4, errors: 0 });
    expect(observations).toMatchObject([{ area: '03254', period: '2024-12-31', value: 276_594, line: 5 }]);
    expect(reading.problems.map(({ code }) => code)).toContain('unmapped-rows');
  });

  test('the year of a row may stand in the second column, the area merged downwards', async () => {
    const text = [
      'Tabelle A100001G;;',
      'Gebiet;Stichtag;Bevölkerung',
      '254     Hildesheim;31.12.2022;275.000',
      ';31.12.2023;276.594',
      '0       Niedersachsen;31.12.2023;8.000.000',
    ].join('\n');
    const { at, reading } = await read(`${text}\n`);
    expect(reading).toMatchObject({ dataRows: 3, errors: 0 });
    expect(at('03254', '2023-12-31')).toMatchObject({ value: 276_594, line: 4, column: 3 });
    expect(at('03', '2023-12-31')).toMatchObject({ value: 8_000_000 });
  });

  test('a table that names no time asks for it', async () => {
    const text = table('254     Hildesheim;135.104;141.490');
    const open = await read(text);
    expect(open.observations).toEqual([]);
    expect(open.reading.questions.find(({ id }) => id === 'zeitraum')).toMatchObject({
      required: true,
      answer: null,
    });
    const said = await read(text, 65_536, { zeitraum: '31.12.2024' });
    expect(said.reading.errors).toBe(0);
    expect(said.at('03254', '2024-12-31', 'geschlecht=männlich')).toMatchObject({ value: 135_104 });
  });

  test.each([
    ['254     Hildesheim;135.104', 'ragged-row'],
    ['254     Hildesheim;135.104;141.490;7', 'ragged-row'],
    ['254     Hildesheim;12.5;141.490', 'ambiguous-number'],
    ['254     Hildesheim;viele;141.490\n255     Holzminden;1;2', 'unreadable-value'],
    ['254     Hildesheim;1;2\n254     Hildesheim;1;3', 'contradicting-values'],
  ])('%j: %s', async (row, code) => {
    const { reading } = await read(table(row), 65_536, { zeitraum: '31.12.2024' });
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
    expect(reading.rejectedRows).toBe(1);
  });
});

test('a table that the catalogue does not know is no error and says how to go on', async () => {
  const text = [
    'K3005010;;;',
    'Schülerinnen und Schüler an allgemeinbildenden Schulen, Schuljahr 2024/2025;;;',
    'Alter;Insgesamt;Hauptschule;Gymnasium',
    '0       Niedersachsen;;;',
    '16 - 17;70.000;1.200;30.000',
    '17 - 18;50.000;300;-',
    '101     Braunschweig,Stadt;;;',
    '16 - 17;1.900;.;900',
  ].join('\n');
  const { reading, observations } = await read(`${text}\n`);
  expect(reading).toMatchObject({
    format: { id: 'lsn-online' },
    code: 'K3005010',
    dataRows: 3,
    signs: { '-': 1, '.': 1 },
    errors: 0,
    warnings: 0,
  });
  expect(observations).toEqual([]);
  const [problem] = reading.problems;
  expect(problem).toMatchObject({ code: 'nothing-mapped', severity: 'hint' });
  expect(problem?.message).toContain('Tabelle mit eigener Zuordnung');
});

describe('signs', () => {
  const keys = [251, 252, 254, 255, 256, 257, 351];
  const table = (...values: string[]) =>
    ['A100001G;', 'Bevölkerung am 31.12.2024;', ';Bevölkerung']
      .concat(values.map((value, index) => `${keys[index]}     Kreis;${value}`))
      .join('\n')
      .concat('\n');
  const setOf = ({ reading }: Read) => reading.questions.find(({ id }) => id === 'zeichensatz');

  test.each([
    ['no letters and no dots', ['5', '-', 'x'], 'classic'],
    ['dots', ['5', '.', '0'], 'classic'],
    ['letters', ['5', 'g', '0'], 'lsn'],
    ['attached letters', ['5u', '0'], 'lsn'],
    ['bracket spellings', ['5', '[g]'], 'lsn'],
    ['both', ['g', '.'], 'classic'],
  ])('%s: %j suggest %s', async (_, values, set) => {
    expect(setOf(await read(table(...values)))).toMatchObject({
      kind: 'one',
      answer: set,
      suggested: true,
      required: false,
      options: [{ value: 'classic' }, { value: 'lsn' }],
    });
  });

  test('each sign of LSN since 2024, and a zero that may hide a number', async () => {
    const { reading, observations } = await read(table('0', 'k', 'g', 't', '12u', 'x', '7f'));
    expect(observations.map(({ value, gap, qualifiers }) => [value, gap, ...qualifiers])).toEqual([
      [0, null],
      [0, null, 'roundedToZero'],
      [null, 'secret'],
      [null, 'later'],
      [12, null, 'limited'],
      [null, 'notMeaningful'],
      [7, null, 'limited'],
    ]);
    expect(reading.problems.find(({ code }) => code === 'faulty-value')).toMatchObject({ text: '7f' });
    expect(reading.problems.filter(({ code }) => code === 'zero-may-hide')).toMatchObject([
      { severity: 'hint', line: 4, column: 2 },
    ]);
  });

  test('in the classic set a zero is rounded and hides nothing', async () => {
    const { reading, observations } = await read(table('0', '.', '/'));
    expect(observations.map(({ value, gap, qualifiers }) => [value, gap, ...qualifiers])).toEqual([
      [0, null, 'roundedToZero'],
      [null, 'secret'],
      [null, 'unreliable'],
    ]);
    expect(reading.problems.map(({ code }) => code)).not.toContain('zero-may-hide');
  });

  test('the set can be overruled, and what was said of the last table is offered', async () => {
    const said = await read(table('0', '5'), 65_536, { zeichensatz: 'lsn' });
    expect(setOf(said)).toMatchObject({ answer: 'lsn', suggested: false });
    expect(said.reading.problems.map(({ code }) => code)).toContain('zero-may-hide');
    const wrong = await read(table('.', '5'), 65_536, { zeichensatz: 'lsn' });
    expect(wrong.reading.problems.map(({ code }) => code)).toContain('unreadable-value');
  });
});

describe('what is no table of LSN-Online', () => {
  test.each([
    'Kennung;Wert\n254;5\n',
    'a;b\n25 Jahre;5\n3 Personen;7\n16 - 17;9\n1 Kind;2\n',
    'Rechnung 2024\n100 Stück;5\n',
  ])('%j', async (text) => {
    expect((await read(text)).reading.format?.id).not.toBe('lsn-online');
  });

  test('a page that asks for a password stays a page', async () => {
    const page =
      '<html><body><table><tr><td>1</td><td>2</td></tr></table><form><input type="password"></form></body></html>';
    expect((await read(page)).reading.problems.map(({ code }) => code)).toEqual(['html-page']);
  });
});
