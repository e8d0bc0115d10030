import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test.each([
  [
    'Abgehende ohne Hauptschulabschluss, nach Geschlecht',
    'abgehende-ohne-hauptschulabschluss-nach-geschlecht',
  ],
  ['Übergänge: Größe & Maß – 2023/24', 'uebergaenge-groesse-mass-2023-24'],
  ['École №\u00a07', 'ecole-7'],
  ['…', ''],
  [
    `${'wort '.repeat(16)}mehr`,
    'wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort-wort',
  ],
  ['a'.repeat(90), 'a'.repeat(80)],
])('%s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

test('whatever the title, the name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      expect(fileNameOf(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(fileNameOf(title).length).toBeLessThanOrEqual(80);
    }),
  );
});
