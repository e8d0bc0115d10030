import { expect, test } from 'vitest';
import { seriesSentence } from './series-sentence.ts';
import { fixturePoint } from './target-fixture.ts';

const share = { unit: { de: 'Prozent', en: 'per cent' }, symbol: '%', decimals: 1 };
const visits = { unit: { de: 'Besuche', en: 'visits' }, symbol: '', decimals: 0 };
const say = (period: string, value: number, difference: number | null | undefined, more = {}) => {
  const before = { period: period.startsWith('2026-10') ? '2025-10' : '2023/24' };
  const point = { ...fixturePoint(period, value), ...more };
  const change = difference === undefined ? undefined : { before, difference };
  const indicator = period.startsWith('2026-10') ? visits : share;
  return seriesSentence('Musterland', { point, change }, indicator, 'de').replaceAll('\u00a0', ' ');
};

test.each([
  [say('2024/25', 6.9, -0.2), 'Musterland, 2024/25: 6,9 %, 0,2 Prozentpunkte weniger als 2023/24'],
  [say('2026-10', 2654, 120), 'Musterland, im Oktober 2026: 2.654, 120 Besuche mehr als im Oktober 2025'],
  [say('2024/25', 6.9, 0.04), 'Musterland, 2024/25: 6,9 %, praktisch wie 2023/24'],
  [say('2024/25', 6.9, undefined), 'Musterland, 2024/25: 6,9 %'],
  [say('2024/25', 6.9, null, { reported: 17, due: 21 }), 'Musterland, 2024/25: 6,9 % (17 von 21 Schulen)'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});

test('English', () => {
  const latest = {
    point: fixturePoint('2024/25', 6.9),
    change: { before: { period: '2023/24' }, difference: 1 },
  };
  expect(seriesSentence('Musterland', latest, share, 'en')).toBe(
    'Musterland, in 2024/25: 6.9%, 1.0 percentage points more than in 2023/24',
  );
});
