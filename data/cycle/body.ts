import * as z from 'zod';
import { day, heading, maybePhrase, phrase, prose, recordKey } from './fields.ts';

/** Committee of the council, steering group, strategy group, network group, advisory board, project group. */
export const bodyKinds = ['committee', 'steering', 'strategy', 'network', 'advisory', 'project'] as const;
export const bodyKind = z.enum(bodyKinds);

/** Stations of the education biography. */
export const stages = ['early', 'school', 'transition', 'training', 'university', 'further', 'all'] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

/** Who sits in a body: a function, no private data; `actor` is the key of the institution, where it is in the list. */
export const member = z.strictObject({
  function: phrase,
  actor: recordKey.nullable().default(null),
  chairs: z.boolean().default(false),
});
export type Member = z.infer<typeof member>;

/** A body that meets (Gremium). `every` so many months it is to meet; `audience` who reads what is laid before it. */
export const body = z.strictObject({
  key: recordKey,
  title: heading,
  kind: bodyKind,
  political: z.boolean().default(false),
  public: z.boolean().default(false),
  remit: prose,
  stage: stage.nullable().default(null),
  every: z.number().int().positive().max(120).nullable().default(null),
  size: z.number().int().positive().max(10_000).nullable().default(null),
  members: z.array(member).default([]),
  sort: z.number().int().default(0),
  invented: z.boolean().default(false),
});
export type Body = z.infer<typeof body>;

/** One point of an agenda; `paper` is the key of the paper that it is about. */
export const agendaItem = z.strictObject({
  number: maybePhrase,
  title: heading,
  paper: recordKey.nullable().default(null),
  public: z.boolean().default(true),
  note: prose,
});
export type AgendaItem = z.infer<typeof agendaItem>;

/** One meeting of a body (Sitzung); its agenda in order, its minutes (Protokoll) in paragraphs. */
export const meeting = z.strictObject({
  key: recordKey,
  title: z.string().trim().max(300).default(''),
  body: recordKey,
  on: day,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Bitte geben Sie die Uhrzeit als 16:30 an.')
    .nullable()
    .default(null),
  place: maybePhrase,
  state: z.enum(['planned', 'held', 'cancelled']),
  agenda: z.array(agendaItem).default([]),
  minutes: prose,
  invented: z.boolean().default(false),
});
export type Meeting = z.infer<typeof meeting>;

/** A way to reach a function, never a private person. */
export const contact = z.strictObject({
  function: phrase,
  email: z
    .string()
    .trim()
    .refine(
      (text) => text === '' || z.email().safeParse(text).success,
      'Bitte prüfen Sie die E-Mail-Adresse.',
    )
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null),
  phone: maybePhrase,
});

/** An institution along the education biography (Akteur). */
export const actor = z.strictObject({
  key: recordKey,
  title: heading,
  sort: z.number().int().default(0),
  kind: maybePhrase,
  stages: z.array(stage).default([]),
  contacts: z.array(contact).default([]),
  offers: prose,
  invented: z.boolean().default(false),
});
export type Actor = z.infer<typeof actor>;
