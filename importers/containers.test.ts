import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { read } from './testing/reading.ts';
import { maybeCellRange } from './text/workbook.ts';

const header = [
  'kennzahl',
  'gebiet',
  'berichtszeitraum',
  'gliederung',
  'wert',
  'zaehler',
  'nenner',
  'zeichen',
  'zusatz',
];
const row = (period: string, value: number | string) => [
  'jugendarbeitslosenquote',
  '03254',
  period,
  '',
  value,
  '',
  '',
  '',
  '',
];
const csv = (...rows: (string | number)[][]) => rows.map((cells) => `${cells.join(';')}\n`).join('');

function workbook(
  sheets: Record<string, unknown[][]>,
  type: XLSX.BookType = 'xlsx',
  change?: (book: XLSX.WorkBook) => void,
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  change?.(book);
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType: type }));
}

describe('workbooks', () => {
  const table = [header, row('2024', 5.25), row('2025', '4,75')];

  test.each([
    ['xlsx', 'xlsx'],
    ['biff8', 'xls'],
    ['ods', 'ods'],
    ['xlml', 'xml'],
  ] as const)('%s: a sheet is read like a file', async (type, encoding) => {
    const { reading, at } = await read(workbook({ Daten: table }, type));
    expect(reading).toMatchObject({
      format: { id: 'template-langform' },
      encoding,
      dataRows: 2,
      rejectedRows: 0,
    });
    expect(at('03254', '2024')).toMatchObject({ value: 5.25, line: 2, column: 5 });
    expect(at('03254', '2025')).toMatchObject({ value: 4.75, line: 3 });
  });

  test('numbers come as they are stored, shares as per cent, days as ISO, keys with their zeros', async () => {
    const bytes = workbook(
      {
        Daten: [
          header,
          row('2024', 1234567.891),
          ['bevoelkerung', '03254', new Date(Date.UTC(2022, 11, 31)), '', 275_817],
        ],
      },
      'xlsx',
      (book) => {
        const sheet = book.Sheets.Daten;
        const cell: XLSX.CellObject | undefined = sheet?.E2;
        if (cell) Object.assign(cell, { v: 0.0525, z: '0.0%', w: '5.3%' });
      },
    );
    const { observations } = await read(bytes);
    expect(observations.map(({ value, period }) => [period, value])).toEqual([
      ['2024', 5.25],
      ['2022-12-31', 275_817],
    ]);
  });

  test('the sheet that is understood is read; another may be chosen, or a range of it', async () => {
    const bytes = workbook({
      Deckblatt: [['Bericht', 'Bildung']],
      Daten: table,
      Alt: [header, row('2020', 9)],
    });
    const { reading } = await read(bytes);
    expect(reading.format?.reasons).toContain('gelesen wurde „Daten“');
    expect(reading.questions.find(({ id }) => id === 'teil')).toMatchObject({
      answer: 'Daten',
      required: false,
      suggested: true,
    });
    const other = await read(bytes, 65_536, { teil: 'Alt' });
    expect(other.observations.map(({ value }) => value)).toEqual([9]);
    const cut = await read(bytes, 65_536, { teil: 'Daten', bereich: 'A1:I2' });
    expect(cut.observations.map(({ value }) => value)).toEqual([5.25]);
    const wrong = await read(bytes, 65_536, { bereich: 'alles' });
    expect(wrong.reading.problems.map(({ code }) => code)).toEqual(['no-range']);
  });

  test('a merged caption stands above all that it spans', async () => {
    const rows = [
      ['GENESIS-Tabelle: 12411-01-01-4'],
      ['Bevölkerung nach Geschlecht - Stichtag 31.12. - regionale'],
      [],
      ['', '', '31.12.2018', '', ''],
      ['', '', 'Insgesamt', 'männlich', 'weiblich'],
      ['03254', 'Hildesheim, Landkreis', 276594, 135104, 141490],
      ['__________'],
      ['Stand: 21.03.2020 / 12:15:06'],
    ];
    const bytes = workbook({ Tabelle: rows }, 'xlsx', (book) => {
      const sheet = book.Sheets.Tabelle;
      if (sheet) sheet['!merges'] = [XLSX.utils.decode_range('C4:E4')];
    });
    const { reading, at } = await read(bytes);
    expect(reading).toMatchObject({ format: { id: 'genesis-classic' }, dataRows: 1 });
    expect(at('03254', '2018-12-31', 'geschlecht=weiblich')).toMatchObject({
      value: 141_490,
      line: 6,
      column: 5,
    });
  });

  test.each([
    ['an empty workbook', workbook({ Leer: [] }), 'no-table'],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': Buffer.from('<x/>'), 'word/document.xml': Buffer.from('<x/>') }),
      'office-file',
    ],
    ['a workbook that is none', zipSync({ 'xl/workbook.xml': Buffer.from('kein XML') }), 'damaged-workbook'],
  ])('%s is refused', async (_, bytes, code) => {
    const { reading } = await read(bytes);
    expect(reading.format).toBeNull();
    expect(['no-table', 'office-file', 'damaged-workbook']).toContain(reading.problems[0]?.code);
    if (code !== 'damaged-workbook') expect(reading.problems[0]?.code).toBe(code);
  });
});

