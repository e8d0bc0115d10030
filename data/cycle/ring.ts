import * as z from 'zod';
import { day, heading, maybeDay, phrase, prose, recordKey } from './fields.ts';

/** What a station does in the cycle of goals, measures, data, evaluation, deliberation, decision, adjustment. */
export const phases = [
  'goals',
  'measures',
  'data',
  'evaluation',
  'deliberation',
  'decision',
  'adjustment',
] as const;
export const phase = z.enum(phases);
export type Phase = z.infer<typeof phase>;

/** One station of a ring: what is due there, who is responsible, `days` after the one before it (the first: after the start). */
export const station = z.strictObject({
  key: recordKey,
  title: heading,
  phase,
  due: prose,
  body: recordKey.nullable().default(null),
  responsible: z.string().trim().max(300).default(''),
  days: z.number().int().min(0).max(3_660),
});
export type Station = z.infer<typeof station>;

/** A municipality's own ring of stations (Steuerungskreislauf); `actionFields` it is for, all where there are none. */
export const ring = z
  .strictObject({
    key: recordKey,
    title: heading,
    description: prose,
    source: z.string().trim().max(500).default(''),
    stations: z.array(station).min(2, 'Ein Kreislauf hat mindestens zwei Stationen.'),
    actionFields: z.array(recordKey).default([]),
    invented: z.boolean().default(false),
  })
  .refine(({ stations }) => new Set(stations.map(({ key }) => key)).size === stations.length, {
    path: ['stations'],
    message: 'Zwei Stationen haben denselben Schlüssel. Bitte vergeben Sie jeden nur einmal.',
  });
export type Ring = z.infer<typeof ring>;

/** A station that was passed on a day, with what the protocol says of it and the records that it is about. */
export const passing = z.strictObject({
  station: recordKey,
  on: day,
  by: z.string().trim().max(300).default(''),
  note: prose,
  about: z.array(z.strictObject({ kind: phrase, key: recordKey })).default([]),
});
export type Passing = z.infer<typeof passing>;

/** One way round the ring for a field of action, from `start`; `end` is null while it runs. `protocol` in time order. */
export const round = z
  .strictObject({
    key: recordKey,
    title: heading,
    ring: recordKey,
    actionField: recordKey,
    start: day,
    end: maybeDay,
    protocol: z.array(passing).default([]),
    conclusion: prose,
    invented: z.boolean().default(false),
  })
  .refine(({ start, end }) => end === null || start <= end, {
    path: ['end'],
    message: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Tage.',
  });
export type Round = z.infer<typeof round>;
