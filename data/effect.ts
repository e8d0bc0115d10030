import * as z from 'zod';
import { periodKind } from './period.ts';
import { series } from './series.ts';

/**
 * The periods before or after a measure that are looked at, and the level in them, in the indicator's unit: a rate is
 * factor × `numerator` ÷ `denominator`, both summed over the periods; a count or stock `sum` ÷ number of periods.
 */
export const effectWindow = z.strictObject({
  periods: z.array(z.string()),
  level: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  sum: z.number().nullable(),
});
export type EffectWindow = z.infer<typeof effectWindow>;

/**
 * What was before and after a measure, and the change from the one to the other, with its 95 % interval where the
 * indicator declares one. Refused: no usable period on one side, a break between them (`period` is where), periods of a
 * kind that is not compared, or periods of the windows that an area for comparison has no figure for.
 */
export const effect = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('told'),
    before: effectWindow,
    after: effectWindow,
    change: z.number(),
    interval: z
      .strictObject({ low: z.number(), high: z.number(), method: z.enum(['newcombe', 'mover']) })
      .nullable(),
  }),
  z.strictObject({
    state: z.literal('refused'),
    reason: z.enum(['noBefore', 'noAfter', 'break', 'kind', 'missing']),
    period: z.string().nullable(),
  }),
]);
export type Effect = z.infer<typeof effect>;

export const effectQuery = z.strictObject({
  area: z.string().optional(),
  /** Canonical breakdown, the total by default. */
  breakdown: z.string().optional(),
  /** A kind of period to fold into. */
  fold: periodKind.optional(),
  /** First and last day (ISO) of the measure; open where it goes on. */
  from: z.string(),
  to: z.string().optional(),
  /** Area keys, joined by commas. */
  compare: z.string().optional(),
});

export const effectView = z.strictObject({
  /** ISO day: figures for periods that begin after it are forecasts, and tell nothing of what came after. */
  asOf: z.string(),
  series,
  /** Periods within the measure, or, while it goes on, the one in which it began; in neither window. */
  during: z.array(z.string()),
  effect,
  /** Areas for comparison over the same periods; `beside` is the own change less theirs, a plain number. */
  comparisons: z.array(z.strictObject({ series, effect, beside: z.number().nullable() })),
});
export type EffectView = z.infer<typeof effectView>;
