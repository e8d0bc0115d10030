import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RequestHandler } from 'express';
import * as z from 'zod';
import { breakdownKey, maybeBreakdown } from '../../data/breakdown.ts';
import type { Context } from '../context.ts';
import { exportStoredValues } from '../cycle/stored-values.ts';
import { maybeEventTime } from '../database/event-time.ts';
import { HttpProblem } from '../errors.ts';
import { admit } from '../protection/gate.ts';
import { findIndicator } from './indicators.ts';

const query = z.strictObject({
  indicator: z.string(),
  area: z.string().optional(),
  breakdown: z.string().optional(),
  asOf: z.string().optional(),
});

/** The stored values of an indicator as our own file: all of them, or those of an area, a breakdown, a time. */
export function sendStoredValues(context: Context): RequestHandler {
  return async (request, response) => {
    const caller = context.caller(request);
    admit(caller.audience, 'storedValues');
    const { sicht: _view, ...question } = request.query;
    const asked = query.parse(question);
    const indicator = findIndicator(asked.indicator);
    const breakdown = asked.breakdown === undefined ? undefined : maybeBreakdown(asked.breakdown);
    const asOf = asked.asOf === undefined ? null : maybeEventTime(asked.asOf);
    if ((asked.breakdown !== undefined && !breakdown) || asOf === undefined) {
      throw new HttpProblem(
        400,
        'Angabe nicht lesbar',
        'Erwartet wird eine Gliederung der Form merkmal=ausprägung und ein Tag der Form JJJJ-MM-TT.',
      );
    }
    const { lines } = await exportStoredValues(context.db, caller, {
      indicator,
      areas: asked.area === undefined ? null : [asked.area],
      breakdowns: breakdown ? [breakdownKey(breakdown)] : null,
      asOf,
    });
    response.attachment(`${indicator.id}.csv`).type('text/csv; charset=utf-8');
    await pipeline(Readable.from(lines), response);
  };
}
