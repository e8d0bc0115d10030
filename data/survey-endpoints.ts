import * as z from 'zod';
import { surveyEntry, surveyView } from './survey.ts';

const nothing = z.strictObject({});

/** The part of the contract about surveys and their waves. */
export const surveyEndpoints = {
  surveys: {
    method: 'GET',
    path: '/api/surveys',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ surveys: z.array(surveyEntry) }),
    cached: true,
  },
  /**
   * `before` and `after` are canonical periods of two waves; the two latest by default. `asOf` is an ISO time or day: the
   * answers as they stood then.
   */
  survey: {
    method: 'GET',
    path: '/api/surveys/:survey',
    params: z.strictObject({ survey: z.string() }),
    query: z.strictObject({
      before: z.string().optional(),
      after: z.string().optional(),
      asOf: z.string().optional(),
    }),
    body: nothing,
    response: surveyView,
    cached: true,
  },
} as const;
