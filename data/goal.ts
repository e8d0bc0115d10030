import * as z from 'zod';
import { delivery } from './delivery.ts';

/** A field of action (Handlungsfeld). */
export const actionField = z.strictObject({
  key: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  body: z.string().nullable(),
  sort: z.number().int(),
});
export type ActionField = z.infer<typeof actionField>;

/** A decided document in versions that holds goals (Strategie). Dates are ISO. */
export const strategy = z.strictObject({
  key: z.string(),
  title: z.string(),
  version: z.string(),
  state: z.enum(['draft', 'decided', 'superseded']),
  decidedBy: z.string().nullable(),
  decidedOn: z.string().nullable(),
  paper: z.string().nullable(),
});
export type Strategy = z.infer<typeof strategy>;

/**
 * The operationalisation of a goal (Zielwert), kind "reach by a date": from the baseline to the target value in the
 * due period, both canonical period texts. `fold` is the kind of period that values are folded into before they are
 * judged, null for as stored. `tolerance` is a change per year in the indicator's unit, null for the default
 * (5 % of the change that the whole path needs per year). `value` null: no target value was decided.
 */
export const target = z.strictObject({
  key: z.string(),
  goal: z.string(),
  kind: z.literal('reach'),
  indicator: z.string(),
  definitionVersion: z.number().int(),
  area: z.string(),
  breakdown: z.string(),
  fold: z.enum(['quarter', 'half', 'year', 'schoolHalf', 'schoolYear', 'trainingYear']).nullable(),
  baselinePeriod: z.string().nullable(),
  baselineValue: z.number().nullable(),
  value: z.number().nullable(),
  duePeriod: z.string().nullable(),
  direction: z.enum(['up', 'down']),
  tolerance: z.number().positive().nullable(),
});
export type Target = z.infer<typeof target>;

export const goal = z.strictObject({
  key: z.string(),
  strategy: z.string(),
  actionField: z.string(),
  level: z.enum(['guiding', 'strategic', 'operational']),
  parent: z.string().nullable(),
  title: z.string(),
  description: z.string(),
  responsible: z.string().nullable(),
  body: z.string().nullable(),
  sort: z.number().int(),
  invented: z.boolean(),
});
export type Goal = z.infer<typeof goal>;

export const school = z.strictObject({
  number: z.string(),
  name: z.string(),
  form: z.string(),
  provider: z.string().nullable(),
  area: z.string(),
  opened: z.string().nullable(),
  closed: z.string().nullable(),
});
export type School = z.infer<typeof school>;

export const municipality = z.strictObject({
  key: z.string(),
  name: z.string(),
  note: z.string().nullable(),
});
export type Municipality = z.infer<typeof municipality>;

/** What municipalities exchange and the demo is loaded from: everything but figures. */
export const bundle = z.strictObject({
  format: z.literal('zielkreis-bundle/1'),
  municipality,
  schools: z.array(school),
  strategies: z.array(strategy),
  actionFields: z.array(actionField),
  goals: z.array(goal),
  targets: z.array(target),
  /** Left out where a bundle does not speak of them: those that are there stay. */
  deliveries: z.array(delivery).optional(),
});
export type Bundle = z.infer<typeof bundle>;
