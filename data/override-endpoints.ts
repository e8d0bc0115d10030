import * as z from 'zod';
import { override, overrideDraft } from './override.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string() });

/** The part of the contract about experts' assessments; `id` is the key of a target. */
export const overrideEndpoints = {
  /** All of them, withdrawn and past ones too, newest first. */
  overrides: {
    method: 'GET',
    path: '/api/targets/:id/overrides',
    params: byId,
    query: nothing,
    body: nothing,
    response: z.strictObject({ overrides: z.array(override) }),
    cached: true,
  },
  setOverride: {
    method: 'POST',
    path: '/api/targets/:id/override',
    params: byId,
    query: nothing,
    body: z.strictObject({ override: overrideDraft }),
    response: z.strictObject({ override }),
    cached: false,
  },
  /** The one that is valid today or later. */
  withdrawOverride: {
    method: 'POST',
    path: '/api/targets/:id/override/withdraw',
    params: byId,
    query: nothing,
    body: z.strictObject({ override: z.number().int() }),
    response: z.strictObject({ override }),
    cached: false,
  },
} as const;
