import type { Problem } from '../../data/problem.ts';
import {
  type CheckContext,
  type Delivery,
  type PointFinding,
  problemOf,
  type Rule,
  type Series,
} from './check.ts';
import { deliveryChecks, seriesChecks } from './registry.ts';

/** Runs the checks of series, one series after the other; what they have in common comes at the end. */
export function createSeriesChecks(context: CheckContext & Delivery) {
  const open = deliveryChecks.map((rule) => ({ rule, check: rule.open(context) }));
  return {
    add(series: Series): { rule: Rule; finding: PointFinding }[] {
      for (const { check } of open) check.add(series);
      return seriesChecks.flatMap((rule) =>
        rule.check(series, context).map((finding) => ({ rule, finding })),
      );
    },
    finish: (): Problem[] =>
      open.flatMap(({ rule, check }) => check.finish().map((finding) => problemOf(rule, finding))),
  };
}
