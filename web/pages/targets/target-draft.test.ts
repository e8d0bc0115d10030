import { expect, test } from 'vitest';
import { makeTarget } from '../../../data/demo/decided-target.ts';
import { asksForOther, freshTarget, maybeShownTarget } from './target-draft.ts';

const stored = makeTarget({
  key: 'k',
  goal: 'g',
  indicator: 'jugendarbeitslosenquote',
  direction: 'down',
  baselinePeriod: '2017',
  baselineValue: 6,
  value: 4,
  duePeriod: '2030',
});

test('a draft is shown once it has an indicator, what can’t be read yet left out', () => {
  const fresh = freshTarget('g', '03999');
  expect(maybeShownTarget(fresh)).toBeUndefined();
  const typed = { ...fresh, indicator: 'bevoelkerung', value: { typed: 'viel', wanted: 'number' } };
  expect(maybeShownTarget(typed)).toMatchObject({ key: 'neu', indicator: 'bevoelkerung', value: null });
});

test('milestones are shown when they are whole', () => {
  const milestones = [{ period: '2020' }, { period: '2022', value: 5 }];
  expect(maybeShownTarget({ ...stored, milestones })?.milestones).toEqual([{ period: '2022', value: 5 }]);
});

test.each([
  ['another value', { value: 3 }, true],
  ['no value any more', { value: null }, true],
  ['another due period', { duePeriod: '2031' }, true],
  ['a bound', { lower: 1 }, true],
  ['another tolerance', { tolerance: 1 }, false],
  ['nothing else', {}, false],
])('with %s', (_, changes, isOther) => {
  expect(asksForOther(stored, { ...stored, ...changes })).toBe(isOther);
});

test('where nothing was decided, a first value is no change', () => {
  const open = { ...stored, value: null, duePeriod: null };
  expect(asksForOther(open, stored)).toBe(false);
});
