import { expect, it } from 'vitest';
import { type State, states } from '../../../data/assessment.ts';
import type { AssessedTarget } from '../../../data/contract.ts';
import { fixtureTarget } from '../../words/target-fixture.ts';
import { countStates, leadTarget, stateSlugs } from './rank.ts';

function inState(state: State): AssessedTarget {
  return fixtureTarget({
    values: [['2023/24', 7.1]],
    target: 5,
    due: '2030/31',
    assessment: { state },
  });
}

it('leads with the worst placed target', () => {
  const targets = [inState('onCourse'), inState('offCourse'), inState('slightlyOff')];
  expect(leadTarget(targets)?.assessment.state).toBe('offCourse');
  expect(leadTarget([inState('onCourse'), inState('notAssessable')])?.assessment.state).toBe('notAssessable');
  expect(leadTarget([])).toBeUndefined();
});

it('counts every goal once, those without a target as not assessable', () => {
  const goals = [[inState('met'), inState('wrongWay')], [inState('onCourse')], []].map((targets, index) => ({
    goal: {
      key: `ziel-${index}`,
      strategy: 's',
      actionField: 'f',
      level: 'operational' as const,
      parent: null,
      title: '',
      description: '',
      responsible: null,
      body: null,
      sort: index,
      invented: true,
    },
    strategy: null,
    targets,
  }));
  const field = { key: 'f', title: '', unit: null, body: null, sort: 1 };
  expect(countStates({ fields: [{ field, goals }] })).toEqual([
    { state: 'onCourse', count: 1 },
    { state: 'wrongWay', count: 1 },
    { state: 'notAssessable', count: 1 },
  ]);
});

it('has an address of its own for every state', () => {
  const slugs = states.map((state) => stateSlugs[state]);
  expect(new Set(slugs).size).toBe(states.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z-]+$/);
});
