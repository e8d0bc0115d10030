import * as z from 'zod';
import { assessment, state } from './assessment.ts';
import { audience } from './audience.ts';
import { actionField, goal, municipality, plan, strategy, target } from './goal.ts';
import { dimension, indicator } from './indicator.ts';
import { override } from './override.ts';
import { periodKind } from './period.ts';
import { planAssessment } from './plan-assessment.ts';
import { partsDifference, point, series } from './series.ts';
import { trend } from './trend.ts';
import { words } from './words.ts';

/** The municipality, the fixed or real today, and who is looking. */
export const site = z.strictObject({
  municipality,
  /** Whether it is the demonstration, whose own figures are invented. */
  demo: z.boolean(),
  today: z.string(),
  /** Counts up with every change; for who reads releases the number of theirs, 0 without one. */
  dataVersion: z.number().int(),
  /** Empty for who isn't staff. */
  actor: z.string(),
  audience,
  /** The release that the audience reads: null for staff, and where nothing is released for it. */
  release: z.strictObject({ number: z.number().int(), releasedAt: z.string() }).nullable(),
  version: z.string(),
  maximumUploadBytes: z.number().int(),
});
export type Site = z.infer<typeof site>;

/** A target with its series (folded as the target asks), state and labels. */
export const assessedTarget = z.strictObject({
  target,
  indicator: z.strictObject({
    id: z.string(),
    title: words,
    short: words,
    unit: words,
    symbol: z.string(),
    decimals: z.number().int(),
    polarity: z.enum(['higher', 'lower', 'none']),
  }),
  areaName: z.string(),
  breakdownLabel: words,
  series,
  /** Where a delivered figure of the series differs from its parts. */
  differences: z.array(partsDifference),
  assessment,
  /** Corrected together with those of the goal's other targets. */
  trend,
  /** An expert's assessment that is valid on the day of the question, beside the computed state. */
  override: override.nullable(),
});
export type AssessedTarget = z.infer<typeof assessedTarget>;

/** A plan with its state, a fact that no expert's assessment stands beside. */
export const assessedPlan = z.strictObject({ plan, assessment: planAssessment });
export type AssessedPlan = z.infer<typeof assessedPlan>;

/** The computed state of a target or plan; `overridden` where a valid expert's assessment stands beside it. */
const standingState = z.strictObject({ state, receding: z.boolean(), overridden: z.boolean() });

/**
 * The targets and plans of a goal together: how many stand where, from the worst to the best, and the worst, which
 * leads (null without any). `overridden` counts those that an expert's assessment stands beside.
 */
export const rollUp = z.strictObject({
  lead: standingState.extend({ key: z.string() }).nullable(),
  counts: z.array(z.strictObject({ state, receding: z.boolean(), count: z.number().int().positive() })),
  overridden: z.number().int(),
});
export type RollUp = z.infer<typeof rollUp>;

/** A strategy without what it says in its rows and what was looked back on: for whoever reads its goals. */
const briefStrategy = strategy.omit({ rows: true, targetRows: true, dropped: true, resumes: true });

/** Guiding and strategic goals that have neither target nor plan are shown in the tree of their strategy alone. */
export const overview = z.strictObject({
  /** Day of the newest import, null without data. */
  dataState: z.string().nullable(),
  fields: z.array(
    z.strictObject({
      field: actionField,
      goals: z.array(
        z.strictObject({
          goal,
          strategy: briefStrategy.nullable(),
          targets: z.array(assessedTarget),
          plans: z.array(assessedPlan),
          rollUp,
        }),
      ),
    }),
  ),
});
export type Overview = z.infer<typeof overview>;

const briefGoal = goal.pick({ key: true, title: true, level: true });

/** `rollUp` of a goal without target and plan of its own is that of all goals that hang on it. */
export const goalView = z.strictObject({
  goal,
  strategy: briefStrategy.nullable(),
  field: actionField.nullable(),
  targets: z.array(assessedTarget),
  plans: z.array(assessedPlan),
  rollUp,
  /** The goals above it, from the top down. */
  above: z.array(briefGoal),
  /** The goals right below it. */
  below: z.array(z.strictObject({ goal: briefGoal, rollUp })),
  /** When and why it was taken out of use, and the paper that did it; null while it is in use. For staff. */
  ended: z
    .strictObject({
      on: z.string(),
      reason: z.string().nullable(),
      paper: z.strictObject({ key: z.string(), title: z.string() }).nullable(),
    })
    .nullable(),
});
export type GoalView = z.infer<typeof goalView>;

export const indicatorEntry = z.strictObject({
  indicator,
  /** Current values in the database over all areas, and where they are. */
  values: z.number().int(),
  areas: z.number().int(),
  firstPeriod: z.string().nullable(),
  lastPeriod: z.string().nullable(),
  goals: z.array(z.strictObject({ key: z.string(), title: z.string() })),
});
export type IndicatorEntry = z.infer<typeof indicatorEntry>;

export const indicatorView = z.strictObject({
  entry: indicatorEntry,
  dimensions: z.array(dimension),
  /** Areas that have current values, the municipality first. */
  areas: z.array(z.strictObject({ key: z.string(), name: z.string(), level: z.string() })),
  /** Dimensions that have current values, for the choice of a breakdown. */
  brokenDownBy: z.array(z.string()),
  /**
   * Breakdowns that a view can start from instead of the total: those with values of their own, and those that hold
   * the parts of a dimension together (`by`: a survey's question, broken down by answer). The first is where to start.
   */
  bases: z.array(z.strictObject({ key: z.string(), label: words, by: z.string().nullable() })),
  /** Kinds of period that can be asked for: the stored ones and what they fold into. */
  periodKinds: z.array(periodKind),
});
export type IndicatorView = z.infer<typeof indicatorView>;

export const seriesQuery = z.strictObject({
  indicator: z.string(),
  area: z.string().optional(),
  /** Canonical breakdown, the total by default. */
  breakdown: z.string().optional(),
  /** A dimension: answers one series per category beside the total. */
  by: z.string().optional(),
  /** A kind of period to fold into. */
  fold: periodKind.optional(),
  /** ISO time: as the data stood then. */
  asOf: z.string().optional(),
  /** Keys of further areas, joined by commas: answered as `others`. */
  compare: z.string().optional(),
});
export type SeriesQuery = z.infer<typeof seriesQuery>;

export const seriesAnswer = z.strictObject({
  /** ISO day: figures for periods that begin after it are forecasts, and no trend is told by them. */
  asOf: z.string(),
  series: z.array(series),
  /** One for each series, in their order, corrected together. */
  trends: z.array(trend),
  /** The series of the same breakdown in the areas asked for beside it, in their order. */
  others: z.array(series),
  /** Where the delivered total differs from its parts: by the dimension asked for, without one by any. */
  differences: z.array(partsDifference),
});
export type SeriesAnswer = z.infer<typeof seriesAnswer>;

/** The versions of one stored value, newest first: who brought it, with which note, and whether it was withdrawn. */
export const valueHistory = z.strictObject({
  versions: z.array(
    z.strictObject({
      point,
      actor: z.string(),
      note: z.string().nullable(),
      withdrawnAt: z.string().nullable(),
      withdrawnBy: z.string().nullable(),
    }),
  ),
});

export const template = z.strictObject({
  id: z.string(),
  title: words,
  purpose: words,
  fileName: z.string(),
  columns: z.array(
    z.strictObject({ name: z.string(), required: z.boolean(), meaning: words, example: z.string() }),
  ),
});
export type Template = z.infer<typeof template>;
