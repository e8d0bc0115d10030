import * as z from 'zod';
import { gap } from './observation.ts';
import { point } from './series.ts';
import { words } from './words.ts';

/**
 * Whose figures are held against each other: areas of one level inside a parent (`03/district`), or the categories of
 * an open dimension in the municipality (`schule`).
 */
export const comparisonGroup = z.strictObject({
  id: z.string(),
  title: words,
  kind: z.enum(['areas', 'categories']),
  /** How many of them have a figure in any period. */
  valued: z.number().int(),
});
export type ComparisonGroup = z.infer<typeof comparisonGroup>;

/**
 * One area or category of a comparison. `point` is its combined figure, null where nothing is stored for the period.
 * `rank` counts from the best (from the highest where the indicator has no better), equal figures share it; null
 * where there is no figure that could be held against the others. `overlaps` says whether its interval and the
 * municipality's own one overlap, null where one of them has none.
 */
export const comparisonRow = z.strictObject({
  key: z.string(),
  name: words,
  isOwn: z.boolean(),
  /** False for the municipality itself where it stands beside the group. */
  isMember: z.boolean(),
  point: point.nullable(),
  rank: z.number().int().nullable(),
  overlaps: z.boolean().nullable(),
});
export type ComparisonRow = z.infer<typeof comparisonRow>;

/** A figure that the others are seen against: the parent's own combined one, never a mean of its areas. */
export const comparisonReference = z.strictObject({ key: z.string(), name: z.string(), point });
export type ComparisonReference = z.infer<typeof comparisonReference>;

/** Why something has no place among the others: its gap, or a figure that lacks parts. */
export const comparisonGap = z.union([gap, z.literal('incomplete')]);
export type ComparisonGap = z.infer<typeof comparisonGap>;

export const comparison = z.strictObject({
  groups: z.array(comparisonGroup),
  /** Id of the group shown, null where nothing can be compared. */
  group: z.string().nullable(),
  /** Periods in which any member has a figure that can be compared, the latest first. */
  periods: z.array(z.strictObject({ key: z.string(), valued: z.number().int() })),
  period: z.string().nullable(),
  /** In the order of the directory or the categories. */
  rows: z.array(comparisonRow),
  references: z.array(comparisonReference),
  /** How many rows have a rank. */
  ranked: z.number().int(),
  gaps: z.array(z.strictObject({ why: comparisonGap, rows: z.number().int() })),
});
export type Comparison = z.infer<typeof comparison>;
