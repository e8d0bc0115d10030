import * as z from 'zod';
import { report } from './report.ts';
import { reportDocument } from './report-document.ts';
import { reportChange, reportEdition, reportJob } from './report-edition.ts';

const nothing = z.strictObject({});
const byNumber = z.strictObject({ number: z.string() });
const byKey = z.strictObject({ key: z.string() });
const byId = z.strictObject({ id: z.string() });
const oneJob = z.strictObject({ job: reportJob });

/**
 * Reports and their editions. The reports themselves are records (kind `report`). Files of an edition lie beside its
 * address: `/api/report-editions/2026-007/<name>`; `/api/reports/:key/draft.pdf` is the report as it would be today.
 */
export const reportEndpoints = {
  /**
   * A report as it would be made of the stored figures at this moment, without a number. `missing` names the parts, by
   * their place from 0, that are about something that is not there, with the words that stand there instead.
   */
  previewReport: {
    method: 'POST',
    path: '/api/report-preview',
    params: nothing,
    query: nothing,
    body: z.strictObject({ report }),
    response: z.strictObject({
      document: reportDocument,
      missing: z.array(z.strictObject({ part: z.number().int().min(0), words: z.string() })),
    }),
    cached: false,
  },
  makeReport: {
    method: 'POST',
    path: '/api/reports/:key/editions',
    params: byKey,
    query: nothing,
    body: z.strictObject({ meeting: z.string().nullable().default(null) }),
    response: oneJob,
    cached: false,
  },
  reportJobs: {
    method: 'GET',
    path: '/api/report-jobs',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({ jobs: z.array(reportJob) }),
    cached: false,
  },
  reportJob: {
    method: 'GET',
    path: '/api/report-jobs/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: oneJob,
    cached: false,
  },
  cancelReportJob: {
    method: 'DELETE',
    path: '/api/report-jobs/:id',
    params: byId,
    query: nothing,
    body: nothing,
    response: oneJob,
    cached: false,
  },
  /** Newest first. */
  reportEditions: {
    method: 'GET',
    path: '/api/report-editions',
    params: nothing,
    query: z.strictObject({ report: z.string().optional() }),
    body: nothing,
    response: z.strictObject({ editions: z.array(reportEdition) }),
    cached: true,
  },
  reportEdition: {
    method: 'GET',
    path: '/api/report-editions/:number',
    params: byNumber,
    query: nothing,
    body: nothing,
    /** `hasCrest`: the crest at its head lies beside its files, as `/api/report-editions/2026-007/crest`. */
    response: z.strictObject({ edition: reportEdition, document: reportDocument, hasCrest: z.boolean() }),
    cached: true,
  },
  /**
   * `since`: what is otherwise now than in the edition (seitdem geändert). `previous`: what is otherwise in the edition
   * than in the one before it of the same report, null for the first.
   */
  reportChanges: {
    method: 'GET',
    path: '/api/report-editions/:number/changes',
    params: byNumber,
    query: nothing,
    body: nothing,
    response: z.strictObject({
      since: z.array(reportChange),
      previous: z.strictObject({ number: z.string(), changes: z.array(reportChange) }).nullable(),
    }),
    cached: true,
  },
  /** Says that an edition is no longer to be used; it stays under its address, marked. */
  withdrawEdition: {
    method: 'POST',
    path: '/api/report-editions/:number/withdraw',
    params: byNumber,
    query: nothing,
    body: z.strictObject({ reason: z.string().trim().min(1).max(2_000) }),
    response: z.strictObject({ edition: reportEdition }),
    cached: false,
  },
  /** What stands at the head of every report: the municipality's name and whether it has a crest. */
  letterhead: {
    method: 'GET',
    path: '/api/letterhead',
    params: nothing,
    query: nothing,
    body: nothing,
    response: z.strictObject({
      name: z.string(),
      crest: z
        .strictObject({ type: z.enum(['image/svg+xml', 'image/png']), bytes: z.number().int() })
        .nullable(),
    }),
    cached: true,
  },
  /** `crest` is the file in base64 (SVG or PNG, at most 500 kB), null to do without. */
  setCrest: {
    method: 'POST',
    path: '/api/letterhead/crest',
    params: nothing,
    query: nothing,
    body: z.strictObject({ crest: z.string().max(700_000).nullable() }),
    response: nothing,
    cached: false,
  },
} as const;
