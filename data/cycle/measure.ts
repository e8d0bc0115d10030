import * as z from 'zod';
import { day, heading, maybeDay, maybePhrase, phrase, prose, recordKey } from './fields.ts';

/** How far a measure is (Umsetzungsstand). `adjusted`: running in another form than decided at first. */
export const measureStates = ['idea', 'decided', 'running', 'adjusted', 'done', 'stopped'] as const;
export const measureState = z.enum(measureStates);
export type MeasureState = z.infer<typeof measureState>;

/** Reached on the day `on`; `paper` is the key of the paper whose decision brought it. */
export const measureStanding = z.strictObject({
  state: measureState,
  on: day,
  note: maybePhrase,
  paper: recordKey.nullable().default(null),
});
export type MeasureStanding = z.infer<typeof measureStanding>;

export const measureStep = z.strictObject({ title: heading, due: maybeDay, done: maybeDay });
export type MeasureStep = z.infer<typeof measureStep>;

/** A post (Stelle): `share` of full time (1 = Vollzeit), `source` who pays for it. */
export const post = z.strictObject({
  title: phrase,
  share: z
    .number()
    .positive('Bitte geben Sie den Stellenanteil an, zum Beispiel 0,5.')
    .max(1, 'Ein Stellenanteil ist höchstens 1.'),
  source: phrase,
});
export type Post = z.infer<typeof post>;

/** Money by source; `amount` in Euro, `year` null where it is for the whole time. */
export const funding = z.strictObject({
  source: phrase,
  amount: z.number().nonnegative('Bitte geben Sie einen Betrag in Euro an.'),
  year: z.number().int().min(1990).max(2100).nullable().default(null),
});

/** A figure that a measure is to move: from `from` on, in which direction; without area and breakdown in all. */
export const expectedEffect = z.strictObject({
  indicator: phrase,
  area: z.string().nullable().default(null),
  breakdown: z.string().nullable().default(null),
  direction: z.enum(['up', 'down']),
  from: maybeDay,
});
export type ExpectedEffect = z.infer<typeof expectedEffect>;

/**
 * Something that is done so that goals are reached (Maßnahme). `history` in the order of its days; its last entry says
 * the same as `state`. `goals` are keys of goals.
 */
export const measure = z
  .strictObject({
    key: recordKey,
    title: heading,
    description: prose,
    state: measureState,
    history: z.array(measureStanding).default([]),
    responsible: maybePhrase,
    partners: z.array(phrase).default([]),
    from: maybeDay,
    until: maybeDay,
    steps: z.array(measureStep).default([]),
    posts: z.array(post).default([]),
    funding: z.array(funding).default([]),
    goals: z.array(recordKey).default([]),
    effects: z.array(expectedEffect).default([]),
    link: maybePhrase,
    invented: z.boolean().default(false),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    message: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
  });
export type Measure = z.infer<typeof measure>;
