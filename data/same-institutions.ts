import * as z from 'zod';
import { seriesQuery } from './views.ts';

/** A figure in the indicator's unit, with its counts where it is a rate. */
const figure = z.strictObject({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
});

const sideOfComparison = z.strictObject({
  period: z.string(),
  /** Of all institutions that reported in this period. */
  all: figure,
  /** How many those are. */
  reported: z.number().int(),
  /** Of those that reported in both periods. */
  same: figure,
});

/** Why an institution is not among the same ones: it reported in one of the periods only, or without a usable figure. */
export const leftOutWhy = z.enum(['onlyBefore', 'onlyAfter', 'noFigure']);

/**
 * Two periods of a series compared by the institutions that reported in both (methods 1), the earlier one first.
 * `institutions` is their number, `leftOut` names the others that have anything stored in either period.
 */
export const sameInstitutions = z.strictObject({
  from: sideOfComparison,
  to: sideOfComparison,
  institutions: z.number().int(),
  leftOut: z.array(z.strictObject({ key: z.string(), name: z.string(), why: leftOutWhy })),
});
export type SameInstitutions = z.infer<typeof sameInstitutions>;

export const sameInstitutionsQuery = seriesQuery
  .omit({ by: true, compare: true })
  .extend({ from: z.string().optional(), to: z.string().optional() });

export const sameInstitutionsAnswer = z.strictObject({
  /** Periods of one kind in which institutions reported, the newest first: those that can be compared. */
  periods: z.array(z.string()),
  comparison: sameInstitutions.nullable(),
  /** Why there is nothing to compare. */
  reason: z.enum(['noInstitutions', 'onePeriod', 'neverAdded', 'break', 'noneInBoth']).nullable(),
});
export type SameInstitutionsAnswer = z.infer<typeof sameInstitutionsAnswer>;
