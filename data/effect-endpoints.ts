import * as z from 'zod';
import { effectQuery, effectView } from './effect.ts';

/** The part of the contract about what was before and after a measure. */
export const effectEndpoints = {
  effect: {
    method: 'GET',
    path: '/api/indicators/:id/effect',
    params: z.strictObject({ id: z.string() }),
    query: effectQuery,
    body: z.strictObject({}),
    response: effectView,
    cached: true,
  },
} as const;
