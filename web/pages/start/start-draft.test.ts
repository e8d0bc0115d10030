import { describe, expect, test } from 'vitest';
import {
  comingPeriods,
  emptyStart,
  findGoalFaults,
  findTargetFaults,
  goalStartOf,
  knownValues,
  maybeTarget,
  noBaseline,
} from './start-draft.ts';

const point = (period: string, value: number | null) => ({ period, value });
const points = [point('2023/24', 4.5), point('2024/25', 4.218), point('2025/26', null)];
const absence = { id: 'unentschuldigte-fehltage-je-100', polarity: 'lower' } as const;
const draft = { ...emptyStart, indicator: absence.id, value: '3,5', due: 'Schuljahr 2029/30' };

describe('a target', () => {
  test('starts from the latest value that is there, and goes towards what is typed', () => {
    expect(maybeTarget(draft, absence, points)).toEqual({
      indicator: absence.id,
      baselinePeriod: '2024/25',
      baselineValue: 4.22,
      value: 3.5,
      duePeriod: '2029/30',
      direction: 'down',
    });
    expect(maybeTarget({ ...draft, value: '5' }, absence, points)?.direction).toBe('up');
  });

  test('starts from another value, or from none', () => {
    expect(maybeTarget({ ...draft, baseline: '2023/24' }, absence, points)?.baselineValue).toBe(4.5);
    expect(maybeTarget({ ...draft, baseline: noBaseline }, absence, points)).toMatchObject({
      baselinePeriod: null,
      baselineValue: null,
      direction: 'down',
    });
    expect(maybeTarget(draft, { id: 'x', polarity: 'higher' }, [])?.direction).toBe('up');
  });

  test('is none without an indicator, and is asked for with one', () => {
    expect(maybeTarget(draft, undefined, points)).toBeUndefined();
    const faults = (value: string, due: string) =>
      findTargetFaults({ ...draft, value, due }).map(({ key }) => key);
    expect(faults('', '')).toEqual(['startValueMissing', 'startDueMissing']);
    expect(faults('viel', 'bald')).toEqual(['startValueUnreadable', 'startDueUnreadable']);
    expect(faults('1.234,5', '2030')).toEqual([]);
    expect(findTargetFaults({ ...emptyStart, value: 'viel' })).toEqual([]);
  });
});

test('the first step asks for field and title', () => {
  expect(findGoalFaults(emptyStart).map(({ field }) => field)).toEqual(['handlungsfeld', 'ziel']);
  expect(findGoalFaults({ ...emptyStart, field: 'A', title: 'B'.repeat(301) })).toHaveLength(1);
  expect(findGoalFaults({ ...emptyStart, field: 'A', title: 'B'.repeat(300) })).toEqual([]);
});

test('values that are there, and periods to come', () => {
  expect(knownValues(points).map(({ period }) => period)).toEqual(['2023/24', '2024/25']);
  expect(comingPeriods(points).slice(0, 2)).toEqual(['2026/27', '2027/28']);
  expect(comingPeriods([])).toEqual([]);
});

test('a field that is there already is named by its key, in whatever case', () => {
  const fields = [{ key: 'uebergang', title: 'Übergang' }];
  const said = { ...draft, field: ' übergang ', title: ' Mehr ', unit: ' ' };
  expect(goalStartOf(said, fields, undefined)).toEqual({
    field: { key: 'uebergang' },
    title: 'Mehr',
    responsible: null,
    strategy: null,
    target: null,
  });
  expect(goalStartOf({ ...said, field: 'Neu' }, fields, undefined).field).toEqual({ title: 'Neu' });
});
