import * as z from 'zod';
import { isDate } from './period.ts';

/**
 * A break in the series of an indicator (Bruch), as staff noted it: from the first day `day` (ISO) on, figures are not
 * comparable with earlier ones, for the `reason` in their words. `area` and `breakdown` are null where it holds for all.
 * It is withdrawn rather than deleted.
 */
export const seriesBreak = z.strictObject({
  id: z.number().int(),
  indicator: z.string(),
  area: z.string().nullable(),
  breakdown: z.string().nullable(),
  day: z.string(),
  reason: z.string(),
  setBy: z.string(),
  setAt: z.string(),
  withdrawnBy: z.string().nullable(),
  withdrawnAt: z.string().nullable(),
});
export type SeriesBreak = z.infer<typeof seriesBreak>;

/** What a person fills in. */
export const seriesBreakDraft = z.strictObject({
  indicator: z.string(),
  area: z.string().nullable(),
  breakdown: z.string().nullable(),
  day: z.string().refine(isDate, 'kein Tag der Form JJJJ-MM-TT'),
  reason: z.string().trim().min(3).max(300),
});
export type SeriesBreakDraft = z.infer<typeof seriesBreakDraft>;
