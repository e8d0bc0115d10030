import * as z from 'zod';
import { point } from './series.ts';

/**
 * A time at which a series became another one: an import was taken over or withdrawn. `changed` points have another
 * figure, gap or qualifier since then; `added` ones were not there before, `removed` ones are no longer.
 */
export const seriesEvent = z.strictObject({
  time: z.string(),
  kind: z.enum(['import', 'withdrawal']),
  import: z.number().int(),
  file: z.string(),
  actor: z.string(),
  /** The import's note. */
  note: z.string().nullable(),
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
});
export type SeriesEvent = z.infer<typeof seriesEvent>;

/** The same for one point of a series, be it stored or combined: what stood there after it, null for nothing. */
export const pointEvent = seriesEvent
  .omit({ added: true, changed: true, removed: true })
  .extend({ point: point.nullable() });
export type PointEvent = z.infer<typeof pointEvent>;
