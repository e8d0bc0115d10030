import { expect, it } from 'vitest';
import { states } from '../../../data/assessment.ts';
import { slugOf } from './rank.ts';
import { ruleOf, stateGroups } from './state-groups.ts';

const explained = stateGroups.flatMap(({ standings }) => standings);

it('explains every state once, and what is left again apart', () => {
  const all = [
    ...states.map((state) => ({ state, receding: false })),
    { state: 'met' as const, receding: true },
    { state: 'inside' as const, receding: true },
  ];
  expect(explained.map(slugOf).sort()).toEqual(all.map(slugOf).sort());
});

it('has a rule of its own for each', () => {
  expect(new Set(explained.map(ruleOf)).size).toBe(explained.length);
});
