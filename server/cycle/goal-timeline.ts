import type { Paper } from '../../data/cycle/paper.ts';
import type { GoalTimeline } from '../../data/timeline.ts';
import { assessPlan } from '../aggregation/assess-plan.ts';
import { rollUp } from '../aggregation/roll-up.ts';
import type { Caller } from '../caller.ts';
import { readActionFields, readPlans, readStrategies, readTargets } from '../database/goals.ts';
import { maybeRecord, readContents } from '../database/records.ts';
import type { ReadingContext } from '../reading-context.ts';
import { readAssessedTargets } from './assessed-targets.ts';
import { readAtlas } from './material.ts';

/** Everything that happened to the goal of a key, in use or not; undefined where there is none. */
export async function maybeGoalTimeline(
  context: ReadingContext,
  caller: Caller,
  key: string,
): Promise<GoalTimeline | undefined> {
  const { db } = context;
  const goal = (await maybeRecord(db, caller, 'goal', key))?.content;
  if (!goal) return undefined;
  const today = context.today();
  const own = (await readTargets(db, caller)).filter((target) => target.goal === key);
  const atlas = await readAtlas(db, caller);
  const targets = await readAssessedTargets(db, caller, atlas, { targets: own, today });
  const plans = (await readPlans(db, caller))
    .filter((plan) => plan.goal === key)
    .map((plan) => ({ plan, assessment: assessPlan(plan, today) }));
  const leading = rollUp(targets, plans).lead?.key;
  const lead = targets.find(({ target }) => target.key === leading) ?? targets[0];
  const strategies = await readStrategies(db, caller);
  const fields = await readActionFields(db, caller);
  const targetKeys = own.map((target) => target.key);
  const papers = await readContents(db, caller, 'paper');
  return {
    goal,
    field: fields.find((field) => field.key === goal.actionField)?.title ?? null,
    strategy: strategies.find((strategy) => strategy.key === goal.strategy) ?? null,
    today,
    lead: lead?.target.key ?? null,
    targets,
    plans,
    measures: (await readContents(db, caller, 'measure')).filter(({ goals }) => goals.includes(key)),
    reviews: (await readContents(db, caller, 'review')).filter((review) => review.goal === key),
    papers: papers.filter((paper) => isAbout(paper, key, targetKeys)),
    bodies: await readBodyTitles(context, caller),
  };
}

/** It names the goal, or changes it or one of its targets. */
function isAbout({ goals, changes }: Paper, goal: string, targets: readonly string[]): boolean {
  return (
    goals.includes(goal) ||
    changes.some(
      (change) =>
        (change.kind === 'goal' && change.goal === goal) ||
        (change.kind === 'target' && targets.includes(change.target)),
    )
  );
}

async function readBodyTitles({ db }: ReadingContext, caller: Caller): Promise<Record<string, string>> {
  const bodies = await readContents(db, caller, 'body');
  return Object.fromEntries(bodies.map(({ key, title }) => [key, title]));
}
