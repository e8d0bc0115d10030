import { type Kysely, sql } from 'kysely';

/** A record as the step to 0012 writes it. */
interface OldRecord {
  municipality_id: number;
  kind: string;
  record_key: string;
  title: string;
  content: string;
  sort: number;
  changed_at: string;
}

/** What the record names: column of the old row → kind of record, and the field's name. */
const named: Record<string, [column: string, role: string, kind: string][]> = {
  goal: [
    ['strategy_key', 'strategy', 'strategy'],
    ['field_key', 'actionField', 'actionField'],
    ['parent_key', 'parent', 'goal'],
  ],
  target: [['goal_key', 'goal', 'goal']],
  plan: [['goal_key', 'goal', 'goal']],
};

/** A record and what it names. */
export interface MovedRecord {
  record: OldRecord;
  references: { role: string; to_kind: string; to_key: string }[];
}

type Row = Record<string, unknown> & { municipality_id: number };

/** Strategies, fields, goals, targets and plans out of the tables that they had until 0011. */
export async function readOldRecords(db: Kysely<unknown>): Promise<MovedRecord[]> {
  const times = await firstTimes(db);
  const record = (kind: string, row: Row, key: unknown, title: unknown, content: object) =>
    moved({ kind, row, key, title, content, at: times.get(row.municipality_id) ?? new Date().toISOString() });
  const goals = await all(db, 'goal');
  const former = await all(db, 'former_target');
  const steps = await all(db, 'goal_plan_step');
  return [
    ...(await all(db, 'strategy')).map((row) =>
      record('strategy', row, row.strategy_key, row.title, strategy(row)),
    ),
    ...(await all(db, 'action_field')).map((row) =>
      record('actionField', row, row.field_key, row.title, field(row)),
    ),
    ...goals.map((row) => record('goal', row, row.goal_key, row.title, goal(row))),
    ...(await all(db, 'target')).map((row) =>
      record(
        'target',
        row,
        row.target_key,
        titleOf(goals, row),
        target(row, partsOf(former, row, 'target_key')),
      ),
    ),
    ...(await all(db, 'goal_plan')).map((row) =>
      record('plan', row, row.plan_key, row.title, plan(row, partsOf(steps, row, 'plan_key'))),
    ),
  ];
}

async function all(db: Kysely<unknown>, table: string): Promise<Row[]> {
  return (await sql<Row>`select * from ${sql.table(table)}`.execute(db)).rows;
}

/** What was released saw the records as they are: they count as written when the first release was made. */
async function firstTimes(db: Kysely<unknown>): Promise<Map<number, string>> {
  const rows = await sql<Row>`
    select municipality_id, min(released_at) as first from release group by municipality_id
  `.execute(db);
  return new Map(rows.rows.map((row) => [row.municipality_id, String(row.first)]));
}

function moved(old: {
  kind: string;
  row: Row;
  key: unknown;
  title: unknown;
  content: object;
  at: string;
}): MovedRecord {
  const { kind, row, at } = old;
  const references = (named[kind] ?? []).flatMap(([column, role, to]) =>
    row[column] === null ? [] : [{ role, to_kind: to, to_key: String(row[column]) }],
  );
  const record = {
    municipality_id: row.municipality_id,
    kind,
    record_key: String(old.key),
    title: String(old.title),
    content: JSON.stringify(old.content),
    sort: Number(row.sort ?? 0),
    changed_at: at,
  };
  return { record, references };
}

function titleOf(goals: readonly Row[], target: Row): unknown {
  return goals.find((goal) => isOf(goal, target, 'goal_key'))?.title ?? target.target_key;
}

function partsOf(rows: readonly Row[], owner: Row, key: string): Row[] {
  return rows
    .filter((row) => isOf(row, owner, key))
    .sort((one, other) => Number(one.place) - Number(other.place));
}

function isOf(row: Row, owner: Row, key: string): boolean {
  return row.municipality_id === owner.municipality_id && row[key] === owner[key];
}

function strategy(row: Row) {
  return {
    key: row.strategy_key,
    title: row.title,
    version: row.version,
    state: row.state,
    decidedBy: row.decided_by,
    decidedOn: row.decided_on,
    paper: row.paper,
  };
}

function field(row: Row) {
  return { key: row.field_key, title: row.title, unit: row.unit, body: row.body, sort: row.sort };
}

function goal(row: Row) {
  return {
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
  };
}

function target(row: Row, former: readonly Row[]) {
  return {
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
    milestones: JSON.parse(String(row.milestones)),
    formerTargets: former.map((one) => ({
      value: one.value,
      lower: one.lower_bound,
      upper: one.upper_bound,
      duePeriod: one.due_period,
      validUntil: one.valid_until,
      decision: one.decision,
    })),
  };
}

function plan(row: Row, steps: readonly Row[]) {
  return {
    key: row.plan_key,
    goal: row.goal_key,
    title: row.title,
    steps: steps.map((step) => ({
      title: step.title,
      due: step.due_day,
      done: step.done_day,
      evidence: step.evidence,
    })),
  };
}
