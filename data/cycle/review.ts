import * as z from 'zod';
import { state } from '../assessment.ts';
import { day, phrase, prose, recordKey } from './fields.ts';

export const recommendations = ['keep', 'adjustMeasure', 'adjustGoal', 'needsData'] as const;
export const recommendation = z.enum(recommendations);
export type Recommendation = z.infer<typeof recommendation>;

/**
 * What whoever wrote a review had before them: the target's figures and state as they were at the ISO time `asOf`.
 * `value` in the indicator's unit with its period, null without any; `targetValue` and `duePeriod` as the target said.
 */
export const pinnedState = z.strictObject({
  asOf: z.string(),
  dataVersion: z.number().int(),
  day,
  state,
  receding: z.boolean(),
  period: z.string().nullable(),
  value: z.number().nullable(),
  targetValue: z.number().nullable(),
  duePeriod: z.string().nullable(),
  /** The finding in one German sentence, as the page said it. */
  sentence: z.string(),
});
export type PinnedState = z.infer<typeof pinnedState>;

/**
 * What staff make of a target's or plan's state at a time (Bewertung). `target` is the key of a target or plan of the
 * goal, null where the goal as a whole is meant. A draft is pinned again whenever it is saved; a final one stays.
 */
export const review = z.strictObject({
  key: recordKey,
  title: z.string().trim().max(300).default(''),
  goal: recordKey,
  target: recordKey.nullable().default(null),
  on: day,
  author: phrase,
  state: z.enum(['draft', 'final']),
  reading: prose,
  cause: prose,
  recommendation,
  proposal: prose,
  measures: z.array(recordKey).default([]),
  pinned: pinnedState.nullable().default(null),
  invented: z.boolean().default(false),
});
export type Review = z.infer<typeof review>;
