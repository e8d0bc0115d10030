import { expect, test } from 'vitest';
import { keepRecent, readRecent } from './recent.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
}

test('what was opened last comes first, each once, at most six', () => {
  const store = memory();
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) {
    keepRecent(store, { kind: 'goal', key, goal: null }, `Ziel ${key}`);
  }
  expect(readRecent(store).map(({ title }) => title)).toEqual(
    ['c', 'g', 'f', 'e', 'd', 'b'].map((key) => `Ziel ${key}`),
  );
});

test('what can not be read or kept is no hindrance', () => {
  const broken = {
    getItem: () => '[{"kind":"nothing"}',
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => undefined,
  };
  expect(readRecent(broken)).toEqual([]);
  expect(() => keepRecent(broken, { kind: 'goal', key: 'a', goal: null }, 'Ziel')).not.toThrow();
});
