import * as z from 'zod';
import { state } from '../assessment.ts';
import { words } from '../words.ts';
import { recordKind } from './records.ts';

/** Who looks after what is due: monitoring, education management, the committees' clerk, the steering group. */
export const dueRoles = ['monitoring', 'management', 'committees', 'steering'] as const;
export const dueRole = z.enum(dueRoles);
export type DueRole = (typeof dueRoles)[number];

/** What an address calls a role: `?rolle=gremien`. */
export const roleNames: Readonly<Record<DueRole, string>> = {
  monitoring: 'monitoring',
  management: 'management',
  committees: 'gremien',
  steering: 'steuergruppe',
};

/** The role that an address names; undefined where it names none or an unknown one. */
export function maybeRole(name: string | null | undefined): DueRole | undefined {
  return dueRoles.find((role) => roleNames[role] === name);
}

/** Everything that the list of what is due speaks of. */
export const dueKinds = [
  'delivery',
  'station',
  'paperDeadline',
  'agenda',
  'reportMissing',
  'decisionApplication',
  'decisionExecution',
  'measureStart',
  'measureStep',
  'measureEnd',
  'planStep',
  'targetPath',
  'targetReview',
  'reviewDraft',
  'reviewPresentation',
] as const;
export const dueKind = z.enum(dueKinds);
export type DueKind = (typeof dueKinds)[number];

/** What is due within so many days is due soon. */
export const daysAhead = 14;

/** Past its day; due within the next days; to be done, without a day that it is due on. */
export const urgencies = ['late', 'soon', 'open'] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * Something that is to be done. `day` is its due day where it is late or due soon, and the day since when it lies
 * open otherwise (ISO; of a target without a path the last day of its due period). `record` is what it is about and
 * done at; `part` a step, a station or a body of it; `count` how many periods of a delivery are late.
 */
export const dueItem = z.strictObject({
  kind: dueKind,
  urgency: z.enum(urgencies),
  day: z.string().nullable(),
  roles: z.array(dueRole),
  /** The unit, office or body whose task it is. */
  who: z.string().nullable(),
  title: z.string(),
  part: z.string().nullable(),
  /** What a target measures. */
  aim: words.nullable(),
  record: z.strictObject({ kind: z.enum([...recordKind.options, 'delivery']), key: z.string() }),
  /** The key of the goal that it belongs to. */
  goal: z.string().nullable(),
  actionField: z.string().nullable(),
  period: z.string().nullable(),
  count: z.number().int().positive(),
  /** Of a list of returns: how many schools have reported. */
  returns: z.strictObject({ reported: z.number().int(), due: z.number().int() }).nullable(),
  /** Of a target without a path. */
  standing: z.strictObject({ state, receding: z.boolean() }).nullable(),
});
export type DueItem = z.infer<typeof dueItem>;
