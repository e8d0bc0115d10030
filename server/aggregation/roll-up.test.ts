import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badness, type State, states } from '../../data/assessment.ts';
import type { AssessedPlan, AssessedTarget } from '../../data/contract.ts';
import type { Override } from '../../data/override.ts';
import { rollUp as rollUpSchema } from '../../data/views.ts';
import { fixtureTarget } from '../../web/words/target-fixture.ts';
import { assessPlan } from './assess-plan.ts';
import { rollUp } from './roll-up.ts';

function target(key: string, state: State, more: Partial<AssessedTarget> & { receding?: boolean } = {}) {
  const { receding = false, ...rest } = more;
  const made = fixtureTarget({ values: [], target: null, due: null, assessment: { state, receding } });
  return { ...made, target: { ...made.target, key }, ...rest };
}

function plan(key: string, done: string | null): AssessedPlan {
  const steps = [{ title: '', due: '2026-01-01', done, evidence: null }];
  const made = { key, goal: 'abschluss', title: '', steps };
  return { plan: made, assessment: assessPlan(made, '2026-06-30') };
}

function override(state: State): Override {
  const days = { from: '2026-01-01', until: '2026-12-31', madeAt: '2026-01-01T00:00:00.000Z' };
  return { id: 1, target: 'a', state, reason: 'r', name: 'n', ...days, withdrawnAt: null };
}

describe('the roll-up of a goal', () => {
  it('counts the states from the worst to the best, and the worst leads', () => {
    const found = rollUp(
      [target('a', 'onCourse'), target('b', 'offCourse'), target('c', 'onCourse')],
      [plan('d', null)],
    );
    expect(found).toEqual({
      lead: { key: 'b', state: 'offCourse', receding: false, overridden: false },
      counts: [
        { state: 'offCourse', receding: false, count: 1 },
        { state: 'stepsLate', receding: false, count: 1 },
        { state: 'onCourse', receding: false, count: 2 },
      ],
      overridden: 0,
    });
    expect(rollUpSchema.parse(found)).toEqual(found);
  });

  it('takes the first key among equals, whatever the order', () => {
    expect(rollUp([target('b', 'met'), target('a', 'met')], []).lead?.key).toBe('a');
    expect(rollUp([target('a', 'met'), target('b', 'met')], []).lead?.key).toBe('a');
    expect(rollUp([target('b', 'notAssessable')], [plan('a', '2026-01-01')]).lead?.key).toBe('b');
  });

  it('tells met from receding, which is worse', () => {
    const { lead, counts } = rollUp([target('a', 'met'), target('b', 'met', { receding: true })], []);
    expect(lead).toMatchObject({ key: 'b', receding: true });
    expect(counts).toEqual([
      { state: 'met', receding: true, count: 1 },
      { state: 'met', receding: false, count: 1 },
    ]);
  });

  it("stays with the computed state beside an expert's, and says that there is one", () => {
    const ours = target('a', 'met', { override: override('wrongWay'), receding: true });
    const theirs = target('b', 'missed', { override: override('reached') });
    const counts = [
      { state: 'missed', receding: false, count: 1 },
      { state: 'met', receding: true, count: 1 },
    ];
    expect(rollUp([ours, theirs], [])).toEqual({
      lead: { key: 'b', state: 'missed', receding: false, overridden: true },
      counts,
      overridden: 2,
    });
    expect(rollUp([ours, target('b', 'missed')], [])).toEqual({
      lead: { key: 'b', state: 'missed', receding: false, overridden: false },
      counts,
      overridden: 1,
    });
  });

  it('is empty without targets', () => {
    expect(rollUp([], [])).toEqual({ lead: null, counts: [], overridden: 0 });
  });

  it('the order of targets does not matter, and each is counted once', () => {
    const some = fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (list) => {
        const targets = list.map((state, i) => target(String(i), state));
        const found = rollUp(targets, []);
        expect(rollUp([...targets].reverse(), [])).toEqual(found);
        expect(found.counts.map(({ count }) => count).reduce((a, b) => a + b)).toBe(list.length);
        const ranks = found.counts.map(({ state }) => badness.indexOf(state));
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
        expect(found.lead?.state).toBe(found.counts[0]?.state);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the order from the worst to the best', () => {
  it('has each state once', () => {
    expect([...badness].sort()).toEqual([...states].sort());
  });

  // Ours (methods 3): what can't be told hides nothing bad and is hidden by nothing good.
  it.each(['notAssignable', 'untold', 'notAssessable'] as const)('%s stands in the middle', (state) => {
    const before = badness.slice(0, badness.indexOf(state));
    for (const bad of [
      'wrongWay',
      'missed',
      'notHeld',
      'offCourse',
      'stepsLate',
      'outside',
      'behind',
    ] as const) {
      expect(before).toContain(bad);
    }
    for (const good of ['ahead', 'onCourse', 'met', 'held', 'inside', 'reached', 'stepsDone'] as const) {
      expect(before).not.toContain(good);
    }
  });
});
