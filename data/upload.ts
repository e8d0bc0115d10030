import * as z from 'zod';
import { problem } from './problem.ts';
import { words } from './words.ts';

/**
 * Something that a file does not say and a person has to decide, or may decide otherwise (Rückfrage). `answer` is what
 * holds now, null where it is open; `suggested` marks an answer that was inferred. Answers are texts: of `many`, one
 * value a line; of `mapping`, JSON (see `mapping.ts`). `proposal` is what a form may start from where the answer is open.
 */
export const question = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: words,
  why: words,
  kind: z.enum(['text', 'number', 'day', 'period', 'one', 'many', 'lines', 'mapping']),
  options: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  answer: z.string().nullable(),
  proposal: z.string().nullable().optional(),
  suggested: z.boolean(),
  required: z.boolean(),
});
export type Question = z.infer<typeof question>;

/** Question id → answer. */
export const answers = z.record(z.string(), z.string().max(100_000));
export type Answers = z.infer<typeof answers>;

/** What a reader understood of a file; `dataRows` and `signs` count the whole file by the source's rules. */
export const reading = z.strictObject({
  format: z
    .strictObject({ id: z.string(), title: z.string(), confidence: z.number(), reasons: z.array(z.string()) })
    .nullable(),
  encoding: z.string(),
  code: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  stateDate: z.string().nullable(),
  footnotes: z.array(z.string()),
  dataRows: z.number().int(),
  observations: z.number().int(),
  rejectedRows: z.number().int(),
  signs: z.record(z.string(), z.number().int()),
  periods: z.array(z.string()),
  areas: z.strictObject({ count: z.number().int(), first: z.array(z.string()) }),
  indicators: z.array(z.strictObject({ id: z.string(), observations: z.number().int() })),
  columns: z.array(z.strictObject({ caption: z.string(), indicators: z.array(z.string()) })),
  head: z.array(z.string()),
  firstRows: z.array(z.strictObject({ line: z.number().int(), cells: z.array(z.string()) })),
  /** What of the file can be decided by a person; a required one without an answer keeps it from being taken over. */
  questions: z.array(question).default([]),
  /** Holds personal data: counts only are kept, never the file. */
  personal: z.boolean().default(false),
  /** Lines of the first rows with errors, at most 10,000: what can be taken away, mended and uploaded. */
  badLines: z.array(z.number().int()).default([]),
  problems: z.array(problem),
  /** Code → how often over the whole file; `problems` holds at most 200 of a code. */
  problemCounts: z.record(z.string(), z.number().int()),
  errors: z.number().int(),
  warnings: z.number().int(),
  hints: z.number().int(),
});
export type Reading = z.infer<typeof reading>;

/**
 * An upload on its way: being read, asking (a question is open), ready to be taken over, being taken over, done, refused.
 * `repeatable` where it can be read again with other answers.
 */
export const upload = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  size: z.number().int(),
  hash: z.string().nullable(),
  /** ISO time in UTC. */
  receivedAt: z.string(),
  state: z.enum(['reading', 'asking', 'ready', 'committing', 'committed', 'refused', 'failed']),
  rowsRead: z.number().int(),
  bytesRead: z.number().int(),
  /** How fast it is read and how long that will still take; null where it is not being read, or too early to tell. */
  pace: z.strictObject({ rowsPerSecond: z.number(), secondsLeft: z.number().nullable() }).nullable(),
  reading: reading.nullable(),
  answers,
  repeatable: z.boolean(),
  /** An earlier import of the same content that was not withdrawn. */
  sameAs: z.number().int().nullable(),
  import: z.number().int().nullable(),
  failure: z.string().nullable(),
});
export type Upload = z.infer<typeof upload>;

/** One accepted file (Import). Times are ISO in UTC. */
export const importRecord = z.strictObject({
  id: z.number().int(),
  fileName: z.string(),
  hash: z.string(),
  size: z.number().int(),
  format: z.string(),
  formatTitle: z.string(),
  title: z.string().nullable(),
  code: z.string().nullable(),
  stateDate: z.string().nullable(),
  actor: z.string(),
  committedAt: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
  dataRows: z.number().int(),
  observations: z.number().int(),
  rejectedRows: z.number().int(),
  skipBadRows: z.boolean(),
  demo: z.boolean(),
  note: z.string().nullable(),
  /** Whether the file can be downloaded; of one with personal data nothing but counts was kept. */
  kept: z.boolean(),
  /** Of its values, how many are the current ones. */
  currentValues: z.number().int(),
});
export type ImportRecord = z.infer<typeof importRecord>;
