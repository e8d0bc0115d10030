import * as z from 'zod';
import { audience } from './audience.ts';
import { chosenKey, heading, maybePhrase, prose, recordKey } from './cycle/fields.ts';
import { periodKind } from './period.ts';
import { languages } from './words.ts';

/** What a report is for: each begins with parts of its own (`report-templates.ts`). */
export const reportTemplates = [
  'chapter',
  'indicatorReport',
  'informationPaper',
  'decisionPaper',
  'fieldProfile',
  'agendaPack',
  'dataSheet',
  'surveyReport',
  'methodAnnex',
] as const;
export const reportTemplate = z.enum(reportTemplates);
export type ReportTemplate = z.infer<typeof reportTemplate>;

const maybeYear = z
  .number()
  .int()
  .min(1900, 'Bitte geben Sie ein Jahr wie 2019 an.')
  .max(2200, 'Bitte geben Sie ein Jahr wie 2019 an.')
  .nullable()
  .default(null);

/** Own words, in simple rich text (`rich-text.ts`). */
const textPart = z.strictObject({ kind: z.literal('text'), title: maybePhrase, text: prose });

/** A field of action at a glance: where its goals stand, and a table of them. */
const fieldPart = z.strictObject({
  kind: z.literal('field'),
  field: chosenKey,
  /** Whether the targets that stand worst are drawn. */
  charts: z.boolean().default(false),
});

/** A goal with its targets and plans. */
const goalPart = z.strictObject({
  kind: z.literal('goal'),
  goal: chosenKey,
  charts: z.boolean().default(true),
  tables: z.boolean().default(true),
  measures: z.boolean().default(true),
  reviews: z.boolean().default(true),
});

/**
 * An indicator in an area (null: the municipality): of one breakdown, or broken down `by` a dimension; `compare` are
 * keys of areas beside it. `from` and `until` are years that the shown periods lie in, null for the report's own.
 */
const indicatorPart = z.strictObject({
  kind: z.literal('indicator'),
  indicator: chosenKey,
  area: z.string().nullable().default(null),
  breakdown: z.string().default(''),
  by: z.string().nullable().default(null),
  fold: periodKind.nullable().default(null),
  compare: z.array(z.string()).max(20, 'Bitte wählen Sie höchstens 20 Gebiete.').default([]),
  from: maybeYear,
  until: maybeYear,
  chart: z.boolean().default(true),
  table: z.boolean().default(true),
  /** With its definition sheet. */
  sheet: z.boolean().default(false),
});

/** An indicator's figures of several areas or schools side by side; `group` is an id of the comparison's groups. */
const comparisonPart = z.strictObject({
  kind: z.literal('comparison'),
  indicator: chosenKey,
  group: z.string().nullable().default(null),
  breakdown: z.string().default(''),
  fold: periodKind.nullable().default(null),
  period: z.string().nullable().default(null),
});

/** A survey with its waves; `questions` empty for all. */
const surveyPart = z.strictObject({
  kind: z.literal('survey'),
  survey: chosenKey,
  questions: z.array(z.string()).default([]),
});

/** The measures of these fields of action; empty for all. */
const measuresPart = z.strictObject({ kind: z.literal('measures'), fields: z.array(recordKey).default([]) });

/** What a paper is made of, in the order that it has where nobody chose another. */
export const paperSections = [
  'facts',
  'figures',
  'assessment',
  'finance',
  'proposal',
  'changes',
  'route',
  'attachments',
] as const;
export const paperSection = z.enum(paperSections);
export type PaperSection = z.infer<typeof paperSection>;

/** A paper with its head; `sections` are those that it shows, in their order, all where it is left out. */
const paperPart = z.strictObject({
  kind: z.literal('paper'),
  paper: chosenKey,
  sections: z
    .array(paperSection)
    .min(1, 'Bitte wählen Sie mindestens einen Abschnitt aus.')
    .refine((sections) => new Set(sections).size === sections.length, 'Ein Abschnitt steht doppelt da.')
    .optional(),
});

/**
 * The agenda pack of a meeting. Null is the meeting that an edition is made for by the schedule; until then the next one of
 * the schedule's body.
 */
const meetingPart = z.strictObject({
  kind: z.literal('meeting'),
  meeting: recordKey.nullable().default(null),
});

/** What is new and what changed state since the edition before. */
const changesPart = z.strictObject({ kind: z.literal('changes') });

/** How states, intervals and trends are computed, changed targets, sources with the notes of their licences. */
const methodPart = z.strictObject({ kind: z.literal('method') });

const pageBreakPart = z.strictObject({ kind: z.literal('pageBreak') });

export const reportPart = z.discriminatedUnion('kind', [
  textPart,
  fieldPart,
  goalPart,
  indicatorPart,
  comparisonPart,
  surveyPart,
  measuresPart,
  paperPart,
  meetingPart,
  changesPart,
  methodPart,
  pageBreakPart,
]);
export type ReportPart = z.infer<typeof reportPart>;
export type PartKind = ReportPart['kind'];

const days = 'Bitte geben Sie 0 bis 120 ganze Tage an.';

/** Made again so many days before each meeting of a body. */
const schedule = z.strictObject({
  body: chosenKey,
  daysBefore: z.number().int(days).min(0, days).max(120, days),
});

/**
 * A report as it is put together (Bericht): what it shows, for whom, in which order. What is made of it at a time is an
 * edition (`report-edition.ts`). `from` and `until` are years, null for all periods.
 */
export const report = z.strictObject({
  key: recordKey,
  title: heading,
  subtitle: maybePhrase,
  template: reportTemplate,
  audience,
  language: z.enum(languages).default('de'),
  from: maybeYear,
  until: maybeYear,
  parts: z.array(reportPart).max(300, 'Bitte wählen Sie höchstens 300 Bausteine.').default([]),
  contents: z.boolean().default(true),
  standard: z.enum(['ua-1', 'a-2a']).default('ua-1'),
  schedule: schedule.nullable().default(null),
  sort: z.number().int().default(0),
  invented: z.boolean().default(false),
});
export type Report = z.infer<typeof report>;
