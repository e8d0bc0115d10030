import * as z from 'zod';

/**
 * How the columns of a table are read whose layout no format explains (Zuordnung von Hand). It is the answer to a
 * question of the kind `mapping` (as JSON), kept under the name of its source and offered again for a table with the
 * same captions.
 */

/** What the caption of a column of figures says about all figures below it; null where the rows or the constants say it. */
const columnFigures = {
  /** Id of the indicator. */
  indicator: z.string().nullable(),
  /**
   * Canonical period; a bare year is read as `year` says; a part of the year that the row names stands without it:
   * `-03`, `-Q1`, `-H2`.
   */
  period: z.string().nullable(),
  /** Area key. */
  area: z.string().nullable(),
  /** Canonical breakdown that is added to the row's; empty for none. */
  breakdown: z.string(),
  /** What one of the figures stands for: 1000 for thousands. Absent where the file's own units (in 1000) say it. */
  factor: z.number().positive().optional(),
};

/** As a meaning in any column: rows with this cell are left out. */
export const leftOut = '-';

/**
 * What cells of the column stand for where they do not say so themselves: cell text → area key, indicator id, canonical
 * period or category key. An empty text means the total (breakdown) or that rows with this cell are left out (others);
 * `leftOut` leaves them out everywhere.
 */
const meanings = z.record(z.string(), z.string());

/** What one column of the table is. */
export const columnUse = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('ignore') }),
  z.strictObject({ role: z.literal('indicator'), meanings }),
  z.strictObject({ role: z.literal('area'), meanings }),
  z.strictObject({ role: z.literal('period'), meanings }),
  z.strictObject({ role: z.literal('breakdown'), dimension: z.string(), meanings }),
  z.strictObject({ role: z.literal('value'), ...columnFigures }),
  z.strictObject({ role: z.literal('numerator'), ...columnFigures }),
  z.strictObject({ role: z.literal('denominator'), ...columnFigures }),
  z.strictObject({ role: z.literal('sign') }),
  z.strictObject({ role: z.literal('qualifier') }),
]);
export type ColumnUse = z.infer<typeof columnUse>;
export type ColumnRole = ColumnUse['role'];

/** What a bare year in the table means; `referenceDay` is MM-DD, for `referenceDate` only. */
export const yearReading = z.strictObject({
  meaning: z.enum(['calendarYear', 'schoolYearEnd', 'schoolYearStart', 'referenceDate']),
  referenceDay: z.string().nullable(),
});
export type YearReading = z.infer<typeof yearReading>;

export const signSet = z.enum(['classic', 'lsn']);
export type SignSet = z.infer<typeof signSet>;

export const mapping = z.strictObject({
  /** Name of the source, under which the mapping is kept. */
  source: z.string().trim().min(1).max(120),
  /** First line of the header (from 1) and how many lines it has; captions of several lines are joined by ` | `. */
  header: z.strictObject({ line: z.number().int().min(1), rows: z.number().int().min(1).max(6) }),
  /** All columns from left to right, with the captions that they had when the mapping was made. */
  columns: z.array(z.strictObject({ caption: z.string(), use: columnUse })).min(1),
  /** What holds for the whole table where no column says it; the breakdown is canonical and empty for the total. */
  constants: z.strictObject({
    indicator: z.string().nullable(),
    area: z.string().nullable(),
    period: z.string().nullable(),
    breakdown: z.string(),
  }),
  decimal: z.enum([',', '.']),
  signs: signSet,
  year: yearReading.nullable(),
});
export type Mapping = z.infer<typeof mapping>;
