import * as z from 'zod';
import { measureState } from './cycle/measure.ts';
import { interval, series } from './series.ts';
import { surveyQuestion } from './survey.ts';
import { assessedPlan, assessedTarget } from './views.ts';
import { words } from './words.ts';

/** What a chart of series knows of its indicator, in the report's language where it is words. */
const chartIndicator = z.strictObject({
  id: z.string(),
  title: words,
  unit: words,
  decimals: z.number().int(),
  symbol: z.string(),
});

/** Measures and decisions at the foot of a target's chart, in the report's language; days are ISO, `to` null while it goes on. */
const chartFoot = z.strictObject({
  measures: z.array(
    z.strictObject({
      title: z.string(),
      state: measureState,
      stateText: z.string(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  decisions: z.array(z.strictObject({ on: z.string(), text: z.string(), title: z.string() })),
});

/** Series over time; those of a breakdown beside their whole, or those of several areas. `asOf` is the ISO day of judgement. */
const seriesChart = z.strictObject({
  kind: z.literal('series'),
  indicator: chartIndicator,
  series: z.array(series),
  asOf: z.string(),
  lead: z.string(),
});

/** The categories of a breakdown in one period (canonical), as bars. */
const breakdownChart = z.strictObject({
  kind: z.literal('breakdown'),
  indicator: chartIndicator,
  series: z.array(series),
  asOf: z.string(),
  lead: z.string(),
  period: z.string(),
});

/** Areas or schools by their figures in one period (canonical), from the first place down; `skipped` stands for places left out. */
const dotsChart = z.strictObject({
  kind: z.literal('dots'),
  indicator: chartIndicator,
  period: z.string().nullable(),
  rows: z.array(
    z.union([
      z.strictObject({
        name: z.string(),
        isOwn: z.boolean(),
        value: z.number(),
        interval: interval.nullable(),
        hollow: z.boolean(),
      }),
      z.strictObject({ skipped: z.number().int() }),
    ]),
  ),
  references: z.array(z.strictObject({ name: z.string(), value: z.number() })),
  title: z.string(),
  description: z.string(),
});

/**
 * A chart of a report as what it is drawn from: `web/charts/report-chart.ts` draws it for screen and paper. Series come
 * without the files and lines behind their figures.
 */
export const reportChart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target'), target: assessedTarget, foot: chartFoot }),
  z.strictObject({ kind: z.literal('plan'), plan: assessedPlan }),
  seriesChart,
  breakdownChart,
  z.strictObject({ kind: z.literal('survey'), question: surveyQuestion }),
  dotsChart,
]);
export type ReportChart = z.infer<typeof reportChart>;
