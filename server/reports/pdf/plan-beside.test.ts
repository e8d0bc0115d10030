import { expect, test } from 'vitest';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import { evenedOut } from './evened-out.ts';
import { maybeBesideWidth, planBeside } from './plan-beside.ts';

function tableOf(columns: number, text: string, rows: number): Table {
  return {
    columns: Array.from({ length: columns }, () => textColumn('Kopf')),
    rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => textCell(text))),
  };
}

// "00/00" counts 4 × 0.57 + 0.38 = 2.66 em: 22.6 pt at 8.5, and 8 of insets and line; two columns take 61 pt.
const needed = 2 * (2.66 * 8.5 + 8);

test('a table needs beside something else what its short texts take in one line', () => {
  expect(maybeBesideWidth(tableOf(2, '00/00', 5), 200)).toBeCloseTo(needed, 6);
  expect(maybeBesideWidth(tableOf(2, '00/00', 5), needed + 0.001)).toBeCloseTo(needed, 6);
  expect(maybeBesideWidth(tableOf(2, '00/00', 5), needed - 0.001)).toBeUndefined();
});

test('a table longer than a page stands by itself', () => {
  // A head wider than its cells, which have a line each; with its own they may be 56.
  const headed = (rows: number) => ({
    ...tableOf(2, '0', rows),
    columns: [textColumn('Kopfzeile'), textColumn('Kopfzeile')],
  });
  expect(maybeBesideWidth(headed(54), 200)).toBeDefined();
  expect(maybeBesideWidth(headed(56), 200)).toBeUndefined();
});

test('it is set no wider than its room, and little wider than its texts', () => {
  const widthIn = (room: number) =>
    planBeside(tableOf(2, '00/00', 5), room).parts[0]?.widths.reduce((sum, width) => sum + width, 0);
  expect(widthIn(65)).toBeCloseTo(65, 6);
  expect(widthIn(300)).toBeCloseTo(1.2 * needed, 6);
  expect(planBeside(tableOf(2, '00/00', 5), 300).size).toBe(8.5);
});

test('what one column took is passed on to another where that saves lines', () => {
  // 100 pt of text in 60 are two lines, in 100 one; the first column needs 40 of its 100.
  const texts = [
    [
      { whole: 40, word: 40 },
      { whole: 100, word: 50 },
    ],
  ];
  const columns = [
    { least: 40, space: 0 },
    { least: 50, space: 0 },
  ];
  expect(evenedOut({ texts, columns }, [100, 60])).toEqual([60, 100]);
  expect(evenedOut({ texts, columns }, [60, 100])).toEqual([60, 100]);
  // It keeps what it needs at least.
  expect(evenedOut({ texts, columns }, [50, 60])).toEqual([50, 60]);
});
