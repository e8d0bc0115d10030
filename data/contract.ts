import * as z from 'zod';
import { area } from './area.ts';
import { boundaryEndpoints } from './boundary-endpoints.ts';
import { comparabilityEndpoints } from './comparability-endpoints.ts';
import { comparisonEndpoints } from './comparison-endpoints.ts';
import { cycleEndpoints } from './cycle-endpoints.ts';
import { deliveryEndpoints } from './delivery-endpoints.ts';
import { effectEndpoints } from './effect-endpoints.ts';
import { exchangeEndpoints } from './exchange-endpoints.ts';
import { school } from './goal.ts';
import { historyEndpoints } from './history-endpoints.ts';
import { dimension } from './indicator.ts';
import { inquiryEndpoints } from './inquiry-endpoints.ts';
import { overrideEndpoints } from './override-endpoints.ts';
import { packEndpoints } from './pack-endpoints.ts';
import { paperEndpoints } from './paper-endpoints.ts';
import { preview } from './preview.ts';
import { recordEndpoints } from './record-endpoints.ts';
import { releaseEndpoints } from './release-endpoints.ts';
import { reportEndpoints } from './report-endpoints.ts';
import { searchEndpoints } from './search-endpoints.ts';
import { startEndpoints } from './start-endpoints.ts';
import { strategyEndpoints } from './strategy-endpoints.ts';
import { surveyEndpoints } from './survey-endpoints.ts';
import { targetEndpoints } from './target-endpoints.ts';
import { timelineEndpoints } from './timeline-endpoints.ts';
import { answers, importRecord, reading, upload } from './upload.ts';
import {
  goalView,
  indicatorEntry,
  indicatorView,
  overview,
  seriesAnswer,
  seriesQuery,
  site,
  template,
  valueHistory,
} from './views.ts';

export type * from './delivery-views.ts';
export type * from './views.ts';

/**
 * What browser and server say to each other: one entry per endpoint. `query` values arrive as text.
 * `cached` answers carry a strong ETag made of the data version and the audience.
 */
export interface Endpoint {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  params: z.ZodType;
  query: z.ZodType;
  body: z.ZodType;
  response: z.ZodType;
  cached: boolean;
  /** How long a body may be, where it may be longer than usual. */
  maximumBytes?: number;
}

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string() });
const importId = z.strictObject({ id: z.coerce.number().int().positive() });

export const contract = {
  site: {
    method: 'GET',
    path: '/api/site',
    params: nothing,
    query: nothing,
    body: nothing,
    response: site,
    cached: false,
  },
  overview: {
    method: 'GET',
    path: '/api/overview',
    params: nothing,
    query: nothing,
    body: nothing,
    response: overview,
    cached: true,
  },
  goal: {
    method: 'GET',
    path: '/api/goals/:id',
    params: byId,
    /** ISO time or day: the values as they stood then, judged on that day. */
    query: z.strictObject({ asOf: z.string().optional() }),
    body: nothing,
    response: goalView,
    cached: true,
  },
  indicators: {
    method: 'GET',
    path: '/api/indicators',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ indicators: z.array(indicatorEntry) }),
    cached: true,
  },
  indicator: {
    method: 'GET',
    path: '/api/indicators/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: indicatorView,
    cached: true,
  },
  series: {
    method: 'GET',
    path: '/api/series',
    params: nothing,
    query: seriesQuery,
    body: nothing,
    response: seriesAnswer,
    cached: true,
  },
  valueHistory: {
    method: 'GET',
    path: '/api/values',
    params: nothing,
    query: z.strictObject({
      indicator: z.string(),
      area: z.string(),
      breakdown: z.string().optional(),
      period: z.string(),
    }),
    body: nothing,
    response: valueHistory,
    cached: true,
  },
  areas: {
    method: 'GET',
    path: '/api/areas',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ areas: z.array(area) }),
    cached: true,
  },
  /** What figures can be broken down by: open dimensions with the categories that are known so far, and the schools. */
  dimensions: {
    method: 'GET',
    path: '/api/dimensions',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ dimensions: z.array(dimension), schools: z.array(school) }),
    cached: true,
  },
  templates: {
    method: 'GET',
    path: '/api/templates',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ templates: z.array(template) }),
    cached: true,
  },
  imports: {
    method: 'GET',
    path: '/api/imports',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ imports: z.array(importRecord) }),
    cached: true,
  },
  import: {
    method: 'GET',
    path: '/api/imports/:id',
    params: importId,
    query: nothing,
    body: nothing,
    response: z.strictObject({ import: importRecord, reading }),
    cached: true,
  },
  withdraw: {
    method: 'POST',
    path: '/api/imports/:id/withdraw',
    params: importId,
    query: nothing,
    body: nothing,
    response: z.strictObject({ import: importRecord }),
    cached: false,
  },
  /**
   * The body is multipart/form-data with one file; it is streamed to disk and then read in the background. A field
   * `note` before the file says where its figures come from; it becomes the answer `quelle` and the import's note.
   */
  uploads: {
    method: 'POST',
    path: '/api/uploads',
    params: nothing,
    query: nothing,
    body: nothing,
    response: upload,
    cached: false,
  },
  waiting: {
    method: 'GET',
    path: '/api/uploads',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({
      uploads: z.array(upload.pick({ id: true, fileName: true, size: true, state: true, receivedAt: true })),
    }),
    cached: false,
  },
  upload: {
    method: 'GET',
    path: '/api/uploads/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: upload,
    cached: false,
  },
  /** Reads the file again with these answers. */
  answer: {
    method: 'POST',
    path: '/api/uploads/:id/answers',
    params: byId,
    query: nothing,
    body: z.strictObject({ answers }),
    response: upload,
    cached: false,
  },
  /** What the first rows become with these answers; nothing is stored. */
  preview: {
    method: 'POST',
    path: '/api/uploads/:id/preview',
    params: byId,
    query: nothing,
    body: z.strictObject({ answers }),
    response: preview,
    cached: false,
  },
  commit: {
    method: 'POST',
    path: '/api/uploads/:id/commit',
    params: byId,
    query: nothing,
    body: z.strictObject({
      skipBadRows: z.boolean(),
      note: z.string().trim().max(2_000).nullable().default(null),
    }),
    response: upload,
    cached: false,
  },
  discard: {
    method: 'DELETE',
    path: '/api/uploads/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: nothing,
    cached: false,
  },
  ...deliveryEndpoints,
  ...historyEndpoints,
  ...overrideEndpoints,
  ...surveyEndpoints,
  ...effectEndpoints,
  ...comparisonEndpoints,
  ...boundaryEndpoints,
  ...inquiryEndpoints,
  ...releaseEndpoints,
  ...comparabilityEndpoints,
  ...recordEndpoints,
  ...timelineEndpoints,
  ...paperEndpoints,
  ...packEndpoints,
  ...searchEndpoints,
  ...startEndpoints,
  ...exchangeEndpoints,
  ...cycleEndpoints,
  ...strategyEndpoints,
  ...targetEndpoints,
  ...reportEndpoints,
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof contract;
export type Request<Name extends EndpointName> = {
  params: z.output<(typeof contract)[Name]['params']>;
  query: z.output<(typeof contract)[Name]['query']>;
  body: z.output<(typeof contract)[Name]['body']>;
};
export type Response<Name extends EndpointName> = z.output<(typeof contract)[Name]['response']>;
