import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

test.each([
  ['kept', ['Ohne Abschluss', 'Schulen'], ['Ohne Abschluss', 'Schulen']],
  ['refused characters', ['2022/23: [alle]?*\\', "'so'"], ['2022 23 alle', 'so']],
  ['too long', ['Anteil der Schülerinnen und Schüler mit Förderbedarf'], ['Anteil der Schülerinnen und Sch']],
  ['twice', ['Schulen', 'schulen', 'Schulen'], ['Schulen', 'schulen (2)', 'Schulen (3)']],
  ['too long twice', ['a'.repeat(40), 'a'.repeat(40)], ['a'.repeat(31), `${'a'.repeat(27)} (2)`]],
  ['nothing left', ['', '//', ' '], ['Tabelle', 'Tabelle (2)', 'Tabelle (3)']],
  ['reserved', ['History'], ['History (2)']],
])('%s', (_, wanted, names) => {
  expect(sheetNames(wanted, 'Tabelle')).toEqual(names);
});

test('whatever is wanted, Excel takes the names', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 8 }), (wanted) => {
      const names = sheetNames(wanted, 'Tabelle');
      expect(names).toHaveLength(wanted.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }
    }),
  );
});
