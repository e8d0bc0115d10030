import { expect, test } from 'vitest';
import { footOf } from '../charts/goal-foot.ts';
import { decisionWords } from './decision.ts';

const former = {
  value: 5,
  lower: null,
  upper: null,
  duePeriod: '2025',
  validUntil: '2022-12-05',
  paper: null,
};

test('a decision stands in its own words, and one that is not for the reader is said to be that', () => {
  expect(decisionWords({ decision: 'Kreistag, 05.12.2022' }, 'de')).toBe('Kreistag, 05.12.2022');
  expect(decisionWords({ decision: '' }, 'de')).toBe('Beschluss nicht öffentlich');
  expect(decisionWords({ decision: '' }, 'en')).toBe('Decision not public');
});

test('at the foot of a chart the day of such a change stays', () => {
  const target = { formerTargets: [{ ...former, decision: '' }] };
  expect(footOf({ goal: 'ziel', measures: [], papers: [] }, target, 'de').decisions).toEqual([
    {
      on: '2022-12-05',
      text: 'Zielwert geändert',
      title: 'Zielwert geändert, 05.12.2022: Beschluss nicht öffentlich',
    },
  ]);
});
