import { describe, expect, test } from 'vitest';
import { tableTexts } from '../../data/table.ts';
import { oneHidden, satisfaction, surveyQuestion } from './survey-fixture.ts';
import { surveyDifferenceTable, surveyTable } from './survey-table.ts';

describe('the figures of a question', () => {
  test('one row for each answer in each wave, numbers as numbers', () => {
    const { columns, rows } = surveyTable(satisfaction, 'de');
    expect(columns.map(({ head, kind, symbol }) => [head, kind, symbol])).toEqual([
      ['Antwort', 'text', ''],
      ['Welle', 'text', ''],
      ['Anzahl', 'number', ''],
      ['Anteil', 'number', '%'],
      ['Bereich (95\u00a0%)', 'text', ''],
    ]);
    expect(rows).toHaveLength(satisfaction.answers.length * 2);
    // 61 of 308 answers in the first wave: 19.805 %.
    expect(rows[0]?.map(({ text }) => text)).toEqual(['Sehr zufrieden', 'Welle 1', '61', '19,8\u00a0%', '']);
    expect(rows[0]?.[3]?.value).toBeCloseTo(19.805, 3);
  });

  test('what is withheld is a sign in both columns, never a number', () => {
    const { rows } = surveyTable(oneHidden, 'de');
    const hidden = rows.find(([answer, wave]) => answer?.text === 'Schule' && wave?.text === 'Welle 2');
    expect(hidden?.slice(2)).toEqual([
      { text: 'g', value: null },
      { text: 'g', value: null },
      { text: '', value: null },
    ]);
  });

  test('the interval of a share, and an answer that nobody was asked', () => {
    const [first, ...others] = satisfaction.answers;
    if (!first) throw new Error('no answers');
    const interval = { low: 15.7, high: 24.6, method: 'wilson' as const };
    const notAsked = { count: null, share: null, gap: null, sign: null, interval: null };
    const shares = first.shares.map((share, wave) => (wave === 0 ? { ...share, interval } : notAsked));
    const { rows } = surveyTable({ ...satisfaction, answers: [{ ...first, shares }, ...others] }, 'de');
    expect(rows[0]?.[4]?.text).toBe('15,7 bis 24,6');
    const answers = [{ ...first, shares }, ...others];
    const taken = surveyTable({ ...satisfaction, answers }, 'de', 'figures');
    expect(taken.columns.slice(4).map(({ head }) => head)).toEqual([
      'Bereich (95\u00a0%), von',
      'Bereich (95\u00a0%), bis',
    ]);
    expect(taken.rows.slice(0, 2).map((row) => row.slice(4).map(({ value }) => value))).toEqual([
      [15.7, 24.6],
      [null, null],
    ]);
    expect(rows[1]?.map(({ text }) => text).slice(2)).toEqual(['nicht gefragt', 'nicht gefragt', '']);
  });
});

describe('two waves of a question', () => {
  const difference = { difference: 8.7, low: 2.1, high: 15.2, p: 0.01, adjusted: 0.03, isClear: true };
  const compared = surveyQuestion(
    { Ja: [10, 20], Nein: [20, 10] },
    {
      comparison: {
        state: 'compared',
        differences: [
          { answer: 'Ja', ...difference },
          { answer: 'Nein', ...difference, difference: -8.7, isClear: false },
        ],
        mean: null,
      },
    },
  );

  test('in files the interval and p are numbers, as far as p is told as one', () => {
    const small = { answer: 'Nein', ...difference, adjusted: 0.0009 };
    const edge = { answer: 'Ja', ...difference, adjusted: 0.001 };
    const comparison = { state: 'compared' as const, differences: [small, edge], mean: null };
    const table = surveyDifferenceTable({ ...compared, comparison }, 'de', 'figures');
    expect(table?.rows.map((row) => row.slice(2, 5).map(({ text, value }) => value ?? text))).toEqual([
      [2.1, 15.2, 'unter 0,001'],
      [2.1, 15.2, 0.001],
    ]);
  });

  test('each answer with its difference in percentage points', () => {
    const table = surveyDifferenceTable(compared, 'de');
    expect(table && tableTexts(table)).toEqual({
      columns: [
        'Antwort',
        'Unterschied in Prozentpunkten',
        'Bereich (95\u00a0%)',
        'p nach Holm',
        'Einordnung',
      ],
      rows: [
        ['Ja', '+8,7', '2,1 bis 15,2', '0,030', 'hebt sich vom Zufall ab'],
        ['Nein', '−8,7', '2,1 bis 15,2', '0,030', 'nicht sicher vom Zufall zu trennen'],
      ],
    });
    expect(table?.rows[1]?.[1]?.value).toBe(-8.7);
  });

  test('that are not compared have no such table', () => {
    expect(surveyDifferenceTable(satisfaction, 'de')).toBeNull();
    const refused = {
      state: 'notComparable',
      reason: 'break',
      similar: null,
      onlyBefore: [],
      onlyAfter: [],
    } as const;
    const apart = { ...compared, comparison: { ...refused, onlyBefore: [], onlyAfter: [] } };
    expect(surveyDifferenceTable(apart, 'de')).toBeNull();
    const none = { state: 'compared', differences: [], mean: null } as const;
    expect(surveyDifferenceTable({ ...compared, comparison: { ...none, differences: [] } }, 'de')).toBeNull();
  });
});
