import type { Problem, Severity } from '../../data/problem.ts';
import type { Reading } from '../../data/upload.ts';
import type { Rule } from '../../importers/checks/check.ts';
import { keptProblems } from '../../importers/tally.ts';

/** Problems that were found when the file had been read: of each code the first ones, and how many there are. */
export interface Found {
  problems: readonly Problem[];
  counts: ReadonlyMap<string, { severity: Severity; count: number }>;
}

/** Counts problems and keeps no more of a code than of any other problem. */
export function createFound() {
  const problems: Problem[] = [];
  const counts = new Map<string, { severity: Severity; count: number }>();
  const raise = ({ code, severity }: Pick<Rule, 'code' | 'severity'>, by: number): number => {
    const count = (counts.get(code)?.count ?? 0) + by;
    counts.set(code, { severity, count });
    return count;
  };
  return {
    problems,
    counts,
    add(problem: Problem): void {
      if (raise(problem, 1) <= keptProblems) problems.push(problem);
    },
    /** Only counts. */
    addFurther: raise,
  };
}

/** Importers report some of the same kinds where they see them first. */
export function mergeProblems(reading: Reading, { problems: found, counts }: Found): Reading {
  const problems = [...reading.problems];
  const kept = new Map<string, number>();
  for (const { code } of problems) kept.set(code, (kept.get(code) ?? 0) + 1);
  for (const problem of found) {
    const times = (kept.get(problem.code) ?? 0) + 1;
    kept.set(problem.code, times);
    if (times <= keptProblems) problems.push(problem);
  }
  const problemCounts = { ...reading.problemCounts };
  const total = { error: reading.errors, warning: reading.warnings, hint: reading.hints };
  for (const [code, { severity, count }] of counts) {
    problemCounts[code] = (problemCounts[code] ?? 0) + count;
    total[severity] += count;
  }
  return {
    ...reading,
    problems,
    problemCounts,
    errors: total.error,
    warnings: total.warning,
    hints: total.hint,
  };
}
