import { expect, it } from 'vitest';
import type { Problem } from '../../../data/problem.ts';
import { groupProblems } from './problem-groups.ts';

const problem = (code: string, severity: Problem['severity'], line: number | null): Problem => ({
  code,
  severity,
  line,
  column: 1,
  text: null,
  message: code,
});

it('groups by code with the count over the whole file, errors first', () => {
  const groups = groupProblems({
    problems: [problem('unmapped', 'hint', 1), problem('number', 'error', 3), problem('number', 'error', 9)],
    problemCounts: { unmapped: 1, number: 420 },
  });
  expect(groups.map(({ code, count, problems }) => [code, count, problems.length])).toEqual([
    ['number', 420, 2],
    ['unmapped', 1, 1],
  ]);
});

it('lets the error of the whole file lead, which is the cause of those of its rows', () => {
  const problems = [problem('ragged-row', 'error', 207), problem('truncated', 'error', null)];
  const groups = groupProblems({ problems, problemCounts: { 'ragged-row': 1, truncated: 1 } });
  expect(groups.map(({ code }) => code)).toEqual(['truncated', 'ragged-row']);
});
