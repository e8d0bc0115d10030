import * as z from 'zod';
import { periodKind } from './period.ts';

/** Why no trend is told. `kind`: periods of a kind that none is computed for (waves, weeks, days, ranges). */
const trendReasons = ['noValues', 'tooFew', 'break', 'kind', 'constant'] as const;
const trendReason = z.enum(trendReasons);

/** The median of `pairs` slopes per year; its interval lies between the slopes at `rank` from both ends. */
const medianSlope = {
  pairs: z.number().int(),
  rank: z.number().int(),
};

/**
 * The inputs of each test, so that it can be done again by hand. `s` is the number of `rises` less that of `falls`. Of
 * all `orders` of the values `extreme` lie as far out; where these are counted there is no `z`.
 */
export const trendWorking = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('mannKendall'),
    rises: z.number().int(),
    falls: z.number().int(),
    s: z.number().int(),
    variance: z.number(),
    z: z.number().nullable(),
    orders: z.strictObject({ extreme: z.number(), all: z.number() }).nullable(),
    ...medianSlope,
  }),
  z.strictObject({
    method: z.literal('cochranArmitage'),
    /** Sums of numerators and denominators, and the proportion over all periods, from 0 to 1. */
    count: z.number(),
    n: z.number(),
    pooled: z.number(),
    /** Mean time of those counted, in years since the first period. */
    meanYears: z.number(),
    spread: z.number(),
    /** Of the slope, as a proportion per year. */
    error: z.number(),
    z: z.number(),
  }),
  z.strictObject({
    method: z.literal('seasonalKendall'),
    years: z.number().int(),
    rises: z.number().int(),
    falls: z.number().int(),
    s: z.number().int(),
    squares: z.number().int(),
    yearSquares: z.number().int(),
    variance: z.number(),
    /** The variance without the correction for serial dependence. */
    independent: z.number(),
    z: z.number(),
    ...medianSlope,
  }),
]);
export type TrendWorking = z.infer<typeof trendWorking>;

/**
 * Whether a series rises or falls (methods 4). `n` points from `first` to `last` were used, those `leftOut` are named
 * with the reason. `direction` is null where nothing was tested (`reason` says why), `none` where there is no clear
 * trend. Slope and its 95 % interval are per year in the indicator's unit. `p` is two-sided; `pCorrected` is corrected
 * for the `together` trends that are shown beside each other.
 */
export const trend = z.strictObject({
  direction: z.enum(['up', 'down', 'none']).nullable(),
  reason: trendReason.nullable(),
  kind: periodKind.nullable(),
  n: z.number().int(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  leftOut: z.array(
    z.strictObject({ period: z.string(), why: z.enum(['gap', 'incomplete', 'beforeBreak', 'notBegun']) }),
  ),
  /** The series has figures of other kinds of period, too; they were not used. */
  otherKinds: z.boolean(),
  /** At five points only an unbroken rise or fall counts: whether this is one; null where the rule does not apply. */
  unbroken: z.boolean().nullable(),
  slope: z.number().nullable(),
  slopeLow: z.number().nullable(),
  slopeHigh: z.number().nullable(),
  p: z.number().nullable(),
  pCorrected: z.number().nullable(),
  together: z.number().int(),
  working: trendWorking.nullable(),
});
export type Trend = z.infer<typeof trend>;
