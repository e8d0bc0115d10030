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
  expect(withKnownBaseline(target, { countsPersons: false }, hidden, 'public')).toBe(target);
});
