import type { ActionField, Goal, Plan, Strategy, Target } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';
import { readContents } from './records.ts';

/* What the caller may know of strategies, fields, goals, targets and plans; with `asOf` (ISO time) as they were then. */

export function readStrategies(db: Database, caller: Caller, asOf?: string | null): Promise<Strategy[]> {
  return readContents(db, caller, 'strategy', asOf);
}

export function readActionFields(db: Database, caller: Caller, asOf?: string | null): Promise<ActionField[]> {
  return readContents(db, caller, 'actionField', asOf);
}

/** Others than staff know those of strategies in use that were decided: an archived draft is none. */
export async function readGoals(db: Database, caller: Caller, asOf?: string | null): Promise<Goal[]> {
  const goals = await readContents(db, caller, 'goal', asOf);
  if (caller.audience === 'staff') return goals;
  const strategies = await readStrategies(db, caller, asOf);
  const decided = new Set(strategies.filter(({ state }) => state !== 'draft').map(({ key }) => key));
  return goals.filter(({ strategy }) => decided.has(strategy));
}

export function readTargets(db: Database, caller: Caller, asOf?: string | null): Promise<Target[]> {
  return readContents(db, caller, 'target', asOf);
}

export function readPlans(db: Database, caller: Caller, asOf?: string | null): Promise<Plan[]> {
  return readContents(db, caller, 'plan', asOf);
}
