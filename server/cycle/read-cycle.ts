import { assessPlan } from '../aggregation/assess-plan.ts';
import type { Caller } from '../caller.ts';
import { listDeliveries } from '../database/deliveries.ts';
import { readActionFields, readGoals, readPlans, readTargets } from '../database/goals.ts';
import { readContents } from '../database/records.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readAssessedTargets } from './assessed-targets.ts';
import type { CycleMaterial } from './cycle-material.ts';
import { readDeliveryMaterial, viewEntry } from './deliveries.ts';
import { readAtlas } from './material.ts';
import { readMadeReports } from './read-due-reports.ts';

/** Reads all records of the cycle that are in use, the deliveries, and judges all targets and plans. */
export async function readCycle(context: ReadingContext, caller: Caller): Promise<CycleMaterial> {
  const { db } = context;
  const today = context.today();
  const atlas = await readAtlas(db, caller);
  const targets = await readTargets(db, caller);
  const plans = await readPlans(db, caller);
  return {
    today,
    fields: await readActionFields(db, caller),
    goals: await readGoals(db, caller),
    targets: await readAssessedTargets(db, caller, atlas, { targets, today }),
    plans: plans.map((plan) => ({ plan, assessment: assessPlan(plan, today) })),
    measures: await readContents(db, caller, 'measure'),
    reviews: await readContents(db, caller, 'review'),
    bodies: await readContents(db, caller, 'body'),
    meetings: await readContents(db, caller, 'meeting'),
    papers: await readContents(db, caller, 'paper'),
    rings: await readContents(db, caller, 'ring'),
    rounds: await readContents(db, caller, 'round'),
    deliveries: await readDeliveryEntries(context, caller),
    reports: await readContents(db, caller, 'report'),
    ...(await readMadeReports(db, caller)),
  };
}

/** All deliveries with what is overdue and what comes next. */
export async function readDeliveryEntries(
  context: ReadingContext,
  caller: Caller,
): Promise<CycleMaterial['deliveries']> {
  const stored = await listDeliveries(context.db, caller);
  const deliveries = stored.map(({ delivery }) => delivery);
  const material = await readDeliveryMaterial(context.db, caller, { deliveries, today: context.today() });
  return stored.map((one) => viewEntry(one, material));
}
