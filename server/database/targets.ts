import type { Kysely } from 'kysely';
import * as z from 'zod';
import { type FormerTarget, pathMilestone, type Target } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import type { Tables } from './tables.ts';

/** The municipality's targets by a figure with what held before they were changed, in order of their keys. */
export async function readTargets(db: Database, caller: Caller): Promise<Target[]> {
  const rows = await db.kysely
    .selectFrom('target')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('target_key')
    .execute();
  const former = await readFormerTargets(db, caller);
  return rows.map((row) => ({
    key: row.target_key,
    goal: row.goal_key,
    kind: row.kind,
    indicator: row.indicator,
    definitionVersion: row.definition_version,
    area: row.area_key,
    breakdown: row.breakdown_key,
    fold: row.fold,
    baselinePeriod: row.baseline_period,
    baselineValue: row.baseline_value,
    value: row.value,
    lower: row.lower_bound,
    upper: row.upper_bound,
    duePeriod: row.due_period,
    direction: row.direction,
    tolerance: row.tolerance,
    milestones: milestones.parse(JSON.parse(row.milestones)),
    formerTargets: former.get(row.target_key) ?? [],
  }));
}

const milestones = z.array(pathMilestone);

async function readFormerTargets(db: Database, caller: Caller): Promise<Map<string, FormerTarget[]>> {
  const rows = await db.kysely
    .selectFrom('former_target')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('target_key')
    .orderBy('place')
    .execute();
  const byTarget = new Map<string, FormerTarget[]>();
  for (const row of rows) {
    const former = byTarget.get(row.target_key) ?? [];
    former.push({
      value: row.value,
      lower: row.lower_bound,
      upper: row.upper_bound,
      duePeriod: row.due_period,
      validUntil: row.valid_until,
      decision: row.decision,
    });
    byTarget.set(row.target_key, former);
  }
  return byTarget;
}

/** Puts targets down in the transaction of whoever calls. */
export async function writeTargets(
  connection: Kysely<Tables>,
  id: number,
  targets: readonly Target[],
): Promise<void> {
  if (targets.length === 0) return;
  await connection
    .insertInto('target')
    .values(targets.map((target) => rowOf(id, target)))
    .execute();
  const former = targets.flatMap(({ key, formerTargets }) =>
    formerTargets.map((one, index) => ({
      municipality_id: id,
      target_key: key,
      place: index + 1,
      value: one.value,
      lower_bound: one.lower,
      upper_bound: one.upper,
      due_period: one.duePeriod,
      valid_until: one.validUntil,
      decision: one.decision,
    })),
  );
  if (former.length > 0) await connection.insertInto('former_target').values(former).execute();
}

function rowOf(id: number, target: Target) {
  return {
    municipality_id: id,
    target_key: target.key,
    goal_key: target.goal,
    kind: target.kind,
    indicator: target.indicator,
    definition_version: target.definitionVersion,
    area_key: target.area,
    breakdown_key: target.breakdown,
    fold: target.fold,
    baseline_period: target.baselinePeriod,
    baseline_value: target.baselineValue,
    value: target.value,
    lower_bound: target.lower,
    upper_bound: target.upper,
    due_period: target.duePeriod,
    direction: target.direction,
    tolerance: target.tolerance,
    milestones: JSON.stringify(target.milestones),
  };
}
