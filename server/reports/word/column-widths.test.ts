import { expect, test } from 'vitest';
import { type Table, textCell, textColumn } from '../../../data/table.ts';
import { planTable } from './column-widths.ts';
import { textWidths } from './paper.ts';

function tableOf(columns: number, head: string, cell: string): Table {
  return {
    columns: Array.from({ length: columns }, () => textColumn(head)),
    rows: [Array.from({ length: columns }, () => textCell(cell))],
  };
}

// "00/00" counts 4 × 0.57 + 0.38 = 2.66 em. At 8.5 points (× 20 twips × 1.03) that is 466 twips, with its sides
// (2 × 85 + 20) 656: 13 of them fit into 9071, 21 into 14003. At 8 points 438 and with 2 × 70 + 20 598: 15 and 23 do.
test.each([
  [11, 'upright', false],
  [13, 'upright', false],
  [14, 'upright', true],
  [15, 'upright', true],
  [18, 'across', false],
  [21, 'across', false],
  [22, 'across', true],
  [40, 'across', true],
] as const)('%s columns stand %s, small: %s', (columns, lie, isSmall) => {
  const plan = planTable(tableOf(columns, '', '00/00'));
  expect(plan).toMatchObject({ lie, isSmall });
  expect(plan.columns).toHaveLength(columns);
  // 11 × 656 × 1.25 is almost 9071, 18 × 656 × 1.25 more than 14003.
  expect(plan.columns.reduce((total, width) => total + width, 0)).toBeGreaterThan(0.99 * textWidths[lie]);
  expect(plan.columns.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(textWidths[lie]);
  expect(Math.max(...plan.columns) - Math.min(...plan.columns)).toBeLessThanOrEqual(1);
});

// 3 × 656 × 1.25 = 2460, less than what does not look lost; 8 × 656 × 1.25 = 6560.
test.each([
  [3, 5200],
  [8, 6560],
])('%s columns are not drawn apart over the page', (columns, width) => {
  const plan = planTable(tableOf(columns, '', '00/00'));
  const total = plan.columns.reduce((sum, one) => sum + one, 0);
  expect(Math.abs(total - width)).toBeLessThan(15);
});

test('words in heads and cells are not broken while there is room, longer texts get more', () => {
  const table: Table = {
    columns: [textColumn('Förderschulschwerpunkte'), textColumn('Wert'), textColumn('Anmerkung')],
    rows: [[textCell('a'), textCell('7,1\u00a0%'), textCell('ein Satz mit vielen Worten, '.repeat(20))]],
  };
  const [long, short, note] = planTable(table).columns;
  expect(long).toBeGreaterThan(2000);
  expect(short).toBeLessThan(1000);
  expect(note).toBeGreaterThan(5000);
});

test('a table without rows has its heads', () => {
  expect(planTable({ columns: [textColumn('a'), textColumn('a')], rows: [] })).toEqual({
    lie: 'upright',
    isSmall: false,
    columns: [2600, 2600],
  });
});

test('texts of many lines turn the page where narrow columns would be full of long words', () => {
  const text = 'Wort '.repeat(60).trim();
  // 60 words of 1.6 em and a space of 0.27: far more than six lines, so 3400 and 190 each; at 8 points 2600 and 160.
  expect(planTable(tableOf(2, 'Kopf', text))).toMatchObject({ lie: 'upright', isSmall: false });
  expect(planTable(tableOf(3, 'Kopf', text))).toMatchObject({ lie: 'upright', isSmall: true });
  // With short words four stand in narrow columns; words of 24 letters of 0.57 em, 2254 twips at 8 points, would take
  // nearly the whole page.
  expect(planTable(tableOf(4, 'Kopf', text))).toMatchObject({ lie: 'upright', isSmall: true });
  const long = `${'a'.repeat(24)} `.repeat(60).trim();
  expect(planTable(tableOf(4, 'Kopf', long))).toMatchObject({ lie: 'across' });
});

test('an address without spaces leaves room for the rest', () => {
  const columns = [textColumn('Ort'), textColumn('Adresse'), textColumn('Stand')];
  const row = [textCell('hier'), textCell(`https://example.org/${'a'.repeat(300)}`), textCell('18.11.2026')];
  const [place = 0, address = 0, day = 0] = planTable({ columns, rows: [row] }).columns;
  expect(address).toBeGreaterThan(4000);
  // "hier" counts 1.79 em: 313 twips at 8.5 points, and its sides (190).
  expect(place).toBeGreaterThanOrEqual(503);
  expect(day).toBeGreaterThan(900);
});
