import * as z from 'zod';
import { sameInstitutionsAnswer, sameInstitutionsQuery } from './same-institutions.ts';
import { series } from './series.ts';
import { seriesBreak, seriesBreakDraft } from './series-break.ts';
import { seriesQuery } from './views.ts';

const nothing = z.strictObject({});

/** The part of the contract about what in a series can be compared with what. */
export const comparabilityEndpoints = {
  /** Two periods by the institutions that reported in both; the latest two where none are named. */
  sameInstitutions: {
    method: 'GET',
    path: '/api/series/same-institutions',
    params: nothing,
    query: sameInstitutionsQuery,
    body: nothing,
    response: sameInstitutionsAnswer,
    cached: true,
  },
  /** The series by other definitions of the indicator, each for itself: they are never joined. */
  otherDefinitions: {
    method: 'GET',
    path: '/api/series/other-definitions',
    params: nothing,
    query: seriesQuery.omit({ by: true, compare: true }),
    body: nothing,
    response: z.strictObject({ series: z.array(series) }),
    cached: true,
  },
  /** The breaks that staff noted for an indicator, withdrawn ones too, the latest day first. */
  seriesBreaks: {
    method: 'GET',
    path: '/api/series/breaks',
    params: nothing,
    query: z.strictObject({ indicator: z.string() }),
    body: nothing,
    response: z.strictObject({ breaks: z.array(seriesBreak) }),
    cached: true,
  },
  addSeriesBreak: {
    method: 'POST',
    path: '/api/series/breaks',
    params: nothing,
    query: nothing,
    body: seriesBreakDraft,
    response: seriesBreak,
    cached: false,
  },
  withdrawSeriesBreak: {
    method: 'POST',
    path: '/api/series/breaks/:id/withdraw',
    params: z.strictObject({ id: z.coerce.number().int().positive() }),
    query: nothing,
    body: nothing,
    response: seriesBreak,
    cached: false,
  },
} as const;
