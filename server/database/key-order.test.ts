import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByKey, ranksOf } from './key-order.ts';

const ids = [40, 7, 900, 12, 3];

test('ranks numbers by the ids that they stand for', () => {
  // 3 < 7 < 12 < 40 < 900
  expect([...ranksOf(ids)]).toEqual([3, 1, 4, 2, 0]);
});

test('orders rows as comparing their keys would, equal ones as they came', () => {
  const number = fc.nat(ids.length - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 80 }), (rows) => {
      const parts = [0, 1, 2].map((part) => ({
        numbers: Int32Array.from(rows, (row) => row[part] ?? -1),
        ranks: ranksOf(ids),
      }));
      const keyOf = (row: number) =>
        (rows[row] ?? []).map((part) => String(ids[part]).padStart(3, '0')).join(' ');
      const compared = rows
        .map((_, row) => row)
        .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : one - other));
      expect([...orderByKey(parts, rows.length)]).toEqual(compared);
    }),
  );
});
