import { expect, test } from 'vitest';
import { spreadKnowledge } from './known-cells.ts';

const relation = (id: string, ...cells: string[]) => ({
  id,
  kind: 'areas' as const,
  terms: cells.map((cell) => ({ cell, factor: 1 })),
  constant: 0,
});

test('what is the only unknown of a relation is known, one after the other', () => {
  const relations = [relation('1', 'c', 'd'), relation('2', 'a', 'b', 'c'), relation('3', 'd', 'e', 'f')];
  expect([...spreadKnowledge(new Set(['a', 'b']), relations)].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect([...spreadKnowledge(new Set(['a']), relations)]).toEqual(['a']);
  expect([...spreadKnowledge(new Set<string>(), [relation('1', 'x')])]).toEqual(['x']);
});
