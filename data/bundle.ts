import * as z from 'zod';
import { actor, body, meeting } from './cycle/body.ts';
import { prose } from './cycle/fields.ts';
import { measure } from './cycle/measure.ts';
import { paper } from './cycle/paper.ts';
import type { Content, RecordKind } from './cycle/records.ts';
import { review } from './cycle/review.ts';
import { ring, round } from './cycle/ring.ts';
import { delivery } from './delivery.ts';
import { actionField, goal, municipality, plan, school, strategy, target } from './goal.ts';
import { report } from './report.ts';

export const bundleFormat = 'zielkreis-bundle/1';

/** Initiierung, Meilensteine, Etablierung: the three parts in which good practice is told. */
export const story = z.strictObject({ start: prose, milestones: prose, establishment: prose });
export type Story = z.infer<typeof story>;

/** What municipalities exchange and the demo is loaded from: everything but figures. */
export const bundle = z
  .strictObject({
    format: z.literal(bundleFormat),
    municipality,
    /** How it came about, as the municipality tells it that sends it. */
    story: story.optional(),
    schools: z.array(school),
    strategies: z.array(strategy),
    actionFields: z.array(actionField),
    goals: z.array(goal),
    targets: z.array(target),
    /** Left out where a bundle has none. */
    plans: z.array(plan).optional(),
    /** Each left out where a bundle does not speak of them: those that are there stay. */
    deliveries: z.array(delivery).optional(),
    actors: z.array(actor).optional(),
    bodies: z.array(body).optional(),
    measures: z.array(measure).optional(),
    meetings: z.array(meeting).optional(),
    papers: z.array(paper).optional(),
    reviews: z.array(review).optional(),
    rings: z.array(ring).optional(),
    rounds: z.array(round).optional(),
    reports: z.array(report).optional(),
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

/** The records of a kind that a bundle holds, undefined where it does not speak of them. */
export function recordsOf(bundle: Bundle): { [Kind in RecordKind]: Content<Kind>[] | undefined } {
  return {
    actor: bundle.actors,
    body: bundle.bodies,
    strategy: bundle.strategies,
    actionField: bundle.actionFields,
    goal: bundle.goals,
    target: bundle.targets,
    plan: bundle.plans ?? [],
    measure: bundle.measures,
    review: bundle.reviews,
    meeting: bundle.meetings,
    paper: bundle.papers,
    ring: bundle.rings,
    round: bundle.rounds,
    report: bundle.reports,
  };
}
