import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSeenKeys } from './template-keys.ts';

test('finds exactly the keys that came before, like a map of texts', () => {
  const part = fc.integer({ min: 0, max: 12 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part, part, part), { maxLength: 400 }), (keys) => {
      const seen = createSeenKeys();
      const known = new Map<string, number>();
      keys.forEach((key, index) => {
        const text = key.join('|');
        expect(seen.earlierLine(...key, index + 1)).toBe(known.get(text));
        if (!known.has(text)) known.set(text, index + 1);
      });
    }),
  );
});

test('grows, and takes more areas than fit into the packed number', () => {
  const seen = createSeenKeys();
  for (let area = 0; area < 40_000; area += 1) {
    expect(seen.earlierLine('i', String(area), '2020', '', area + 1)).toBeUndefined();
  }
  expect(seen.earlierLine('i', '7', '2020', '', 50_000)).toBe(8);
  expect(seen.earlierLine('i', '39999', '2020', '', 50_000)).toBe(40_000);
});
