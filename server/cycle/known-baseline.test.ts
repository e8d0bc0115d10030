import { expect, test } from 'vitest';
import { examplePoint, exampleTarget } from '../aggregation/example-points.ts';
import type { Audience } from '../caller.ts';
import { withKnownBaseline } from './known-baseline.ts';

const target = exampleTarget({ baselinePeriod: '2018', baselineValue: 8 });
const as = (audience: Audience, ...openPapers: string[]) => ({ audience, openPapers: new Set(openPapers) });
const persons = { countsPersons: true };

test('a baseline is a figure: others than staff see it where they see the value of its period', () => {
  const shown = { points: [examplePoint('2017', null), examplePoint('2018', 8)] };
  const hidden = { points: [examplePoint('2017', 8), examplePoint('2018', null, { gap: 'protected' })] };
  expect(withKnownBaseline(target, persons, shown, as('public'))).toEqual(target);
  expect(withKnownBaseline(target, persons, hidden, as('public')).baselineValue).toBeNull();
  expect(withKnownBaseline(target, persons, { points: [] }, as('committee')).baselineValue).toBeNull();
  expect(withKnownBaseline(target, persons, hidden, as('staff'))).toBe(target);
  expect(withKnownBaseline(target, { countsPersons: false }, hidden, as('public'))).toEqual(target);
});

test('the paper that changed a target is for staff; what it says of its decision is for all where it is public', () => {
  const said = {
    value: 9,
    duePeriod: '2025',
    validUntil: '2024-12-02',
    decision: 'Kreistag (Vorlage 2024/7)',
  };
  const former = { ...said, lower: null, upper: null, paper: 'vorlage' };
  const byHand = { ...former, validUntil: '2020-12-02', decision: 'Zahlen berichtigt', paper: null };
  const changed = { ...target, formerTargets: [byHand, former] };
  const shown = { points: [examplePoint('2018', 8)] };
  for (const countsPersons of [true, false]) {
    const seen = (...open: string[]) =>
      withKnownBaseline(changed, { countsPersons }, shown, as('committee', ...open)).formerTargets;
    expect(seen('vorlage', 'andere')).toEqual([byHand, { ...former, paper: null }]);
    expect(seen('andere')).toEqual([byHand, { ...former, decision: '', paper: null }]);
  }
  expect(withKnownBaseline(changed, persons, shown, as('staff'))).toBe(changed);
});
