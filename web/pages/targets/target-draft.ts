import { type Target, target } from '../../../data/goal.ts';
import { isBranch } from '../records/tree.ts';
import { maybeUnreadable } from '../records/unreadable.ts';

/** A target that is still to be written down, with what does not have to be asked. */
export function freshTarget(goal: string, area: string): Partial<Target> {
  return {
    goal,
    kind: 'reach',
    definitionVersion: 1,
    area,
    breakdown: '',
    fold: null,
    baselinePeriod: null,
    baselineValue: null,
    value: null,
    lower: null,
    upper: null,
    duePeriod: null,
    direction: 'down',
    tolerance: null,
    milestones: [],
    formerTargets: [],
  };
}

/** What can be shown of a draft: what can't be read yet counts as not said. Undefined without an indicator. */
export function maybeShownTarget(draft: unknown): Target | undefined {
  if (!isBranch(draft)) return undefined;
  const said = Object.fromEntries(
    Object.entries(draft).map(([name, value]) => [name, maybeUnreadable(value) ? null : value]),
  );
  const milestones = Array.isArray(said.milestones) ? said.milestones.filter(isWhole) : [];
  return target.safeParse({ ...said, key: said.key ?? 'neu', milestones }).data;
}

function isWhole(row: unknown): boolean {
  return isBranch(row) && typeof row.period === 'string' && typeof row.value === 'number';
}

const asked = ['value', 'lower', 'upper', 'duePeriod'] as const;

/** Whether a draft asks for something else than what was decided before. */
export function asksForOther(before: Target, draft: unknown): boolean {
  if (!isBranch(draft) || asked.every((field) => before[field] === null)) return false;
  return asked.some((field) => before[field] !== (draft[field] ?? null));
}
