import * as z from 'zod';
import { completeness } from './cycle/completeness.ts';
import { dueItem } from './cycle/due.ts';
import { ring, round } from './cycle/ring.ts';
import { actionField } from './goal.ts';

const nothing = z.strictObject({});

/** The part of the contract about where the quality cycle stands; for staff. */
export const cycleEndpoints = {
  /**
   * What is due, the most urgent first; the rings with their rounds, running ones first; how completely each field of
   * action is filled in. One answer, because all of it rests on the states of all targets.
   */
  cycle: {
    method: 'GET',
    path: '/api/cycle',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({
      /** The ISO day that it was reckoned for. */
      today: z.string(),
      due: z.array(dueItem),
      rings: z.array(ring),
      rounds: z.array(round),
      fields: z.array(z.strictObject({ field: actionField, completeness })),
      /** Titles of bodies by their keys. */
      bodies: z.record(z.string(), z.string()),
    }),
    cached: true,
  },
} as const;
