import * as z from 'zod';
import { delivery } from './delivery.ts';
import { isDate } from './period.ts';

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

const day = z.string().refine(isDate, 'Kein Tag der Form JJJJ-MM-TT.');
const fold = z.enum(['quarter', 'half', 'year', 'schoolHalf', 'schoolYear', 'trainingYear']);

/** A value that the path has at a period between baseline and due period. */
export const pathMilestone = z.strictObject({ period: z.string(), value: z.number() });
export type PathMilestone = z.infer<typeof pathMilestone>;

/** What held before a target was changed, until the day `validUntil` (ISO), and the decision that changed it. */
export const formerTarget = z.strictObject({
  value: z.number().nullable(),
  lower: z.number().nullable().default(null),
  upper: z.number().nullable().default(null),
  duePeriod: z.string().nullable(),
  validUntil: day,
  decision: z.string(),
});
export type FormerTarget = z.infer<typeof formerTarget>;

export const targetKind = z.enum(['reach', 'hold', 'range', 'direction']);

/**
 * The operationalisation of a goal by a figure (Zielwert). Periods are canonical period texts.
 *
 * - `reach`: from the baseline to `value` in the due period; `milestones` in between shape the path.
 * - `hold`: at least (`up`) or at most (`down`) `value` in every period, from the baseline period on where there is one.
 * - `range`: between `lower` and `upper` (one of them may be open); `direction` is not asked for.
 * - `direction`: only a change that way; no value.
 *
 * `fold` is the kind of period that values are folded into before they are judged, null for as stored. `tolerance` is
 * a change per year in the indicator's unit, null for the default (5 % of the change that the whole path needs per
 * year, 0 without a path). `value` null where the kind needs one: none was decided. `formerTargets` in time order.
 */
export const target = z
  .strictObject({
    key: z.string(),
    goal: z.string(),
    kind: targetKind,
    indicator: z.string(),
    definitionVersion: z.number().int(),
    area: z.string(),
    breakdown: z.string(),
    fold: fold.nullable(),
    baselinePeriod: z.string().nullable(),
    baselineValue: z.number().nullable(),
    value: z.number().nullable(),
    lower: z.number().nullable().default(null),
    upper: z.number().nullable().default(null),
    duePeriod: z.string().nullable(),
    direction: z.enum(['up', 'down']),
    tolerance: z.number().positive().nullable(),
    milestones: z.array(pathMilestone).default([]),
    formerTargets: z.array(formerTarget).default([]),
  })
  .refine(({ lower, upper }) => lower === null || upper === null || lower <= upper, {
    path: ['upper'],
    message: 'Die obere Grenze liegt unter der unteren. Bitte prüfen Sie beide.',
  });
export type Target = z.infer<typeof target>;

/** One step of a plan. Days are ISO; `done` null while it is open. */
export const planStep = z.strictObject({
  title: z.string(),
  due: day,
  done: day.nullable(),
  evidence: z.string().nullable(),
});
export type PlanStep = z.infer<typeof planStep>;

/** The operationalisation of a goal without a figure, by milestones (Meilensteine). Its key is no target's. */
export const plan = z.strictObject({
  key: z.string(),
  goal: z.string(),
  title: z.string(),
  steps: z.array(planStep),
});
export type Plan = z.infer<typeof plan>;

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
export const bundle = z
  .strictObject({
    format: z.literal('zielkreis-bundle/1'),
    municipality,
    schools: z.array(school),
    strategies: z.array(strategy),
    actionFields: z.array(actionField),
    goals: z.array(goal),
    targets: z.array(target),
    /** Left out where a bundle has none. */
    plans: z.array(plan).optional(),
    /** Left out where a bundle does not speak of them: those that are there stay. */
    deliveries: z.array(delivery).optional(),
  })
  .refine(hasKeysOfItsOwn, {
    path: ['plans'],
    message:
      'Ein Schlüssel steht für zwei Zielwerte oder Meilensteinpläne. Bitte vergeben Sie jeden nur einmal.',
  });
export type Bundle = z.infer<typeof bundle>;

/** An expert's assessment names a target or a plan by its key alone. */
function hasKeysOfItsOwn({
  targets,
  plans = [],
}: {
  targets: { key: string }[];
  plans?: { key: string }[] | undefined;
}): boolean {
  const keys = [...targets, ...plans].map(({ key }) => key);
  return new Set(keys).size === keys.length;
}
