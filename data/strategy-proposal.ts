import type { DroppedRow, Goal, Strategy, Target } from './goal.ts';

/** The goals of a version with their targets. */
export interface StrategyContent {
  goals: Goal[];
  targets: Target[];
}

/**
 * What a draft proposes in all: the goals and targets in force, without those that it drops, with those that it changes
 * in their new form, and with its own. What changes in force while it is drafted, and what it does not speak of, stays
 * as it is in force.
 */
export function proposalOf(draft: Strategy, inForce: StrategyContent): StrategyContent {
  const { key: strategy, rows, targetRows } = draft;
  const goals = carry(inForce.goals, rows, droppedKeys(draft, 'goal')).map((goal) => ({ ...goal, strategy }));
  const kept = new Set(goals.map(({ key }) => key));
  const targets = carry(inForce.targets, targetRows, droppedKeys(draft, 'target'));
  return { goals: goals.sort(bySort), targets: targets.filter(({ goal }) => kept.has(goal)) };
}

/** What a version says, where `living` are all goals and targets that are in use. */
export function contentOf(strategy: Strategy, living: StrategyContent): StrategyContent {
  const { key, state, continues, rows, targetRows } = strategy;
  if (state === 'superseded') return { goals: rows, targets: targetRows };
  if (state === 'decided' || continues === null) return ownOf(key, living);
  return proposalOf(strategy, ownOf(continues, living));
}

/** The living goals that name a strategy, with their targets. */
export function ownOf(strategy: string, living: StrategyContent): StrategyContent {
  const goals = living.goals.filter((goal) => goal.strategy === strategy);
  const keys = new Set(goals.map(({ key }) => key));
  return { goals, targets: living.targets.filter(({ goal }) => keys.has(goal)) };
}

/** A draft with a goal added or changed. */
export function withGoalRow(draft: Strategy, row: Goal): Strategy {
  const others = draft.rows.filter(({ key }) => key !== row.key);
  return { ...draft, rows: [...others, { ...row, strategy: draft.key }] };
}

/** A draft with a target added or changed. */
export function withTargetRow(draft: Strategy, row: Target): Strategy {
  return { ...draft, targetRows: [...draft.targetRows.filter(({ key }) => key !== row.key), row] };
}

/** A draft without a goal and all that hang on it. What is not in force yet just goes. */
export function dropGoal(draft: Strategy, inForce: StrategyContent, key: string, reason: string): Strategy {
  const gone = new Set([key, ...descendantsOf(proposalOf(draft, inForce).goals, key)]);
  const known = inForce.goals.filter((goal) => gone.has(goal.key));
  const said = draft.dropped.filter((row) => row.kind !== 'goal' || !gone.has(row.key));
  return {
    ...draft,
    rows: draft.rows.filter((row) => !gone.has(row.key)),
    targetRows: draft.targetRows.filter((row) => !gone.has(row.goal)),
    dropped: [...said, ...known.map((goal): DroppedRow => ({ kind: 'goal', key: goal.key, reason }))],
  };
}

export function dropTarget(draft: Strategy, inForce: StrategyContent, key: string, reason: string): Strategy {
  const said = draft.dropped.filter((row) => row.kind !== 'target' || row.key !== key);
  const isKnown = inForce.targets.some((target) => target.key === key);
  return {
    ...draft,
    targetRows: draft.targetRows.filter((row) => row.key !== key),
    dropped: isKnown ? [...said, { kind: 'target', key, reason }] : said,
  };
}

/**
 * A draft that leaves a goal or target as it is in force: dropped ones come back, with the goals above them, and
 * changes are forgotten.
 */
export function takeBackRow(
  draft: Strategy,
  inForce: StrategyContent,
  { kind, key }: Pick<DroppedRow, 'kind' | 'key'>,
): Strategy {
  const goal = kind === 'goal' ? key : inForce.targets.find((target) => target.key === key)?.goal;
  const back = new Set(goal === undefined ? [] : [goal, ...ancestorsOf(inForce.goals, goal)]);
  return {
    ...draft,
    rows: kind === 'goal' ? draft.rows.filter((row) => row.key !== key) : draft.rows,
    targetRows: kind === 'target' ? draft.targetRows.filter((row) => row.key !== key) : draft.targetRows,
    dropped: draft.dropped.filter((row) => (row.kind === 'goal' ? !back.has(row.key) : row.key !== key)),
  };
}

/** The keys of all goals that hang on one, at any depth. */
export function descendantsOf(goals: readonly Goal[], key: string): string[] {
  const found = new Set([key]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const goal of goals) if (goal.parent !== null && found.has(goal.parent)) found.add(goal.key);
  }
  found.delete(key);
  return [...found];
}

/** The keys of the goals that one hangs on, from the nearest up. */
export function ancestorsOf(goals: readonly Goal[], key: string): string[] {
  const parents = new Map(goals.map((goal) => [goal.key, goal.parent]));
  const found: string[] = [];
  for (let above = parents.get(key) ?? null; above !== null; above = parents.get(above) ?? null) {
    if (found.includes(above)) break;
    found.push(above);
  }
  return found;
}

function carry<Row extends { key: string }>(
  inForce: readonly Row[],
  rows: readonly Row[],
  dropped: ReadonlySet<string>,
): Row[] {
  const changed = new Map(rows.map((row) => [row.key, row]));
  const kept = inForce.filter(({ key }) => !dropped.has(key)).map((row) => changed.get(row.key) ?? row);
  const known = new Set(inForce.map(({ key }) => key));
  return [...kept, ...rows.filter(({ key }) => !known.has(key))];
}

function droppedKeys({ dropped }: Strategy, kind: DroppedRow['kind']): ReadonlySet<string> {
  return new Set(dropped.filter((row) => row.kind === kind).map(({ key }) => key));
}

function bySort(one: Goal, other: Goal): number {
  return one.sort - other.sort;
}
