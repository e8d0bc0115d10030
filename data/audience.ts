import * as z from 'zod';

/** For whom something is read: everything that leaves the server is protected for its audience. */
export const audience = z.enum(['staff', 'committee', 'public']);
export type Audience = z.infer<typeof audience>;

/** Those that read what was released for them, and nothing else. */
export const receivers = ['committee', 'public'] as const;
export const receiver = z.enum(receivers);
export type Receiver = (typeof receivers)[number];

/** What the address says where somebody looks with the eyes of another audience: `?sicht=ausschuss`. */
export const viewNames: Readonly<Record<Receiver, string>> = {
  committee: 'ausschuss',
  public: 'oeffentlichkeit',
};

/** The audience that the address names: staff where it names none, undefined where it names an unknown one. */
export function maybeViewed(name: string | null): Audience | undefined {
  if (name === null || name === '') return 'staff';
  return receivers.find((one) => viewNames[one] === name);
}

/** Whose releases an audience can read beside its own: what the public sees, a committee sees too. */
export function alsoSees(audience: Receiver): readonly Receiver[] {
  return audience === 'committee' ? ['committee', 'public'] : ['public'];
}

/** For whom things were made that an audience may see: staff all. */
export function seenBy(reader: Audience): readonly Audience[] {
  return reader === 'staff' ? audience.options : alsoSees(reader);
}
