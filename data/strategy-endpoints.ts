import * as z from 'zod';
import { storedRecord } from './cycle/records.ts';
import { goal, plan, strategy, target } from './goal.ts';
import { assessedTarget, rollUp } from './views.ts';

const nothing = z.strictObject({});
const byKey = z.strictObject({ key: z.string() });
const version = z.number().int();
const answered = z.strictObject({ record: storedRecord });

/** A version without its goals; how many it has. */
export const strategyHead = strategy
  .omit({ rows: true, targetRows: true, dropped: true, resumes: true })
  .extend({ goals: z.number().int(), resumes: z.number().int() });
export type StrategyHead = z.infer<typeof strategyHead>;

/** A target with what it is called. */
export const namedTarget = assessedTarget
  .pick({ indicator: true, areaName: true, breakdownLabel: true })
  .extend({ target });
export type NamedTarget = z.infer<typeof namedTarget>;

/** The goals of a version in their order; `rollUp` where they are in force, of guiding ones that of all below them. */
const goalEntry = z.strictObject({ goal, rollUp: rollUp.nullable() });
export type GoalEntry = z.infer<typeof goalEntry>;

/**
 * A version with all that it says: of one in force and of a first draft the living goals, of a draft that continues
 * another what it proposes in all, of a superseded one what it said when it ended. `before` is the version that it
 * continues, as it stands or ended. `version` is that of the record.
 */
export const strategyView = z.strictObject({
  strategy,
  version,
  archived: z.boolean(),
  /** All versions that continue each other, the oldest first. */
  family: z.array(strategyHead),
  goals: z.array(goalEntry),
  targets: z.array(namedTarget),
  plans: z.array(plan),
  before: z
    .strictObject({ strategy: strategyHead, goals: z.array(goal), targets: z.array(namedTarget) })
    .nullable(),
  /** Titles of the fields of action, by key. */
  fields: z.array(z.strictObject({ key: z.string(), title: z.string() })),
});
export type StrategyView = z.infer<typeof strategyView>;

/**
 * The part of the contract about strategies in versions; all for staff. A change names the `version` of the record that
 * it was made from, and is a 409 where that is not the current one any more.
 */
export const strategyEndpoints = {
  /** Families, each with its versions, the oldest first. */
  strategies: {
    method: 'GET',
    path: '/api/strategies',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ families: z.array(z.array(strategyHead)) }),
    cached: true,
  },
  strategy: {
    method: 'GET',
    path: '/api/strategies/:key',
    params: byKey,
    query: nothing,
    body: nothing,
    response: strategyView,
    cached: true,
  },
  /** Makes a draft of the next version; changes nothing in force. */
  continueStrategy: {
    method: 'POST',
    path: '/api/strategies/:key/continue',
    params: byKey,
    query: nothing,
    body: z.strictObject({ version }),
    response: answered,
    cached: false,
  },
  /** A draft comes into force; the version that it continues ends. `paper` is its number. */
  decideStrategy: {
    method: 'POST',
    path: '/api/strategies/:key/decide',
    params: byKey,
    query: nothing,
    body: z.strictObject({
      version,
      decidedBy: strategy.shape.decidedBy,
      decidedOn: z.string(),
      paper: strategy.shape.paper,
    }),
    response: answered,
    cached: false,
  },
  /** Begins a look back: each goal's state is written down in words as it is today. */
  addResume: {
    method: 'POST',
    path: '/api/strategies/:key/resumes',
    params: byKey,
    query: nothing,
    body: z.strictObject({ version, term: z.string(), text: z.string().default('') }),
    response: answered,
    cached: false,
  },
} as const;
