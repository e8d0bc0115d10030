import * as z from 'zod';
import { recordKinds } from './cycle/records.ts';

const nothing = z.strictObject({});

/** What can be found: records of every kind, and what stands beside the cycle. */
export const searchKinds = [
  ...recordKinds,
  'indicator',
  'survey',
  'delivery',
  'import',
  'inquiry',
  'page',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A text with the places that the searched words stand at: from each first letter to before its end. */
export const markedText = z.strictObject({
  text: z.string(),
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
});
export type MarkedText = z.infer<typeof markedText>;

/**
 * Something that holds all searched words. `key` is what its address is made of, of a page its path; `goal` the key
 * of the goal that a target or plan is shown with. `snippet` is where words stand that the title does not have.
 */
export const searchHit = z.strictObject({
  kind: z.enum(searchKinds),
  key: z.string(),
  goal: z.string().nullable(),
  title: markedText,
  snippet: markedText.nullable(),
});
export type SearchHit = z.infer<typeof searchHit>;

/** The part of the contract about finding: staff find everything, others what is released for them. */
export const searchEndpoints = {
  /** The best `limit` hits (30 where it is left out), best first; `total` is how many there are. */
  search: {
    method: 'GET',
    path: '/api/search',
    params: nothing,
    query: z.strictObject({
      q: z.string().max(300).default(''),
      lang: z.enum(['de', 'en']).optional(),
      limit: z
        .string()
        .regex(/^\d{1,3}$/)
        .optional(),
    }),
    body: nothing,
    response: z.strictObject({ total: z.number().int(), hits: z.array(searchHit) }),
    cached: true,
  },
} as const;
