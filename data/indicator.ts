import * as z from 'zod';
import { periodKind } from './period.ts';
import { words } from './words.ts';

/** A category (Ausprägung): `part` adds up to the total with its siblings, `darunter` (of which) does not. */
export const category = z.strictObject({
  key: z.string(),
  title: words,
  role: z.enum(['part', 'darunter']),
  captions: z.array(z.string()),
});
export type Category = z.infer<typeof category>;

/** A dimension (Gliederungsmerkmal); an open one takes its categories from the files, with their labels and `openRole`. */
export const dimension = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: words,
  open: z.boolean(),
  openRole: z.enum(['part', 'darunter']),
  categories: z.array(category),
});
export type Dimension = z.infer<typeof dimension>;

/** What finds the indicator in a source table: the table's id and its measures (see `sourceTable`). */
const tableSelector = z.strictObject({
  kind: z.literal('table'),
  table: z.string(),
  value: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
});

/** What finds the indicator in one of our templates: the template's id and its columns. */
const templateSelector = z.strictObject({
  kind: z.literal('template'),
  template: z.string(),
  value: z.string().nullable(),
  numerator: z.string().nullable(),
  denominator: z.string().nullable(),
});

/** What web statistics count: visits, different visitors, pages shown. */
export const webMetric = z.enum(['visits', 'uniqueVisitors', 'pageViews']);
export type WebMetric = z.infer<typeof webMetric>;

/**
 * What finds the indicator in an export of web statistics. `months` where it holds figures of months only: days of a
 * whole month are added up for it.
 */
const webSelector = z.strictObject({
  kind: z.literal('web'),
  metric: webMetric,
  months: z.boolean(),
});

export const selector = z.discriminatedUnion('kind', [tableSelector, templateSelector, webSelector]);
export type Selector = z.infer<typeof selector>;

const source = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  table: z.string().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
});

/** The fields of a definition sheet whose origin must be named, or be "nicht belegt". */
export const evidencedFields = [
  'number',
  'definition',
  'formula',
  'polarity',
  'range',
  'aggregation',
  'overTime',
  'periodicity',
  'effect',
  'interval',
] as const;
export type EvidencedField = (typeof evidencedFields)[number];

/**
 * A definition sheet (Kennzahlenblatt). `factor` turns numerator ÷ denominator into the unit (100 for percent).
 * `aggregation` says how values combine over areas and breakdowns (methods 1): count and stock add up, a rate is the
 * sum of numerators over the sum of denominators, and so is a mean that comes with its sum or value and, as denominator,
 * its number of cases; the others are never combined. `overTime` says how shorter periods
 * fold into longer ones. `range` is the possible range, null where open.
 */
export const indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  definitionVersion: z.number().int().positive(),
  number: z.string(),
  title: words,
  short: words,
  statement: words,
  definition: words,
  formula: words,
  unit: words,
  symbol: z.enum(['%', '']),
  decimals: z.number().int().min(0).max(3),
  factor: z.number().positive(),
  aggregation: z.enum(['count', 'rate', 'deliveredRate', 'mean', 'median', 'index', 'stock']),
  overTime: z.enum(['sum', 'mean', 'last', 'none']),
  polarity: z.enum(['higher', 'lower', 'none']),
  range: z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }),
  countsPersons: z.boolean(),
  interval: z.enum(['none', 'wilson', 'byar', 't']),
  effect: z.enum(['input', 'output', 'outcome', 'impact', 'context']),
  periodicity: periodKind,
  dimensions: z.array(z.string()),
  regionalLevel: words,
  sources: z.array(source).min(1),
  notes: words,
  evidence: z.record(z.enum(evidencedFields), z.string()),
  selectors: z.array(selector),
});
export type Indicator = z.infer<typeof indicator>;
