import * as z from 'zod';
import { type State, state } from './assessment.ts';
import type { Target } from './goal.ts';
import { isDate } from './period.ts';

/**
 * What an expert holds against the computed state (Experteneinschätzung): it stands beside it from the day `from` to
 * the day `until`, both included, unless it is withdrawn. `target` is the key of a target; plans have none, since their
 * milestones are facts. Days are ISO days, `madeAt` and `withdrawnAt` ISO times.
 */
export const override = z.strictObject({
  id: z.number().int(),
  target: z.string(),
  state,
  reason: z.string(),
  name: z.string(),
  from: z.string(),
  until: z.string(),
  madeAt: z.string(),
  withdrawnAt: z.string().nullable(),
});
export type Override = z.infer<typeof override>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Bitte wählen Sie einen Tag.');

/** `from` left out: from today on. */
export const overrideDraft = z.strictObject({
  state,
  reason: z
    .string()
    .trim()
    .min(1, 'Bitte begründen Sie die Einschätzung.')
    .max(2_000, 'Bitte fassen Sie die Begründung kürzer (höchstens 2.000 Zeichen).'),
  name: z
    .string()
    .trim()
    .min(1, 'Bitte nennen Sie, wer die Einschätzung trifft.')
    .max(200, 'Bitte fassen Sie den Namen kürzer (höchstens 200 Zeichen).'),
  from: day.optional(),
  until: day,
});
export type OverrideDraft = z.infer<typeof overrideDraft>;

/** The last day an assessment made on the ISO day `today` can hold: two years ahead, from 29 February to the 28th. */
export function latestUntil(today: string): string {
  const day = `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
  return isDate(day) ? day : `${day.slice(0, 8)}28`;
}

const always: readonly State[] = ['reached', 'missed', 'notAssessable'];
const projected: readonly State[] = [
  'onCourse',
  'slightlyOff',
  'offCourse',
  'noMovement',
  'wrongWay',
  'met',
  'ahead',
  'behind',
];

/** The states that an expert can name for each kind; what only a computation can find (can't be told) is none. */
export const overrideStates: Readonly<Record<Target['kind'], readonly State[]>> = {
  reach: [...projected, ...always],
  hold: ['held', 'notHeld', ...always],
  range: ['inside', 'outside', ...always],
  direction: ['rightWay', 'noMovement', 'wrongWay', 'notAssessable'],
};
