import { describe, expect, test } from 'vitest';
import { doneOfAll, planHeadline, planRule, stepWords } from './plan-words.ts';
import { rollUpWords } from './roll-up-words.ts';
import { fixturePlan } from './target-fixture.ts';

/** Judged on 30 June 2024. */
const first = ['Bestandsaufnahme', '2023-12-31', '2024-01-10'] as const;
const late = ['Entwurf', '2024-05-31', null] as const;
const later = ['Beschluss', '2024-06-29', null] as const;
const open = ['Umsetzung', '2024-12-31', null] as const;

describe('milestones', () => {
  test.each([
    [
      'late',
      [first, late, open],
      'Meilensteine im Verzug: 1 von 3 erledigt, 1 überfällig seit dem 31.05.2024',
      'Milestones late: 1 of 3 done, 1 late since 31 May 2024',
    ],
    [
      'several late',
      [late, later],
      'Meilensteine im Verzug: 0 von 2 erledigt, 2 überfällig, der erste seit dem 31.05.2024',
      'Milestones late: 0 of 2 done, 2 late, the first since 31 May 2024',
    ],
    [
      'due',
      [first, open],
      'Meilensteine im Plan: 1 von 2 erledigt, der nächste ist bis zum 31.12.2024 fällig',
      'Milestones on schedule: 1 of 2 done, the next is due by 31 Dec 2024',
    ],
    [
      'done',
      [first],
      'Meilensteine erledigt: Der einzige ist erledigt',
      'Milestones done: The only one is done',
    ],
    [
      'all done',
      [first, first],
      'Meilensteine erledigt: Alle 2 sind erledigt',
      'Milestones done: All 2 are done',
    ],
    [
      'none',
      [],
      'Nicht bewertbar: Es sind keine Meilensteine beschlossen',
      'Not assessable: No milestones have been decided',
    ],
  ] as const)('%s', (_, steps, german, english) => {
    const plan = fixturePlan(steps.map(([title, due, done]) => [title, due, done]));
    expect(planHeadline(plan, 'de')).toBe(german);
    expect(planHeadline(plan, 'en')).toBe(english);
  });

  test('each step by symbol and word, with the days that it is or was late', () => {
    const { assessment } = fixturePlan([[...first], [...late], [...later], [...open]]);
    const words = assessment.steps.map((step) => stepWords(step, 'de'));
    expect(words).toEqual([
      // 31 December to 10 January.
      { symbol: '☑', word: 'erledigt, 10 Tage nach dem Termin' },
      // 31 May to 30 June.
      { symbol: '☒', word: 'überfällig seit 30 Tagen' },
      { symbol: '☒', word: 'überfällig seit 1 Tag' },
      { symbol: '☐', word: 'offen' },
    ]);
    expect(assessment.steps.map((step) => stepWords(step, 'en').word)).toEqual([
      'done, 10 days after the date',
      'late by 30 days',
      'late by 1 day',
      'open',
    ]);
    expect(doneOfAll(assessment, 'de')).toBe('1 von 4 erledigt');
  });

  test('the rule counts the steps and says whose method it is', () => {
    const plan = fixturePlan([[...first], [...late], [...open]]);
    expect(planRule(plan, 'de')).toMatch(
      /^Am 30\.06\.2024: 1 erledigt, 1 noch nicht fällig, 1 überfällig\..*Eigenes/,
    );
    expect(planRule(plan, 'en')).toMatch(/^On 30 Jun 2024: 1 done, 1 not due yet, 1 late\./);
  });
});

test('the roll-up counts the states, the worst first', () => {
  const rollUp = {
    lead: { key: 'a', state: 'offCourse' as const, receding: false, overridden: false },
    counts: [
      { state: 'offCourse' as const, receding: false, count: 1 },
      { state: 'met' as const, receding: true, count: 1 },
      { state: 'onCourse' as const, receding: false, count: 2 },
    ],
    overridden: 0,
  };
  expect(rollUpWords(rollUp, 'de')).toBe(
    '4 Zielwerte: 1 abweichend · 1 derzeit erreicht, rückläufig · 2 auf Kurs',
  );
  const plan = { state: 'stepsDue' as const, receding: false, count: 1 };
  expect(rollUpWords({ ...rollUp, counts: [...rollUp.counts, plan] }, 'de')).toMatch(
    /^5 Einstufungen: .* · 1 Meilensteine im Plan$/,
  );
  expect(rollUpWords({ ...rollUp, counts: [plan] }, 'de')).toMatch(/^1 Einstufung: 1 /);
  expect(rollUpWords({ ...rollUp, counts: [plan] }, 'en')).toMatch(/^1 state: 1 /);
  const [one] = rollUp.counts;
  expect(rollUpWords({ ...rollUp, counts: one ? [one] : [] }, 'de')).toBe('1 Zielwert: 1 abweichend');
  expect(rollUpWords(rollUp, 'en')).toBe('4 targets: 1 off course · 1 currently met, receding · 2 on course');
});
