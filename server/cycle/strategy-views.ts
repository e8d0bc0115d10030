import { breakdownTitle, maybeIndicator } from '../../data/catalogue/index.ts';
import type { GoalView } from '../../data/contract.ts';
import type { TypedRecord } from '../../data/cycle/records.ts';
import type { Strategy, Target } from '../../data/goal.ts';
import type { NamedTarget, StrategyHead, StrategyView } from '../../data/strategy-endpoints.ts';
import { contentOf, type StrategyContent } from '../../data/strategy-proposal.ts';
import type { Caller } from '../caller.ts';
import type { Database } from '../database/database.ts';
import { readActionFields, readGoals, readPlans, readStrategies, readTargets } from '../database/goals.ts';
import { pickWords } from './assessed-targets.ts';
import { type Atlas, readAtlas } from './material.ts';

/** Families of strategies, each with its versions from the oldest on; the families by the title of the newest. */
export async function readFamilies(db: Database, caller: Caller): Promise<StrategyHead[][]> {
  const strategies = await readStrategies(db, caller);
  const living = await readLivingContent(db, caller);
  const heads = strategies.map((strategy) => headOf(strategy, contentOf(strategy, living)));
  const known = new Set(heads.map(({ key }) => key));
  const oldest = heads.filter(({ continues }) => continues === null || !known.has(continues));
  return oldest.map((head) => withNext(head, heads)).sort((one, other) => compareTitles(one, other));
}

/** A version with all that it says and how its living goals stand (`views`). */
export async function readStrategyView(
  db: Database,
  caller: Caller,
  { record, views }: { record: TypedRecord<'strategy'>; views: readonly GoalView[] },
): Promise<StrategyView> {
  const strategy = record.content;
  const living = await readLivingContent(db, caller);
  const strategies = await readStrategies(db, caller);
  const atlas = await readAtlas(db, caller);
  const families = await readFamilies(db, caller);
  const own = contentOf(strategy, living);
  const plans = await readPlans(db, caller);
  const isLiving = strategy.state !== 'superseded';
  const keys = new Set(own.goals.map(({ key }) => key));
  const before = strategies.find(({ key }) => key === strategy.continues);
  const said = before && contentOf(before, living);
  return {
    strategy,
    version: record.version,
    archived: record.archived,
    family: families.find((family) => family.some(({ key }) => key === strategy.key)) ?? [],
    goals: own.goals.map((goal) => ({
      goal,
      rollUp: isLiving ? (views.find((view) => view.goal.key === goal.key)?.rollUp ?? null) : null,
    })),
    targets: nameTargets(own.targets, atlas),
    plans: isLiving ? plans.filter(({ goal }) => keys.has(goal)) : [],
    before:
      before && said
        ? {
            strategy: headOf(before, said),
            goals: said.goals,
            targets: nameTargets(said.targets, atlas),
          }
        : null,
    fields: (await readActionFields(db, caller)).map(({ key, title }) => ({ key, title })),
  };
}

async function readLivingContent(db: Database, caller: Caller): Promise<StrategyContent> {
  return { goals: await readGoals(db, caller), targets: await readTargets(db, caller) };
}

function headOf(strategy: Strategy, { goals }: StrategyContent): StrategyHead {
  const { rows: _rows, targetRows: _targets, dropped: _dropped, resumes, ...head } = strategy;
  return { ...head, goals: goals.length, resumes: resumes.length };
}

function withNext(head: StrategyHead, heads: readonly StrategyHead[]): StrategyHead[] {
  const family = [head];
  for (let last: StrategyHead | undefined = head; last; ) {
    const { key }: StrategyHead = last;
    last = heads.find((one) => one.continues === key && !family.includes(one));
    if (last) family.push(last);
  }
  return family;
}

function compareTitles(one: readonly StrategyHead[], other: readonly StrategyHead[]): number {
  return (one.at(-1)?.title ?? '').localeCompare(other.at(-1)?.title ?? '', 'de');
}

/** A target of an area or a figure that is not known any more is called by its keys. */
function nameTargets(targets: readonly Target[], atlas: Atlas): NamedTarget[] {
  return targets.flatMap((target) => {
    const indicator = maybeIndicator(target.indicator);
    if (!indicator) return [];
    return {
      target,
      indicator: pickWords(indicator),
      areaName: atlas.areas.get(target.area)?.name ?? target.area,
      breakdownLabel: {
        de: breakdownTitle(target.breakdown, 'de', atlas.labels),
        en: breakdownTitle(target.breakdown, 'en', atlas.labels),
      },
    };
  });
}
