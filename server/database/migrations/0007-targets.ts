import type { Kysely } from 'kysely';
import type { Migration } from './migration.ts';

/** What other kinds of target need; what held before a target was changed; plans; experts' assessments. */
export const targets: Migration = {
  name: '0007-targets',
  async up(db) {
    await db.schema.alterTable('target').addColumn('lower_bound', 'double precision').execute();
    await db.schema.alterTable('target').addColumn('upper_bound', 'double precision').execute();
    await db.schema
      .alterTable('target')
      .addColumn('milestones', 'text', (column) => column.notNull().defaultTo('[]'))
      .execute();
    await createFormerTargets(db);
    await createPlans(db);
    await createOverrides(db);
  },
};

function municipalTable<Name extends string>(db: Kysely<unknown>, name: Name) {
  return db.schema
    .createTable(name)
    .addColumn('municipality_id', 'integer', (column) =>
      column.notNull().references('municipality.municipality_id'),
    );
}

async function createFormerTargets(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'former_target')
    .addColumn('target_key', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('value', 'double precision')
    .addColumn('lower_bound', 'double precision')
    .addColumn('upper_bound', 'double precision')
    .addColumn('due_period', 'text')
    .addColumn('valid_until', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('former_target_pk', ['municipality_id', 'target_key', 'place'])
    .addForeignKeyConstraint('former_target_target', ['municipality_id', 'target_key'], 'target', [
      'municipality_id',
      'target_key',
    ])
    .execute();
}

async function createPlans(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'goal_plan')
    .addColumn('plan_key', 'text', (column) => column.notNull())
    .addColumn('goal_key', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('goal_plan_pk', ['municipality_id', 'plan_key'])
    .addForeignKeyConstraint('goal_plan_goal', ['municipality_id', 'goal_key'], 'goal', [
      'municipality_id',
      'goal_key',
    ])
    .execute();
  await municipalTable(db, 'goal_plan_step')
    .addColumn('plan_key', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('due_day', 'text', (column) => column.notNull())
    .addColumn('done_day', 'text')
    .addColumn('evidence', 'text')
    .addPrimaryKeyConstraint('goal_plan_step_pk', ['municipality_id', 'plan_key', 'place'])
    .addForeignKeyConstraint('goal_plan_step_plan', ['municipality_id', 'plan_key'], 'goal_plan', [
      'municipality_id',
      'plan_key',
    ])
    .execute();
}

/** `target_key` names a target or a plan, and stays when those are loaded again. */
async function createOverrides(db: Kysely<unknown>): Promise<void> {
  await municipalTable(db, 'target_override')
    .addColumn('override_id', 'integer', (column) => column.notNull())
    .addColumn('target_key', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('from_day', 'text', (column) => column.notNull())
    .addColumn('until_day', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addPrimaryKeyConstraint('target_override_pk', ['municipality_id', 'override_id'])
    .execute();
}
