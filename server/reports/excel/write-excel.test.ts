import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { meantNumber } from '../../../data/plain-number.ts';
import type { TableBlock } from '../../../data/report-document.ts';
import { textCell, textColumn } from '../../../data/table.ts';
import { documentWith, fixtureDocument, longTable, longTitle } from '../report-fixture.ts';
import { tableSheet } from './table-sheet.ts';
import { writeExcel } from './write-excel.ts';

const file = await writeExcel(fixtureDocument);
// The reader writes into what it is given.
const book = read(file.slice(), { cellNF: true });
const parts = unzipSync(file);
const tables = fixtureDocument.blocks.filter((block): block is TableBlock => block.kind === 'table');

function sheetAt(index: number): WorkSheet {
  const sheet = book.Sheets[book.SheetNames[index] ?? ''];
  if (!sheet) throw new Error(`no sheet: ${index}`);
  return sheet;
}

function cellAt(sheet: WorkSheet, row: number, column: number): CellObject | undefined {
  return sheet[utils.encode_cell({ r: row, c: column })];
}

function xmlOf(index: number): string {
  return strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
}

/** All texts of a sheet. */
function textOf(sheet: WorkSheet): string {
  return utils.sheet_to_csv(sheet, { FS: '\t' });
}

test('a sheet for each table, between the contents and the sources', () => {
  expect(book.SheetNames).toEqual([
    'Inhalt',
    'Ohne Abschluss',
    'Nach Geschlecht',
    'Schulen',
    'Quellen und Zeichen',
  ]);
});

test('rows of definitions are as high as their longest text', async () => {
  const [first] = fixtureDocument.definitions;
  if (!first) throw new Error('the fixture defines nothing');
  // 52 × 0.9 letters have room in a line, each letter counted 1.05 times: 44 take one, 45 two, 15 points each.
  const texts = ['a'.repeat(44), 'a'.repeat(45), 'a'.repeat(100_000)];
  const definitions = texts.map((definition) => ({
    ...first,
    definition,
    title: 'a',
    formula: 'a',
    unit: 'a',
  }));
  const made = unzipSync(await writeExcel({ ...fixtureDocument, sources: [], definitions }));
  const sheet = strFromU8(made['xl/worksheets/sheet5.xml'] ?? new Uint8Array());
  const heights = [...sheet.matchAll(/<row r="[345]"[^>]* ht="([\d.]+)"/g)].map(([, height]) =>
    Number(height),
  );
  expect(heights).toEqual([15, 30, 409]);
});

test('rows of tables are as high as their longest text, those of one line as the program has it', () => {
  const columns = [textColumn('Beschluss')];
  // Columns are at most 60 wide: 60 × 0.9 ÷ 1.05 = 51.4 letters a line.
  const rows = ['a'.repeat(51), 'a'.repeat(103)].map((text) => [textCell(text)]);
  const notes = { title: 'Titel', source: '', signs: [] };
  const sheet = tableSheet('Blatt', { columns, rows }, notes, 'de');
  expect(sheet.rows.slice(2, 4).map(([cell]) => cell)).toMatchObject([{}, { height: 45 }]);
  expect(sheet.rows[2]?.[0]).not.toHaveProperty('height');
});

