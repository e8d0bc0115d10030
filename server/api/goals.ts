import type { GoalView, Overview } from '../../data/contract.ts';
import type { Caller } from '../caller.ts';
import { readGoalViews } from '../cycle/goal-views.ts';
import { readActionFields } from '../database/goals.ts';
import { readDataState } from '../database/imports.ts';
import { maybeReleaseInForce } from '../database/releases.ts';
import { HttpProblem } from '../errors.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readAskedTime } from './asked.ts';
import type { Reading } from './reading.ts';

export const readOverview: Reading<'overview'> = async (context, caller) => {
  const views = (await readGoalViews(context, caller)).filter(hasStanding);
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

/** Guiding and strategic goals stand where the goals below them stand: counted here they would count twice. */
function hasStanding({ goal, targets, plans }: GoalView): boolean {
  return goal.level === 'operational' || targets.length + plans.length > 0;
}

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
