import * as z from 'zod';

export const lowestThreshold = 3;
export const highestThreshold = 20;

/** Smallest count that is shown. */
export const threshold = z.number().int().min(lowestThreshold).max(highestThreshold);

/**
 * How counts of persons are protected for an audience (methods 7). `threshold` is the smallest count that is shown; an
 * indicator and a source (format and table code) may set a higher one, and the highest counts. 0 is shown where
 * `showsZero` says so, unless the indicator says otherwise. `isPublished`: an office of official statistics has
 * published the indicator's figures, whichever way they came here, so that they are exempt.
 */
export const protectionRules = z.strictObject({
  threshold,
  showsZero: z.boolean(),
  indicators: z.array(
    z.strictObject({
      indicator: z.string().min(1),
      threshold: threshold.nullable(),
      hidesZero: z.boolean(),
      isPublished: z.boolean(),
    }),
  ),
  sources: z.array(z.strictObject({ source: z.string().min(1), threshold })),
});
export type ProtectionRules = z.infer<typeof protectionRules>;

export const defaultRules: ProtectionRules = { threshold: 5, showsZero: true, indicators: [], sources: [] };
