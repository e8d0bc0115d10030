import * as z from 'zod';
import { state } from './assessment.ts';
import { audience } from './audience.ts';
import { reportChart } from './report-chart.ts';
import { table } from './table.ts';
import { languages } from './words.ts';

/** A stretch of text in one look; `link` is an address that starts with http(s), or null. */
export const run = z.strictObject({
  text: z.string(),
  bold: z.boolean(),
  italic: z.boolean(),
  link: z.string().nullable(),
});
export type Run = z.infer<typeof run>;

/** Headings of a report count from 1 (below its title) without leaving a level out. */
const headingBlock = z.strictObject({
  kind: z.literal('heading'),
  level: z.number().int().min(1).max(4),
  text: z.string(),
});
/** `isAside` where it says what belongs to a heading (who is responsible, where a goal hangs) rather than something of its own. */
const paragraphBlock = z.strictObject({
  kind: z.literal('paragraph'),
  runs: z.array(run),
  isAside: z.boolean().optional(),
});
const listBlock = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(z.array(run)),
});
/** A remark in a box of its own: what must not be overlooked. */
const noteBlock = z.strictObject({
  kind: z.literal('note'),
  tone: z.enum(['info', 'warning']),
  title: z.string().nullable(),
  runs: z.array(run),
});
/** Names and what they say: the head of a paper, the sheet of an indicator. */
const factsBlock = z.strictObject({
  kind: z.literal('facts'),
  caption: z.string(),
  rows: z.array(z.strictObject({ label: z.string(), runs: z.array(run) })),
});
/** Where something stands: a state with its symbol and word, and the sentence that says why. */
const stateBlock = z.strictObject({
  kind: z.literal('state'),
  state,
  receding: z.boolean(),
  word: z.string(),
  sentence: z.string(),
});
/**
 * A chart, numbered through the report. `alt` says what it shows; `source` is the line below it. Two `half` ones that
 * follow each other stand side by side where the paper allows it.
 */
const figureBlock = z.strictObject({
  kind: z.literal('figure'),
  number: z.number().int().positive(),
  caption: z.string(),
  alt: z.string(),
  chart: reportChart,
  source: z.string(),
  size: z.enum(['full', 'half']),
});
/** A table, numbered through the report. `sheet` names it in a workbook; `signs` explains what stands in its cells instead of numbers. */
const tableBlock = z.strictObject({
  kind: z.literal('table'),
  number: z.number().int().positive(),
  caption: z.string(),
  sheet: z.string(),
  table,
  signs: z.array(z.strictObject({ sign: z.string(), meaning: z.string() })),
  source: z.string(),
});
const pageBreakBlock = z.strictObject({ kind: z.literal('pageBreak') });

export const block = z.discriminatedUnion('kind', [
  headingBlock,
  paragraphBlock,
  listBlock,
  noteBlock,
  factsBlock,
  stateBlock,
  figureBlock,
  tableBlock,
  pageBreakBlock,
]);
export type Block = z.infer<typeof block>;
export type FigureBlock = z.infer<typeof figureBlock>;
export type TableBlock = z.infer<typeof tableBlock>;

/** A source of figures with the note of its licence, as it stands in the annex and on the sheet of sources. */
const reportSource = z.strictObject({ title: z.string(), licence: z.string().nullable() });

/** What an indicator means, for the annex and the sheet of definitions. */
const reportDefinition = z.strictObject({
  title: z.string(),
  version: z.number().int(),
  definition: z.string(),
  formula: z.string(),
  unit: z.string(),
});

/** What a report is pinned to: figures, targets and reviews as of the ISO time `asOf`, judged on the ISO day `day`. */
export const pin = z.strictObject({
  asOf: z.string(),
  day: z.string(),
  dataVersion: z.number().int(),
  /** The release that the audience reads, null for staff. */
  release: z.number().int().nullable(),
});
export type Pin = z.infer<typeof pin>;

/**
 * A report as it is read: all words in its language, all figures as its audience may see them. Every writer makes its
 * file of this and nothing else. `number` and `address` are null while it is a draft. `invented` where figures of the
 * demonstration are in it.
 */
export const reportDocument = z.strictObject({
  title: z.string(),
  subtitle: z.string().nullable(),
  /** What kind of report it is, in its language. */
  kindWord: z.string(),
  language: z.enum(languages),
  audience,
  audienceWord: z.string(),
  municipality: z.string(),
  number: z.string().nullable(),
  address: z.string().nullable(),
  /** ISO day that stands on it. */
  date: z.string(),
  pin,
  /** The line under the title and on the last page: what the report is pinned to, in words. */
  pinWords: z.string(),
  invented: z.boolean(),
  /** Names and what they say at its head: number, body, meeting, public or not. */
  head: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  hasContents: z.boolean(),
  blocks: z.array(block),
  /** The goals whose figures or milestones are drawn in it, each once. */
  goals: z.array(z.strictObject({ key: z.string(), title: z.string() })).default([]),
  definitions: z.array(reportDefinition),
  sources: z.array(reportSource),
  signs: z.array(z.strictObject({ sign: z.string(), meaning: z.string() })),
});
export type ReportDocument = z.infer<typeof reportDocument>;
