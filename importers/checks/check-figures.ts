import type { Observation } from '../../data/observation.ts';
import type { Problem } from '../../data/problem.ts';
import { type CheckContext, problemOf } from './check.ts';
import { figureChecks } from './registry.ts';

const none: readonly Problem[] = [];

/** Opens the checks of single figures; what it returns answers the problems of a figure, mostly none. */
export function createFigureCheck(context: CheckContext): (figure: Observation) => readonly Problem[] {
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const checks = figureChecks.map((rule) => ({ rule, check: rule.open(context) }));
  return (figure) => {
    const indicator = indicators.get(figure.indicator);
    if (!indicator) return none;
    let problems = none;
    for (const { rule, check } of checks) {
      const finding = check(figure, indicator);
      if (finding) problems = [...problems, problemOf(rule, finding)];
    }
    return problems;
  };
}
