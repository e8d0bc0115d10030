import * as z from 'zod';
import { bundle, story } from './bundle.ts';
import { recordKey } from './cycle/fields.ts';
import { recordKind } from './cycle/records.ts';
import { municipality } from './goal.ts';

const nothing = z.strictObject({});

/** How long a bundle may be. */
export const maximumBundleBytes = 20_000_000;

/** Kinds that are sent only where they are chosen; strategies, their fields of action and goals always are. */
export const chosenKinds = [
  'target',
  'plan',
  'measure',
  'ring',
  'body',
  'actor',
  'meeting',
  'paper',
] as const;
export const chosenKind = z.enum(chosenKinds);
export type ChosenKind = z.infer<typeof chosenKind>;

/** Those that are chosen unless others are wished for: papers and meetings often hold figures. */
export const usualKinds: readonly ChosenKind[] = ['target', 'plan', 'measure', 'ring', 'body'];

/** What of the municipality's own is sent: the goals of these strategies, and kinds of what belongs to them. */
export const bundleChoice = z.strictObject({
  strategies: z.array(recordKey),
  kinds: z.array(chosenKind),
  /** Posts and money of measures. */
  resources: z.boolean(),
});
export type BundleChoice = z.infer<typeof bundleChoice>;

/** Something that a record of a bundle can't be here as it is there. */
export const exchangeNote = z.strictObject({
  /** Its area is not known and becomes the own one; its indicator is not in the catalogue; it names what is missing. */
  code: z.enum(['ownArea', 'unknownIndicator', 'lostReference', 'withoutOwner']),
  /** The area, indicator or record that is meant. */
  about: z.string(),
});
export type ExchangeNote = z.infer<typeof exchangeNote>;

/**
 * What becomes of a record of a bundle: it is new, the same as here, here with other content, or can't be taken over.
 * `mine` and `theirs` are contents of its kind, reduced to what bundles carry.
 */
export const exchangeRow = z.strictObject({
  kind: recordKind,
  key: z.string(),
  title: z.string(),
  standing: z.enum(['new', 'same', 'conflict', 'unusable']),
  mine: z.unknown().nullable(),
  theirs: z.unknown(),
  notes: z.array(exchangeNote),
});
export type ExchangeRow = z.infer<typeof exchangeRow>;

/** For a record that is here with other content; left out, the own one stays. */
export const exchangeTake = z.strictObject({
  kind: recordKind,
  key: z.string(),
  take: z.enum(['mine', 'theirs', 'both']),
});
export type ExchangeTake = z.infer<typeof exchangeTake>;

const sent = {
  /** Read and refused by the server with the place of each fault in words. */
  bundle: z.unknown(),
  /** Whether target values of another municipality are taken as suggestions. */
  targetValues: z.boolean(),
};

/** The part of the contract about bundles that municipalities exchange; for staff. */
export const exchangeEndpoints = {
  exportBundle: {
    method: 'POST',
    path: '/api/exchange/export',
    params: nothing,
    query: nothing,
    body: z.strictObject({ choice: bundleChoice, story: story.nullable() }),
    response: z.strictObject({ bundle }),
    cached: false,
  },
  /** What a bundle would bring; nothing is stored. `left` counts what bundles may hold but is never taken over. */
  previewBundle: {
    method: 'POST',
    path: '/api/exchange/preview',
    params: nothing,
    query: nothing,
    body: z.strictObject(sent),
    response: z.strictObject({
      from: municipality,
      isOwn: z.boolean(),
      story: story.nullable(),
      rows: z.array(exchangeRow),
      left: z.strictObject({
        reviews: z.number().int(),
        rounds: z.number().int(),
        schools: z.number().int(),
        deliveries: z.number().int(),
      }),
    }),
    cached: false,
    maximumBytes: maximumBundleBytes,
  },
  /** Writes what the preview shows, in one go; `at` is the time that takes it back (`undoChanges`). */
  applyBundle: {
    method: 'POST',
    path: '/api/exchange/apply',
    params: nothing,
    query: nothing,
    body: z.strictObject({ ...sent, takes: z.array(exchangeTake) }),
    response: z.strictObject({ at: z.string(), count: z.number().int() }),
    cached: false,
    maximumBytes: maximumBundleBytes,
  },
} as const;
