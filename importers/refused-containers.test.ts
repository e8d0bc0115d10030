import * as XLSX from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from './testing/reading.ts';
import { archiveLimits, readArchive } from './text/archive.ts';

const table = Buffer.from('kennzahl;gebiet;berichtszeitraum;wert\nbevoelkerung;03254;2022-12-31;5\n');

/** What Excel makes of a workbook with a password to open: an OLE file that holds the encrypted package. */
function encryptedXlsx(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(200, 4));
  XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(6_000, 7));
  return Buffer.from(XLSX.CFB.write(file, { type: 'buffer' }));
}

/** An OLE file without a workbook in it, such as an old Word document. */
function otherOleFile(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(5_000, 1));
  return Buffer.from(XLSX.CFB.write(file, { type: 'buffer' }));
}

function workbook(
  rows: unknown[][],
  type: XLSX.BookType,
  change?: (book: XLSX.WorkBook) => void,
): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Daten');
  change?.(book);
  return Buffer.from(XLSX.write(book, { type: 'buffer', bookType: type, bookVBA: true }));
}

const withMacros = (book: XLSX.WorkBook) => Object.assign(book, { vbaraw: Buffer.from('kein echtes Makro') });

/** A ZIP whose directory names other sizes than its members have. */
function lyingZip(): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'a.csv': new Uint8Array(5_000_000) }));
  bytes.writeUInt32LE(10, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return bytes;
}

function encryptedZip(): Uint8Array {
  const bytes = Buffer.from(zipSync({ 'a.csv': table }));
  bytes[bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8] = 1;
  return bytes;
}

const manyMembers = Object.fromEntries(
  Array.from({ length: 2_100 }, (_, index) => [`${index}.csv`, new Uint8Array(1)]),
);

describe('refused, with the reason and what to do', () => {
  test.each([
    [
      'a workbook with a password',
      encryptedXlsx(),
      'encrypted-workbook',
      'Schutz in der Tabellenkalkulation aufheben',
    ],
    [
      'an OLE file without a workbook',
      otherOleFile(),
      'damaged-workbook',
      'als .xlsx oder als CSV neu speichern',
    ],
    ['a workbook of macros only', workbook([], 'xlsm', withMacros), 'no-table', 'nur Makros'],
    ['an archive with a password', encryptedZip(), 'encrypted-archive', 'entpacken'],
    ['an archive that lies about its sizes', lyingZip(), 'damaged-archive', 'noch einmal herunter'],
    [
      'an archive that grows',
      zipSync({ 'a.csv': new Uint8Array(60_000_000) }),
      'archive-bomb',
      'entpacken Sie sie selbst',
    ],
    ['an archive of thousands of files', zipSync(manyMembers), 'archive-bomb', 'erlaubt sind 2000'],
    [
      'a workbook that grows',
      zipSync({
        '[Content_Types].xml': Buffer.from('<Types/>'),
        'xl/workbook.xml': Buffer.from('<workbook/>'),
        'xl/worksheets/sheet1.xml': new Uint8Array(80_000_000),
      }),
      'archive-bomb',
      'nur die Tabellen',
    ],
    [
      'a workbook inside an archive with a password',
      zipSync({ 'geheim.xlsx': encryptedXlsx() }),
      'no-table',
      'liegt keine Tabelle',
    ],
  ])('%s', async (_, bytes, code, remedy) => {
    const { reading, observations } = await read(bytes);
    expect(reading.format).toBeNull();
    const problem = reading.problems.find(({ severity }) => severity === 'error');
    expect(problem?.code).toBe(code);
    expect(problem?.message).toContain(remedy);
    expect(observations).toEqual([]);
  });

  test('beside a good table, an encrypted workbook is named and left out', async () => {
    const good =
      'kennzahl;gebiet;berichtszeitraum;gliederung;wert;zaehler;nenner;zeichen;zusatz\nbevoelkerung;03254;2022-12-31;;5;;;;\n';
    const { reading, observations } = await read(
      zipSync({ 'gut.csv': Buffer.from(good), 'geheim.xlsx': encryptedXlsx() }),
    );
    expect(observations.map(({ value }) => value)).toEqual([5]);
    expect(reading.problems).toMatchObject([
      { code: 'encrypted-workbook', severity: 'hint', text: 'geheim.xlsx' },
    ]);
  });
});

describe('read, though it looks dangerous', () => {
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
  const rows = [header, ['bevoelkerung', '03254', '2022-12-31', '', 5, '', '', '', '']];

  test('a workbook with macros and a table: the table, never the macros', async () => {
    const { reading, observations } = await read(workbook(rows, 'xlsm', withMacros));
    expect(reading).toMatchObject({ format: { id: 'template-langform' }, encoding: 'xlsx' });
    expect(observations.map(({ value }) => value)).toEqual([5]);
  });

  test('a lone cell at the far end of a sheet costs nothing', async () => {
    const files = unzipSync(workbook(rows, 'xlsx'));
    const path = 'xl/worksheets/sheet1.xml';
    const far = '<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row></sheetData>';
    const text = Buffer.from(files[path] ?? '')
      .toString()
      .replace('</sheetData>', far);
    const bytes = zipSync({ ...files, [path]: Buffer.from(text.replace(/<dimension[^>]*>/, '')) });
    const { observations } = await read(bytes);
    expect(observations.map(({ value }) => value)).toEqual([5]);
  });

  test('a merge over the whole sheet ends', async () => {
    const bytes = workbook([['Titel'], ...rows], 'xlsx', (book) => {
      const sheet = book.Sheets.Daten;
      if (sheet)
        sheet['!merges'] = Array.from({ length: 50 }, () => XLSX.utils.decode_range('A1:XFD1048576'));
    });
    expect((await read(bytes)).reading.problems.length).toBeGreaterThanOrEqual(0);
  });
});

test('limits are checked before anything is unpacked', () => {
  const bytes = zipSync({ 'a.csv': new Uint8Array(2_000) });
  const limits = { ...archiveLimits, bytes: 1_000 };
  const archive = readArchive(
    bytes,
    () => {
      throw new Error('asked for a member');
    },
    limits,
  );
  expect(archive).toMatchObject({ kind: 'refused', code: 'archive-bomb' });
});
