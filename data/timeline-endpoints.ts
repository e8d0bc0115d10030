import * as z from 'zod';
import { goalTimeline } from './timeline.ts';

const nothing = z.strictObject({});

/** The part of the contract about what happened to a goal over time; for staff. */
export const timelineEndpoints = {
  goalTimeline: {
    method: 'GET',
    path: '/api/goals/:id/timeline',
    params: z.strictObject({ id: z.string() }),
    query: nothing,
    body: nothing,
    response: goalTimeline,
    cached: true,
  },
} as const;
