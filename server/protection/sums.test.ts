import { expect, test } from 'vitest';
import { createSums, type Sum } from './sums.ts';

const where = { area: '03', breakdown: '', period: '2024' };
const cell = (id: string, value: number) => ({ id, value });

function add(more: Partial<Sum>) {
  const sums = createSums();
  sums.add({
    kind: 'areas',
    whole: cell('t', 10),
    parts: [cell('a', 4), cell('b', 6)],
    isComplete: false,
    where,
    threshold: 5,
    showsZero: false,
    ...more,
  });
  return sums;
}

const terms = (sums: ReturnType<typeof add>) =>
  sums.relations.map(({ terms: of, constant }) => [
    of.map(({ cell: id, factor }) => `${factor} ${id}`),
    constant,
  ]);

test('a sum that holds is a relation, complete or not', () => {
  expect(terms(add({}))).toEqual([[['-1 a', '-1 b', '1 t'], 0]]);
  expect(add({}).rests).toEqual([]);
  expect(add({}).wholes.get('areas 0')).toEqual(where);
});

test('what is missing from an incomplete sum is a count of its own, held against the same', () => {
  const sums = add({ whole: cell('t', 13) });
  expect(sums.rests).toMatchObject([{ value: 3, threshold: 5, showsZero: false, isKnown: false }]);
  expect(sums.relations[0]?.terms).toHaveLength(4);
  expect(sums.relations[0]?.constant).toBe(0);
});

test('a difference that nobody is missing from is known', () => {
  expect(terms(add({ whole: cell('t', 13), isComplete: true }))).toEqual([[['-1 a', '-1 b', '1 t'], 3]]);
  expect(terms(add({ whole: cell('t', 9) }))).toEqual([[['-1 a', '-1 b', '1 t'], -1]]);
});

test('equal cells fall out, and a relation is taken once', () => {
  expect(terms(add({ whole: cell('a', 4), parts: [cell('a', 4)] }))).toEqual([]);
  const sums = add({});
  sums.add({
    kind: 'time',
    whole: cell('t', 10),
    parts: [cell('b', 6), cell('a', 4)],
    isComplete: true,
    where,
    threshold: 3,
    showsZero: true,
  });
  expect(sums.relations).toHaveLength(1);
});

test('a mean of three is a third of their sum', () => {
  expect(terms(add({ whole: cell('t', 5), factor: 2 }))).toEqual([[['-1 a', '-1 b', '2 t'], 0]]);
});

test('relations are told apart whatever their cells are called', () => {
  const sums = add({ parts: [cell('a1', 10)] });
  const more = { where, threshold: 5, showsZero: true };
  // Both are "−1 of a, 11 of t" to who leaves out the spaces.
  sums.add({
    kind: 'time',
    whole: cell('t', 1),
    factor: 11,
    parts: [cell('a', 11)],
    isComplete: true,
    ...more,
  });
  expect(sums.relations).toHaveLength(2);
});
