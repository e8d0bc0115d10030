import type { GoalView } from '../../data/contract.ts';
import type { Goal, Plan, Strategy, Target } from '../../data/goal.ts';
import { ancestorsOf, descendantsOf } from '../../data/strategy-proposal.ts';
import { assessPlan } from '../aggregation/assess-plan.ts';
import { rollUp } from '../aggregation/roll-up.ts';
import type { Caller } from '../caller.ts';
import { readActionFields, readGoals, readPlans, readStrategies, readTargets } from '../database/goals.ts';
import { readValidOverrides } from '../database/overrides.ts';
import { listRecords, listVersions, maybeRecord } from '../database/records.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readAssessedTargets } from './assessed-targets.ts';
import { withOpenPapers } from './closed-decisions.ts';
import { judgedDay } from './judged-day.ts';
import { readAtlas } from './material.ts';

interface Question {
  /** Only the goal of that key. */
  key?: string;
  /** ISO time: the values as they were then, judged on its day. */
  asOf?: string | null;
  /** Without goals, targets and whatever else was written down after `asOf`. */
  strict?: boolean;
}

/**
 * All goals of the municipality that are in use in their order, or the one of that key; staff find one that was taken
 * out of use, too.
 */
export async function readGoalViews(
  context: ReadingContext,
  caller: Caller,
  { key, asOf = null, strict }: Question = {},
): Promise<GoalView[]> {
  const goals = await readGoals(context.db, caller, asOf, { strict });
  if (key === undefined || goals.some((goal) => goal.key === key)) {
    const wanted = key === undefined ? null : new Set([key, ...descendantsOf(goals, key)]);
    const views = await viewGoals(context, caller, { goals, wanted, asOf, strict });
    return key === undefined ? views : views.filter(({ goal }) => goal.key === key);
  }
  if (caller.audience !== 'staff' || asOf !== null) return [];
  return readEndedGoal(context, caller, { key, goals });
}

interface Viewing {
  goals: readonly Goal[];
  /** The keys of those to look at, null for all. */
  wanted: ReadonlySet<string> | null;
  asOf: string | null;
  strict?: boolean | undefined;
  /** Targets and plans where they are not those in use. */
  aims?: { targets: readonly Target[]; plans: readonly Plan[] };
}

async function viewGoals(context: ReadingContext, caller: Caller, viewing: Viewing): Promise<GoalView[]> {
  const { db } = context;
  const { goals, wanted, asOf, strict, aims } = viewing;
  const today = judgedDay(context.today(), asOf);
  const [fields, strategies, targets, plans, overrides, atlas] = await Promise.all([
    readActionFields(db, caller, asOf, { strict }),
    readOpenStrategies(db, caller, viewing),
    aims?.targets ?? readTargets(db, caller, asOf, { strict }),
    aims?.plans ?? readPlans(db, caller, asOf, { strict }),
    readValidOverrides(db, caller, { day: today, asOf }),
    readAtlas(db, caller, asOf),
  ]);
  const assessed: Assessed[] = [];
  for (const goal of goals.filter(({ key }) => wanted?.has(key) ?? true)) {
    const own = targets.filter((target) => target.goal === goal.key);
    assessed.push({
      goal,
      targets: await readAssessedTargets(db, caller, atlas, { targets: own, today, asOf, overrides }),
      plans: plans
        .filter((plan) => plan.goal === goal.key)
        .map((plan) => ({ plan, assessment: assessPlan(plan, today) })),
    });
  }
  return assessed.map((one) => ({
    ...one,
    strategy: briefly(strategies.find((strategy) => strategy.key === one.goal.strategy)),
    field: fields.find((field) => field.key === one.goal.actionField) ?? null,
    rollUp: rollUpOf(one, assessed),
    above: ancestorsOf(goals, one.goal.key)
      .reverse()
      .flatMap((key) => goals.filter((goal) => goal.key === key).map(brief)),
    below: assessed
      .filter(({ goal }) => goal.parent === one.goal.key)
      .map((child) => ({ goal: brief(child.goal), rollUp: rollUpOf(child, assessed) })),
    ended: null,
  }));
}

async function readOpenStrategies(
  db: ReadingContext['db'],
  caller: Caller,
  { asOf, strict }: Pick<Viewing, 'asOf' | 'strict'>,
): Promise<Strategy[]> {
  const strategies = await readStrategies(db, caller, asOf, { strict });
  return withOpenPapers(db, caller, { strategies, asOf });
}

type Assessed = Pick<GoalView, 'goal' | 'targets' | 'plans'>;

/** A goal without aims of its own stands where those that hang on it stand. */
function rollUpOf(one: Assessed, all: readonly Assessed[]): GoalView['rollUp'] {
  if (one.targets.length + one.plans.length > 0) return rollUp(one.targets, one.plans);
  const keys = new Set(
    descendantsOf(
      all.map(({ goal }) => goal),
      one.goal.key,
    ),
  );
  const below = all.filter(({ goal }) => keys.has(goal.key));
  return rollUp(
    below.flatMap(({ targets }) => targets),
    below.flatMap(({ plans }) => plans),
  );
}

/** With the targets that went with it. */
async function readEndedGoal(
  context: ReadingContext,
  caller: Caller,
  { key, goals }: { key: string; goals: readonly Goal[] },
): Promise<GoalView[]> {
  const { db } = context;
  const record = await maybeRecord(db, caller, 'goal', key);
  const [last] = await listVersions(db, caller, { kind: 'goal', key });
  if (!record || !last) return [];
  const [targets, plans] = await Promise.all([
    listRecords(db, caller, 'target', { archived: true }),
    listRecords(db, caller, 'plan', { archived: true }),
  ]);
  const views = await viewGoals(context, caller, {
    goals: [...goals, record.content],
    wanted: new Set([key]),
    asOf: null,
    aims: {
      targets: targets.map(({ content }) => content),
      plans: plans.map(({ content }) => content),
    },
  });
  const { cause } = last;
  const paper = cause?.kind === 'paper' ? { key: cause.key, title: cause.title } : null;
  return views.map((view) => ({ ...view, ended: { on: last.changedAt, reason: last.reason, paper } }));
}

function brief({ key, title, level }: Goal): GoalView['above'][number] {
  return { key, title, level };
}

function briefly(
  strategy: Awaited<ReturnType<typeof readStrategies>>[number] | undefined,
): GoalView['strategy'] {
  if (!strategy) return null;
  const { rows: _rows, targetRows: _targets, dropped: _dropped, resumes: _resumes, ...brief } = strategy;
  return brief;
}
