import * as z from 'zod';
import { comparison } from './comparison.ts';
import { periodKind } from './period.ts';

/** The figures of several areas, or of the categories of one dimension, side by side. */
export const comparisonEndpoints = {
  comparison: {
    method: 'GET',
    path: '/api/comparison',
    params: z.strictObject({}),
    query: z.strictObject({
      indicator: z.string(),
      /** Id of a group of the answer; the one that fits the municipality best by default. */
      group: z.string().optional(),
      /** Canonical breakdown, the total by default. */
      breakdown: z.string().optional(),
      /** A kind of period to fold into. */
      fold: periodKind.optional(),
      /** Canonical period; by default the latest that most members have. */
      period: z.string().optional(),
      /** ISO time or day: as the data stood then. */
      asOf: z.string().optional(),
    }),
    body: z.strictObject({}),
    response: comparison,
    cached: true,
  },
} as const;
