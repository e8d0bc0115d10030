import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import { planTable, textWidths } from './plan-table.ts';

/** Names of rows beside columns of numbers. */
function numbersTable(columns: number, number: string, name = 'Oberschule', rows = 5): Table {
  return {
    columns: [
      textColumn('Schule'),
      ...Array.from({ length: columns }, () => ({
        head: 'Wert',
        kind: 'number' as const,
        symbol: '',
        decimals: 1,
      })),
    ],
    rows: Array.from({ length: rows }, () => [
      textCell(name),
      ...Array.from({ length: columns }, () => ({ text: number, value: 1 })),
    ]),
  };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

// By the ems of text-width.ts "Oberschule" is 5.25 em wide and a number of six places 6 × 0.57 = 3.42 em. A column is
// that wide, and 9 pt more (two insets of 4, one of the line), below 8.5 pt of type 7 pt more:
//   9 pt: 56.3 + 10 × 39.8 = 454 of 467; 8 pt: 49.0 + 12 × 34.4 = 461 of 467 (at 8.5 pt it would be 510);
//   turned, 9 pt: 56.3 + 16 × 39.8 = 693 of 714; 7.5 pt: 46.4 + 20 × 32.7 = 699 of 714 (at 8 pt 736).
test.each([
  { columns: 10, landscape: false, size: 9 },
  { columns: 12, landscape: false, size: 8 },
  { columns: 16, landscape: true, size: 9 },
  { columns: 20, landscape: true, size: 7.5 },
])('$columns columns of numbers: turned $landscape, type of $size points', ({ columns, ...expected }) => {
  const plan = planTable(numbersTable(columns, '123456'));
  expect(plan).toMatchObject(expected);
  expect(plan.parts).toHaveLength(1);
});

// At 8 pt (714 − 49.0) ÷ 34.4 = 19 columns have room: three parts for 41, of 14, 14 and 13.
test('what no page holds comes in parts of as many columns, each with the names of the rows', () => {
  const plan = planTable(numbersTable(41, '123456'));
  expect(plan).toMatchObject({ landscape: true, size: 8 });
  expect(plan.parts.map(({ columns }) => columns.length)).toEqual([15, 15, 14]);
  for (const { columns } of plan.parts) expect(columns[0]).toBe(0);
  expect(plan.parts.flatMap(({ columns }) => columns.slice(1))).toEqual(
    Array.from({ length: 41 }, (_, index) => index + 1),
  );
});

test('lines are counted by what the cells hold', () => {
  expect(planTable(numbersTable(2, '1', 'kurz', 7)).parts[0]?.lines).toBe(7);
  const long = planTable(numbersTable(2, '1', 'Wort '.repeat(200), 7)).parts[0]?.lines;
  expect(long).toBeGreaterThan(7 * 3);
});

test('a table without rows or of one column has a plan, too', () => {
  expect(planTable(numbersTable(3, '1', '', 0)).parts).toHaveLength(1);
  const one = planTable({ columns: [textColumn('Name')], rows: [[textCell('a')]] });
  expect(one.parts.map(({ columns }) => columns)).toEqual([[0]]);
  expect(one.parts[0]?.widths).toEqual([textWidths.upright]);
});

test('each part fills the width of its page and no more, and no column is lost', () => {
  const word = fc.string({ minLength: 0, maxLength: 30 });
  const tables = fc.integer({ min: 1, max: 30 }).chain((columns) =>
    fc.record({
      columns: fc.array(
        fc.record({
          head: word,
          kind: fc.constantFrom('text' as const, 'number' as const),
          symbol: fc.constant(''),
          decimals: fc.constant(null),
        }),
        { minLength: columns, maxLength: columns },
      ),
      rows: fc.array(
        fc.array(
          word.map((text) => ({ text, value: null })),
          { minLength: columns, maxLength: columns },
        ),
        { maxLength: 4 },
      ),
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      const plan = planTable(table);
      const room = plan.landscape ? textWidths.turned : textWidths.upright;
      const shown = new Set(plan.parts.flatMap(({ columns }) => columns));
      expect(shown.size).toBe(table.columns.length);
      for (const { columns, widths } of plan.parts) {
        expect(widths).toHaveLength(columns.length);
        expect(total(widths)).toBeCloseTo(room, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }
    }),
  );
});
