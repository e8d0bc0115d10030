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

// "00/00" counts 4 × 0.57 + 0.38 = 2.66 em. At 9 points (× 20 twips × 1.03) that is 493 twips, with its sides
// (2 × 113 + 20) 739: 12 of them fit into 9071, 18 into 14003. At 8 points 438 and with 2 × 80 + 20 618: 14 and 22 do.
test.each([
  [3, 'upright', false],
  [12, 'upright', false],
  [13, 'upright', true],
  [14, 'upright', true],
  [15, 'across', false],
  [18, 'across', false],
  [19, 'across', true],
  [40, 'across', true],
] as const)('%s columns stand %s, small: %s', (columns, lie, isSmall) => {
  const plan = planTable(tableOf(columns, '', '00/00'));
  expect(plan).toMatchObject({ lie, isSmall });
  expect(plan.columns).toHaveLength(columns);
  expect(plan.columns.reduce((total, width) => total + width, 0)).toBe(textWidths[lie]);
  expect(Math.max(...plan.columns) - Math.min(...plan.columns)).toBeLessThanOrEqual(1);
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
    columns: [4536, 4535],
  });
});

test('texts of many lines turn the page rather than stand in narrow columns', () => {
  const text = 'Wort '.repeat(60).trim();
  // 60 words of 1.6 em and a space of 0.27: far more than six lines, so 3400 and 246 each; at 8 points 2600 and 180.
  expect(planTable(tableOf(2, 'Kopf', text))).toMatchObject({ lie: 'upright', isSmall: false });
  expect(planTable(tableOf(3, 'Kopf', text))).toMatchObject({ lie: 'upright', isSmall: true });
  expect(planTable(tableOf(4, 'Kopf', text))).toMatchObject({ lie: 'across', isSmall: true });
});

test('an address without spaces leaves room for the rest', () => {
  const columns = [textColumn('Ort'), textColumn('Adresse'), textColumn('Stand')];
  const row = [textCell('hier'), textCell(`https://example.org/${'a'.repeat(300)}`), textCell('18.11.2026')];
  const [place = 0, address = 0, day = 0] = planTable({ columns, rows: [row] }).columns;
  expect(address).toBeGreaterThan(4000);
  // "hier" counts 1.79 em: 332 twips at 9 points, and its sides.
  expect(place).toBeGreaterThan(577);
  expect(day).toBeGreaterThan(1000);
});
