import * as z from 'zod';

/**
 * A table of official statistics: how it is recognised and what its captions mean.
 *
 * `codes` are the table's codes (a trailing level digit and everything behind it may differ), `titles` beginnings of
 * the title, both compared without case, white space and footnote marks: a table is recognised by its code or, under
 * another code, by its title; without titles by its code only. `yearMeaning` says what a bare year stands for. Every caption above a value and every
 * category cell beside it must be explained: by a measure, by a category of one of `dimensions`, as a `totals`
 * caption, as a `wrapper` without meaning, or as a time. A column with an unexplained caption is not mapped.
 */
export const sourceTable = z.strictObject({
  id: z.string(),
  codes: z.array(z.string()),
  titles: z.array(z.string()),
  title: z.string(),
  statistic: z.string(),
  publisher: z.string(),
  licence: z.string().nullable(),
  yearMeaning: z.enum(['calendarYear', 'schoolYearEnd', 'schoolYearStart', 'referenceDate']),
  /** MM-DD for `referenceDate`. */
  referenceDay: z.string().nullable(),
  yearEvidence: z.string(),
  measures: z.array(
    z.strictObject({
      id: z.string(),
      /** All groups must be met by the captions, each by one of its alternatives; no group: the table's only content. */
      captions: z.array(z.array(z.string())),
      unit: z.string().nullable(),
    }),
  ),
  dimensions: z.array(z.string()),
  totals: z.array(z.string()),
  wrappers: z.array(z.string()),
});
export type SourceTable = z.infer<typeof sourceTable>;
