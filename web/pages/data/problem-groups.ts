import { compareProblems, type Problem, type Severity } from '../../../data/problem.ts';
import type { Reading } from '../../../data/upload.ts';

export interface ProblemGroup {
  code: string;
  severity: Severity;
  /** Over the whole file; `problems` may hold fewer. */
  count: number;
  problems: [Problem, ...Problem[]];
}

/** Problems by code, errors first (those of the whole file lead), then by where they first occur. */
export function groupProblems(reading: Pick<Reading, 'problems' | 'problemCounts'>): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of reading.problems) {
    const group = groups.get(problem.code);
    if (group) group.problems.push(problem);
    else
      groups.set(problem.code, {
        code: problem.code,
        severity: problem.severity,
        count: 0,
        problems: [problem],
      });
  }
  for (const group of groups.values()) {
    group.count = Math.max(reading.problemCounts[group.code] ?? group.problems.length, group.problems.length);
  }
  return [...groups.values()].sort((a, b) => compareProblems(a.problems[0], b.problems[0]));
}
