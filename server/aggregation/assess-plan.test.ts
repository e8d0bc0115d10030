import { describe, expect, it } from 'vitest';
import type { PlanStep } from '../../data/goal.ts';
import { planAssessment } from '../../data/plan-assessment.ts';
import { assessPlan } from './assess-plan.ts';

const step = (title: string, due: string, done: string | null = null): PlanStep => ({
  title,
  due,
  done,
  evidence: null,
});

function assess(steps: PlanStep[], asOf = '2026-06-30') {
  const result = assessPlan({ steps }, asOf);
  expect(planAssessment.parse(result)).toEqual(result);
  return result;
}

describe('a plan', () => {
  it('is done when all its steps are, late ones too', () => {
    const result = assess([step('a', '2026-01-31', '2026-01-15'), step('b', '2026-03-31', '2026-04-03')]);
    expect(result).toMatchObject({ state: 'stepsDone', done: 2, due: 0, late: 0, next: null, reason: null });
    expect(result.steps.map(({ state, daysLate }) => [state, daysLate])).toEqual([
      ['done', null],
      ['done', 3],
    ]);
  });

  it('is due while an open step is in time, on its due day too', () => {
    const result = assess([step('a', '2026-06-30'), step('b', '2026-01-31', '2026-01-31')]);
    expect(result).toMatchObject({ state: 'stepsDue', done: 1, due: 1, late: 0, next: { title: 'a' } });
    expect(result.steps.map(({ title, daysLate }) => [title, daysLate])).toEqual([
      ['b', null],
      ['a', null],
    ]);
  });

  it('is late the day after, whatever else is in time', () => {
    const result = assess([step('later', '2027-01-01'), step('a', '2026-06-29')]);
    expect(result).toMatchObject({
      state: 'stepsLate',
      due: 1,
      late: 1,
      next: { title: 'a', due: '2026-06-29' },
    });
    expect(result.steps[0]).toMatchObject({ state: 'late', daysLate: 1 });
  });

  it('looks back: a step that was done later was open', () => {
    const steps = [step('a', '2026-05-31', '2026-07-01')];
    // By hand: 30 days of June.
    expect(assess(steps).steps[0]).toMatchObject({ state: 'late', done: null, daysLate: 30 });
    expect(assess(steps, '2026-07-01')).toMatchObject({ state: 'stepsDone' });
    expect(assess(steps, '2026-07-01').steps[0]).toMatchObject({ daysLate: 31 });
  });

  it('counts days across the change of clocks', () => {
    expect(assess([step('a', '2026-03-28')], '2026-03-30').steps[0]?.daysLate).toBe(2);
  });

  it('keeps the order of steps that are due on the same day', () => {
    const result = assess([step('a', '2026-07-01'), step('b', '2026-07-01')]);
    expect(result.steps.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(result.next?.title).toBe('a');
  });

  it('is not assessable without steps', () => {
    expect(assess([])).toMatchObject({ state: 'notAssessable', reason: 'noSteps', next: null });
  });
});
