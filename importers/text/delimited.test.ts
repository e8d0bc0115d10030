import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './delimited.ts';
import { inferDelimiter } from './delimiter.ts';

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function rowsOf(text: string, size = 1000): Promise<[number, string[]][]> {
  const rows: [number, string[]][] = [];
  await readDelimited(pieces(text, size), {
    delimiter: ';',
    onRow: (cells, line) => rows.push([line, cells]),
  });
  return rows;
}

describe('readDelimited', () => {
  it.each<[string, string, [number, string[]][]]>([
    [
      'LF',
      'a;b\nc;d\n',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'no line break at the end',
      'a;b\nc;d',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'mixed line ends',
      'a;b\r\nc;d\ne;f\rg;h',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
        [3, ['e', 'f']],
        [4, ['g', 'h']],
      ],
    ],
    [
      'blank lines',
      'a\n\n\nb\n',
      [
        [1, ['a']],
        [2, ['']],
        [3, ['']],
        [4, ['b']],
      ],
    ],
    [
      'quoted cell over lines',
      'a;"x\r\ny ""z"""\nb;c\n',
      [
        [1, ['a', 'x\ny "z"']],
        [3, ['b', 'c']],
      ],
    ],
    ['quotes inside a cell', 'a "b" c;d\n', [[1, ['a "b" c', 'd']]]],
    ['commas in cells', '01001;Flensburg, Stadt;1,5\n', [[1, ['01001', 'Flensburg, Stadt', '1,5']]]],
    ['nothing', '', []],
  ])('%s, whatever the pieces', async (_name, text, expected) => {
    for (const size of [1, 2, 3, 5, 1000]) expect(await rowsOf(text, size)).toEqual(expected);
  });

  it('numbers rows by the lines of the file for any table', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ';', '"', '\n', ' ', 'ä'), maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }),
        fc.nat(9),
        async (table, size) => {
          const text = Papa.unparse(table, { delimiter: ';', newline: '\n', quotes: true });
          const rows = await rowsOf(text, size + 1);
          expect(rows.map(([, cells]) => cells)).toEqual(table);
          let line = 1;
          for (const [index, [at]] of rows.entries()) {
            expect(at).toBe(line);
            line += 1 + (table[index] ?? []).join('').split('\n').length - 1;
          }
        },
      ),
    );
  });

  it('says where a quote is not closed', async () => {
    const lines: number[] = [];
    const options = { delimiter: ';', onRow: () => {}, onBadQuote: (line: number) => lines.push(line) };
    await readDelimited(pieces('a;b\n"c;d\ne;f\n', 4), options);
    expect(lines).toEqual([2]);
  });

  it('gives up on a cell that swallows the file, instead of reading it again and again', async () => {
    const lines: number[] = [];
    const options = { delimiter: ';', onRow: () => {}, onBadQuote: (line: number) => lines.push(line) };
    await readDelimited(pieces(`a;b\n"c;d\n${'e;f\n'.repeat(2_000_000)}`, 65_536), options);
    expect(lines).toEqual([2]);
  });

  it('hands on what onRow throws', async () => {
    const onRow = () => {
      throw new Error('stop');
    };
    await expect(readDelimited(pieces('a\nb\n', 1), { delimiter: ';', onRow })).rejects.toThrow('stop');
  });
});

describe('inferDelimiter', () => {
  it.each<[string, string[], string | null]>([
    [
      'titles and commas in a semicolon table',
      ['Tabelle: 1', 'Titel, lang;;', ';;Anzahl', '01;Kiel, Stadt;1,5', '02;Hamburg, Land;2,5'],
      ';',
    ],
    ['tabs', ['a\tb\tc', '1,5\t2\t3'], '\t'],
    ['commas', ['date,visits', '2020-01,5', '2020-02,6'], ','],
    ['quoted commas', ['a;"x, y, z"', 'b;"x, y, z"'], ';'],
    ['none', ['abc', 'def'], null],
  ])('%s', (_name, lines, expected) => {
    expect(inferDelimiter(lines)).toBe(expected);
  });
});
