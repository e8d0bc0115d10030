import * as z from 'zod';
import { completeness } from './cycle/completeness.ts';
import { dueItem } from './cycle/due.ts';
import { day, prose, recordKey } from './cycle/fields.ts';
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
  /**
   * Ends a round with its conclusion and, on wish, begins the next one of the same field on the day after, both or
   * neither. `version` is the one that whoever ends it had before them (409 where it is another by now). `next` is the
   * key of the round that began, `at` the time that both were written down with.
   */
  closeRound: {
    method: 'POST',
    path: '/api/rounds/:key/close',
    params: z.strictObject({ key: recordKey }),
    query: nothing,
    body: z.strictObject({ version: z.number().int(), end: day, conclusion: prose, again: z.boolean() }),
    response: z.strictObject({ title: z.string(), next: z.string().nullable(), at: z.string() }),
    cached: false,
  },
} as const;
