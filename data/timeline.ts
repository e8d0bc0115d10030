import * as z from 'zod';
import { measure } from './cycle/measure.ts';
import { paper } from './cycle/paper.ts';
import { review } from './cycle/review.ts';
import { goal, strategy } from './goal.ts';
import { assessedPlan, assessedTarget } from './views.ts';

/**
 * Everything that happened to a goal: its targets with their values and what held before, plans, measures, reviews and
 * papers. `lead` is the key of the target whose values are shown, null without any. `bodies` are titles by key.
 */
export const goalTimeline = z.strictObject({
  goal,
  /** The title of its field of action. */
  field: z.string().nullable(),
  strategy: strategy.nullable(),
  /** The ISO day that it is looked at. */
  today: z.string(),
  lead: z.string().nullable(),
  targets: z.array(assessedTarget),
  plans: z.array(assessedPlan),
  measures: z.array(measure),
  reviews: z.array(review),
  papers: z.array(paper),
  bodies: z.record(z.string(), z.string()),
});
export type GoalTimeline = z.infer<typeof goalTimeline>;
