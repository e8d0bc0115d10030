import * as z from 'zod';
import { reason, state } from './assessment.ts';
import { gap, qualifier } from './observation.ts';
import { words } from './words.ts';

/**
 * What becomes of a figure when a file is taken over or an import withdrawn (Folgen): another number; a number that
 * turns into a gap, the reverse, a gap for another reason; the same with other counts behind it; only another sign or
 * qualifier; nothing left; not there before. `kept` are figures that an earlier delivery of the same source brought and
 * this one lacks: they stay as they are.
 */
export const changeKinds = [
  'changed',
  'lost',
  'gained',
  'otherGap',
  'parts',
  'remarks',
  'vanished',
  'kept',
  'added',
] as const;
export const changeKind = z.enum(changeKinds);
export type ChangeKind = z.infer<typeof changeKind>;

/**
 * A figure as it stands before or after, `value` in the indicator's unit. `import` is null for a file that is not
 * taken over yet; `line` and `column` are places in the import's file, or in that one.
 */
export const standing = z.strictObject({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  gap: gap.nullable(),
  sign: z.string().nullable(),
  qualifiers: z.array(qualifier),
  reported: z.number().int().nullable(),
  due: z.number().int().nullable(),
  import: z.number().int().nullable(),
  line: z.number().int(),
  column: z.number().int(),
});
export type Standing = z.infer<typeof standing>;

/**
 * One figure before and after; `after` is null where none is left. `difference` is after − before in the indicator's
 * unit; `share` its size relative to the figure before, null where that is 0 or one of them is no number.
 */
export const change = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  areaName: z.string(),
  breakdown: z.string(),
  breakdownLabel: words,
  period: z.string(),
  before: standing,
  after: standing.nullable(),
  difference: z.number().nullable(),
  share: z.number().nullable(),
});
export type Change = z.infer<typeof change>;

/** What has to be known of a target's assessment to show its state. */
const assessed = z.strictObject({
  state,
  receding: z.boolean(),
  reason: reason.nullable(),
  current: z.strictObject({ period: z.string(), value: z.number() }).nullable(),
});

/** A target whose assessment rests on changed figures; `stateChanges` where it is another state afterwards. */
export const targetChange = z.strictObject({
  target: z.string(),
  goal: z.strictObject({ key: z.string(), title: z.string() }),
  indicator: z.string(),
  areaName: z.string(),
  breakdown: z.string(),
  breakdownLabel: words,
  before: assessed,
  after: assessed,
  stateChanges: z.boolean(),
});
export type TargetChange = z.infer<typeof targetChange>;

/** How an indicator that occurs in changes is written. */
export const changedIndicator = z.strictObject({
  id: z.string(),
  title: words,
  unit: words,
  symbol: z.string(),
  decimals: z.number().int(),
});
export type ChangedIndicator = z.infer<typeof changedIndicator>;

/**
 * Everything that taking a file over, or withdrawing an import, would do, computed on the data of `dataVersion`. Of
 * each kind that occurs, in the order of `changeKinds`, the number and the first of them: of changed numbers those with
 * the largest relative change; of added ones none.
 */
export const consequences = z.strictObject({
  dataVersion: z.number().int(),
  unchanged: z.number().int(),
  groups: z.array(
    z.strictObject({ kind: changeKind, count: z.number().int().positive(), first: z.array(change) }),
  ),
  targets: z.array(targetChange),
  indicators: z.array(changedIndicator),
});
export type Consequences = z.infer<typeof consequences>;
