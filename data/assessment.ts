import * as z from 'zod';
import { pathMilestone, targetKind } from './goal.ts';
import { interval } from './series.ts';

/**
 * States of a target (methods 3). By the projection: `onCourse` to `met`, and `notAssignable` where chance alone could
 * make it another one. `ahead`, `behind` and `untold` place few points against the path; `reached`, `missed` and
 * `untold` hold from the due period on. `held` and `notHeld` are of the kind "hold", `inside` and `outside` of "range",
 * `rightWay` (with `noMovement` and `wrongWay`) of "direction"; `stepsDone`, `stepsDue`, `stepsLate` of a plan.
 */
export const states = [
  'onCourse',
  'slightlyOff',
  'offCourse',
  'noMovement',
  'wrongWay',
  'met',
  'notAssignable',
  'ahead',
  'behind',
  'reached',
  'missed',
  'untold',
  'held',
  'notHeld',
  'inside',
  'outside',
  'rightWay',
  'stepsDone',
  'stepsDue',
  'stepsLate',
  'notAssessable',
] as const;
export const state = z.enum(states);
export type State = z.infer<typeof state>;

/**
 * States from the worst to the best, for what leads among several (Zielkreis, methods 3). What can't be told or judged
 * stands after what is judged badly and before what goes well: it must not hide a bad state, nor be hidden by a good
 * one. A target that is met but receding stands just before `met`.
 */
export const badness: readonly State[] = [
  'wrongWay',
  'missed',
  'notHeld',
  'offCourse',
  'noMovement',
  'stepsLate',
  'outside',
  'behind',
  'slightlyOff',
  'notAssignable',
  'untold',
  'notAssessable',
  'ahead',
  'stepsDue',
  'rightWay',
  'onCourse',
  'inside',
  'held',
  'met',
  'stepsDone',
  'reached',
];

/** Why a target is not assessable. */
export const reasons = [
  'noValues',
  'fewPoints',
  'noTargetValue',
  'noDuePeriod',
  'noBaseline',
  'stale',
  'break',
  'dueValueMissing',
  'noSteps',
] as const;
export const reason = z.enum(reasons);
export type Reason = z.infer<typeof reason>;

const dated = z.strictObject({ period: z.string(), value: z.number() });

export const assessedPoint = z.strictObject({
  period: z.string(),
  value: z.number(),
  /** Years since the first point that was used. */
  years: z.number(),
  interval: interval.nullable(),
});

/**
 * How sure the projected state is: first and last point varied within their intervals, the state of each draw counted.
 * `shares` from the largest on, adding up to 1; `needed` is the share that the state has to hold.
 */
export const simulation = z.strictObject({
  draws: z.number().int(),
  seed: z.number().int(),
  needed: z.number(),
  shares: z.array(z.strictObject({ state, share: z.number() })),
});
export type Simulation = z.infer<typeof simulation>;

/** The state that an earlier period would have had, with the figures up to it, by the target as it is today. */
export const pastState = z.strictObject({
  period: z.string(),
  value: z.number(),
  state,
  receding: z.boolean(),
  reason: reason.nullable(),
});
export type PastState = z.infer<typeof pastState>;

/**
 * A computed state with every input, so that it can be done again by hand. Values are in the indicator's unit,
 * changes in that unit per year, `missShare` and `pace` plain ratios. `method`: `projection` with four or more
 * points, `path` with one to three or waves, `due` from the due period on, `hold`, `range` and `direction` for the
 * other kinds, null where not assessable. `leftOut` periods are named with the reason (gap, incomplete, older than the
 * window). Of a range `targetValue` is the bound that matters, and `direction` is up for the lower and down for the upper
 * one.
 */
export const assessment = z.strictObject({
  kind: targetKind,
  state,
  /** Met or inside, but the projection leaves the target again before it is due (rückläufig). */
  receding: z.boolean(),
  reason: reason.nullable(),
  method: z.enum(['projection', 'path', 'due', 'hold', 'range', 'direction']).nullable(),
  asOf: z.string(),
  direction: z.enum(['up', 'down']),
  baseline: dated.nullable(),
  /** Baseline and values stand on two sides of a break in the series: no path leads across it. */
  cutByBreak: z.boolean(),
  targetValue: z.number().nullable(),
  /** The bounds of a range. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  duePeriod: z.string().nullable(),
  current: dated.nullable(),
  /** Of the current value, where the indicator has intervals. */
  currentInterval: interval.nullable(),
  used: z.array(assessedPoint),
  leftOut: z.array(
    z.strictObject({
      period: z.string(),
      why: z.enum([
        'gap',
        'incomplete',
        'outsideWindow',
        'beyondSix',
        'beforeBreak',
        'beforeBaseline',
        'notBegun',
      ]),
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
  /** The path's corners in time order: baseline, milestones, target. Empty without a path. */
  pathPoints: z.array(pathMilestone),
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
  /** Of the kind "hold": how many of the judged periods meet the value, and the last five of them in time order. */
  hold: z
    .strictObject({
      met: z.number().int(),
      of: z.number().int(),
      last: z.array(z.strictObject({ period: z.string(), value: z.number(), isMet: z.boolean() })),
    })
    .nullable(),
  /**
   * Of a range the bound that matters: outside the one that is not kept; inside the one at which the projection leaves
   * the range, otherwise the nearer one.
   */
  range: z
    .strictObject({
      bound: z.enum(['lower', 'upper']),
      value: z.number(),
      /**
       * Outside: the state of getting inside until the due period, where there are points and a due period for it.
       * Inside: null; `receding` says whether the range is left again.
       */
      outlook: state.nullable(),
    })
    .nullable(),
  /** Null where the figures that were used have no intervals, or nothing was projected. */
  simulation: simulation.nullable(),
  /** At most six earlier periods in time order, the current one not among them. */
  history: z.array(pastState),
});
export type Assessment = z.infer<typeof assessment>;
