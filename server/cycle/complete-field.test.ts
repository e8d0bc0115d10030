import { describe, expect, test } from 'vitest';
import type { Plan } from '../../data/goal.ts';
import { assessPlan } from '../aggregation/assess-plan.ts';
import { completeField } from './complete-field.ts';
import { completeGoal, quiet, targetWith, today } from './cycle-fixture.ts';
import type { CycleMaterial } from './cycle-material.ts';

function score(more: Partial<CycleMaterial> = {}) {
  const material = { ...quiet, ...more };
  const [field] = material.fields;
  if (!field) throw new Error('no field');
  const { fulfilled, of, checks } = completeField(field, material);
  const missing = checks.flatMap(({ check, missing }) =>
    missing.map(({ kind, key }) => `${check}: ${kind} ${key}`),
  );
  return { share: `${fulfilled}/${of}`, missing };
}

describe('the completeness of a field of action', () => {
  // By hand: goal 4 (responsible, contributions, aim, measure), target 3 (baseline, data, review), field 2 (body, round).
  test('one goal with one target asks nine things', () => {
    expect(score()).toEqual({ share: '9/9', missing: [] });
  });

  test.each<[string, Partial<CycleMaterial>, string[]]>([
    [
      'no responsible unit',
      { goals: [{ ...completeGoal, responsible: null }] },
      ['responsible: goal abschluss'],
    ],
    [
      'no contributing unit',
      { goals: [{ ...completeGoal, contributions: [] }] },
      ['contributions: goal abschluss'],
    ],
    ['no measure', { measures: [] }, ['measure: goal abschluss']],
    ['no review', { reviews: [] }, ['review: target abschluss-1']],
    [
      'no body',
      { fields: quiet.fields.map((field) => ({ ...field, bodies: [] })) },
      ['body: actionField feld'],
    ],
    ['no round', { rounds: [] }, ['round: actionField feld']],
    [
      'a round that has ended',
      { rounds: quiet.rounds.map((round) => ({ ...round, end: '2026-11-12' })) },
      ['round: actionField feld'],
    ],
  ])('%s is one gap of nine', (_, more, missing) => {
    expect(score(more)).toEqual({ share: '8/9', missing });
  });

  // The three questions about the target are gone with it: 4 + 2 = 6, of which the aim is missing.
  test('a goal without target or plan lacks one of six', () => {
    expect(score({ targets: [] })).toEqual({ share: '5/6', missing: ['aim: goal abschluss'] });
    const plan: Plan = { key: 'p', goal: 'abschluss', title: 'P', steps: [] };
    const plans = [{ plan, assessment: assessPlan(plan, today) }];
    expect(score({ targets: [], plans })).toEqual({ share: '6/6', missing: [] });
  });

  // A school year's figure is out of date when its end lies more than two years back: 2023/24 until 31 July 2026.
  test('data of 2023/24 is out of date in November 2026, and no data is neither up to date nor reviewed', () => {
    const old = targetWith({
      values: [['2023/24', 8]],
      assessment: { current: { period: '2023/24', value: 8 } },
    });
    expect(score({ targets: [old] })).toEqual({ share: '8/9', missing: ['data: target abschluss-1'] });
    const none = targetWith({ values: [['2024/25', null]], assessment: { current: null } });
    expect(score({ targets: [none] }).missing).toEqual([
      'baseline: target abschluss-1',
      'data: target abschluss-1',
      'review: target abschluss-1',
    ]);
  });

  test('only a target to be reached asks for a baseline', () => {
    const assessed = targetWith({ assessment: { current: { period: '2024/25', value: 7 }, baseline: null } });
    const without = { ...assessed, target: { ...assessed.target, baselineValue: null } };
    expect(score({ targets: [without] })).toEqual({
      share: '8/9',
      missing: ['baseline: target abschluss-1'],
    });
    const held = { ...without, target: { ...without.target, kind: 'hold' as const } };
    expect(score({ targets: [held] })).toEqual({ share: '8/8', missing: [] });
  });

  // By hand: the upper goal asks 2, the lower 4, its target 3, the field 2: 11; the lower has no measure of its own.
  test('a goal that others hang on is spared aim and measure', () => {
    const upper = { ...completeGoal, key: 'leitziel', level: 'guiding' as const };
    const lower = { ...completeGoal, parent: 'leitziel' };
    expect(score({ goals: [upper, lower], measures: [] })).toEqual({
      share: '10/11',
      missing: ['measure: goal abschluss'],
    });
  });

  test('other fields do not count, and a field without goals asks for a body and a round', () => {
    expect(score({ goals: [{ ...completeGoal, actionField: 'anderes' }] })).toEqual({
      share: '2/2',
      missing: [],
    });
  });
});
