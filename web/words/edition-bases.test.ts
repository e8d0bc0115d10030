import { expect, test } from 'vitest';
import { basesText } from './edition-bases.ts';

test('what an edition rests on is named in a line', () => {
  const bases = [
    { kind: 'release' as const, audience: 'committee' as const, number: 2 },
    { kind: 'edition' as const, number: '2026-001' },
  ];
  expect(basesText(bases, 'de')).toBe('Freigabe Nr.\u00a02 (für: Ausschuss); Ausgabe 2026-001');
  expect(basesText(bases, 'en')).toBe('release no.\u00a02 (for: committee); Edition 2026-001');
});
