import * as z from 'zod';
import { actionField, goal, plan, strategy, target } from '../goal.ts';
import { report } from '../report.ts';
import { actor, body, meeting } from './body.ts';
import { measure } from './measure.ts';
import { paper } from './paper.ts';
import { review } from './review.ts';
import { ring, round } from './ring.ts';

/**
 * Everything that a municipality writes down of its cycle, by kind: kept in versions, changed through forms, exchanged
 * in bundles. Adding a kind is adding a line, its references (`references.ts`) and its words (`web/words/records.ts`).
 */
export const contents = {
  strategy,
  actionField,
  goal,
  target,
  plan,
  measure,
  review,
  body,
  meeting,
  paper,
  ring,
  round,
  actor,
  report,
} as const;

export const recordKinds = [
  'strategy',
  'actionField',
  'goal',
  'target',
  'plan',
  'measure',
  'review',
  'body',
  'meeting',
  'paper',
  'ring',
  'round',
  'actor',
  'report',
] as const satisfies (keyof typeof contents)[];
export const recordKind = z.enum(recordKinds);
export type RecordKind = (typeof recordKinds)[number];
export type Content<Kind extends RecordKind> = z.output<(typeof contents)[Kind]>;

/** Why a version came about: the paper whose decision was applied with it. */
export const cause = z.strictObject({ kind: recordKind, key: z.string(), title: z.string() });

/**
 * A record as the server hands it out. `content` is of the kind's own shape: `readContent` gives it its type.
 * `archived`: no longer in use, but referred to. Versions count from 1; times are ISO times.
 */
export const storedRecord = z.strictObject({
  kind: recordKind,
  key: z.string(),
  title: z.string(),
  version: z.number().int(),
  archived: z.boolean(),
  changedAt: z.string(),
  changedBy: z.string(),
  content: z.unknown(),
});
export type StoredRecord = z.infer<typeof storedRecord>;

/** A record with its content read. */
export type TypedRecord<Kind extends RecordKind> = Omit<StoredRecord, 'content'> & { content: Content<Kind> };

/** Reads a record's content; throws what zod throws where it is not of that kind. */
export function readContent<Kind extends RecordKind>(kind: Kind, record: StoredRecord): TypedRecord<Kind> {
  const content = contents[kind].parse(record.content) as Content<Kind>;
  return { ...record, content };
}

/** One version of a record; `removed` where it was deleted with it. `reason` as whoever changed it gave it. */
export const recordVersion = z.strictObject({
  version: z.number().int(),
  standing: z.enum(['current', 'archived', 'removed']),
  title: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
  reason: z.string().nullable(),
  cause: cause.nullable(),
  content: z.unknown(),
});
export type RecordVersion = z.infer<typeof recordVersion>;

/** Another record that names this one, and as what (`role` is a field's name). */
export const referrer = z.strictObject({
  kind: recordKind,
  key: z.string(),
  title: z.string(),
  role: z.string(),
  archived: z.boolean(),
});
export type Referrer = z.infer<typeof referrer>;
