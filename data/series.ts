import * as z from 'zod';
import { gap, qualifier } from './observation.ts';
import { periodKind } from './period.ts';
import { words } from './words.ts';

/** Where a stored value came from: import, file, line and column in it. */
export const origin = z.strictObject({
  import: z.number().int(),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  committedAt: z.string(),
  stateDate: z.string().nullable(),
});
export type Origin = z.infer<typeof origin>;

/**
 * What chance alone would do to a figure, or how exactly a survey's answers tell it (methods 2): a 95 % interval in
 * the indicator's unit, and the method that gave it.
 */
export const interval = z.strictObject({
  low: z.number(),
  high: z.number(),
  method: z.enum(['wilson', 'byar', 'poisson', 't']),
});
export type Interval = z.infer<typeof interval>;

/**
 * One figure of a series, stored or combined. `value` is in the indicator's unit; for a rate it is
 * factor × numerator ÷ denominator. `how` says whether it stands in a file (`delivered`) or was combined
 * (`computed` from its own parts, `parts` over a breakdown, `areas` over an area's children or predecessors,
 * `periods` over shorter periods). `present` of `expected` counts the pieces of a combined figure, `reported` of
 * `due` the institutions behind it; `complete` is false where a piece or an institution is missing. `origins` are
 * the stored values behind it (at most 50; `originCount` has the number). `notes` are codes that `web/words`
 * explains.
 */
export const point = z.strictObject({
  period: z.string(),
  kind: periodKind,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  gap: gap.nullable(),
  /** Null where the indicator declares none, or the parts are not known. */
  interval: interval.nullable(),
  sign: z.string().nullable(),
  qualifiers: z.array(qualifier),
  reported: z.number().int().nullable(),
  due: z.number().int().nullable(),
  how: z.enum(['delivered', 'computed', 'parts', 'areas', 'periods']),
  present: z.number().int().nullable(),
  expected: z.number().int().nullable(),
  complete: z.boolean(),
  approximate: z.boolean(),
  notes: z.array(z.string()),
  origins: z.array(origin),
  originCount: z.number().int(),
});
export type Point = z.infer<typeof point>;

/** A series: one indicator, area and breakdown over periods, in time order. */
export const series = z.strictObject({
  indicator: z.string(),
  definitionVersion: z.number().int(),
  area: z.string(),
  areaName: z.string(),
  breakdown: z.string(),
  /** Both languages; the interface picks one. */
  breakdownLabel: words,
  role: z.enum(['total', 'part', 'darunter']),
  points: z.array(point),
});
export type Series = z.infer<typeof series>;

/**
 * A period in which the delivered total differs from its complete delivered parts, with both figures in the indicator's
 * unit. `dimension` is what the parts are broken down by (ids joined by `;`), `label` its name.
 */
export const partsDifference = z.strictObject({
  period: z.string(),
  dimension: z.string(),
  label: words,
  delivered: z.number(),
  parts: z.number(),
});
export type PartsDifference = z.infer<typeof partsDifference>;
