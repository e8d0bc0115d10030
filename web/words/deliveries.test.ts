import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../data/delivery.ts';
import { deliveryStates } from '../../data/delivery-views.ts';
import { deliveryStateWords, dueRuleText, returnWords } from './deliveries.ts';

describe('the due rule in words', () => {
  test.each<[Delivery['rhythm'], Delivery['due'], string, string]>([
    [
      'schoolHalf',
      { kind: 'after', days: 42 },
      '6 Wochen nach Ende des Schulhalbjahrs',
      '6 weeks after the end of the school half-year',
    ],
    [
      'month',
      { kind: 'after', days: 10 },
      '10 Tage nach Ende des Monats',
      '10 days after the end of the month',
    ],
    ['month', { kind: 'after', days: 1 }, '1 Tag nach Ende des Monats', '1 day after the end of the month'],
    [
      'quarter',
      { kind: 'after', days: 7 },
      '1 Woche nach Ende des Quartals',
      '1 week after the end of the quarter',
    ],
    ['year', { kind: 'after', days: 0 }, 'am letzten Tag des Jahres', 'on the last day of the year'],
    [
      'wave',
      { kind: 'after', days: 98 },
      '98 Tage nach Ende der Umfragewelle',
      '98 days after the end of the survey wave',
    ],
    [
      'schoolYear',
      { kind: 'fixedDay', day: '09-30' },
      'am 30.09. nach Ende des Schuljahrs',
      'on 30 September after the end of the school year',
    ],
  ])('%s, %o', (rhythm, due, german, english) => {
    expect([dueRuleText({ rhythm, due }, 'de'), dueRuleText({ rhythm, due }, 'en')]).toEqual([
      german,
      english,
    ]);
  });
});

test('no two states look alike in grey', () => {
  const symbols = deliveryStates.map((state) => deliveryStateWords(state, 'de').symbol);
  expect(new Set(symbols).size).toBe(deliveryStates.length);
});

test('a school is missing once it is overdue', () => {
  const word = (state: 'overdue' | 'dueSoon') => returnWords('missing', { state }, 'de').word;
  expect([word('overdue'), word('dueSoon')]).toEqual(['fehlt', 'steht noch aus']);
});
