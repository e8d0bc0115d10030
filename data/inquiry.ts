import * as z from 'zod';
import { receiver } from './audience.ts';
import { isDate, periodKind } from './period.ts';
import { point } from './series.ts';
import { words } from './words.ts';

/**
 * Which figure is meant: canonical keys. `fold` is the kind of period that shorter ones were folded into, null for as
 * stored; `asOf` an ISO day or time of the state of the data, null for the current one.
 */
export const figureKey = z.strictObject({
  indicator: z.string(),
  area: z.string(),
  breakdown: z.string(),
  period: z.string(),
  fold: periodKind.nullable(),
  asOf: z.string().nullable(),
});
export type FigureKey = z.infer<typeof figureKey>;

/** A figure as it stood when it was given, with what is needed to write it again. */
export const givenFigure = figureKey.extend({
  definitionVersion: z.number().int(),
  title: words,
  definition: words,
  unit: words,
  symbol: z.string(),
  decimals: z.number().int(),
  areaName: z.string(),
  breakdownLabel: words,
  /** Publishers and titles as the definition sheet names them. */
  source: z.string(),
  point,
});
export type GivenFigure = z.infer<typeof givenFigure>;

/** A figure to be passed on, and for staff: the audiences that it is withheld from. */
export const figureAnswer = givenFigure.extend({ withheldFrom: z.array(receiver) });
export type FigureAnswer = z.infer<typeof figureAnswer>;

/** The longest texts that an inquiry takes. */
export const inquiryLimits = { askedBy: 200, question: 2_000, answer: 5_000 } as const;

/** An inquiry (Anfrage) as it is written down: who asked what on which day, and what was answered. */
export const inquiryDraft = z.strictObject({
  figure: figureKey,
  askedBy: z.string().trim().min(1).max(inquiryLimits.askedBy),
  askedOn: z.string().refine(isDate),
  question: z.string().trim().min(1).max(inquiryLimits.question),
  answer: z.string().trim().min(1).max(inquiryLimits.answer),
});
export type InquiryDraft = z.infer<typeof inquiryDraft>;

/** An answered inquiry with the figure and the data version it was answered from. `answeredAt` is an ISO time in UTC. */
export const inquiry = inquiryDraft.extend({
  id: z.number().int(),
  figure: givenFigure,
  answeredAt: z.string(),
  answeredBy: z.string(),
  dataVersion: z.number().int(),
});
export type Inquiry = z.infer<typeof inquiry>;
