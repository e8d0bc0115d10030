import * as z from 'zod';
import { chosenKey, heading, maybeDay, maybePhrase, phrase, prose, recordKey } from './cycle/fields.ts';
import { isDate } from './period.ts';

/** A field of action (Handlungsfeld). `bodies` are keys of the bodies that deal with it. */
export const actionField = z.strictObject({
  key: z.string(),
  title: heading,
  unit: z.string().nullable(),
  body: z.string().nullable(),
  bodies: z.array(recordKey).default([]),
  sort: z.number().int(),
});
export type ActionField = z.infer<typeof actionField>;

const day = z.string().refine(isDate, 'Kein Tag der Form JJJJ-MM-TT.');
const fold = z.enum(['quarter', 'half', 'year', 'schoolHalf', 'schoolYear', 'trainingYear']);

/** A value that the path has at a period between baseline and due period. */
export const pathMilestone = z.strictObject({ period: z.string(), value: z.number() });
export type PathMilestone = z.infer<typeof pathMilestone>;

/**
 * What held before a target was changed, until the day `validUntil` (ISO), and the decision that changed it: its text is
 * empty where it came by a paper that the reader may not know of.
 */
export const formerTarget = z.strictObject({
  value: z.number().nullable(),
  lower: z.number().nullable().default(null),
  upper: z.number().nullable().default(null),
  duePeriod: z.string().nullable(),
  validUntil: day,
  decision: z.string(),
  /** The key of the paper that changed it, where it is in the collection. */
  paper: z.string().nullable().default(null),
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
    goal: chosenKey,
    kind: targetKind,
    indicator: chosenKey,
    definitionVersion: z.number().int(),
    area: chosenKey,
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
    milestones: z
      .array(pathMilestone)
      .max(100, 'Bitte geben Sie höchstens 100 Zwischenziele an.')
      .default([]),
    formerTargets: z.array(formerTarget).default([]),
  })
  .refine(({ lower, upper }) => lower === null || upper === null || lower <= upper, {
    path: ['upper'],
    message: 'Die obere Grenze liegt unter der unteren. Bitte prüfen Sie beide.',
  });
export type Target = z.infer<typeof target>;

/** One step of a plan. Days are ISO; `done` null while it is open. */
export const planStep = z.strictObject({
  title: heading,
  due: day,
  done: day.nullable(),
  evidence: z.string().nullable(),
});
export type PlanStep = z.infer<typeof planStep>;

/** The operationalisation of a goal without a figure, by milestones (Meilensteine). Its key is no target's. */
export const plan = z.strictObject({
  key: z.string(),
  goal: chosenKey,
  title: heading,
  steps: z.array(planStep),
});
export type Plan = z.infer<typeof plan>;

/** What another unit adds to a goal, and where the two meet (Schnittstelle); agreed on in a goal conference. */
export const contribution = z.strictObject({ unit: phrase, adds: phrase, interface: maybePhrase });

export const goalLevels = ['guiding', 'strategic', 'operational'] as const;

/** A goal in the tree of a strategy. `budgetProduct` is the product of the budget (Produkt) that pays for it. */
export const goal = z.strictObject({
  key: z.string(),
  strategy: chosenKey,
  actionField: chosenKey,
  level: z.enum(goalLevels),
  parent: z.string().nullable(),
  title: heading,
  description: prose,
  responsible: maybePhrase,
  contributions: z.array(contribution).default([]),
  budgetProduct: maybePhrase,
  body: maybePhrase,
  sort: z.number().int(),
  invented: z.boolean(),
});
export type Goal = z.infer<typeof goal>;

/** A look back at the end of a council term (Résumé): what became of each goal, with the state as it was that day. */
export const resume = z.strictObject({
  term: phrase,
  on: day,
  text: prose,
  goals: z
    .array(
      z.strictObject({
        goal: recordKey,
        title: z.string(),
        /** The words of the goal's state on that day. */
        standing: z.string(),
        text: prose,
      }),
    )
    .default([]),
});
export type Resume = z.infer<typeof resume>;

export const strategyKinds = ['masterplan', 'missionStatement', 'cityGoals', 'concept'] as const;

/** What a draft leaves out of the version that it continues, and why. */
export const droppedRow = z.strictObject({
  kind: z.enum(['goal', 'target']),
  key: recordKey,
  reason: phrase,
});
export type DroppedRow = z.infer<typeof droppedRow>;

/**
 * One version of a document that holds goals (Strategie: Masterplan, Leitbild). A version that a body decided is in
 * force until the next one supersedes it; that one `continues` it. The goals of the version in force are the records
 * of goals that name it, and so are those of a draft that continues nothing. A draft that continues another version
 * changes nothing before it is decided: its `rows` and `targetRows` are the goals and targets that it adds or changes,
 * `dropped` those that it leaves out; whatever it does not speak of goes on as it is (`strategy-proposal.ts`). Those of
 * a superseded version are all its goals and targets as they were when it ended. Goals keep their keys from version to
 * version.
 */
export const strategy = z.strictObject({
  key: z.string(),
  title: heading,
  version: phrase,
  kind: z.enum(strategyKinds).default('masterplan'),
  state: z.enum(['draft', 'decided', 'superseded']),
  decidedBy: maybePhrase,
  decidedOn: maybeDay,
  paper: maybePhrase,
  continues: recordKey.nullable().default(null),
  until: maybeDay,
  description: prose,
  rows: z.array(goal).default([]),
  targetRows: z.array(target).default([]),
  dropped: z.array(droppedRow).default([]),
  resumes: z.array(resume).default([]),
});
export type Strategy = z.infer<typeof strategy>;

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
