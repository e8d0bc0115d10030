import type { SeriesAnswer } from '../../../data/contract.ts';
import type { ReportPart } from '../../../data/report.ts';
import { maybeAnswer } from '../maybe-answer.ts';
import type { Drafting } from '../report-draft.ts';
import { inYears, isInYears, type Years } from './series-window.ts';

export type IndicatorPart = Extract<ReportPart, { kind: 'indicator' }>;

/** So many other areas are answered at once. */
const atOnce = 8;

/** The years that a part shows: its own, else those of the report. */
export function yearsOf(part: IndicatorPart, { report }: Drafting): Years {
  return { from: part.from ?? report.from, until: part.until ?? report.until };
}

/** The series of a part with all others beside it; null where they can't be asked for as the part does. */
export async function maybeSeries(part: IndicatorPart, drafting: Drafting): Promise<SeriesAnswer | null> {
  return maybeAnswer(readSeries(part, drafting));
}

async function readSeries(part: IndicatorPart, { source }: Drafting): Promise<SeriesAnswer> {
  const asked = {
    indicator: part.indicator,
    breakdown: part.breakdown,
    ...(part.area === null ? {} : { area: part.area }),
    ...(part.by === null ? {} : { by: part.by }),
    ...(part.fold === null ? {} : { fold: part.fold }),
  };
  const answer = await source.series({ ...asked, compare: part.compare.slice(0, atOnce).join(',') });
  const others = [...answer.others];
  for (let start = atOnce; start < part.compare.length; start += atOnce) {
    const compare = part.compare.slice(start, start + atOnce).join(',');
    others.push(...(await source.series({ ...asked, compare })).others);
  }
  return { ...answer, others };
}

/** What of an answer lies in the years. */
export function answerInYears(answer: SeriesAnswer, years: Years): SeriesAnswer {
  return {
    ...answer,
    series: answer.series.map((series) => inYears(series, years)),
    others: answer.others.map((series) => inYears(series, years)),
    differences: answer.differences.filter(({ period }) => isInYears(period, years)),
  };
}
