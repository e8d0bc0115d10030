import type { ActionField, Goal, Plan, Strategy, Target } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import { type PastReading, readContents } from './records.ts';

/* What the caller may know of strategies, fields, goals, targets and plans; with `asOf` (ISO time) as they were then. */

type AsOf = string | null | undefined;

export function readStrategies(
  db: Database,
  caller: Caller,
  asOf?: AsOf,
  past?: PastReading,
): Promise<Strategy[]> {
  return readContents(db, caller, 'strategy', asOf, past);
}

export function readActionFields(
  db: Database,
  caller: Caller,
  asOf?: AsOf,
  past?: PastReading,
): Promise<ActionField[]> {
  return readContents(db, caller, 'actionField', asOf, past);
}

/** Others than staff know those of strategies in use that were decided: an archived draft is none. */
export async function readGoals(
  db: Database,
  caller: Caller,
  asOf?: AsOf,
  past?: PastReading,
): Promise<Goal[]> {
  const goals = await readContents(db, caller, 'goal', asOf, past);
  if (caller.audience === 'staff') return goals;
  const strategies = await readStrategies(db, caller, asOf, past);
  const decided = new Set(strategies.filter(({ state }) => state !== 'draft').map(({ key }) => key));
  return goals.filter(({ strategy }) => decided.has(strategy));
}

export function readTargets(
  db: Database,
  caller: Caller,
  asOf?: AsOf,
  past?: PastReading,
): Promise<Target[]> {
  return readContents(db, caller, 'target', asOf, past);
}

export function readPlans(db: Database, caller: Caller, asOf?: AsOf, past?: PastReading): Promise<Plan[]> {
  return readContents(db, caller, 'plan', asOf, past);
}
