import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDelimited } from '../../../../data/delimited.ts';
import { readPasted, tableFile } from './pasted-table.ts';

describe('a clipboard', () => {
  test.each([
    [
      'cells and lines of a spreadsheet',
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells',
      'a\t\tc\n\t\t3',
      [
        ['a', '', 'c'],
        ['', '', '3'],
      ],
    ],
    [
      'a line end and quotation marks in a cell',
      '"a\nb"\t"5"" Rohr"\n1\t2',
      [
        ['a\nb', '5" Rohr'],
        ['1', '2'],
      ],
    ],
    [
      'a quotation mark that is a letter',
      '5" Rohr\t"halb\n1\t2',
      [
        ['5" Rohr', '"halb'],
        ['1', '2'],
      ],
    ],
    [
      'typed rows',
      'Ort;Wert\nStade;1,5',
      [
        ['Ort', 'Wert'],
        ['Stade', '1,5'],
      ],
    ],
    ['semicolons beside tabulators', 'a;b\tc', [['a;b', 'c']]],
    ['nothing', '', []],
    ['blank lines at the end', 'a\tb\n\n \t\n', [['a', 'b']]],
    [
      'what a spreadsheet would take for formulas',
      '=1+2\t+49\n-5\t@a',
      [
        ['=1+2', '+49'],
        ['-5', '@a'],
      ],
    ],
  ])('%s', (_what, text, rows) => {
    expect(readPasted(text).rows).toEqual(rows);
  });

  test('names the rows that are shorter or longer than the first', () => {
    expect(readPasted('a\tb\n1\n1\t2\n\n1\t2\t3\n')).toMatchObject({ width: 2, ragged: [2, 5] });
  });
});

describe('the file that is made of it', () => {
  test('holds the cells as they were', async () => {
    const file = tableFile(readPasted('Ort\tWert\n=1+2\t@x'), '2026-11-18');
    expect(file.name).toBe('eingefuegt-2026-11-18.tsv');
    expect(await file.text()).toBe('Ort\tWert\r\n=1+2\t@x\r\n');
  });

  test('comes back equal, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=SUMME(A1)', '+1', '-1', '@x', '"', '""', 'a\tb', 'a\nb', ';', ' "x" '),
    );
    const table = fc.array(
      fc.tuple(
        cell.map((text) => `x${text}`),
        cell,
        cell,
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(table, (rows) => {
        const plain = rows.map((cells) => cells.map((text) => text.replaceAll('\r', '')));
        expect(readPasted(writeDelimited(plain, '\t')).rows).toEqual(plain);
      }),
    );
  });
});
