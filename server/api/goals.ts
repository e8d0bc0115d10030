import type { GoalView, Overview } from '../../data/contract.ts';
import { assessPlan } from '../aggregation/assess-plan.ts';
import { rollUp } from '../aggregation/roll-up.ts';
import type { Caller } from '../caller.ts';
import { readAssessedTargets } from '../cycle/assessed-targets.ts';
import { readAtlas } from '../cycle/material.ts';
import { readActionFields, readGoals, readStrategies } from '../database/goals.ts';
import { readDataState } from '../database/imports.ts';
import { readValidOverrides } from '../database/overrides.ts';
import { readPlans } from '../database/plans.ts';
import { maybeReleaseInForce } from '../database/releases.ts';
import { readTargets } from '../database/targets.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { judgedDay, readAskedTime } from './asked.ts';
import type { Reading } from './reading.ts';

export const readOverview: Reading<'overview'> = async (context, caller) => {
  const views = await readGoalViews(context, caller);
  const fields = await readActionFields(context.db, caller);
  const state = await readAudienceState(context, caller);
  const listed: Overview['fields'] = fields.map((field) => ({
    field,
    goals: views
      .filter(({ goal }) => goal.actionField === field.key)
      .map(({ goal, strategy, targets, plans, rollUp }) => ({ goal, strategy, targets, plans, rollUp })),
  }));
  return { dataState: state, fields: listed };
};

/** The newest import for staff, the release for whoever reads that. */
async function readAudienceState({ db }: ReadingContext, caller: Caller): Promise<string | null> {
  if (caller.audience === 'staff') return readDataState(db, caller);
  return (await maybeReleaseInForce(db, caller, caller.audience))?.releasedAt ?? null;
}

export const readGoal: Reading<'goal'> = async (context, caller, { params, query }) => {
  const asOf = readAskedTime(query.asOf);
  const [view] = await readGoalViews(context, caller, { key: params.id, asOf });
  if (view) return view;
  throw new HttpProblem(
    404,
    'Ziel nicht gefunden',
    `Ein Ziel „${params.id}“ gibt es nicht. Alle Ziele stehen in der Übersicht.`,
  );
};

/**
 * All goals of the municipality in their order, or the one of that key, with their values as of an ISO time where one
 * is given; then they are judged on its day.
 */
async function readGoalViews(
  context: ReadingContext,
  caller: Caller,
  { key, asOf = null }: { key?: string; asOf?: string | null } = {},
): Promise<GoalView[]> {
  const { db } = context;
  const today = judgedDay(context.today(), asOf);
  const goals = (await readGoals(db, caller)).filter((goal) => key === undefined || goal.key === key);
  const [fields, strategies, targets, plans, overrides, atlas] = await Promise.all([
    readActionFields(db, caller),
    readStrategies(db, caller),
    readTargets(db, caller),
    readPlans(db, caller),
    readValidOverrides(db, caller, { day: today, asOf }),
    readAtlas(db, caller),
  ]);
  const views: GoalView[] = [];
  for (const goal of goals) {
    const own = targets.filter((target) => target.goal === goal.key);
    const assessed = await readAssessedTargets(db, caller, atlas, { targets: own, today, asOf, overrides });
    const assessedPlans = plans
      .filter((plan) => plan.goal === goal.key)
      .map((plan) => ({ plan, assessment: assessPlan(plan, today) }));
    views.push({
      goal,
      strategy: strategies.find((strategy) => strategy.key === goal.strategy) ?? null,
      field: fields.find((field) => field.key === goal.actionField) ?? null,
      targets: assessed,
      plans: assessedPlans,
      rollUp: rollUp(assessed, assessedPlans),
    });
  }
  return views;
}
