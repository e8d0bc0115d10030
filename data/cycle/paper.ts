import * as z from 'zod';
import { day, heading, maybeDay, maybeLink, maybePhrase, phrase, prose, recordKey } from './fields.ts';
import { measureState } from './measure.ts';

/** What a body made of a paper: taken note of, decided, rejected, referred to another body, deferred. */
export const outcomeKinds = ['noted', 'decided', 'rejected', 'referred', 'deferred'] as const;
export const outcomeKind = z.enum(outcomeKinds);
export type OutcomeKind = z.infer<typeof outcomeKind>;

/** `number` of the decision (Beschlussnummer); `to` the body that a paper was referred to. */
export const outcome = z.strictObject({
  kind: outcomeKind,
  on: day,
  number: maybePhrase,
  note: prose,
  to: recordKey.nullable().default(null),
});
export type Outcome = z.infer<typeof outcome>;

/**
 * One body of the sequence that a paper runs through (Beratungsfolge). `role`: it advises, it decides, or it is told.
 * `deadline` is the day by which the paper has to be in.
 */
export const routeStep = z.strictObject({
  body: recordKey,
  meeting: recordKey.nullable().default(null),
  role: z.enum(['advises', 'decides', 'isTold']),
  deadline: maybeDay,
  outcome: outcome.nullable().default(null),
});
export type RouteStep = z.infer<typeof routeStep>;

/** The version of the record that whoever wrote the change had before them; null where that is not known. */
const seen = z.number().int().positive().nullable().default(null);

/** What a decision changes; applied with it. Keys are those of the records that change. */
export const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('target'),
    target: recordKey,
    value: z.number().nullable(),
    lower: z.number().nullable().default(null),
    upper: z.number().nullable().default(null),
    duePeriod: z.string().nullable(),
    version: seen,
  }),
  z.strictObject({
    kind: z.literal('measure'),
    measure: recordKey,
    state: measureState,
    until: maybeDay,
    note: prose,
    version: seen,
  }),
  z.strictObject({ kind: z.literal('goal'), goal: recordKey, note: prose, version: seen }),
  z.strictObject({ kind: z.literal('strategy'), strategy: recordKey, version: seen }),
]);
export type Change = z.infer<typeof change>;

/**
 * A paper (Vorlage) for information (Mitteilung) or for decision (Beschluss). `carriedOut` is the day on which a
 * decision was carried out, null while it is not; `applied` the ISO time at which its changes were made.
 */
export const paper = z
  .strictObject({
    key: recordKey,
    number: phrase,
    title: heading,
    purpose: z.enum(['information', 'decision']),
    public: z.boolean().default(true),
    responsible: maybePhrase,
    facts: prose,
    assessment: prose,
    /** What it costs and who pays; for everybody who reads the paper, as its other texts. */
    finance: prose,
    proposal: prose,
    /** What is laid before the bodies with it (Anlagen), each by its name. */
    attachments: z.array(phrase).max(50, 'Bitte nennen Sie höchstens 50 Anlagen.').default([]),
    goals: z.array(recordKey).default([]),
    reviews: z.array(recordKey).default([]),
    measures: z.array(recordKey).default([]),
    route: z.array(routeStep).default([]),
    changes: z.array(change).default([]),
    applied: z.string().nullable().default(null),
    carryOutBy: maybeDay,
    carriedOut: maybeDay,
    link: maybeLink,
    oparl: maybePhrase,
    invented: z.boolean().default(false),
  })
  .refine(({ purpose, changes }) => purpose === 'decision' || changes.length === 0, {
    path: ['changes'],
    message:
      'Eine Mitteilung ändert nichts. Bitte machen Sie daraus eine Beschlussvorlage oder nehmen Sie die Änderungen heraus.',
  });
export type Paper = z.infer<typeof paper>;
