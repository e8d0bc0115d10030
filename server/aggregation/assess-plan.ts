import type { Plan, PlanStep } from '../../data/goal.ts';
import type { PlanAssessment } from '../../data/plan-assessment.ts';

/**
 * Where a plan stands on an ISO day: late where a step is open after its due day, otherwise due while one is open, done
 * when all are. A step that is done after its due day is done. A step done after `asOf` was still open then. Steps in
 * order of their due days.
 *
 * Method: Zielkreis, methods 3 (milestones).
 */
export function assessPlan({ steps }: Pick<Plan, 'steps'>, asOf: string): PlanAssessment {
  const judged = [...steps]
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((step) => judgeStep(step, asOf));
  const count = (state: JudgedStep['state']) => judged.filter((step) => step.state === state).length;
  const [done, due, late] = [count('done'), count('due'), count('late')];
  const next = judged.find(({ state }) => state !== 'done');
  return {
    state: steps.length === 0 ? 'notAssessable' : late > 0 ? 'stepsLate' : due > 0 ? 'stepsDue' : 'stepsDone',
    reason: steps.length === 0 ? 'noSteps' : null,
    asOf,
    steps: judged,
    done,
    due,
    late,
    next: next ? { title: next.title, due: next.due, done: next.done, evidence: next.evidence } : null,
  };
}

type JudgedStep = PlanAssessment['steps'][number];

function judgeStep(step: PlanStep, asOf: string): JudgedStep {
  const done = step.done !== null && step.done <= asOf ? step.done : null;
  const until = done ?? asOf;
  return {
    ...step,
    done,
    state: done !== null ? 'done' : until > step.due ? 'late' : 'due',
    daysLate: until > step.due ? daysBetween(step.due, until) : null,
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
