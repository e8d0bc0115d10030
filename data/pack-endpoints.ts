import * as z from 'zod';
import { state } from './assessment.ts';
import { receiver } from './audience.ts';
import { meeting, body as meetingBody } from './cycle/body.ts';
import { measureState } from './cycle/measure.ts';
import { outcome, routeStep } from './cycle/paper.ts';
import { recommendation } from './cycle/review.ts';
import { goal, target } from './goal.ts';
import { changePreview } from './paper-endpoints.ts';
import { assessedTarget, goalView } from './views.ts';

const nothing = z.strictObject({});
const titled = z.strictObject({ key: z.string(), title: z.string() });
export type Titled = z.infer<typeof titled>;

/** A paper as its readers in the body get it: what it is about, its way so far, what it proposes. */
export const packPaper = z.strictObject({
  key: z.string(),
  number: z.string(),
  title: z.string(),
  purpose: z.enum(['information', 'decision']),
  public: z.boolean(),
  responsible: z.string().nullable(),
  proposal: z.string(),
  route: z.array(
    routeStep.pick({ role: true }).extend({ body: titled, outcome: outcome.nullable(), isHere: z.boolean() }),
  ),
  /** What the decision changes or changed. */
  changes: z.array(changePreview),
});
export type PackPaper = z.infer<typeof packPaper>;

/** A goal with its figures as the audience may see them; `view` is null where nothing of it is released to it. */
export const packGoal = z.strictObject({
  goal: goal.pick({ key: true, title: true, responsible: true }),
  field: titled.nullable(),
  view: goalView.nullable(),
});
export type PackGoal = z.infer<typeof packGoal>;

/**
 * A final review that the body has not seen. Its words are for the audience only where the figures that they speak of
 * are released to it: otherwise `words` is null.
 */
export const packReview = z.strictObject({
  key: z.string(),
  goal: titled,
  on: z.string(),
  author: z.string(),
  recommendation,
  words: z
    .strictObject({
      sentence: z.string().nullable(),
      reading: z.string(),
      cause: z.string(),
      proposal: z.string(),
    })
    .nullable(),
});
export type PackReview = z.infer<typeof packReview>;

const figure = z.strictObject({
  state,
  receding: z.boolean(),
  period: z.string().nullable(),
  value: z.number().nullable(),
});

/** What happened since the body last met. `on` is an ISO day. */
export const sinceThen = z.discriminatedUnion('kind', [
  /** The state or the latest figure of a target, as released to the audience then and today. */
  z.strictObject({
    kind: z.literal('figure'),
    goal: titled,
    key: z.string(),
    indicator: assessedTarget.shape.indicator,
    breakdownLabel: assessedTarget.shape.breakdownLabel,
    target,
    before: figure,
    after: figure,
  }),
  z.strictObject({
    kind: z.literal('target'),
    goal: titled,
    on: z.string(),
    decision: z.string(),
    indicator: assessedTarget.shape.indicator,
    before: target,
    after: target,
    paper: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('measure'),
    on: z.string(),
    measure: titled,
    state: measureState,
    paper: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('outcome'),
    role: routeStep.shape.role,
    on: z.string(),
    paper: titled,
    body: titled,
    outcome,
  }),
  z.strictObject({
    kind: z.literal('review'),
    on: z.string(),
    goal: titled,
    key: z.string(),
    recommendation,
  }),
]);
export type SinceThen = z.infer<typeof sinceThen>;

/**
 * The agenda pack of a meeting (Sitzungsmappe). All figures in it are those released to `audience`. `since` is the day
 * on which the body met last, null where it never did; `compared` whether figures had been released to it by then.
 */
export const pack = z.strictObject({
  meeting,
  body: meetingBody,
  audience: receiver,
  releasedAt: z.string().nullable(),
  since: z.string().nullable(),
  compared: z.boolean(),
  papers: z.array(packPaper),
  changes: z.array(sinceThen),
  goals: z.array(packGoal),
  reviews: z.array(packReview),
  measures: z.array(
    z.strictObject({
      key: z.string(),
      title: z.string(),
      state: measureState,
      responsible: z.string().nullable(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      goals: z.array(titled),
      /** On which day it reached its state. */
      stateSince: z.string().nullable(),
    }),
  ),
});
export type Pack = z.infer<typeof pack>;

/** For staff, who take the pack to the meeting; what it shows is for the body's audience. */
export const packEndpoints = {
  pack: {
    method: 'GET',
    path: '/api/meetings/:key/pack',
    params: z.strictObject({ key: z.string() }),
    /** ISO time or day: what was written down and released by then. */
    query: z.strictObject({ asOf: z.string().optional() }),
    body: nothing,
    response: pack,
    cached: true,
  },
} as const;
