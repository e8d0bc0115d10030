import type { GoalView, Overview } from '../../data/contract.ts';
import type { Caller } from '../caller.ts';
import type { Context } from '../context.ts';
import { readAssessedTargets } from '../cycle/assessed-targets.ts';
import { readAtlas } from '../cycle/material.ts';
import { readActionFields, readGoals, readStrategies, readTargets } from '../database/goals.ts';
import { readDataState } from '../database/imports.ts';
import { HttpProblem } from '../errors.ts';
import type { Handler } from './endpoint.ts';
import { readAskedTime } from './series.ts';

export const readOverview: Handler<'overview'> = async (context, caller) => {
  const views = await readGoalViews(context, caller);
  const fields = await readActionFields(context.db, caller);
  const state = await readDataState(context.db, caller);
  const listed: Overview['fields'] = fields.map((field) => ({
    field,
    goals: views
      .filter(({ goal }) => goal.actionField === field.key)
      .map(({ goal, strategy, targets }) => ({ goal, strategy, targets })),
  }));
  return { dataState: state, fields: listed };
};

export const readGoal: Handler<'goal'> = async (context, caller, { params, query }) => {
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
  context: Context,
  caller: Caller,
  { key, asOf = null }: { key?: string; asOf?: string | null } = {},
): Promise<GoalView[]> {
  const { db } = context;
  const now = context.today();
  const today = asOf !== null && asOf.slice(0, 10) < now ? asOf.slice(0, 10) : now;
  const goals = (await readGoals(db, caller)).filter((goal) => key === undefined || goal.key === key);
  const [fields, strategies, targets, atlas] = await Promise.all([
    readActionFields(db, caller),
    readStrategies(db, caller),
    readTargets(db, caller),
    readAtlas(db, caller),
  ]);
  const views: GoalView[] = [];
  for (const goal of goals) {
    const own = targets.filter((target) => target.goal === goal.key);
    views.push({
      goal,
      strategy: strategies.find((strategy) => strategy.key === goal.strategy) ?? null,
      field: fields.find((field) => field.key === goal.actionField) ?? null,
      targets: await readAssessedTargets(db, caller, atlas, { targets: own, today, asOf }),
    });
  }
  return views;
}
