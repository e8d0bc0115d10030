import { expect, test } from 'vitest';
import type { WithheldReason } from '../../data/release.ts';
import { withheldWords } from './withheld.ts';

const place = { area: '03999', breakdown: 'schule=1', period: '2024/25' };
const total = { kind: 'breakdown', area: '03999', breakdown: '', period: '2024/25' } as const;

function words(reason: Partial<WithheldReason> & Pick<WithheldReason, 'why'>, label: string | null = null) {
  const throughLabel = label === null ? null : { de: label, en: label };
  return withheldWords(
    { ...place, reason: { part: null, hidden: [], through: null, ...reason }, throughLabel },
    'de',
  );
}

test('each reason is a sentence', () => {
  expect(words({ why: 'primary', part: 'numerator' })).toBe('Zähler kleiner als die Mindestzahl');
  expect(words({ why: 'unknown' })).toBe('Zahl der Personen dahinter ist nicht bekannt');
  expect(words({ why: 'repeated', part: 'value' })).toContain('wird nicht wiederholt');
  expect(words({ why: 'complementary', part: 'value', through: total }, 'Insgesamt')).toBe(
    'sonst ließe sich eine kleine Anzahl ausrechnen: Summe der Ausprägungen „Insgesamt“',
  );
  expect(words({ why: 'complementary', through: { ...total, ...place } }, 'Schule 1')).toBe(
    'sonst ließe sich eine kleine Anzahl ausrechnen, aus der sie sich zusammensetzt',
  );
  expect(words({ why: 'complementary', through: { ...total, ...place, kind: 'bound' } }, 'Schule 1')).toBe(
    'sonst ließe sich eine kleine Anzahl einer anderen Kennzahl eingrenzen',
  );
  expect(words({ why: 'complementary' })).toContain('zusammen mit anderen zurückgehalten');
});
