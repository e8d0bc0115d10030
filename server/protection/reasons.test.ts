import { describe, expect, it } from 'vitest';
import { tabulate } from '../testing/protection-tables.ts';
import { explainHidings } from './reasons.ts';

const table = tabulate(
  [
    [2, 9, 60],
    [8, 7, 50],
  ],
  { threshold: 5, showsZero: true },
);
const primary = new Map([['1 1 0', 'n 1 1 0']]);

describe('the reasons', () => {
  it('name the small count, and else the relation with the fewest hidden units', () => {
    const hidden = new Set(['1 1 0', '1 2 0', '1 3 0', '2 1 0', '2 2 0', '2 3 0']);
    expect(explainHidings(table, hidden, primary)).toEqual([
      { unit: '1 1 0', why: 'primary', cell: 'n 1 1 0' },
      // Columns have two hidden cells, rows three.
      { unit: '1 2 0', why: 'complementary', through: 'areas n 0 2 0' },
      { unit: '1 3 0', why: 'complementary', through: 'areas n 0 3 0' },
      { unit: '2 1 0', why: 'complementary', through: 'areas n 0 1 0' },
      { unit: '2 2 0', why: 'complementary', through: 'areas n 0 2 0' },
      { unit: '2 3 0', why: 'complementary', through: 'areas n 0 3 0' },
    ]);
  });

  it('name the fewest in whatever order the relations come, of as few the first', () => {
    const hidden = new Set(['1 1 0', '1 2 0', '1 3 0', '2 1 0', '2 2 0']);
    const through = (relations: typeof table.relations) =>
      explainHidings({ ...table, relations }, hidden, primary).find(({ unit }) => unit === '2 2 0');
    // Its row and its column have two hidden cells each; that of (1, 2) has three in its row.
    expect(through(table.relations)).toMatchObject({ through: 'areas n 0 2 0' });
    expect(through([...table.relations].reverse())).toMatchObject({ through: 'breakdown n 2 0 0' });
    const reversed = explainHidings({ ...table, relations: [...table.relations].reverse() }, hidden, primary);
    expect(reversed.find(({ unit }) => unit === '1 2 0')).toMatchObject({ through: 'areas n 0 2 0' });
  });

  it('name no relation where none has another hidden unit', () => {
    expect(explainHidings(table, new Set(['1 1 0', '2 2 0']), primary)).toEqual([
      { unit: '1 1 0', why: 'primary', cell: 'n 1 1 0' },
      { unit: '2 2 0', why: 'complementary', through: null },
    ]);
  });

  it('leave out units that are known as a whole', () => {
    const cells = table.cells.map((cell) => ({ ...cell, isKnown: cell.unit === '1 1 0' }));
    expect(explainHidings({ ...table, cells }, new Set(['1 1 0', '1 2 0']), new Map())).toEqual([
      { unit: '1 2 0', why: 'complementary', through: null },
    ]);
  });
});
