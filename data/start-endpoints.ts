import * as z from 'zod';
import { heading, maybePhrase, recordKey } from './cycle/fields.ts';

const nothing = z.strictObject({});

/** What a first goal is measured by: a value of an indicator in the own municipality, to be reached by a period. */
export const startTarget = z.strictObject({
  indicator: z.string(),
  baselinePeriod: z.string().nullable(),
  baselineValue: z.number().nullable(),
  value: z.number().nullable(),
  duePeriod: z.string().nullable(),
  direction: z.enum(['up', 'down']),
});
export type StartTarget = z.infer<typeof startTarget>;

/**
 * A goal with what it needs around it. `field` is a field of action by its key or, where there is none of that name,
 * by its title; `strategy` null makes a draft that can be named and decided later.
 */
export const goalStart = z.strictObject({
  field: z.union([z.strictObject({ key: recordKey }), z.strictObject({ title: heading })]),
  title: heading,
  responsible: maybePhrase,
  strategy: recordKey.nullable(),
  target: startTarget.nullable(),
});
export type GoalStart = z.infer<typeof goalStart>;

/** The part of the contract about the guided start, and about taking back what was written together; for staff. */
export const startEndpoints = {
  /** Writes strategy, field of action, goal and target in one go; `at` is the time that they were written down with. */
  startGoal: {
    method: 'POST',
    path: '/api/start',
    params: nothing,
    query: nothing,
    body: goalStart,
    response: z.strictObject({ goal: z.string(), at: z.string() }),
    cached: false,
  },
  /**
   * Takes back everything that was written at that time, where nothing changed since (409 otherwise, nothing is taken
   * back then): records that came with it go, those that changed are again as before. `count` is how many.
   */
  undoChanges: {
    method: 'POST',
    path: '/api/record-changes/undo',
    params: nothing,
    query: nothing,
    body: z.strictObject({ at: z.iso.datetime() }),
    response: z.strictObject({ count: z.number().int() }),
    cached: false,
  },
} as const;
