import type { ActionField, Goal, Strategy } from '../../data/goal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from './connection.ts';

export async function readStrategies(db: Database, caller: Caller): Promise<Strategy[]> {
  const rows = await db.kysely
    .selectFrom('strategy')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('strategy_key')
    .execute();
  return rows.map((row) => ({
    key: row.strategy_key,
    title: row.title,
    version: row.version,
    state: row.state,
    decidedBy: row.decided_by,
    decidedOn: row.decided_on,
    paper: row.paper,
  }));
}

export async function readActionFields(db: Database, caller: Caller): Promise<ActionField[]> {
  const rows = await db.kysely
    .selectFrom('action_field')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('sort')
    .orderBy('field_key')
    .execute();
  return rows.map((row) => ({
    key: row.field_key,
    title: row.title,
    unit: row.unit,
    body: row.body,
    sort: row.sort,
  }));
}

export async function readGoals(db: Database, caller: Caller): Promise<Goal[]> {
  const rows = await db.kysely
    .selectFrom('goal')
    .selectAll()
    .where('municipality_id', '=', caller.municipalityId)
    .orderBy('sort')
    .orderBy('goal_key')
    .execute();
  return rows.map((row) => ({
    key: row.goal_key,
    strategy: row.strategy_key,
    actionField: row.field_key,
    level: row.level,
    parent: row.parent_key,
    title: row.title,
    description: row.description,
    responsible: row.responsible,
    body: row.body,
    sort: row.sort,
    invented: row.invented === 1,
  }));
}
