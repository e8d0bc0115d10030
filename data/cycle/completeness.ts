import * as z from 'zod';
import { words } from '../words.ts';
import { recordKind } from './records.ts';

/**
 * What the completeness of a field of action asks for. Of each goal: a responsible unit, contributing units, a target or
 * plan (of goals that others hang on: their goals' ones), a measure. Of each target: a baseline (where it leads from one), data that
 * is not out of date, a review since the last data. Of the field: a body, a running round.
 */
export const completenessChecks = [
  'responsible',
  'contributions',
  'aim',
  'baseline',
  'data',
  'review',
  'measure',
  'body',
  'round',
] as const;
export type CompletenessCheck = (typeof completenessChecks)[number];

/**
 * One check: how often it was asked, how often it holds, and where it does not: the goal or field by its title, of a
 * target its goal's key and title with what it measures as `aim`.
 */
export const checkResult = z.strictObject({
  check: z.enum(completenessChecks),
  fulfilled: z.number().int(),
  of: z.number().int().positive(),
  missing: z.array(
    z.strictObject({
      kind: recordKind,
      key: z.string(),
      title: z.string(),
      goal: z.string().nullable(),
      aim: words.nullable(),
    }),
  ),
});
export type CheckResult = z.infer<typeof checkResult>;

/** The share of fulfilled checks, with all that went into it. Checks that nothing asks for are left out. */
export const completeness = z.strictObject({
  fulfilled: z.number().int(),
  of: z.number().int(),
  checks: z.array(checkResult),
});
export type Completeness = z.infer<typeof completeness>;
