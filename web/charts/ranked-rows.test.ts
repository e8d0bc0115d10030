import { expect, test } from 'vitest';
import type { ComparisonRow } from '../../data/comparison.ts';
import { pickRows } from './ranked-rows.ts';

const rows = (count: number, own: number): ComparisonRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ key: String(index), name: { de: '', en: '' }, isOwn: index === own, isMember: true },
    ...{ point: null, rank: index + 1, overlaps: null },
  }));
const shape = (count: number, own: number, all = false) =>
  pickRows(rows(count, own), all).map((row) => ('skipped' in row ? `(${row.skipped})` : row.key));

test('a short ranking stays whole', () => {
  expect(shape(60, 30)).toHaveLength(60);
  expect(shape(61, 30, true)).toHaveLength(61);
});

test('of a long one stay both ends and what is around the own row', () => {
  // 12 at each end, 8 on each side of the own one; 400 - 24 - 17 = 359 are left out.
  const picked = shape(400, 200);
  expect(picked).toHaveLength(12 + 1 + 17 + 1 + 12);
  expect([picked[11], picked[12], picked[13]]).toEqual(['11', '(180)', '192']);
  expect([picked[29], picked[30], picked[31]]).toEqual(['208', '(179)', '388']);
  expect(shape(400, -1)).toHaveLength(25);
  expect(shape(400, 0).slice(10, 14)).toEqual(['10', '11', '(376)', '388']);
});
