import * as z from 'zod';
import { receiver } from './audience.ts';
import { protectionRules } from './protection-rules.ts';
import { exposed, release, releasePhase, releasePreview, releaseState, withheld } from './release.ts';
import { words } from './words.ts';

const nothing = z.strictObject({});
const byAudience = z.strictObject({ audience: receiver });
const byNumber = z.strictObject({ audience: receiver, number: z.coerce.number().int().positive() });

/** The part of the contract about what is released for whom. */
export const releaseEndpoints = {
  releases: {
    method: 'GET',
    path: '/api/releases',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({
      states: z.array(releaseState),
      /** What a threshold of its own can be set for. */
      indicators: z.array(z.strictObject({ id: z.string(), title: words })),
      sources: z.array(z.strictObject({ source: z.string(), title: z.string() })),
    }),
    cached: true,
  },
  /** What releasing the data as they stand would withhold; nothing is stored. */
  releasePreview: {
    method: 'GET',
    path: '/api/releases/:audience/preview',
    params: byAudience,
    query: nothing,
    body: nothing,
    response: releasePreview,
    cached: false,
  },
  /** How far the computation for an audience is, null where none goes on. */
  releaseProgress: {
    method: 'GET',
    path: '/api/releases/:audience/progress',
    params: byAudience,
    query: nothing,
    body: nothing,
    response: z.strictObject({ phase: releasePhase.nullable() }),
    cached: false,
  },
  /** Releases the data as they stand; where something could be told too exactly, nothing is stored. */
  addRelease: {
    method: 'POST',
    path: '/api/releases/:audience',
    params: byAudience,
    query: nothing,
    body: z.strictObject({
      note: z.string().trim().max(500).nullable().default(null),
      /** Whether it is accepted that some counts follow from what is known already. */
      acceptsKnown: z.boolean().default(false),
    }),
    response: z.strictObject({ release: release.nullable(), exposed: z.array(exposed) }),
    cached: false,
  },
  withdrawRelease: {
    method: 'POST',
    path: '/api/releases/:audience/:number/withdraw',
    params: byNumber,
    query: nothing,
    body: nothing,
    response: z.strictObject({ release }),
    cached: false,
  },
  /** For staff: what a release withholds, and why. */
  withheld: {
    method: 'GET',
    path: '/api/releases/:audience/:number/withheld',
    params: byNumber,
    query: nothing,
    body: nothing,
    response: z.strictObject({ withheld: z.array(withheld) }),
    cached: true,
  },
  changeRules: {
    method: 'POST',
    path: '/api/protection-rules/:audience',
    params: byAudience,
    query: nothing,
    body: protectionRules,
    response: z.strictObject({ rules: protectionRules }),
    cached: false,
  },
} as const;
