import { expect, it } from 'vitest';
import { type State, states } from '../../../data/assessment.ts';
import type { AssessedPlan, AssessedTarget, RollUp } from '../../../data/contract.ts';
import { stateWords } from '../../words/states.ts';
import { fixturePlan, fixtureTarget } from '../../words/target-fixture.ts';
import { countStandings, maybeLead, slugOf, standingOf } from './rank.ts';

function entryOf(
  key: string,
  lead: RollUp['lead'],
  parts: { targets?: AssessedTarget[]; plans?: AssessedPlan[] } = {},
) {
  return {
    goal: {
      key,
      strategy: 's',
      actionField: 'f',
      level: 'operational' as const,
      parent: null,
      title: '',
      description: '',
      responsible: null,
      contributions: [],
      budgetProduct: null,
      body: null,
      sort: 1,
      invented: true,
    },
    strategy: null,
    targets: parts.targets ?? [],
    plans: parts.plans ?? [],
    rollUp: { lead, counts: [], overridden: 0 },
  };
}

const standing = (key: string, state: State, receding = false) => ({
  key,
  state,
  receding,
  overridden: false,
});
const field = { key: 'f', title: '', unit: null, body: null, bodies: [], sort: 1 };
const target = fixtureTarget({ values: [['2023/24', 7.1]], target: 5, due: '2030/31' });

it('finds the target or the plan that leads', () => {
  const plan = fixturePlan([]);
  const parts = { targets: [target], plans: [plan] };
  expect(maybeLead(entryOf('a', standing(target.target.key, 'behind'), parts))).toEqual({ target });
  expect(maybeLead(entryOf('b', standing(plan.plan.key, 'stepsLate'), parts))).toEqual({ plan });
  expect(maybeLead(entryOf('c', null))).toBeUndefined();
});

it('counts every goal once by what leads it, those without a target as not assessable', () => {
  const goals = [
    entryOf('a', standing('a', 'wrongWay')),
    entryOf('b', standing('b', 'onCourse')),
    entryOf('c', null),
    entryOf('d', standing('d', 'stepsDone')),
  ];
  expect(countStandings({ fields: [{ field, goals }] })).toEqual([
    { standing: { state: 'stepsDone', receding: false }, count: 1 },
    { standing: { state: 'onCourse', receding: false }, count: 1 },
    { standing: { state: 'wrongWay', receding: false }, count: 1 },
    { standing: { state: 'notAssessable', receding: false }, count: 1 },
  ]);
});

it('counts each state that there is', () => {
  const goals = states.map((state) => entryOf(state, standing(state, state)));
  const counted = countStandings({ fields: [{ field, goals }] }).map(({ standing }) => standing.state);
  expect(counted.sort()).toEqual([...states].sort());
});

it('counts what is left again apart from what is met, with an address, a symbol and a tone of its own', () => {
  const goals = [
    entryOf('a', standing('a', 'met')),
    entryOf('b', standing('b', 'met', true)),
    entryOf('c', standing('c', 'inside', true)),
    entryOf('d', standing('d', 'met', true)),
  ];
  const counted = countStandings({ fields: [{ field, goals }] });
  expect(
    counted.map(({ standing, count }) => {
      const { symbol, tone, word } = stateWords(standing, 'de');
      return [count, symbol, tone, word, slugOf(standing)];
    }),
  ).toEqual([
    [1, '★', 'good', 'derzeit erreicht', 'derzeit-erreicht'],
    [2, '☆', 'warn', 'derzeit erreicht, rückläufig', 'derzeit-erreicht-ruecklaeufig'],
    [1, '✛', 'warn', 'im Zielbereich, verlässt ihn', 'im-zielbereich-ruecklaeufig'],
  ]);
  expect(goals.map((goal) => slugOf(standingOf(goal)))).toEqual([
    'derzeit-erreicht',
    'derzeit-erreicht-ruecklaeufig',
    'im-zielbereich-ruecklaeufig',
    'derzeit-erreicht-ruecklaeufig',
  ]);
});

it('has an address of its own for every state', () => {
  const slugs = states.map((state) => slugOf({ state, receding: false }));
  expect(new Set(slugs).size).toBe(states.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z-]+$/);
});