describe.each(tables.map((block, index) => ({ block, index: index + 1 })))(
  'table $index',
  ({ block, index }) => {
    const sheet = sheetAt(index);
    const { columns, rows } = block.table;

    test('stands under its title with every head and cell', () => {
      expect(cellAt(sheet, 0, 0)?.v).toBe(`Tabelle ${block.number}: ${block.caption}`);
      columns.forEach(({ head }, column) => {
        expect(cellAt(sheet, 1, column)?.v).toBe(head);
      });
      rows.forEach((row, at) => {
        row.forEach(({ text, value }, column) => {
          const cell = cellAt(sheet, at + 2, column);
          if (value === null) {
            expect([cell?.t, cell?.v ?? '']).toEqual([text === '' ? cell?.t : 's', text]);
          } else {
            expect([cell?.t, cell?.v]).toEqual(['n', meantNumber(value)]);
          }
          expect(cell?.f).toBeUndefined();
        });
      });
    });

    test('has numbers with the unit and decimals of their column', () => {
      columns.forEach(({ symbol, decimals }, column) => {
        const formats = rows.flatMap((row, at) =>
          row[column]?.value == null ? [] : [cellAt(sheet, at + 2, column)?.z],
        );
        const expected =
          symbol === '%' && decimals === 1
            ? '#,##0.0"\u00a0%"'
            : symbol === '' && decimals === 0
              ? '#,##0'
              : '';
        expect(new Set(formats)).toEqual(new Set(formats.length === 0 ? [] : [expected]));
      });
    });

    test('can be filtered by its head, which stays and is repeated on paper', () => {
      const last = utils.encode_cell({ r: rows.length + 1, c: columns.length - 1 });
      expect(sheet['!autofilter']).toEqual({ ref: `A2:${last}` });
      expect(xmlOf(index)).toContain(
        '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
      );
      const names = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
      expect(names).toContain(`localSheetId="${index}">&apos;${block.sheet}&apos;!$1:$2</definedName>`);
    });

    test('has an empty row, its source and its signs below, outside the filter', () => {
      expect(cellAt(sheet, rows.length + 2, 0)).toBeUndefined();
      expect(cellAt(sheet, rows.length + 3, 0)?.v).toBe(block.source);
      block.signs.forEach(({ sign, meaning }, at) => {
        expect(cellAt(sheet, rows.length + 4 + at, 0)?.v).toBe(`${sign} = ${meaning}`);
      });
    });
  },
);

test('a name that looks like a formula is a text, a negative number a number', () => {
  const sheet = sheetAt(3);
  expect(cellAt(sheet, 3, 0)).toMatchObject({ t: 's', v: '=HYPERLINK("https://example.org";"hier")' });
  expect(cellAt(sheet, 2, 2)).toMatchObject({ t: 'n', v: -2.5 });
  for (const [name, bytes] of Object.entries(parts)) {
    if (name.includes('worksheets/sheet')) expect(strFromU8(bytes)).not.toContain('<f>');
  }
});

test('the contents say what the workbook is and lead to every sheet', () => {
  const text = textOf(sheetAt(0));
  const { title, subtitle, pinWords, number, address } = fixtureDocument;
  for (const said of [
    title,
    subtitle,
    pinWords,
    number,
    address,
    'Schulausschuss, 07.12.2026',
    'erfundene',
  ]) {
    expect(text).toContain(said);
  }
  const links = Object.values(sheetAt(0)).flatMap((cell: CellObject) =>
    cell.l?.Target === undefined ? [] : [[cell.v, cell.l.Target]],
  );
  expect(links).toEqual([
    ['Ohne Abschluss', "#'Ohne Abschluss'!A1"],
    ['Nach Geschlecht', "#'Nach Geschlecht'!A1"],
    ['Schulen', "#'Schulen'!A1"],
    ['Quellen und Zeichen', "#'Quellen und Zeichen'!A1"],
  ]);
  for (const { caption } of tables) expect(text).toContain(caption);
});

test('the last sheet has sources with licences, definitions and signs', () => {
  const text = textOf(sheetAt(4));
  for (const said of [
    'Destatis: Abgehende (21111-02-06-4)\tdl-de/by-2-0',
    'Abgehende ohne Abschluss an allen Abgehenden\t100 × ohne Abschluss ÷ alle\tProzent\t1',
    'g\tzum Schutz Einzelner nicht gezeigt',
    '.\tgeheim oder unbekannt',
  ]) {
    expect(text).toContain(said);
  }
});

test('the same document makes the same bytes', async () => {
  expect(await writeExcel(fixtureDocument)).toEqual(file);
});

test('400 rows, a long title, names that clash, no tables', async () => {
  const long = { ...longTable(400), caption: longTitle, sheet: 'Inhalt' };
  const large = read(await writeExcel(documentWith([long, { ...long, number: 4 }])));
  expect(large.SheetNames).toEqual(['Inhalt', 'Inhalt (2)', 'Inhalt (3)', 'Quellen und Zeichen']);
  expect(large.Sheets['Inhalt (2)']?.['!autofilter']).toEqual({ ref: 'A2:D402' });
  const none = read(await writeExcel(documentWith([], { language: 'en', signs: [] })));
  expect(none.SheetNames).toEqual(['Contents', 'Sources and signs']);
});
