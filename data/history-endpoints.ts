import * as z from 'zod';
import { consequences } from './consequences.ts';
import { pointEvent, seriesEvent } from './series-history.ts';
import { seriesQuery } from './views.ts';

const nothing = z.strictObject({});

/** The part of the contract about what would happen, computed on the data as they stand, and about what happened. */
export const historyEndpoints = {
  /** Of taking over an upload that is ready. */
  consequences: {
    method: 'GET',
    path: '/api/uploads/:id/consequences',
    params: z.strictObject({ id: z.string() }),
    query: nothing,
    body: nothing,
    response: consequences,
    cached: false,
  },
  /** Of withdrawing an import. */
  withdrawal: {
    method: 'GET',
    path: '/api/imports/:id/withdrawal',
    params: z.strictObject({ id: z.coerce.number().int().positive() }),
    query: nothing,
    body: nothing,
    response: consequences,
    cached: false,
  },
  /** When a series became another one: times to ask `series` for with `asOf`; newest first. */
  seriesHistory: {
    method: 'GET',
    path: '/api/series/history',
    params: nothing,
    query: seriesQuery.omit({ asOf: true, compare: true }),
    body: nothing,
    response: z.strictObject({ events: z.array(seriesEvent) }),
    cached: true,
  },
  /** What stood in one period of a series over time, also where it is combined from other values; newest first. */
  pointHistory: {
    method: 'GET',
    path: '/api/series/point-history',
    params: nothing,
    query: seriesQuery.omit({ asOf: true, by: true, compare: true }).extend({ period: z.string() }),
    body: nothing,
    response: z.strictObject({ events: z.array(pointEvent) }),
    cached: true,
  },
} as const;
