import type { Kysely } from 'kysely';
import type { Area } from '../../data/area.ts';
import type { Bundle, Goal } from '../../data/goal.ts';
import { notEvidenced } from '../../data/words.ts';
import { writeAreas } from './areas.ts';
import type { Database } from './connection.ts';
import { raiseDataVersion } from './data-version.ts';
import { writeDelivery } from './deliveries.ts';
import { inWriteTransaction } from './dialect.ts';
import { writeMunicipality } from './municipality.ts';
import { writePlans } from './plans.ts';
import type { Tables } from './tables.ts';
import { writeTargets } from './targets.ts';

/**
 * Loads everything but figures, in one transaction: the municipality is made or renamed, its schools, strategies,
 * fields, goals, targets, plans and, where it has any, deliveries become those of the bundle. Experts' assessments stay. Answers the municipality's id. Throws where the bundle's
 * parts do not refer to each other.
 */
export async function loadBundle(db: Database, bundle: Bundle, options: { demo: boolean }): Promise<number> {
  return inWriteTransaction(db.kysely, async (connection) => {
    await ensureOwnArea(connection, bundle);
    const id = await writeMunicipality(connection, bundle.municipality, options.demo);
    for (const table of replaced)
      await connection.deleteFrom(table).where('municipality_id', '=', id).execute();
    await writeSchools(connection, id, bundle);
    await writeStrategies(connection, id, bundle);
    if (bundle.goals.length > 0) {
      const goals = bundle.goals.map((goal) => goalRow(id, goal));
      await connection.insertInto('goal').values(goals).execute();
    }
    await writeTargets(connection, id, bundle.targets);
    await writePlans(connection, id, bundle.plans ?? []);
    await writeDeliveries(connection, id, bundle, options.demo ? 'Demonstration' : 'Bündel');
    await raiseDataVersion(connection);
    return id;
  });
}

/** What a bundle replaces, in the order in which rows refer to each other. */
const replaced = [
  'former_target',
  'target',
  'goal_plan_step',
  'goal_plan',
  'goal',
  'action_field',
  'strategy',
  'school',
] as const;

/**
 * A municipality under an unassigned key gets an area of its own, without parents: an invented district must not
 * count as a missing or present part of a real state.
 */
async function ensureOwnArea(connection: Kysely<Tables>, { municipality }: Bundle): Promise<void> {
  const known = await connection
    .selectFrom('area')
    .select('area_id')
    .where('area_key', '=', municipality.key)
    .executeTakeFirst();
  if (known) return;
  const own: Area = {
    key: municipality.key,
    name: municipality.name,
    level: 'district',
    parents: {},
    validFrom: null,
    validTo: null,
    validitySource: notEvidenced,
    successors: [],
  };
  await writeAreas(connection, [own]);
}

async function writeSchools(connection: Kysely<Tables>, id: number, { schools }: Bundle): Promise<void> {
  if (schools.length === 0) return;
  const rows = schools.map((school) => ({
    municipality_id: id,
    school_number: school.number,
    name: school.name,
    form: school.form,
    provider: school.provider,
    area_key: school.area,
    opened: school.opened,
    closed: school.closed,
  }));
  await connection.insertInto('school').values(rows).execute();
}

async function writeStrategies(connection: Kysely<Tables>, id: number, bundle: Bundle): Promise<void> {
  for (const strategy of bundle.strategies) {
    const row = {
      municipality_id: id,
      strategy_key: strategy.key,
      title: strategy.title,
      version: strategy.version,
      state: strategy.state,
      decided_by: strategy.decidedBy,
      decided_on: strategy.decidedOn,
      paper: strategy.paper,
    };
    await connection.insertInto('strategy').values(row).execute();
  }
  for (const { key, title, unit, body, sort } of bundle.actionFields) {
    const row = { municipality_id: id, field_key: key, title, unit, body, sort };
    await connection.insertInto('action_field').values(row).execute();
  }
}

async function writeDeliveries(
  connection: Kysely<Tables>,
  id: number,
  bundle: Bundle,
  changedBy: string,
): Promise<void> {
  if (!bundle.deliveries) return;
  await connection.deleteFrom('delivery').where('municipality_id', '=', id).execute();
  for (const delivery of bundle.deliveries) {
    const change = { version: 1, changedAt: new Date().toISOString(), changedBy };
    await writeDelivery(connection, { municipalityId: id }, { delivery, ...change });
  }
}

function goalRow(id: number, goal: Goal) {
  return {
    municipality_id: id,
    goal_key: goal.key,
    strategy_key: goal.strategy,
    field_key: goal.actionField,
    level: goal.level,
    parent_key: goal.parent,
    title: goal.title,
    description: goal.description,
    responsible: goal.responsible,
    body: goal.body,
    sort: goal.sort,
    invented: goal.invented ? 1 : 0,
  };
}
