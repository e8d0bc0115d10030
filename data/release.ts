import * as z from 'zod';
import { receiver } from './audience.ts';
import { protectionRules } from './protection-rules.ts';
import { words } from './words.ts';

/** How much of a release is withheld: for its own size, for others' sake, or because nobody knows how many persons it counts. */
export const releaseCounts = z.strictObject({
  /** Figures with a number that the audience could get, withheld ones too. */
  figures: z.number().int(),
  primary: z.number().int(),
  complementary: z.number().int(),
  unknown: z.number().int(),
  repeated: z.number().int(),
});
export type ReleaseCounts = z.infer<typeof releaseCounts>;

/** A release (Freigabe): the state of the data at a time, for an audience, protected. Numbers count up per audience. */
export const release = z.strictObject({
  audience: receiver,
  number: z.number().int(),
  releasedAt: z.string(),
  actor: z.string(),
  note: z.string().nullable(),
  rules: protectionRules,
  counts: releaseCounts,
  withdrawnAt: z.string().nullable(),
  withdrawnBy: z.string().nullable(),
});
export type Release = z.infer<typeof release>;

/** Which sum would give a withheld figure away. */
export const relationKinds = ['areas', 'breakdown', 'time', 'rate', 'source', 'release', 'bound'] as const;

/** What a count in a figure is: the figure itself, or a part of a rate. */
export const figurePart = z.enum(['value', 'numerator', 'rest', 'denominator']);
export type FigurePart = z.infer<typeof figurePart>;

/**
 * Why a figure is withheld. `primary`: it holds a small count, the one that `part` names; `complementary`: a withheld
 * one would follow from it, through the sum that `through` names; `unknown`: nobody knows how many persons it counts;
 * `repeated`: an earlier release showed it, and it is not shown again.
 */
export const withheldReason = z.strictObject({
  why: z.enum(['primary', 'complementary', 'unknown', 'repeated']),
  part: figurePart.nullable(),
  /** The counts that are hidden with it: of a rate the persons altogether may be known. */
  hidden: z.array(figurePart),
  through: z
    .strictObject({
      kind: z.enum(relationKinds),
      /** The whole of the sum. */
      area: z.string(),
      breakdown: z.string(),
      period: z.string(),
    })
    .nullable(),
});
export type WithheldReason = z.infer<typeof withheldReason>;

/** A withheld figure as staff see it. */
export const withheld = z.strictObject({
  indicator: z.string(),
  title: words,
  symbol: z.string(),
  decimals: z.number().int(),
  area: z.string(),
  areaName: z.string(),
  breakdown: z.string(),
  breakdownLabel: words,
  period: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  reason: withheldReason,
  /** What the sum's whole is called, where the reason names one. */
  throughLabel: words.nullable(),
});
export type Withheld = z.infer<typeof withheld>;

/** A count that could be told too exactly from all that the audience can get. */
export const exposed = z.strictObject({
  audience: receiver,
  indicator: z.string(),
  title: words,
  areaName: z.string(),
  breakdownLabel: words,
  period: z.string(),
  /** What an outsider can tell: from, to; null where nothing bounds it. */
  low: z.number(),
  high: z.number().nullable(),
  needed: words,
});
export type Exposed = z.infer<typeof exposed>;

/** What a release would be, or why there can be none. */
export const releasePreview = z.strictObject({
  counts: releaseCounts,
  withheld: z.array(withheld),
  exposed: z.array(exposed),
  /** What follows from earlier releases and official statistics, whatever is withheld: somebody has to accept it. */
  known: z.array(exposed),
  /** Number of the release in force where nothing would change by this one. */
  unchangedSince: z.number().int().nullable(),
});
export type ReleasePreview = z.infer<typeof releasePreview>;

/** What an audience has, and what happened to the data since. */
export const releaseState = z.strictObject({
  audience: receiver,
  /** The newest that is not withdrawn. */
  newest: release.nullable(),
  importsSince: z.number().int(),
  withdrawalsSince: z.number().int(),
  rulesChanged: z.boolean(),
  rules: protectionRules,
  releases: z.array(release),
});
export type ReleaseState = z.infer<typeof releaseState>;

/** What is done one after another when a release is computed: the audit may take minutes. */
export const releasePhases = ['waiting', 'reading', 'protecting', 'auditing', 'storing'] as const;
export const releasePhase = z.enum(releasePhases);
export type ReleasePhase = z.infer<typeof releasePhase>;
