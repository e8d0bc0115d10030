import { describe, expect, test } from 'vitest';
import { measureStates } from './measure.ts';
import { fixtureMeasure } from './measure-fixture.ts';
import { latePartsOf } from './measure-late.ts';

const step = (title: string, due: string | null, done: string | null) => ({ title, due, done });

describe('what of a measure is late', () => {
  test('the day itself is in time, the day after is late', () => {
    const measure = fixtureMeasure({ until: '2026-07-31' });
    expect(latePartsOf(measure, '2026-07-31')).toEqual([]);
    expect(latePartsOf(measure, '2026-08-01')).toEqual([{ part: 'end', since: '2026-07-31' }]);
  });

  test('a start only while it is decided', () => {
    const decided = fixtureMeasure({ state: 'decided', until: null });
    expect(latePartsOf(decided, '2024-08-01')).toEqual([]);
    expect(latePartsOf(decided, '2024-08-02')).toEqual([{ part: 'start', since: '2024-08-01' }]);
    expect(latePartsOf({ ...decided, state: 'running' }, '2024-08-02')).toEqual([]);
    expect(latePartsOf({ ...decided, from: null }, '2030-01-01')).toEqual([]);
  });

  test('open steps with a day that is past, the oldest part first', () => {
    const steps = [
      step('done', '2025-01-01', '2025-03-01'),
      step('without a day', null, null),
      step('second', '2025-06-30', null),
      step('first', '2025-01-31', null),
      step('in time', '2025-07-01', null),
    ];
    expect(latePartsOf(fixtureMeasure({ steps, until: '2025-02-28' }), '2025-07-01')).toEqual([
      { part: 'step', since: '2025-01-31', title: 'first' },
      { part: 'end', since: '2025-02-28' },
      { part: 'step', since: '2025-06-30', title: 'second' },
    ]);
  });

  test('only what is decided and not over', () => {
    const late = measureStates.filter(
      (state) =>
        latePartsOf(fixtureMeasure({ state, until: '2020-01-01', from: null }), '2026-01-01').length > 0,
    );
    expect(late).toEqual(['decided', 'running', 'adjusted']);
  });
});
