import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Table, textCell, textColumn } from '../../data/table.ts';
import { tableCsv } from './table-csv.ts';

const notes = {
  title: 'Nach Schule',
  source: 'Quelle: eigene Erhebung; Stand 2026.',
  signs: [{ sign: 'g', meaning: 'geschützt' }],
};

function tableOf(...rows: (string | number)[][]): Table {
  return {
    columns: [textColumn('Schule'), { head: 'Anteil', kind: 'number', symbol: '%', decimals: 1 }],
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? { text: `rund ${cell}`, value: cell } : textCell(cell))),
    ),
  };
}

test('German: semicolons, decimal commas, no thousands points, what is to be known below', () => {
  const table = tableOf(['Nord', 1234.5], ['Süd; "West"', -2.5], ['Ost', 'g'], ['West', 0]);
  expect(tableCsv(table, notes, 'de')).toBe(
    [
      '\ufeffSchule;Anteil (%)',
      'Nord;1234,5',
      '"Süd; ""West""";-2,5',
      'Ost;g',
      'West;0',
      '',
      'Titel;Nach Schule',
      'Quelle;"eigene Erhebung; Stand 2026."',
      'Zeichen g;geschützt',
      '',
    ].join('\r\n'),
  );
});

test('English: commas and decimal points', () => {
  const [head, row, , title] = tableCsv(tableOf(['North, west', -2.5]), notes, 'en').split('\r\n');
  expect([head, row, title]).toEqual(['\ufeffSchule,Anteil (%)', '"North, west",-2.5', 'Title,Nach Schule']);
});

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+49 5021', "'+49 5021"],
  ['-1+2', "'-1+2"],
  ['@SUM', "'@SUM"],
  ['\tdir', "'\tdir"],
  ['-', '-'],
  ['−2', '−2'],
  ['a=b', 'a=b'],
])('a text that begins like a formula stays a text: %j', (text, written) => {
  expect(tableCsv(tableOf([text, 1]), notes, 'de').split('\r\n')[1]).toBe(`${written};1`);
});

test('figures are as they are computed with, in the rows; how they are written has one rule', () => {
  expect(tableCsv(tableOf(['x', (100 * 74) / 308]), notes, 'de').split('\r\n')[1]).toBe('x;24,025974026');
});

test('whatever the cells, they are read back', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\r', ''));
  const numbers = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1000);
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, numbers), { minLength: 1, maxLength: 5 }), (rows) => {
      const csv = tableCsv(tableOf(...rows), notes, 'de').slice(1);
      const back = readBack(csv).slice(1, rows.length + 1);
      for (const [at, [text, number]] of rows.entries()) {
        const [first = '', second = ''] = back[at] ?? [];
        expect(first.replace(/^'(?=[=+\-@\t\n])/, '')).toBe(text);
        expect(first).not.toMatch(/^[=+@\t\n]/);
        expect(Number(second.replace(',', '.'))).toBe(number);
      }
    }),
  );
});

/** By the rules of RFC 4180, section 2, with semicolons. */
function readBack(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r"]*))(;|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ';') rows.push([]);
  }
  return rows;
}
