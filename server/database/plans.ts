import type { Kysely } from 'kysely';
import type { Plan } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

/** The municipality's plans with their steps, in order of their keys. */
export async function readPlans(db: Database, caller: Caller): Promise<Plan[]> {
  const plans = await db.kysely
    .selectFrom('goal_plan')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('plan_key')
    .execute();
  const steps = await db.kysely
    .selectFrom('goal_plan_step')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('plan_key')
    .orderBy('place')
    .execute();
  return plans.map((plan) => ({
    key: plan.plan_key,
    goal: plan.goal_key,
    title: plan.title,
    steps: steps
      .filter((step) => step.plan_key === plan.plan_key)
      .map((step) => ({
        title: step.title,
        due: step.due_day,
        done: step.done_day,
        evidence: step.evidence,
      })),
  }));
}

/** Puts plans down in the transaction of whoever calls. */
export async function writePlans(
  connection: Kysely<Tables>,
  id: number,
  plans: readonly Plan[],
): Promise<void> {
  for (const plan of plans) {
    const key = { municipality_id: id, plan_key: plan.key };
    await connection
      .insertInto('goal_plan')
      .values({ ...key, goal_key: plan.goal, title: plan.title })
      .execute();
    const steps = plan.steps.map((step, index) => ({
      ...key,
      place: index + 1,
      title: step.title,
      due_day: step.due,
      done_day: step.done,
      evidence: step.evidence,
    }));
    if (steps.length > 0) await connection.insertInto('goal_plan_step').values(steps).execute();
  }
}
