import { expect, test } from 'vitest';
import { defaultRules } from '../../../data/protection-rules.ts';
import { draftOf, readDraft } from './rules-draft.ts';

const rules = {
  ...defaultRules,
  indicators: [{ indicator: 'a', threshold: 10, hidesZero: true, isPublished: false }],
  sources: [{ source: 'tabelle', threshold: 7 }],
};

test('what was kept comes back; an indicator without a rule of its own has an empty line', () => {
  const draft = draftOf(rules, ['a', 'b']);
  expect(draft.indicators.map(({ threshold }) => threshold)).toEqual(['10', '']);
  expect(readDraft(draft, 'public')).toEqual({ rules, faults: [] });
});

test.each(['', '2', '21', '4,5', 'fünf', '-5'])('a smallest count of „%s“ is none', (threshold) => {
  const { faults } = readDraft({ ...draftOf(defaultRules, []), threshold }, 'public');
  expect(faults).toEqual([{ field: 'mindestzahl-public', kind: 'wrong' }]);
});

test.each(['3', '20'])('a smallest count of %s is one', (threshold) => {
  expect(readDraft({ ...draftOf(defaultRules, []), threshold }, 'public').rules?.threshold).toBe(
    Number(threshold),
  );
});

test('exceptions can only be higher', () => {
  const draft = { ...draftOf(rules, ['a']), threshold: '11' };
  expect(readDraft(draft, 'public').faults).toEqual([
    { field: 'mindestzahl-public-a', kind: 'tooLow', low: 11 },
    { field: 'mindestzahl-public-tabelle', kind: 'tooLow', low: 11 },
  ]);
});
