import * as z from 'zod';
import { target } from './goal.ts';
import { targetFaultCodes } from './target-faults.ts';
import { assessedTarget } from './views.ts';

const nothing = z.strictObject({});

/** The part of the contract about targets while they are typed; for staff. */
export const targetEndpoints = {
  /**
   * A target as it would stand on the goal's page, without being stored; `entry` null where its indicator or area is
   * not known. `faults` is what does not fit together in it.
   */
  previewTarget: {
    method: 'POST',
    path: '/api/target-preview',
    params: nothing,
    query: nothing,
    body: z.strictObject({ target }),
    response: z.strictObject({
      entry: assessedTarget.nullable(),
      faults: z.array(
        z.strictObject({
          code: z.enum(targetFaultCodes),
          field: z.string(),
          index: z.number().int().optional(),
        }),
      ),
    }),
    cached: false,
  },
} as const;
