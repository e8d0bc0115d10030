import * as z from 'zod';
import { day, maybePhrase, prose, recordKey } from './cycle/fields.ts';
import { measureState } from './cycle/measure.ts';
import { outcomeKind } from './cycle/paper.ts';
import { recordKind, storedRecord } from './cycle/records.ts';
import { target } from './goal.ts';
import { assessedTarget } from './views.ts';

const nothing = z.strictObject({});
const byKey = z.strictObject({ key: z.string() });
const version = z.number().int();

/** Why a change can't be applied: its record is gone, out of use, another one than the paper saw, or is so already. */
const fault = z.enum(['gone', 'archived', 'changed', 'done']).nullable();
export type ChangeFault = NonNullable<z.infer<typeof fault>>;

const standing = z.strictObject({ state: measureState, until: z.string().nullable() });

/** What a change does or did to its record: as it is or was before, and after. Null where that is gone. */
export const changePreview = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('target'),
    key: z.string(),
    title: z.string(),
    goal: z.strictObject({ key: z.string(), title: z.string() }).nullable(),
    indicator: assessedTarget.shape.indicator.nullable(),
    before: target.nullable(),
    after: target.nullable(),
    fault,
  }),
  z.strictObject({
    kind: z.literal('measure'),
    key: z.string(),
    title: z.string(),
    before: standing.nullable(),
    after: standing,
    note: z.string(),
    fault,
  }),
  z.strictObject({
    kind: z.literal('goal'),
    key: z.string(),
    title: z.string(),
    note: z.string(),
    fault,
  }),
  z.strictObject({ kind: z.literal('strategy'), key: z.string(), title: z.string(), fault }),
]);
export type ChangePreview = z.infer<typeof changePreview>;

/** A version of another record that came about by the decision on a paper, in time order. */
export const consequence = z.strictObject({
  kind: recordKind,
  key: z.string(),
  title: z.string(),
  version,
  changedAt: z.string(),
  reason: z.string().nullable(),
  /** The goal on whose page it is to be seen, of a target or plan. */
  goal: z.string().nullable(),
});
export type Consequence = z.infer<typeof consequence>;

export const paperView = z.strictObject({
  record: storedRecord,
  changes: z.array(changePreview),
  consequences: z.array(consequence),
});
export type PaperView = z.infer<typeof paperView>;

/**
 * What papers do beyond other records: outcomes of the bodies that they run through, and the changes of decisions.
 * Changes name the `version` of the paper that they were made from; a 409 carries the stored one as `current`.
 */
export const paperEndpoints = {
  paper: {
    method: 'GET',
    path: '/api/papers/:key',
    params: byKey,
    query: nothing,
    body: nothing,
    response: paperView,
    cached: true,
  },
  /**
   * The outcome in the body whose turn it is, at `step` of the route. A decision of the body that decides is applied with it. `to` is the
   * body that the paper is referred to, `meeting` the one that it is referred or deferred to.
   */
  addOutcome: {
    method: 'POST',
    path: '/api/papers/:key/outcomes',
    params: byKey,
    query: nothing,
    body: z.strictObject({
      version,
      step: z.number().int().min(0),
      kind: outcomeKind,
      on: day,
      number: maybePhrase,
      note: prose,
      to: recordKey.nullable().default(null),
      meeting: recordKey.nullable().default(null),
    }),
    response: z.strictObject({ record: storedRecord }),
    cached: false,
  },
  /** Takes back the latest outcome, and with it what it changed. */
  withdrawOutcome: {
    method: 'POST',
    path: '/api/papers/:key/outcomes/withdraw',
    params: byKey,
    query: nothing,
    body: z.strictObject({ version }),
    response: z.strictObject({ record: storedRecord }),
    cached: false,
  },
} as const;
