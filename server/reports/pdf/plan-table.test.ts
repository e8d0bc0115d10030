import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import { planTable, textWidths } from './plan-table.ts';
import { isOneLine } from './table-texts.ts';

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
// that wide, and 8 pt more (two insets of 3.5, one of the line), below 8.5 pt of type 7 pt more:
//   8.5 pt: 52.6 + 11 × 37.1 = 461 of 467; 8 pt: 49.0 + 12 × 34.4 = 461 of 467 (at 8.5 pt it would be 497);
//   turned, 8.5 pt: 52.6 + 17 × 37.1 = 683 of 714; 7.5 pt: 46.4 + 20 × 32.7 = 699 of 714 (at 8 pt 736).
test.each([
  { columns: 11, landscape: false, size: 8.5 },
  { columns: 12, landscape: false, size: 8 },
  { columns: 17, landscape: true, size: 8.5 },
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

// "Schule" and "Wert" at 8.5 pt: names of 5.25 em (44.6), numbers of one place (head "Wert", bold) take far less than
// 230 pt; eight numbers of six places take 52.6 + 8 × 37.1 = 349 pt, which 1.2 times is 419: nearly the whole page.
test('a table is not drawn apart over a page that it does not need, and takes all of one that it nearly needs', () => {
  expect(total(planTable(numbersTable(2, '1')).parts[0]?.widths ?? [])).toBeCloseTo(230, 6);
  // 52.6 + 5 × 37.1 = 238, 1.2 times.
  expect(total(planTable(numbersTable(5, '123456')).parts[0]?.widths ?? [])).toBeCloseTo(1.2 * 238, 0);
  expect(total(planTable(numbersTable(8, '123456')).parts[0]?.widths ?? [])).toBeCloseTo(467, 6);
});

test('lines are counted by what the cells hold', () => {
  expect(planTable(numbersTable(2, '1', 'kurz', 7)).parts[0]?.lines).toBe(7);
  const long = planTable(numbersTable(2, '1', 'Wort '.repeat(200), 7)).parts[0]?.lines;
  expect(long).toBeGreaterThan(7 * 3);
});

// "18 (daneben)" counts 2 × 0.57 + 0.27 + 2 × 0.38 + 7 × 0.56 = 6.09 em, at 8.5 points 51.8, and 8 of insets and line.
test('short words among figures are not broken', () => {
  const [name, place] = [textColumn('Gebiet'), numbersTable(1, '1').columns[0]];
  if (!place) throw new Error('no column');
  const rows = Array.from({ length: 20 }, () => [
    textCell('Ein Landkreis mit einem langen Namen und noch einem, der auch nicht kurz ist, und noch einem'),
    { text: '18 (daneben)', value: null },
  ]);
  const widths = planTable({ columns: [name, place], rows }).parts[0]?.widths;
  expect(widths?.[1]).toBeGreaterThanOrEqual(6.09 * 8.5 + 8 - 1e-6);
});

test('a table without rows or of one column has a plan, too', () => {
  expect(planTable(numbersTable(3, '1', '', 0)).parts).toHaveLength(1);
  const one = planTable({ columns: [textColumn('Name')], rows: [[textCell('a')]] });
  expect(one.parts.map(({ columns }) => columns)).toEqual([[0]]);
  // Looks lost below that.
  expect(one.parts[0]?.widths).toEqual([230]);
});

test('each part fills a turned page, no part is wider than its page, and no column is lost', () => {
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
        expect(total(widths)).toBeLessThan(room + 1e-6);
        expect(total(widths)).toBeGreaterThan((plan.landscape ? room : 230) - 1e-6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }
    }),
  );
});

// Short texts fit in half of 467 pt, 280 letters don't, and of rarer signs nothing is known.
test('a row has one line only where every cell of it surely fits', () => {
  const names = ['Zwölf\u00a0%', 'Oberschule an der langen Straße '.repeat(9), 'zwei\nZeilen', '… ◆'];
  const rows = names.map((name) => [textCell(name), { text: '12,5\u00a0%', value: 12.5 }]);
  const { columns } = numbersTable(1, '1');
  expect(planTable({ columns, rows }).parts[0]?.flat).toEqual([true, false, false, false]);
});

// "Ziel" is at most 0.56 + 0.32 + 0.56 + 0.32 = 1.76 em wide.
test.each([
  { text: 'Ziel', room: 1.77, fits: true },
  { text: 'Ziel', room: 1.75, fits: false },
  { text: '', room: 0, fits: true },
  { text: '→', room: 99, fits: false },
])('"$text" has one line in $room em: $fits', ({ text, room, fits }) => {
  expect(isOneLine(text, room)).toBe(fits);
});
