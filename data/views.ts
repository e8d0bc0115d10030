import * as z from 'zod';
import { assessment } from './assessment.ts';
import { actionField, goal, municipality, strategy, target } from './goal.ts';
import { dimension, indicator } from './indicator.ts';
import { periodKind } from './period.ts';
import { point, series } from './series.ts';
import { words } from './words.ts';

/** The municipality, the fixed or real today, and who is looking. */
export const site = z.strictObject({
  municipality,
  today: z.string(),
  dataVersion: z.number().int(),
  actor: z.string(),
  audience: z.enum(['staff', 'committee', 'public']),
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
  assessment,
});
export type AssessedTarget = z.infer<typeof assessedTarget>;

export const overview = z.strictObject({
  /** Day of the newest import, null without data. */
  dataState: z.string().nullable(),
  fields: z.array(
    z.strictObject({
      field: actionField,
      goals: z.array(
        z.strictObject({ goal, strategy: strategy.nullable(), targets: z.array(assessedTarget) }),
      ),
    }),
  ),
});
export type Overview = z.infer<typeof overview>;

export const goalView = z.strictObject({
  goal,
  strategy: strategy.nullable(),
  field: actionField.nullable(),
  targets: z.array(assessedTarget),
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
});
export type SeriesQuery = z.infer<typeof seriesQuery>;

export const seriesAnswer = z.strictObject({
  series: z.array(series),
  /** Periods in which the delivered total differs from its parts, with both figures. */
  differences: z.array(
    z.strictObject({ period: z.string(), dimension: z.string(), delivered: z.number(), parts: z.number() }),
  ),
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
