import { describe, expect, test } from 'vitest';
import { tableOf } from './read-table.ts';

const number = (text: string) => ({ text, isNumber: true });
const text = (said: string) => ({ text: said, isNumber: false });

function onlyCell(said: string, language: 'de' | 'en' = 'de') {
  return tableOf(['Wert'], [[number(said)]], language).rows[0]?.[0]?.value;
}

describe('what is set as a number becomes one', () => {
  test.each([
    ['7,1\u00a0%', 7.1],
    ['−2,5', -2.5],
    ['-2,5', -2.5],
    ['+0,4', 0.4],
    ['1.234.567', 1234567],
    ['12.000,50\u00a0€', 12000.5],
    ['0', 0],
  ])('%s', (said, value) => {
    expect(onlyCell(said)).toBe(value);
  });

  test.each([
    ['7.1%', 7.1],
    ['1,234', 1234],
    ['−0.5', -0.5],
  ])('%s in English', (said, value) => {
    expect(onlyCell(said, 'en')).toBe(value);
  });

  test.each(['g', '', '–', '2024', '3 (daneben)', '1,5 bis 2,5', '7,1 Punkte', '01.04.2026', '12:30'])(
    '%j stays a text',
    (said) => {
      expect(onlyCell(said)).toBeNull();
    },
  );
});

test('a column of one unit is a column of numbers, with signs between them', () => {
  const table = tableOf(
    ['Schule', 'Anteil'],
    [
      [text('Nord'), number('7,1\u00a0%')],
      [text('Süd'), number('g')],
      [text('2.024'), number('12,3\u00a0%')],
    ],
    'de',
  );
  expect(table.columns).toEqual([
    { head: 'Schule', kind: 'text', symbol: '', decimals: null },
    { head: 'Anteil', kind: 'number', symbol: '%', decimals: 1 },
  ]);
  expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
    [null, 7.1],
    [null, null],
    [null, 12.3],
  ]);
});

test('a column of several units stays as it is read; decimals that differ are told', () => {
  const rows = [
    [number('7,1\u00a0%'), number('7')],
    [number('7'), number('7,5')],
  ];
  const { columns, rows: cells } = tableOf(['Wert', 'Zahl'], rows, 'de');
  expect(columns).toEqual([
    { head: 'Wert', kind: 'text', symbol: '', decimals: null },
    { head: 'Zahl', kind: 'number', symbol: '', decimals: null },
  ]);
  expect(cells[0]?.[0]).toEqual({ text: '7,1\u00a0%', value: null });
});
