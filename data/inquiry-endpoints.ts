import * as z from 'zod';
import { figureAnswer, inquiry, inquiryDraft } from './inquiry.ts';
import { point } from './series.ts';

const nothing = z.strictObject({});
const byNumber = z.strictObject({ id: z.coerce.number().int().positive() });

/** Which figure, as an address says it. */
const figureQuery = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  breakdown: z.string().optional(),
  period: z.string(),
  fold: z.string().optional(),
  asOf: z.string().optional(),
});

/** The part of the contract about inquiries. */
export const inquiryEndpoints = {
  /** A single figure with what is needed to pass it on. */
  figure: {
    method: 'GET',
    path: '/api/figure',
    params: nothing,
    query: figureQuery,
    body: nothing,
    response: figureAnswer,
    cached: true,
  },
  /** All answered inquiries, the newest first; with an indicator those about it, with area, breakdown and period those about one figure. */
  inquiries: {
    method: 'GET',
    path: '/api/inquiries',
    params: nothing,
    query: z.strictObject({
      indicator: z.string().optional(),
      area: z.string().optional(),
      breakdown: z.string().optional(),
      period: z.string().optional(),
    }),
    body: nothing,
    response: z.strictObject({ inquiries: z.array(inquiry) }),
    cached: true,
  },
  /** One inquiry, and what the same question would be answered today; null where there is nothing any more. */
  inquiry: {
    method: 'GET',
    path: '/api/inquiries/:id',
    params: byNumber,
    query: nothing,
    body: nothing,
    response: z.strictObject({ inquiry, today: point.nullable() }),
    cached: true,
  },
  addInquiry: {
    method: 'POST',
    path: '/api/inquiries',
    params: nothing,
    query: nothing,
    body: inquiryDraft,
    response: inquiry,
    cached: false,
  },
  /** Deletes it for good: it names people. */
  removeInquiry: {
    method: 'DELETE',
    path: '/api/inquiries/:id',
    params: byNumber,
    query: nothing,
    body: nothing,
    response: nothing,
    cached: false,
  },
} as const;
