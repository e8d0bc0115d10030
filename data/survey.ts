import * as z from 'zod';
import { answerOrders } from './answer-scales.ts';
import { gap } from './observation.ts';
import { interval } from './series.ts';

/** A wave of a survey: canonical period, the most answers that one of its questions got, and how many were asked. */
export const surveyWave = z.strictObject({
  period: z.string(),
  answered: z.number().int().nullable(),
  invited: z.number().int().nullable(),
});
export type SurveyWave = z.infer<typeof surveyWave>;

export const surveyEntry = z.strictObject({
  key: z.string(),
  label: z.string(),
  questions: z.number().int(),
  waves: z.array(surveyWave),
});
export type SurveyEntry = z.infer<typeof surveyEntry>;

/** How many gave an answer in a wave: a count, its share in per cent of those who answered the question, or a gap. */
export const answerShare = z.strictObject({
  count: z.number().nullable(),
  share: z.number().nullable(),
  gap: gap.nullable(),
  sign: z.string().nullable(),
  interval: interval.nullable(),
});
export type AnswerShare = z.infer<typeof answerShare>;

/** The mean of answers that are marks or numbers, over those who gave one, with its standard deviation. */
export const answerMean = z.strictObject({
  value: z.number(),
  deviation: z.number(),
  n: z.number().int(),
  interval: interval.nullable(),
});
export type AnswerMean = z.infer<typeof answerMean>;

/**
 * A question in one wave; `rate` is answered ÷ invited in per cent. `isWhole` is false where the figure of an answer is
 * not known or hidden: what is known then makes less than the whole. `spelling` is the question as that wave's file
 * wrote it.
 */
export const questionWave = z.strictObject({
  period: z.string(),
  spelling: z.string(),
  answered: z.number().int().nullable(),
  invited: z.number().int().nullable(),
  rate: z.number().nullable(),
  isWhole: z.boolean(),
  mean: answerMean.nullable(),
});
export type QuestionWave = z.infer<typeof questionWave>;

/**
 * A difference between two waves, later less earlier: percentage points for shares, the unit of the marks for means.
 * `adjusted` is p after Holm over all differences of the answer; `isClear` where it is below 0.05.
 */
const difference = z.strictObject({
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  p: z.number(),
  adjusted: z.number(),
  isClear: z.boolean(),
});
export const answerDifference = difference.extend({ answer: z.string() });
export type AnswerDifference = z.infer<typeof answerDifference>;
export type MeanDifference = z.infer<typeof difference>;

/**
 * The two chosen waves of a question against each other, or why they can't be compared: it was asked in one of them
 * only (`similar` names a question of the other wave that may be the same in other words), its options are others, it
 * allows several answers in one of them only, a break lies between them, or figures are missing.
 */
export const waveComparison = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('compared'),
    differences: z.array(answerDifference),
    mean: difference.nullable(),
  }),
  z.strictObject({
    state: z.literal('notComparable'),
    reason: z.enum(['onlyBefore', 'onlyAfter', 'neither', 'options', 'multiple', 'break', 'figures']),
    similar: z.string().nullable(),
    /** Labels of the answers that only one of the waves has. */
    onlyBefore: z.array(z.string()),
    onlyAfter: z.array(z.string()),
  }),
]);
export type WaveComparison = z.infer<typeof waveComparison>;

export const surveyQuestion = z.strictObject({
  key: z.string(),
  label: z.string(),
  /** Whether one person could give several answers: the shares then make more than 100 per cent. */
  isMultiple: z.boolean(),
  order: z.enum(answerOrders),
  waves: z.array(questionWave),
  /** In the order of the scale or the file; `shares` in the order of the waves. */
  answers: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      side: z.enum(['first', 'middle', 'last', 'apart']),
      grade: z.number().nullable(),
      shares: z.array(answerShare),
    }),
  ),
  comparison: waveComparison.nullable(),
});
export type SurveyQuestion = z.infer<typeof surveyQuestion>;

/** A survey with its questions over all waves, and two waves against each other (null where there is only one). */
export const surveyView = z.strictObject({
  key: z.string(),
  label: z.string(),
  areaName: z.string(),
  waves: z.array(surveyWave),
  compared: z.strictObject({ before: z.string(), after: z.string() }).nullable(),
  /** How many tests Holm's correction is for. */
  tests: z.number().int(),
  questions: z.array(surveyQuestion),
});
export type SurveyView = z.infer<typeof surveyView>;
