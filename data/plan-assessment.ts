import * as z from 'zod';
import { reason, state } from './assessment.ts';
import { planStep } from './goal.ts';

/**
 * Where a plan stands on the day `asOf`, with every step: done, due (open and in time) or late. `daysLate` counts from
 * the due day to the day it was done, or to `asOf`; null where that is not after it. `next` is the earliest open step.
 */
export const planAssessment = z.strictObject({
  state,
  reason: reason.nullable(),
  asOf: z.string(),
  steps: z.array(
    planStep.extend({ state: z.enum(['done', 'due', 'late']), daysLate: z.number().int().nullable() }),
  ),
  done: z.number().int(),
  due: z.number().int(),
  late: z.number().int(),
  next: planStep.nullable(),
});
export type PlanAssessment = z.infer<typeof planAssessment>;
