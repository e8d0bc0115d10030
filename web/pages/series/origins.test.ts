import { expect, test } from 'vitest';
import type { Origin } from '../../../data/series.ts';
import { sourceFiles } from './origins.ts';

function from(id: number, line: number, committedAt = '2026-10-01T08:00:00Z'): { origins: Origin[] } {
  return {
    origins: [{ import: id, file: `datei-${id}.csv`, line, column: 2, committedAt, stateDate: null }],
  };
}
const found = (points: { origins: Origin[] }[]) => sourceFiles(points).map(({ file }) => file);

test('each import once, the file with the most values before a correction of one', () => {
  expect(found([from(9, 1), from(3, 1), from(3, 2), from(3, 3)])).toEqual(['datei-3.csv', 'datei-9.csv']);
});

test('a value behind two figures counts once', () => {
  expect(found([from(3, 1), from(3, 1), from(3, 1), from(9, 1), from(9, 2)])).toEqual([
    'datei-9.csv',
    'datei-3.csv',
  ]);
});

test('of equally many values the youngest import first', () => {
  expect(found([from(3, 1, '2026-10-02T08:00:00Z'), from(9, 1)])).toEqual(['datei-3.csv', 'datei-9.csv']);
  expect(found([from(3, 1), from(9, 1)])).toEqual(['datei-9.csv', 'datei-3.csv']);
  expect(found([{ origins: [] }])).toEqual([]);
});
