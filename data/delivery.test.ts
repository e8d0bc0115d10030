import { describe, expect, test } from 'vitest';
import { type DeliveryDraft, deliveryDraft } from './delivery.ts';

const yearly: DeliveryDraft = {
  title: 'Rückmeldungen der Schulen',
  source: 'Eigene Erhebung',
  sender: { name: 'Fachdienst Schule', email: null },
  rhythm: 'schoolYear',
  expected: [],
  due: { kind: 'after', days: 61 },
  match: { formats: ['template-fehlzeiten'], code: null, title: null, indicators: [] },
  returns: { forms: [], providers: [] },
  activeFrom: '2024-08-01',
  activeUntil: null,
  howToSend: null,
  note: null,
};
const wave = 'betriebsbefragung-2@2025-11-01..2026-01-31';
const byWave = { rhythm: 'wave', expected: [wave], activeFrom: null } as const;
const noMatch = { formats: [], code: null, title: null, indicators: [] };

describe('a delivery', () => {
  test.each<[string, Partial<DeliveryDraft>]>([
    ['by the school year', {}],
    ['on a day of the year', { due: { kind: 'fixedDay', day: '09-30' } }],
    ['on the last day of February', { due: { kind: 'fixedDay', day: '02-29' } }],
    ['by wave', { ...byWave, expected: [wave] }],
    ['once', { rhythm: 'once', expected: ['2025'], activeFrom: null }],
    ['found by the code alone', { match: { ...noMatch, code: '21111-02' } }],
    ['that ends on the day it begins', { activeUntil: '2024-08-01' }],
  ])('is taken: %s', (_what, changes) => {
    expect(deliveryDraft.safeParse({ ...yearly, ...changes }).error).toBeUndefined();
  });

  test.each<[string, object, string]>([
    ['a month on a day of the year', { rhythm: 'month', due: { kind: 'fixedDay', day: '09-30' } }, 'due'],
    ['a day that no year has', { due: { kind: 'fixedDay', day: '02-30' } }, 'due'],
    ['due before the period ends', { due: { kind: 'after', days: -1 } }, 'due'],
    ['a calendar with periods of its own', { expected: ['2025/26'] }, 'expected'],
    ['once, for two periods', { rhythm: 'once', expected: ['2024', '2025'], activeFrom: null }, 'expected'],
    ['a wave that is none', { ...byWave, expected: ['2025'] }, 'expected'],
    ['no wave', { ...byWave, expected: [] }, 'expected'],
    ['a period that is none', { rhythm: 'once', expected: ['bald'], activeFrom: null }, 'expected'],
    ['no beginning', { activeFrom: null }, 'activeFrom'],
    ['a beginning that is not asked for', { ...byWave, activeFrom: '2024-01-01' }, 'activeFrom'],
    ['a beginning before there were such files', { activeFrom: '1024-08-01' }, 'activeFrom'],
    ['an end before the beginning', { activeUntil: '2024-07-31' }, 'activeUntil'],
    ['nothing to find it by', { match: noMatch }, 'match'],
    ['no title', { title: '  ' }, 'title'],
    ['an address that is none', { sender: { name: 'Fachdienst Schule', email: 'schule' } }, 'sender'],
  ])('is refused: %s', (_what, changes, field) => {
    const { error } = deliveryDraft.safeParse({ ...yearly, ...changes });
    expect([...new Set(error?.issues.map(({ path }) => path[0]))]).toEqual([field]);
  });
});
