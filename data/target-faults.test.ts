import { describe, expect, test } from 'vitest';
import { maybeIndicator } from './catalogue/index.ts';
import { makeTarget } from './demo/decided-target.ts';
import { demoBundle } from './demo/index.ts';
import type { Target } from './goal.ts';
import { findTargetFaults } from './target-faults.ts';

const percent = { range: { min: 0, max: 100 } };
const sound = makeTarget({
  key: 'k',
  goal: 'g',
  indicator: 'abgehende-ohne-hauptschulabschluss',
  direction: 'down',
  baselinePeriod: '2015/16',
  baselineValue: 8.9,
  value: 5,
  duePeriod: '2030/31',
});

function codesOf(changes: Partial<Target>): string[] {
  return findTargetFaults({ ...sound, ...changes }, percent).map(
    ({ code, field, index }) => `${code} ${field}${index === undefined ? '' : ` ${index}`}`,
  );
}

describe('what does not fit together in a target', () => {
  test('nothing in a sound one, nor in any of the demo', () => {
    expect(codesOf({})).toEqual([]);
    for (const target of demoBundle.targets) {
      const indicator = maybeIndicator(target.indicator);
      if (!indicator) throw new Error(`unknown indicator: ${target.indicator}`);
      expect({ key: target.key, faults: findTargetFaults(target, indicator) }).toEqual({
        key: target.key,
        faults: [],
      });
    }
  });

  test.each<[string, Partial<Target>, string[]]>([
    ['an unreadable due period', { duePeriod: 'bald' }, ['periodUnreadable duePeriod']],
    ['an unreadable baseline', { baselinePeriod: '2015/17' }, ['periodUnreadable baselinePeriod']],
    ['a due period before the baseline', { duePeriod: '2014/15' }, ['dueBeforeBaseline duePeriod']],
    ['one that ends with the baseline', { duePeriod: '2016-07-31' }, ['dueBeforeBaseline duePeriod']],
    ['one that ends a day later', { duePeriod: '2016-08-01' }, []],
    ['a value below what is possible', { value: -0.1 }, ['outOfRange value']],
    ['the least possible value', { value: 0 }, []],
    ['a baseline above it', { baselineValue: 100.1 }, ['outOfRange baselineValue']],
    ['the greatest possible baseline', { baselineValue: 100 }, []],
    ['a value too small to be told from nothing', { value: 9e-7 }, ['outOfRange value']],
    ['the smallest value', { value: 1e-6 }, []],
    ['a tolerance too small', { tolerance: 5e-324 }, ['outOfRange tolerance']],
    ['a tolerance too great', { tolerance: 1.1e12 }, ['outOfRange tolerance']],
    ['the greatest tolerance', { tolerance: 1e12 }, []],
    ['a value against the direction', { value: 9 }, ['directionConflict direction']],
    ['a value that rises where it should', { direction: 'up', value: 9 }, []],
    ['a value that falls where it should rise', { direction: 'up' }, ['directionConflict direction']],
    ['a value that is the baseline', { value: 8.9 }, []],
    ['a direction of another kind', { kind: 'hold', value: 9 }, []],
    ['a baseline without its period', { baselinePeriod: null }, ['baselineWithoutPeriod baselinePeriod']],
    ['a range without bounds', { kind: 'range' }, ['boundsMissing lower']],
    ['a range with one bound', { kind: 'range', upper: 7 }, []],
    ['an impossible bound', { kind: 'range', upper: 101 }, ['outOfRange upper']],
    ['a breakdown that is none', { breakdown: 'männlich' }, ['breakdownUnknown breakdown']],
  ])('%s', (_, changes, codes) => {
    expect(codesOf(changes)).toEqual(codes);
  });

  test.each<[string, Target['milestones'], string[]]>([
    ['between baseline and due period', [{ period: '2020/21', value: 7 }], []],
    ['in the baseline period', [{ period: '2015/16', value: 7 }], ['milestoneOutside milestones 0']],
    ['in the due period', [{ period: '2030/31', value: 7 }], ['milestoneOutside milestones 0']],
    [
      'twice in one period',
      [
        { period: '2020/21', value: 7 },
        { period: '2020/21', value: 6 },
      ],
      ['milestoneTwice milestones 1'],
    ],
    ['with an impossible value', [{ period: '2020/21', value: 700 }], ['outOfRange milestones 0']],
    ['in no readable period', [{ period: 'x', value: 7 }], ['periodUnreadable milestones 0']],
  ])('a milestone %s', (_, milestones, codes) => {
    expect(codesOf({ milestones })).toEqual(codes);
  });
});
