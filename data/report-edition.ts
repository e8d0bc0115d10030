import * as z from 'zod';
import { state } from './assessment.ts';
import { audience, receiver } from './audience.ts';
import { reportTemplate } from './report.ts';
import { pin } from './report-document.ts';

/** The files of an edition; `zip` holds all tables as CSV and all charts as SVG and PNG. */
export const reportFormats = ['pdf', 'docx', 'xlsx', 'zip'] as const;
export const reportFormat = z.enum(reportFormats);
export type ReportFormat = z.infer<typeof reportFormat>;

/** A release that an edition shows figures of, or an earlier edition that it says something of. */
export const editionBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('release'), audience: receiver, number: z.number().int() }),
  z.strictObject({ kind: z.literal('edition'), number: z.string() }),
]);
export type EditionBasis = z.infer<typeof editionBasis>;

/**
 * A report as it was made at a time and stays (Ausgabe). `number` as 2026-007 counts through a year and is its
 * permanent address. `meeting` is the key of the meeting that it was made for by its schedule, null otherwise.
 * `closedBy` is what it rests on that was withdrawn: while there is any, it is for staff alone.
 */
export const reportEdition = z.strictObject({
  number: z.string(),
  report: z.string(),
  reportVersion: z.number().int(),
  title: z.string(),
  template: reportTemplate,
  audience,
  pin,
  madeAt: z.string(),
  madeBy: z.string(),
  meeting: z.string().nullable(),
  files: z.array(z.strictObject({ format: reportFormat, name: z.string(), bytes: z.number().int() })),
  withdrawn: z.strictObject({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  closedBy: z.array(editionBasis),
});
export type ReportEdition = z.infer<typeof reportEdition>;

/** The work on an edition: what is being done, and how much of it. */
export const reportPhases = [
  'waiting',
  'reading',
  'charts',
  'pdf',
  'docx',
  'xlsx',
  'zip',
  'storing',
] as const;
export const reportJob = z.strictObject({
  id: z.string(),
  report: z.string(),
  title: z.string(),
  state: z.enum(['working', 'done', 'failed', 'cancelled']),
  phase: z.enum(reportPhases),
  /** From 0 to 1 over all phases. */
  share: z.number(),
  startedAt: z.string(),
  /** The number of the edition that came of it, null before. */
  edition: z.string().nullable(),
  /** What went wrong and what to do, in German; null otherwise. */
  failure: z.string().nullable(),
});
export type ReportJob = z.infer<typeof reportJob>;

const valueThen = z.object({ value: z.number().nullable(), text: z.string() });

/** One difference between two states of a report's figures; texts in the report's language. */
export const reportChange = z.discriminatedUnion('kind', [
  /** A figure that stood in the one otherwise than in the other: `why` says whether it was corrected, came newly, or is gone. */
  z.strictObject({
    kind: z.literal('value'),
    why: z.enum(['corrected', 'new', 'gone']),
    where: z.string(),
    period: z.string(),
    before: valueThen.nullable(),
    after: valueThen.nullable(),
  }),
  z.strictObject({
    kind: z.literal('state'),
    goal: z.string(),
    where: z.string(),
    before: z.strictObject({ state, receding: z.boolean(), word: z.string() }),
    after: z.strictObject({ state, receding: z.boolean(), word: z.string() }),
  }),
  /** A target, definition, review, measure or goal that changed, came or went, in words. */
  z.strictObject({
    kind: z.literal('content'),
    what: z.enum(['target', 'definition', 'review', 'measure', 'goal', 'text']),
    where: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
]);
export type ReportChange = z.infer<typeof reportChange>;
