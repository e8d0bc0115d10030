import { expect, test } from 'vitest';
import { examplePoint, exampleTarget } from '../aggregation/example-points.ts';
import { withKnownBaseline } from './known-baseline.ts';

const target = exampleTarget({ baselinePeriod: '2018', baselineValue: 8 });
const persons = { countsPersons: true };

test('a baseline is a figure: others than staff see it where they see the value of its period', () => {
  const shown = { points: [examplePoint('2017', null), examplePoint('2018', 8)] };
  const hidden = { points: [examplePoint('2017', 8), examplePoint('2018', null, { gap: 'protected' })] };
  expect(withKnownBaseline(target, persons, shown, 'public')).toEqual(target);
  expect(withKnownBaseline(target, persons, hidden, 'public').baselineValue).toBeNull();
  expect(withKnownBaseline(target, persons, { points: [] }, 'committee').baselineValue).toBeNull();
  expect(withKnownBaseline(target, persons, hidden, 'staff')).toBe(target);
  expect(withKnownBaseline(target, { countsPersons: false }, hidden, 'public')).toEqual(target);
});

test('the paper that changed a target is for staff; what is said of its decision is for all', () => {
  const said = { value: 9, duePeriod: '2025', validUntil: '2024-12-02', decision: 'Kreistag, 02.12.2024' };
  const former = { ...said, lower: null, upper: null, paper: 'nichtoeffentliche-vorlage' };
  const changed = { ...target, formerTargets: [former] };
  const shown = { points: [examplePoint('2018', 8)] };
  for (const countsPersons of [true, false]) {
    const seen = withKnownBaseline(changed, { countsPersons }, shown, 'committee');
    expect(seen.formerTargets).toEqual([{ ...former, paper: null }]);
  }
  expect(withKnownBaseline(changed, persons, shown, 'staff')).toBe(changed);
});
