import { describe, expect, test } from 'vitest';
import type { SurveyQuestion, WaveComparison } from '../../data/survey.ts';
import {
  differenceLabel,
  differenceWords,
  notWholeWords,
  probabilityText,
  questionHeadline,
  responseWords,
  shareCell,
  waveTime,
} from './surveys.ts';

const compared = { before: 'b-1@2021-11-01..2022-01-31', after: 'b-2@2025-11-01..2026-01-31' };
const difference = (size: number, low: number, high: number, isClear = true) => ({
  difference: size,
  low,
  high,
  p: 0.01,
  adjusted: 0.02,
  isClear,
});

describe('differences in words', () => {
  test.each([
    [difference(34.06, 26.85, 40.7), '34,1 Prozentpunkte mehr, Bereich 26,9 bis 40,7'],
    [difference(-34.06, -40.7, -26.85), '34,1 Prozentpunkte weniger, Bereich 26,9 bis 40,7'],
    [difference(3.9, -3.25, 10.93), '3,9 Prozentpunkte mehr, Bereich von 3,3 weniger bis 10,9 mehr'],
    [difference(-1.71, -9.15, 5.72), '1,7 Prozentpunkte weniger, Bereich von 9,2 weniger bis 5,7 mehr'],
    [difference(0.04, -2, 2), 'kein Unterschied, Bereich von 2,0 weniger bis 2,0 mehr'],
  ])('%j', (one, words) => {
    expect(differenceWords(one, 'de')).toBe(words);
  });

  test('as a label, and p', () => {
    expect(differenceLabel(difference(-1.71, -9.15, 5.72), 'de')).toBe('−1,7 (−9,2 bis 5,7)');
    expect(probabilityText(0.0009, 'de')).toBe('unter 0,001');
    expect(probabilityText(0.001, 'de')).toBe('0,001');
    expect(probabilityText(0.285, 'en')).toBe('0.285');
  });
});

test('n and response rate', () => {
  expect(responseWords({ answered: 308, rate: 37.379 }, 'de')).toBe(
    'n\u00a0=\u00a0308, Rücklauf 37,4\u00a0%',
  );
  expect(responseWords({ answered: 1308, rate: null }, 'de')).toBe('n\u00a0=\u00a01.308');
  expect(responseWords({ answered: null, rate: null }, 'en')).toBe('n not known');
  expect(waveTime(compared.before, 'de')).toBe('Nov. 2021–Jan. 2022');
});

const share = { count: null, share: null, gap: null, sign: null, interval: null };
const question = (comparison: WaveComparison | null): SurveyQuestion => ({
  key: 'f',
  label: 'Frage?',
  isMultiple: false,
  order: 'plain',
  waves: [],
  answers: ['Ja', 'Nein'].map((label) => ({
    key: label.toLowerCase(),
    label,
    side: 'first',
    grade: null,
    shares: [share],
  })),
  comparison,
});

describe('what a question tells', () => {
  const say = (comparison: WaveComparison | null) => questionHeadline(question(comparison), compared, 'de');

  test('the largest clear difference; of two that mirror each other the one that grew', () => {
    const differences = [
      { answer: 'nein', ...difference(-34.0562, -40.7, -26.8) },
      { answer: 'ja', ...difference(34.056, 26.8, 40.7) },
    ];
    expect(say({ state: 'compared', differences, mean: null })).toBe(
      '„Ja“: 34,1 Prozentpunkte mehr, Bereich 26,8 bis 40,7 gegenüber Welle 1; orientierend',
    );
    const unclear = differences.map((one) => ({ ...one, isClear: false }));
    expect(say({ state: 'compared', differences: unclear, mean: null })).toBe(
      'Kein Unterschied hebt sich vom Zufall ab; orientierend',
    );
    expect(say(null)).toBe('Bisher eine Welle');
  });

  test('why it is not compared', () => {
    const refused = (reason: Extract<WaveComparison, { state: 'notComparable' }>['reason'], more = {}) =>
      say({ state: 'notComparable', reason, similar: null, onlyBefore: [], onlyAfter: [], ...more });
    expect(refused('onlyBefore', { similar: 'Frage heute?' })).toBe(
      'Nicht vergleichbar: nur in Welle 1 gefragt. Vielleicht dieselbe Frage in anderem Wortlaut: „Frage heute?“; geänderter Wortlaut wird nicht verglichen',
    );
    expect(refused('onlyAfter')).toBe('Nicht vergleichbar: nur in Welle 2 gefragt');
    expect(refused('options', { onlyBefore: ['Bus'], onlyAfter: ['Rad', 'Bahn'] })).toBe(
      'Nicht vergleichbar: andere Antwortmöglichkeiten (nur in Welle 1: „Bus“; nur in Welle 2: „Rad“, „Bahn“)',
    );
    for (const reason of ['neither', 'multiple', 'break', 'figures'] as const)
      expect(refused(reason)).toMatch(/^(Nicht vergleichbar: \S|Weder)/);
  });
});

test('a share that is hidden is a sign, one that nobody asked for is not a gap', () => {
  expect(shareCell({ ...share, gap: 'protected' }, 'de')).toBe('g');
  expect(shareCell(share, 'de')).toBe('nicht gefragt');
  expect(shareCell({ ...share, share: 0 }, 'de')).toBe('0,0\u00a0%');
  const [yes, no] = question(null).answers;
  if (!yes || !no) throw new Error('no answers');
  const answers = [{ ...yes, shares: [{ ...share, gap: 'protected' as const }] }, no];
  expect(notWholeWords({ answers }, 0, 'de')).toBe('Nicht bis 100\u00a0%: Ja geschützt (g)');
  expect(notWholeWords({ answers: [no] }, 0, 'de')).toBeNull();
});
