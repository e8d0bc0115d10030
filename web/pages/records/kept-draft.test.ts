import { expect, test } from 'vitest';
import { draftName, forgetDraft, keepDraft, readKeptDraft, type Store } from './kept-draft.ts';

function createStore(): Store {
  const texts = new Map<string, string>();
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}

const draft = {
  version: 3,
  base: { title: 'Lotsen' },
  content: { title: 'Lotsinnen', share: { typed: 'halb', wanted: 'number' } },
  reason: 'Umbenannt',
  at: '2026-11-26T13:05:00.000Z',
};

test('a draft is kept under its form’s name until it is forgotten', () => {
  const store = createStore();
  const name = draftName('/massnahmen/lotsen/bearbeiten#measure');
  expect(keepDraft(store, name, draft)).toBe(true);
  expect(readKeptDraft(store, name)).toEqual(draft);
  expect(readKeptDraft(store, draftName('/massnahmen/neu#measure'))).toBeUndefined();
  forgetDraft(store, name);
  expect(readKeptDraft(store, name)).toBeUndefined();
});

test('what is no draft is none', () => {
  const store = createStore();
  store.setItem('a', '{"version":3');
  store.setItem('b', '{"version":3}');
  expect(readKeptDraft(store, 'a')).toBeUndefined();
  expect(readKeptDraft(store, 'b')).toBeUndefined();
});

test('a storage that may not be used costs nothing but the draft', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const store: Store = { getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(keepDraft(store, 'a', draft)).toBe(false);
  expect(readKeptDraft(store, 'a')).toBeUndefined();
  expect(() => forgetDraft(store, 'a')).not.toThrow();
});
