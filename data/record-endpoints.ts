import * as z from 'zod';
import { recordKind, recordVersion, referrer, storedRecord } from './cycle/records.ts';

const nothing = z.strictObject({});
const ofKind = z.strictObject({ kind: recordKind });
const byKey = z.strictObject({ kind: recordKind, key: z.string() });
const reason = z.string().trim().max(2_000).nullable().default(null);
const answered = z.strictObject({ record: storedRecord });

/**
 * The part of the contract about records of the cycle; all for staff. A change names the `version` that it was made
 * from: where that is not the current one any more, the answer is a 409 with the stored record as `current`. Deleting
 * what others name is a 409 with them as `referrers`.
 */
export const recordEndpoints = {
  /** In the order of their keys; archived ones with `archived=1`. */
  records: {
    method: 'GET',
    path: '/api/records/:kind',
    params: ofKind,
    query: z.strictObject({ archived: z.enum(['1']).optional() }),
    body: nothing,
    response: z.strictObject({ records: z.array(storedRecord) }),
    cached: true,
  },
  record: {
    method: 'GET',
    path: '/api/records/:kind/:key',
    params: byKey,
    query: nothing,
    body: nothing,
    response: z.strictObject({ record: storedRecord, referrers: z.array(referrer) }),
    cached: true,
  },
  /** All versions of a record, newest first; those of a deleted one too. */
  recordVersions: {
    method: 'GET',
    path: '/api/records/:kind/:key/versions',
    params: byKey,
    query: nothing,
    body: nothing,
    response: z.strictObject({ versions: z.array(recordVersion) }),
    cached: true,
  },
  /** `content` without `key`: one is made from its title. */
  addRecord: {
    method: 'POST',
    path: '/api/records/:kind',
    params: ofKind,
    query: nothing,
    body: z.strictObject({ content: z.unknown(), reason }),
    response: answered,
    cached: false,
  },
  changeRecord: {
    method: 'POST',
    path: '/api/records/:kind/:key',
    params: byKey,
    query: nothing,
    body: z.strictObject({ content: z.unknown(), version: z.number().int(), reason }),
    response: answered,
    cached: false,
  },
  /** Takes a record out of use (`archived` true) or back into it; what names it stays. */
  archiveRecord: {
    method: 'POST',
    path: '/api/records/:kind/:key/archive',
    params: byKey,
    query: nothing,
    body: z.strictObject({ archived: z.boolean(), version: z.number().int(), reason }),
    response: answered,
    cached: false,
  },
  /** Makes an earlier version the current one again, also of a deleted record: undo. */
  restoreRecord: {
    method: 'POST',
    path: '/api/records/:kind/:key/restore',
    params: byKey,
    query: nothing,
    body: z.strictObject({ to: z.number().int(), version: z.number().int() }),
    response: answered,
    cached: false,
  },
  removeRecord: {
    method: 'DELETE',
    path: '/api/records/:kind/:key',
    params: byKey,
    query: z.strictObject({ version: z.string().regex(/^\d+$/) }),
    body: nothing,
    response: z.strictObject({ version: z.number().int() }),
    cached: false,
  },
} as const;
