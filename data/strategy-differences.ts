import type { Goal, Target } from './goal.ts';
import type { StrategyContent } from './strategy-proposal.ts';

/** What became of a goal or target from one version to the next; `fields` are those that say something else. */
export interface RowDifference<Row> {
  standing: 'new' | 'changed' | 'dropped' | 'kept';
  before: Row | null;
  after: Row | null;
  fields: (keyof Row & string)[];
}

export interface StrategyDifferences {
  goals: RowDifference<Goal>[];
  targets: RowDifference<Target>[];
}

const goalFields = [
  'title',
  'description',
  'level',
  'parent',
  'actionField',
  'responsible',
  'contributions',
  'budgetProduct',
  'body',
] as const satisfies (keyof Goal)[];

const targetFields = [
  'goal',
  'kind',
  'indicator',
  'area',
  'breakdown',
  'fold',
  'baselinePeriod',
  'baselineValue',
  'value',
  'lower',
  'upper',
  'duePeriod',
  'direction',
  'tolerance',
  'milestones',
] as const satisfies (keyof Target)[];

/** Two versions of a strategy, goal by goal and target by target, in the order of the later one, then what is dropped. */
export function compareStrategies(before: StrategyContent, after: StrategyContent): StrategyDifferences {
  return {
    goals: compareRows(before.goals, after.goals, goalFields),
    targets: compareRows(before.targets, after.targets, targetFields),
  };
}

function compareRows<Row extends { key: string }>(
  before: readonly Row[],
  after: readonly Row[],
  compared: readonly (keyof Row & string)[],
): RowDifference<Row>[] {
  const was = new Map(before.map((row) => [row.key, row]));
  const is = new Set(after.map(({ key }) => key));
  const carried = after.map((row): RowDifference<Row> => {
    const earlier = was.get(row.key);
    if (!earlier) return { standing: 'new', before: null, after: row, fields: [] };
    const fields = compared.filter((field) => !isSame(earlier[field], row[field]));
    return { standing: fields.length > 0 ? 'changed' : 'kept', before: earlier, after: row, fields };
  });
  const dropped = before
    .filter(({ key }) => !is.has(key))
    .map((row): RowDifference<Row> => ({ standing: 'dropped', before: row, after: null, fields: [] }));
  return [...carried, ...dropped];
}

/** Lists and their rows are written in one order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