describe('archives', () => {
  const good = Buffer.from(csv(header, row('2024', '5,25')));
  const other = Buffer.from(csv(header, row('2025', '4,75')));

  test('the only table is read, with what lies beside it named', async () => {
    const { reading, at } = await read(
      zipSync({
        '__MACOSX/._daten.csv': good,
        'ordner/daten.csv': good,
        'liesmich.pdf': Buffer.from('%PDF-1.7'),
      }),
    );
    expect(reading).toMatchObject({ format: { id: 'template-langform' }, encoding: 'utf-8', dataRows: 1 });
    expect(reading.problems).toMatchObject([{ code: 'not-read', severity: 'hint' }]);
    expect(at('03254', '2024')).toMatchObject({ value: 5.25 });
  });

  test('of several tables one has to be chosen', async () => {
    const bytes = zipSync({ 'a.csv': good, 'b.csv': other });
    const { reading, observations } = await read(bytes);
    expect(observations).toEqual([]);
    expect(reading.questions[0]).toMatchObject({
      id: 'teil',
      required: true,
      answer: null,
      options: [{ value: 'a.csv' }, { value: 'b.csv' }],
    });
    expect(reading.problems[0]?.code).toBe('open-question');
    expect((await read(bytes, 65_536, { teil: 'b.csv' })).observations.map(({ value }) => value)).toEqual([
      4.75,
    ]);
    expect((await read(bytes, 65_536, { teil: 'c.csv' })).observations).toEqual([]);
  });

  test('a workbook in an archive is taken apart, an archive in it is not', async () => {
    const bytes = zipSync({
      'mappe.xlsx': workbook({ Daten: [header, row('2024', 7)] }),
      'innen.zip': zipSync({ 'a.csv': good }),
    });
    const { observations } = await read(bytes);
    expect(observations.map(({ value }) => value)).toEqual([7]);
  });

  test.each([
    [
      'encrypted',
      () => {
        const bytes = Buffer.from(zipSync({ 'a.csv': good }));
        const at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
        bytes[at + 8] = 1;
        return bytes;
      },
      'encrypted-archive',
    ],
    ['cut', () => Buffer.from(zipSync({ 'a.csv': good })).subarray(0, -30), 'damaged-archive'],
    ['a bomb', () => zipSync({ 'a.csv': new Uint8Array(60_000_000) }), 'archive-bomb'],
    ['without a table', () => zipSync({ 'bild.png': good }), 'no-table'],
  ])('%s is refused with the reason', async (_, make, code) => {
    const { reading, observations } = await read(make());
    expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
    expect(observations).toEqual([]);
  });
});

test.each([
  ['A5:H40', { top: 4, left: 0, bottom: 39, right: 7 }],
  [' b2 : $C$3', { top: 1, left: 1, bottom: 2, right: 2 }],
  ['H5:A1', undefined],
  ['A5', undefined],
  ['', undefined],
])('range %j', (text, wanted) => {
  expect(maybeCellRange(text)).toEqual(wanted);
});

describe('what a person decides about any file', () => {
  test('another format, also one that does not fit', async () => {
    const text = csv(header, row('2024', '5,25'));
    expect((await read(text, 65_536, { format: 'template-langform' })).reading.format?.reasons[0]).toBe(
      'so gewählt',
    );
    const { reading } = await read(text, 65_536, { format: 'genesis-classic' });
    expect(reading.problems.map(({ code }) => code)).toEqual(['wrong-format']);
    expect(reading.questions.find(({ id }) => id === 'format')).toMatchObject({
      answer: 'genesis-classic',
      suggested: false,
    });
  });

  test('another encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('monat;bereich;besuche\n2026-10;Ausk'),
      Buffer.from([0x81]),
      Buffer.from('nfte;5\n'),
    ]);
    expect((await read(bytes)).reading.encoding).toBe('windows-1252');
    const { reading, labels } = await read(bytes, 65_536, { kodierung: 'cp850' });
    expect(reading.encoding).toBe('cp850');
    expect(labels).toEqual(['seitenbereich=auskünfte: Auskünfte']);
  });
});

const folder = process.env.ZIELKREIS_SAMPLES;
if (!folder) console.warn('ZIELKREIS_SAMPLES is not set: the tests on real containers are skipped.');

describe.skipIf(!folder)('real files in containers', () => {
  const sample = (number: string) => {
    const path = resolve(import.meta.dirname, '..', folder ?? '');
    return readFileSync(resolve(path, readdirSync(path).find((name) => name.startsWith(`${number}_`)) ?? ''));
  };

  it('a GENESIS table that was saved as a workbook gives the same rows, signs and values', async () => {
    const bytes = sample('01');
    const lines = bytes
      .toString('latin1')
      .split('\n')
      .map((line) =>
        line.split(';').map((cell) => (/^-?\d+$/.test(cell) && !/^0\d/.test(cell) ? Number(cell) : cell)),
      );
    const asFile = await read(bytes);
    const asSheet = await read(workbook({ '21111-02-06-4': lines }));
    expect(asSheet.reading).toMatchObject({ dataRows: 538, signs: asFile.reading.signs });
    expect(asSheet.observations.map(({ value, numerator, line }) => [value, numerator, line])).toEqual(
      asFile.observations.map(({ value, numerator, line }) => [value, numerator, line]),
    );
  });

  it('a new flat file in its ZIP', async () => {
    const { reading } = await read(zipSync({ '12613-0013_de_flat.csv': sample('17') }));
    expect(reading).toMatchObject({ format: { id: 'genesis-flat-new' }, dataRows: 4224 });
  });
});
