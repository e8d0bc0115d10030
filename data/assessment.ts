import * as z from 'zod';

/**
 * States of a target "reach by a date" (methods 3). `ahead` and `behind` place few points against the path;
 * `reached` and `missed` hold from the due period on.
 */
export const states = [
  'onCourse',
  'slightlyOff',
  'offCourse',
  'noMovement',
  'wrongWay',
  'met',
  'ahead',
  'behind',
  'reached',
  'missed',
  'notAssessable',
] as const;
export const state = z.enum(states);
export type State = z.infer<typeof state>;

/** Why a target is not assessable. */
export const reasons = [
  'noValues',
  'noTargetValue',
  'noDuePeriod',
  'noBaseline',
  'stale',
  'break',
  'dueValueMissing',
] as const;
export const reason = z.enum(reasons);
export type Reason = z.infer<typeof reason>;

export const assessedPoint = z.strictObject({
  period: z.string(),
  value: z.number(),
  /** Years since the first point that was used. */
  years: z.number(),
});

/**
 * A computed state with every input, so that it can be done again by hand. Values are in the indicator's unit,
 * changes in that unit per year, `missShare` and `pace` plain ratios. `method`: `projection` with four or more
 * points, `path` with one to three or waves, `due` from the due period on, null where not assessable.
 * `leftOut` periods are named with the reason (gap, incomplete, older than the window).
 */
export const assessment = z.strictObject({
  state,
  /** Met, but the projection leaves the target again before it is due (rückläufig). */
  receding: z.boolean(),
  reason: reason.nullable(),
  method: z.enum(['projection', 'path', 'due']).nullable(),
  asOf: z.string(),
  direction: z.enum(['up', 'down']),
  baseline: z.strictObject({ period: z.string(), value: z.number() }).nullable(),
  targetValue: z.number().nullable(),
  duePeriod: z.string().nullable(),
  current: z.strictObject({ period: z.string(), value: z.number() }).nullable(),
  used: z.array(assessedPoint),
  leftOut: z.array(
    z.strictObject({
      period: z.string(),
      why: z.enum(['gap', 'incomplete', 'outsideWindow', 'beyondSix', 'beforeBreak']),
    }),
  ),
  yearsUsed: z.number().nullable(),
  yearsLeft: z.number().nullable(),
  /** Average yearly change over the used points. */
  averageChange: z.number().nullable(),
  tolerance: z.number().nullable(),
  toleranceGiven: z.boolean(),
  /** Change per year that the whole path needs, from baseline to target. */
  pathChange: z.number().nullable(),
  /** Change per year still needed from the current value. */
  neededChange: z.number().nullable(),
  projected: z.number().nullable(),
  /** The projection clamped to the indicator's possible range. */
  projectedShown: z.number().nullable(),
  gap: z.number().nullable(),
  miss: z.number().nullable(),
  missShare: z.number().nullable(),
  /** Observed change since the baseline ÷ change that the path asks for by then. */
  pace: z.number().nullable(),
  observedSinceBaseline: z.number().nullable(),
  /** The value that the path has at the current period. */
  pathValue: z.number().nullable(),
});
export type Assessment = z.infer<typeof assessment>;
