import type { AssessedTarget } from '../../data/contract.ts';
import {
  type CheckResult,
  type Completeness,
  type CompletenessCheck,
  completenessChecks,
} from '../../data/cycle/completeness.ts';
import type { RecordKind } from '../../data/cycle/records.ts';
import type { ActionField, Goal } from '../../data/goal.ts';
import { readPeriod } from '../../data/period.ts';
import type { Words } from '../../data/words.ts';
import { isStale } from '../aggregation/stale.ts';
import { aimOf } from './aim.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { awaitsReview, maybeNewestFigure } from './review-standing.ts';

/** One question that was asked, and what it was asked of. */
interface Asked {
  check: CompletenessCheck;
  holds: boolean;
  kind: RecordKind;
  key: string;
  title: string;
  goal: string | null;
  aim: Words | null;
}

/**
 * How completely a field of action is filled in: the share of the checks that hold. Each goal and each target is asked
 * on its own, so that every gap that is closed shows; `data/cycle/completeness.ts` says what is asked of what.
 *
 * Method: Zielkreis; every check counts the same.
 */
export function completeField(field: ActionField, material: CycleMaterial): Completeness {
  const goals = material.goals.filter(({ actionField }) => actionField === field.key);
  const asked = [
    ...goals.flatMap((goal) => askGoal(goal, material)),
    ...goals.flatMap((goal) =>
      material.targets
        .filter(({ target }) => target.goal === goal.key)
        .flatMap((target) => askTarget(target, goal, material)),
    ),
    ...askField(field, material),
  ];
  const checks = completenessChecks.flatMap((check) => resultOf(check, asked));
  return {
    fulfilled: asked.filter(({ holds }) => holds).length,
    of: asked.length,
    checks,
  };
}

function resultOf(check: CompletenessCheck, all: readonly Asked[]): CheckResult[] {
  const asked = all.filter((one) => one.check === check);
  if (asked.length === 0) return [];
  const missing = asked
    .filter(({ holds }) => !holds)
    .map(({ kind, key, title, goal, aim }) => ({ kind, key, title, goal, aim }));
  return [{ check, fulfilled: asked.length - missing.length, of: asked.length, missing }];
}

function askGoal(goal: Goal, { goals, targets, plans, measures }: CycleMaterial): Asked[] {
  const { key, title, responsible, contributions } = goal;
  const about = { kind: 'goal', key, title, goal: key, aim: null } as const;
  const always: Asked[] = [
    { ...about, check: 'responsible', holds: responsible !== null },
    { ...about, check: 'contributions', holds: contributions.length > 0 },
  ];
  if (goals.some(({ parent }) => parent === key)) return always;
  const hasAim =
    targets.some(({ target }) => target.goal === key) || plans.some(({ plan }) => plan.goal === key);
  const hasMeasure = measures.some((measure) => measure.goals.includes(key));
  return [
    ...always,
    { ...about, check: 'aim', holds: hasAim },
    { ...about, check: 'measure', holds: hasMeasure },
  ];
}

function askTarget(assessed: AssessedTarget, goal: Goal, material: CycleMaterial): Asked[] {
  const { today, reviews } = material;
  const { target, series, assessment } = assessed;
  const newest = maybeNewestFigure(series.points, assessment.current);
  const about = {
    kind: 'target',
    key: target.key,
    title: goal.title,
    goal: goal.key,
    aim: aimOf(assessed, material.targets),
  } as const;
  const hasBaseline = assessment.baseline !== null || target.baselineValue !== null;
  return [
    ...(target.kind === 'reach' ? [{ ...about, check: 'baseline' as const, holds: hasBaseline }] : []),
    { ...about, check: 'data', holds: newest !== null && !isStale(readPeriod(newest.period), today) },
    { ...about, check: 'review', holds: newest !== null && !awaitsReview(target, newest, reviews) },
  ];
}

function askField({ key, title, body, bodies }: ActionField, { rounds }: CycleMaterial): Asked[] {
  const about = { kind: 'actionField', key, title, goal: null, aim: null } as const;
  const isRound = rounds.some(({ actionField, end }) => actionField === key && end === null);
  return [
    { ...about, check: 'body', holds: body !== null || bodies.length > 0 },
    { ...about, check: 'round', holds: isRound },
  ];
}
