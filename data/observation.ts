import * as z from 'zod';

/** Why there is no number (Lücke). `protected` is our own suppression, distinct from any source's sign. */
export const gaps = [
  'secret',
  'later',
  'unreliable',
  'notMeaningful',
  'notDelivered',
  'notCollected',
  'retired',
  'protected',
] as const;
export const gap = z.enum(gaps);
export type Gap = z.infer<typeof gap>;

/** What stands beside a number (Zusatz). */
export const qualifiers = [
  'provisional',
  'revised',
  'estimated',
  'final',
  'limited',
  'roundedToZero',
  'rounded3',
  'rounded5',
  'perturbed',
  'average',
] as const;
export const qualifier = z.enum(qualifiers);
export type Qualifier = z.infer<typeof qualifier>;

/**
 * One figure as an importer delivers it. Exactly one of these holds: `gap` is set and there is no number;
 * `value` is set (as delivered); `numerator` and `denominator` are set (a rate from its parts: the value is computed).
 * `period` and `breakdown` are canonical texts, `area` an area key. `reported` of `due` counts the institutions
 * behind the figure. `line` and `column` count from 1 in the file as it lies there.
 */
export const observation = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  breakdown: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  gap: gap.nullable(),
  sign: z.string().nullable(),
  qualifiers: z.array(qualifier),
  reported: z.number().int().nullable(),
  due: z.number().int().nullable(),
  line: z.number().int(),
  column: z.number().int(),
});
export type Observation = z.infer<typeof observation>;
